"""What a page shows of a cited address, by what the ledger says of it."""

import json
from pathlib import Path

import pytest

from muniment.pages import cited
from muniment.posts.standings import Standings

URL = "https://a.example/b"
MEMENTO = {"url": "https://web.archive.org/web/2018/https://a.example/b", "date": "2018-04-10"}
COPY = (
    f'<a href="{MEMENTO["url"]}" rel="noreferrer">archived copy</a> of <time datetime="2018-04-10">10 April 2018</time>'
)
NEW = '<a href="https://a.example/c" rel="noreferrer">new address</a>'


def shown(folder: Path, **told: object) -> tuple[str, str]:
    """Return where the link to an address leads, and what is said behind it."""
    (folder / "posts").mkdir()
    (folder / "posts/links.jsonl").write_text(json.dumps({"url": URL, **told}) + "\n")
    mark = Standings(folder).of(URL)
    said = cited.words(mark).removeprefix(' <span class="fate">(').removesuffix(")</span>")
    return cited.href(URL, mark), said


@pytest.mark.parametrize(
    ("verdict", "standing", "more", "leads", "said"),
    [
        ("ok", "alive", {}, URL, ""),
        ("blocked", "alive", {}, URL, ""),
        ("ok", "alive", {"memento": MEMENTO}, URL, COPY),
        ("moved", "alive", {"new_url": "https://a.example/c"}, URL, f"moved: {NEW}"),
        ("moved", "alive", {"new_url": "https://a.example/c", "memento": MEMENTO}, URL, f"moved: {NEW}; {COPY}"),
        ("dead", "suspect", {"memento": MEMENTO}, URL, f"not well of late; {COPY}"),
        ("dead", "suspect", {}, URL, "not well of late"),
        ("dead", "broken", {"memento": MEMENTO}, URL, f"no longer there; {COPY}"),
        ("dead", "broken", {}, URL, "no longer there; no copy is known"),
        ("soft-dead", "broken", {"memento": MEMENTO}, MEMENTO["url"], f"no longer there, the link leads to the {COPY}"),
        ("soft-dead", "broken", {}, "", "something else stands there now; no copy is known"),
    ],
)
def test_a_reader_is_told_what_became_of_a_source(tmp_path, verdict, standing, more, leads, said):
    assert shown(tmp_path, verdict=verdict, standing=standing, **more) == (leads, said)


def test_a_copy_at_an_archive_that_no_page_leads_to_is_not_shown(tmp_path):
    memento = {"url": f"https://archive.ph/2018/{URL}", "date": "2018-04-10"}
    told = shown(tmp_path, verdict="soft-dead", standing="broken", memento=memento)
    assert told == ("", "something else stands there now; no copy is known")
