"""Figures of several kinds by year: stacked bars that need neither script nor style, and a table of the same."""

from collections.abc import Mapping
from html import escape

from muniment.text import markdown

BAR, GAP, HEIGHT, ROOM, LINE = 14, 5, 100, 16, 16
"""Units of a bar's width, the space after it, the tallest bar, the line of words below, and a line of the legend."""

Figures = Mapping[str, Mapping[str, int]]
"""Numbers by year (four digits), then by kind."""
Shades = Mapping[str, float]
"""Kinds from the bottom of a bar to its top, each with its opacity from 0 to 1."""


def by_year(figures: Figures, kinds: Shades, *, noun: str) -> str:
    """Return a chart and a table of the numbers of each kind by year; years that are no number stand in the table."""
    years = sorted(year for year in figures if year.isdigit())
    chart = _chart(figures, kinds, years, noun) if len(years) > 1 else ""
    return f"{chart}{_table(figures, kinds, years)}" if figures else ""


def _chart(figures: Figures, kinds: Shades, years: list[str], noun: str) -> str:
    span = [f"{year:04}" for year in range(int(years[0]), int(years[-1]) + 1)]
    most = max(sum(numbers.values()) for numbers in figures.values())
    width = max(len(span) * (BAR + GAP), 160)
    tall = HEIGHT + ROOM + LINE * len(kinds)
    bars = "".join(_bar(place, figures.get(year, {}), kinds, year, most) for place, year in enumerate(span))
    legend = "".join(_legend(number, *pair) for number, pair in enumerate(kinds.items()))
    said = f"{noun.capitalize()} by year, {span[0]} to {span[-1]}, by what became of them. The table has the figures."
    return (
        f'<p><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {width} {tall}" width="{width}" '
        f'height="{tall}" role="img" aria-label="{escape(said)}" fill="currentColor">{bars}{_words(span)}{legend}'
        "</svg></p>\n"
    )


def _bar(place: int, numbers: Mapping[str, int], kinds: Shades, year: str, most: int) -> str:
    """Return the bar of a year: its kinds from the bottom up, in their order."""
    found, below = [], 0
    for kind, shade in kinds.items():
        here = numbers.get(kind, 0)
        top, bottom = _units(below + here, most), _units(below, most)
        below += here
        if top > bottom:
            title = f"<title>{year}: {here} {escape(kind, quote=False)}</title>"
            square = f'x="{place * (BAR + GAP)}" y="{HEIGHT - top}" width="{BAR}" height="{top - bottom}"'
            found.append(f'<rect {square} fill-opacity="{shade}">{title}</rect>')
    return "".join(found)


def _units(number: int, most: int) -> int:
    return -(-number * HEIGHT // most) if most else 0


def _words(span: list[str]) -> str:
    """Return the first and the last year below the bars."""
    base, last = HEIGHT + ROOM - 4, len(span) * (BAR + GAP) - GAP
    end = f'<text x="{last}" y="{base}" font-size="11" text-anchor="end">{span[-1]}</text>' if len(span) > 3 else ""
    return f'<text x="0" y="{base}" font-size="11">{span[0]}</text>{end}'


def _legend(number: int, kind: str, shade: float) -> str:
    top = HEIGHT + ROOM + LINE * number
    square = f'<rect x="0" y="{top}" width="11" height="11" fill-opacity="{shade}"></rect>'
    return f'{square}<text x="16" y="{top + 10}" font-size="11">{escape(kind, quote=False)}</text>'


def _table(figures: Figures, kinds: Shades, years: list[str]) -> str:
    others = sorted(figures.keys() - set(years))
    head = "".join(f'<th scope="col">{escape(kind.capitalize(), quote=False)}</th>' for kind in kinds)
    rows = "".join(_row(year, figures[year], kinds) for year in [*reversed(years), *others])
    return (
        f'{markdown.SCROLLER}<table><thead><tr><th scope="col">Year</th>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>\n"
    )


def _row(year: str, numbers: Mapping[str, int], kinds: Shades) -> str:
    cells = "".join(f"<td>{numbers.get(kind, 0)}</td>" for kind in kinds)
    return f'<tr><th scope="row">{escape(year, quote=False)}</th>{cells}</tr>'
