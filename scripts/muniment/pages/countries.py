"""Country pages: the bodies that have their seat there; and the list of countries."""

from collections.abc import Iterator
from functools import cache
from html import escape

from muniment.model.organisation import Organisation
from muniment.model.page import Content, Kind, Page
from muniment.model.problem import count
from muniment.pages import indexes, parts
from muniment.posts.catalogue import Catalogue, digest
from muniment.text import alphabet


@cache
def name(code: str) -> str:
    """Return the English name of a country by its code; the code itself where it has none."""
    from babel import Locale  # reads the names of all countries, which few edits need

    return str(Locale.parse("en").territories.get(code, code))


def address(code: str) -> str:
    """Return the address of a country's page."""
    return f"/countries/{code.lower()}/"


def country(catalogue: Catalogue, code: str) -> Iterator[Page]:
    """Yield the page of a country: its bodies from A to Z, each with how many posts name it."""
    bodies = sorted(catalogue.by_country[code], key=_sorting)
    counts = {body.id: len(catalogue.by_body[body.id]) for body in bodies}
    feed = any(catalogue.by_body[body.id][0][0].year.isdigit() for body in bodies)

    def content() -> Content:
        listed = [(body.name, f"/organisations/{body.id}/", counts[body.id]) for body in bodies]
        head = f'<p>{count(len(bodies), "organisation")}. <a href="../">All countries</a></p>\n'
        body = head + indexes.ways(parts.up(address(code)), listed)
        said = f"{count(len(bodies), 'organisation')} that posts name."
        return Content(title=name(code), body=body, name=f"{name(code)} – country", description=said, feed=feed)

    needs = digest(f"{code}{feed}", "\0".join(f"{body.id}\1{body.name}\1{counts[body.id]}" for body in bodies))
    yield Page(address(code), Kind.ORGANISATIONS, needs, content)


def countries(catalogue: Catalogue) -> Iterator[Page]:
    """Yield the list of countries from A to Z, each with how many bodies it has."""
    counts = {code: len(bodies) for code, bodies in catalogue.by_country.items()}
    without = len(catalogue.bodies) - sum(counts.values())

    def content() -> Content:
        codes = sorted(counts, key=lambda code: alphabet.sorting(name(code)))
        listed = [(name(code), address(code), counts[code]) for code in codes]
        head = f"<p>{_tally(len(counts))}. {_without(without)}</p>\n"
        body = head + indexes.ways("../", listed)
        return Content(title="Organisations by country", body=body, description=f"{_tally(len(counts))}.")

    yield Page("/countries/", Kind.ORGANISATIONS, digest(str(sorted(counts.items())), str(without)), content)


def _tally(number: int) -> str:
    return "1 country" if number == 1 else f"{number} countries"


def _without(number: int) -> str:
    return f"No country is recorded for {escape(count(number, 'organisation'))}." if number else ""


def _sorting(body: Organisation) -> tuple[str, str]:
    return alphabet.sorting(body.name), body.id
