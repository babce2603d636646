"""A living page lives whatever its site answers elsewhere and wherever it has moved, and no gate is soft-dead."""

import codecs
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.links import dressing
from tests.links.looking import GONE, seen, shown

from muniment.links import evidence, facts, phrases
from muniment.links.answer import Answer, Fault
from muniment.model.verdict import Verdict

PLAINLY = frozenset(("page", "article", "site", "body"))
DRESSED = PLAINLY | frozenset(("title", "heading", "text", "head", "brand", "css", "lang", "prose", "extra"))
"""What is told of an answer that is a page and no more."""
BESIDE = {
    "an honest 404": GONE,
    "an excuse": shown("Oops! Page not found", "The page you were looking for could not be found."),
    "a refusal": Answer("http://a.example/n/13", status=403),
    "a fault of the server": Answer("http://a.example/n/13", status=500),
    "silence": Answer("http://a.example/n/13", fault=Fault.TIMEOUT),
}
"""What a site may answer to an address that it does not have."""
MOVED_TO = """
/what-is-a-404-not-found-error/ /missing/ilham-34 /missing/ /gone/ /expired /search/label/river /recherche/projets/118
/find/118/ /errors/of-justice /articles/page-not-found-essay /tv/118 /blog/?p=118 /news /p/118/ /register/118
/climate/challenge/118 /disclaimer-of-rights /welcome/2018/118
""".split()
"""Addresses whose words are those of error pages, searches, gates or front pages, and mean none."""


def path_of(kind: dict[str, Any]) -> str:
    """Return the path, with its query, at which a kind is cited."""
    cited = kind.get("cited", "http://{host}:{port}/2018/04/prison-letters.html")
    return cited.partition("{port}")[2].partition("#")[0]


def living(kinds: list[dict[str, Any]]) -> Iterator[tuple[str, str, facts.Facts]]:
    """Yield the name, the path and the page of each living kind that has a page of its own, however odd."""
    for kind in kinds:
        path = path_of(kind)
        answer = kind.get("answers", {}).get(path)
        if kind["truth"] == "ok" and answer and not PLAINLY.isdisjoint(answer) and answer.keys() <= DRESSED:
            page = facts.of(dressing.body(answer, path))
            if not page.refresh and not kind["name"].startswith("consent."):  # that is for its host to say
                yield kind["name"], path, page


@pytest.fixture(scope="module")
def pages(kinds) -> list[tuple[str, str, facts.Facts]]:
    """The living pages: name, path, and what they say."""
    return list(living(kinds))


@pytest.mark.parametrize("beside", BESIDE)
def test_a_living_page_lives_whatever_its_site_answers_beside_it(pages, beside):
    found = {}
    for name, path, page in pages if beside == "an honest 404" else pages[::3]:
        url = f"http://a.example{path}"
        found[name] = seen(url, Answer(url, status=200, facts=page), BESIDE[beside])[1]
    assert len(found) > 250
    assert {name: one.because for name, one in found.items() if one.verdict is not Verdict.OK} == {}


def speaks_of_no_absence(page: facts.Facts) -> bool:
    """Tell whether a page tells something, and has no word in its headline that pages which are gone have too."""
    headline = f"{page.title} {page.heading}"
    telling = (phrases.GONE, phrases.SPAM, phrases.PARKED, phrases.PLACEHOLDER, phrases.LOGIN, phrases.WITHHELD)
    return evidence.told(page) >= evidence.TELLS and not any(pattern.search(headline) for pattern in telling)


@pytest.mark.parametrize("start", ["/node/118", "/2018/04/three-chairs-118.html"])
def test_a_page_that_moved_is_not_dead_for_the_words_of_its_new_address(pages, start):
    url, found = f"http://a.example{start}", {}
    for number, (name, _, page) in enumerate(pages):
        if speaks_of_no_absence(page):
            new = f"http://a.example{MOVED_TO[number % len(MOVED_TO)]}"
            sent = Answer(url, status=301, headers={"location": new})
            found[name, new] = seen(url, sent, Answer(new, status=200, facts=page), GONE)[1]
    assert len(found) > 300
    assert {pair: one.because for pair, one in found.items() if one.verdict is not Verdict.MOVED} == {}


def unread(source: str) -> str:
    """Return a page with its words in letters that nobody can read, and its markup as it is."""
    return "".join(part if part[:1] == "<" else codecs.encode(part, "rot13") for part in re.split("(<[^>]*>)", source))


@pytest.mark.parametrize("alike", [True, False])
def test_no_gate_is_soft_dead_for_a_language_that_is_not_known(kinds, alike):
    found = {}
    for kind in kinds:
        gate = kind.get("any", {})
        if kind["truth"] == "blocked" and gate.get("status", 200) == 200 and not PLAINLY.isdisjoint(gate):
            url = f"http://a.example{path_of(kind)}"
            answer = Answer(url, status=200, facts=facts.of(unread(dressing.body(gate, path_of(kind)))))
            found[kind["name"]] = seen(url, answer, answer if alike else GONE)[1]
    assert len(found) > 100
    assert {name: one.because for name, one in found.items() if one.verdict.bad} == {}
