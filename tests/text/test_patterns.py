"""Patterns that are compiled when they are asked first."""

import importlib
import pkgutil
import re

import pytest

import muniment
from muniment.text.patterns import late

DATE = r"(?P<year>\d{4})-(\d\d)"


def late_ones():
    """Return the patterns of the program, each with one of the places where it stands."""
    names = [found.name for found in pkgutil.walk_packages(muniment.__path__, "muniment.")]
    modules = [importlib.import_module(name) for name in names if not name.endswith("__main__")]
    named = [(value, f"{module.__name__}.{name}") for module in modules for name, value in vars(module).items()]
    return {value: place for value, place in named if type(value) is type(late(""))}


@pytest.mark.parametrize("asked", ["match", "fullmatch", "search"])
def test_a_pattern_finds_what_a_compiled_one_finds(asked):
    found, wanted = (getattr(made(DATE), asked)("2019-04") for made in (late, re.compile))
    assert (found.span(), found.groups()) == (wanted.span(), wanted.groups())


def test_a_pattern_replaces_and_parts_and_counts():
    assert late("O", re.IGNORECASE).sub("0", "Foo") == "F00"
    assert late(rb"\s").split(b"a b") == [b"a", b"b"]
    assert (late(DATE).groups, dict(late(DATE).groupindex)) == (2, {"year": 1})


def test_a_pattern_is_not_compiled_until_it_is_asked():
    faulty = late("(")
    assert faulty.pattern == "("
    with pytest.raises(re.error):
        faulty.search("")


def test_every_pattern_of_the_program_can_be_compiled():
    made = late_ones()
    assert len(made) > 1000
    for pattern, place in made.items():
        try:
            re.compile(pattern.pattern, pattern.flags)
        except re.error as fault:
            pytest.fail(f"{place}: {fault}")
