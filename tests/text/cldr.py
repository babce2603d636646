"""Makes scripts/muniment/text/names/ anew from the Unicode CLDR that Babel carries: names of months, days, countries.

    python tests/text/cldr.py

To learn them from all locales at each start takes half a second, so they are kept as text; a test holds both equal.
"""

import re
import unicodedata
from collections.abc import Iterator

from babel import Locale

from muniment.text import countries, days, names

HEAD = """\
# {what}, in the languages of muniment.text.countries.LANGUAGES, the commonest first.
# From the Unicode CLDR (Unicode License V3, https://www.unicode.org/license.txt) by tests/text/cldr.py.
"""
FURTHER = "om tk mt or as sd ps yi lb mni sat ks ny kl os".split()
"""Languages of which the whole names of months and days are read, besides: shorter ones are words of others."""
GIVEN = frozenset({"anna"})
"""Names of days that are given names of persons everywhere."""
DOTLESS = "ı"
"""A letter of Turkish that is read as another from a capital: 'KASIM'."""
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of the CLDR that stand for no country."""


def _plain(name: str) -> str:
    return "".join(map(days.character, name)).strip(".")


def months() -> Iterator[tuple[str, str]]:
    """Yield the number of a month and a name of it, in lower case with `_` for a space."""
    for number, name in _named("months"):
        plain = unicodedata.normalize("NFC", _plain(name).replace(" ", "_"))
        if len(plain) > 1 and not (plain[0].isdigit() or plain[-1].isdigit()):
            yield str(number), plain


def weekdays() -> Iterator[tuple[str, str]]:
    """Yield the number of a day of the week (Monday is 1) and a name of it, in lower case."""
    yield from ((str(number + 1), _plain(name)) for number, name in _named("days") if _plain(name) not in GIVEN)


def _named(what: str) -> Iterator[tuple[int, str]]:
    """Yield the numbers and names of months or days in all languages, those of the commonest first."""
    widths = dict.fromkeys(countries.LANGUAGES, ("wide", "abbreviated")) | dict.fromkeys(FURTHER, ("wide",))
    for language, able in widths.items():
        held = getattr(Locale.parse(language), what)
        for use in ("format", "stand-alone"):
            for width in able:
                for number, name in held[use][width].items():
                    yield number, name
                    if DOTLESS in name:
                        yield number, name.replace(DOTLESS, "i")


def territories() -> Iterator[tuple[str, str]]:
    """Yield the code of a country and a name of it, folded."""
    for language in countries.LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if re.fullmatch(r"[A-Z]{2}", code) and code not in NO_COUNTRIES:
                yield code, countries.fold(name)
                yield code, countries.fold(re.sub(r"\s*[(（].*", "", name))


def written(what: str, pairs: Iterator[tuple[str, str]]) -> str:
    """Return the text of a file of names: each name once, with what the first language that has it means by it."""
    meanings: dict[str, str] = {}
    for meaning, name in pairs:
        meanings.setdefault(name, meaning)
    lines: dict[str, list[str]] = {}
    for name, meaning in meanings.items():
        lines.setdefault(meaning, []).append(name)
    return HEAD.format(what=what) + "".join(f"{key}: {'; '.join(lines[key])}\n" for key in sorted(lines))


def files() -> dict[str, str]:
    """Return the text of each file by its name."""
    return {
        "months.txt": written("Names of months", months()),
        "weekdays.txt": written("Names of days of the week", weekdays()),
        "countries.txt": written("Names of countries, folded", territories()),
    }


if __name__ == "__main__":
    names.FOLDER.mkdir(exist_ok=True)
    for file, text in files().items():
        (names.FOLDER / file).write_text(text, encoding="utf-8", newline="")
