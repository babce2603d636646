"""What a list of words finds, fast, is what its pattern finds."""

import re
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muniment.links import phrases
from muniment.links.wordlist import WordList

LISTS = {name: value for name, value in vars(phrases).items() if isinstance(value, WordList)}
LONG = 3000
"""Characters of a pattern from which one of its lines at a time is enough to draw from."""
OTHER_CASES = str.maketrans({"i": "İ", "s": "ſ", "k": "\u212a", "σ": "ς"})


def parts(words: WordList) -> list[str]:
    """Return the pattern of a short list, the lines of a long one."""
    if len(words.pattern) < LONG:
        return [words.pattern]
    files = (resources.files("muniment.links") / "words").iterdir()
    return next(found for file in files if (found := phrases.lines(file.name[:-4])) and found[0] in words.pattern)


@st.composite
def texts(draw: st.DrawFn, words: WordList) -> str:
    """Passages that the list finds and passages that it may not, in letters of any case."""
    found = draw(st.from_regex(re.compile(draw(st.sampled_from(parts(words))), re.IGNORECASE)))
    around = draw(st.text("aiouns 404-/.ıİſσΣßé頁", max_size=8))
    turned = draw(st.sampled_from([str.upper, str.lower, str.title, str.swapcase, lambda text: text]))
    whole = turned(around + found + around)
    return whole.translate(OTHER_CASES) if draw(st.booleans()) else whole


def spans(matches: object) -> list[tuple[int, int]]:
    return [match.span() for match in matches if match]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(LISTS))
@settings(max_examples=40)
@given(data=st.data())
def test_a_list_finds_what_its_pattern_finds_in_letters_of_any_case(name: str, data: st.DataObject) -> None:
    words = LISTS[name]
    text = data.draw(texts(words))
    exact = re.compile(words.pattern, re.IGNORECASE)
    assert spans(words.finditer(text)) == spans(exact.finditer(text))
    assert spans([words.search(text), words.fullmatch(text)]) == spans([exact.search(text), exact.fullmatch(text)])
    assert words.sub(" ", text) == exact.sub(" ", text)
