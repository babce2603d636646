"""Figures by year: a bar chart that needs neither script nor style, and a table with the same figures."""

from collections.abc import Mapping
from html import escape

BAR, GAP, HEIGHT, ROOM = 10, 4, 80, 16
"""Units of a bar's width, the space after it, the tallest bar, and the line of words below."""


def by_year(figures: Mapping[str, int], *, noun: str) -> str:
    """Return a chart and a table of numbers by year (four digits); years between count as none, others are left out."""
    years = sorted(year for year in figures if year.isdigit())
    if not years:
        return ""
    span = [f"{year:04}" for year in range(int(years[0]), int(years[-1]) + 1)]
    most = max(figures[year] for year in years)
    width = len(span) * (BAR + GAP)
    bars = "".join(_bar(place, figures.get(year, 0), year, most) for place, year in enumerate(span))
    said = escape(
        f"{noun.capitalize()} by year, from {span[0]} to {span[-1]}; at most {most} a year. The table has the figures."
    )
    words = _words(span, width)
    chart = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {width} {HEIGHT + ROOM}" width="{width}" '
        f'height="{HEIGHT + ROOM}" role="img" aria-label="{said}" fill="currentColor">{bars}{words}</svg>'
    )
    rows = "".join(f'<tr><th scope="row">{year}</th><td>{figures[year]}</td></tr>' for year in reversed(years))
    head = f'<tr><th scope="col">Year</th><th scope="col">{escape(noun.capitalize())}</th></tr>'
    figure = f"<p>{chart}</p>\n" if len(span) > 1 else ""
    return f"{figure}<table><thead>{head}</thead><tbody>{rows}</tbody></table>\n"


def _bar(place: int, number: int, year: str, most: int) -> str:
    height = -(-number * HEIGHT // most)
    title = f"<title>{year}: {number}</title>"
    return (
        f'<rect x="{place * (BAR + GAP)}" y="{HEIGHT - height}" width="{BAR}" height="{height}">{title}</rect>'
        if number
        else ""
    )


def _words(span: list[str], width: int) -> str:
    """Return the first and the last year below the bars, where there is room for both."""
    first = f'<text x="0" y="{HEIGHT + ROOM - 3}" font-size="11">{span[0]}</text>'
    last = f'<text x="{width - GAP}" y="{HEIGHT + ROOM - 3}" font-size="11" text-anchor="end">{span[-1]}</text>'
    return first + last if width >= 64 else ""
