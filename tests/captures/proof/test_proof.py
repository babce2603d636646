"""Whoever takes a piece of a ledger or post away, doubles or alters it is told which, whatever form the capture has."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from tests.captures import onepost
from tests.captures.command.test_blog import POSTS, themes
from tests.captures.command.test_forms import FORMS
from tests.captures.conftest import HARBOUR

from muniment.captures import splitting, verifying
from muniment.captures.accounting import ledger, proof
from muniment.model.capture import Aside, Kind, Ledger, Span
from muniment.vocabularies.registry import Registry

CAPTURES = {
    "text": HARBOUR,
    "page": themes.page(themes.classic, "home", POSTS),
    "wxr": FORMS["wxr-1.2"],
    **{form: FORMS[form] for form in ("rss", "atom", "rest")},
}
SHOWN = (Aside.FURNITURE, Aside.HEADING, Aside.DATE_LINE)
DERIVED = (
    "date:",
    "permalink:",
    "updated:",
    "x_",
    "lang:",
    "organisations:",
    "  - {as:",
    "sources:",
    "pictures:",
    "see_",
)
"""How lines of a post begin that hold nothing of a capture, or what the text says again."""
NAMES = ("author", "tags", "categories")
LETTER = "\u0436"


@pytest.fixture(params=CAPTURES)
def folder(request, tmp_path: Path, muniment) -> Path:
    """A folder of posts with one capture of a form, and its ledger."""
    (tmp_path / "capture").write_text(CAPTURES[request.param], encoding="utf-8")
    done = muniment("split", str(tmp_path / "capture"), "--into", str(tmp_path / "posts"))
    assert done.exit_code == 0, done.output
    return tmp_path / "posts"


def place(folder: Path) -> Path:
    return folder / "captures" / f"capture{ledger.SUFFIX}"


def named(folder: Path) -> list[str]:
    """Return what is said of the folder: each problem as the path and line that it names."""
    return [f"{problem.path}:{problem.line}" for problem in verifying.verify(folder, "posts").problems]


def dropped(spans: tuple[Span, ...], at: int) -> tuple[Span, ...]:
    return spans[:at] + spans[at + 1 :]


def doubled(spans: tuple[Span, ...], at: int) -> tuple[Span, ...]:
    return spans[: at + 1] + spans[at:]


def changed(spans: tuple[Span, ...], at: int, **values: object) -> tuple[Span, ...]:
    return (*spans[:at], msgspec.structs.replace(spans[at], **values), *spans[at + 1 :])


def altered(held: Ledger) -> Iterator[tuple[str, int, tuple[Span, ...]]]:
    """Yield ledgers with one thing wrong: what was done, at which span, and the spans that are left."""
    other = dict(itertools.pairwise([*held.posts, *list(held.posts)[:1]]))
    for at, span in enumerate(held.spans):
        yield "dropped", at, dropped(held.spans, at)
        yield "doubled", at, doubled(held.spans, at)
        if span.text.strip():
            yield "text altered", at, changed(held.spans, at, text=span.text.rstrip()[:-1] + LETTER + span.text[-1:])
            yield "text emptied", at, changed(held.spans, at, text="")
        if span.aside is None and span.raw is None and span.to - span.from_ > 1:
            if not (held.capture.kind is Kind.REST and span.field in NAMES):  # lists for all posts
                yield "of another post", at, changed(held.spans, at, post=other[span.post])
            field = "author" if span.field == "title" else "title"
            yield "of another field", at, changed(held.spans, at, field=field)
            yield "set aside", at, changed(held.spans, at, aside=Aside.MARKUP, post="", field="")
        elif span.raw and span.raw.strip():
            yield "raw altered", at, changed(held.spans, at, raw=span.raw.rstrip()[:-1] + LETTER + span.raw[-1:])


def test_each_piece_of_a_ledger_that_is_altered_is_named_by_its_line(folder: Path) -> None:
    assert named(folder) == []
    held = ledger.read(place(folder))
    missed = []
    for done, at, spans in altered(held):
        place(folder).write_bytes(ledger.encode(msgspec.structs.replace(held, spans=spans)))
        lines = {verifying.FIRST_SPAN + near for near in (at, at + 1)}
        problems = verifying.verify(folder, "posts").problems
        post = held.spans[at].post
        if not any(problem.line in lines or (post and post in problem.message) for problem in problems):
            missed.append((done, at, held.spans[at]))
    assert "\n".join(map(str, missed)) == ""


def _is_again(line: str, lines: list[str]) -> bool:
    """Return whether a line has an address that stands in the text too."""
    address = line.removeprefix('  - {url: "').partition('"')[0]
    return address != line and sum(address in other for other in lines) > 1


def test_each_field_and_paragraph_of_a_post_that_is_altered_is_named(folder: Path) -> None:
    missed = []
    of_page = ("tags:",) if ledger.read(place(folder)).capture.kind is Kind.TEXT else ()
    for file in sorted(folder.glob("*/*.md")):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        for at, line in enumerate(lines):
            if line.strip() in ("", "---") or line.startswith((*DERIVED, *of_page)) or _is_again(line, lines):
                continue
            middle = (line.find(": ") + len(line)) // 2
            altered = line[:middle] + LETTER + line[middle:]
            for form in ([*lines[:at], altered, *lines[at + 1 :]], lines[:at] + lines[at + 1 :]):
                file.write_text("".join(form), encoding="utf-8")
                said = [problem.message for problem in verifying.verify(folder, "posts").problems]
                missed += [] if said else [(file.name, at, line)]
        file.write_text("".join(lines), encoding="utf-8")
    assert "\n".join(map(str, missed)) == ""


SOURCE = "https://wire.example/pilots-win"


@pytest.mark.parametrize("form", ["page", "wxr", "rss", "rest"])
def test_a_conflict_on_sources_made_the_proof_fail_for_good(form: str, tmp_path: Path, muniment) -> None:
    changed = CAPTURES[form].replace(SOURCE, f"{SOURCE}-again")
    assert changed != CAPTURES[form]
    for name, text in (("old", CAPTURES[form]), ("new", changed)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    into = ("--into", str(tmp_path / "posts"))
    muniment("split", str(tmp_path / "old"), *into)
    held = tmp_path / "posts/captures/old.ledger.json"  # as of before records were merged one by one
    held.write_text(re.sub(r',"cited":\[[^\]]*\]', "", held.read_text(encoding="utf-8")), encoding="utf-8")
    post = tmp_path / "posts/2021/2021-05-12-pilots-win-a-prize-a-name.md"
    own = 'sources:\n  - {url: "https://ours.example/x"}\n'
    post.write_text(post.read_text(encoding="utf-8").replace("sources:\n", own), encoding="utf-8")
    said = muniment("split", str(tmp_path / "new"), *into)
    assert (said.exit_code, "conflict: sources was changed here and in the capture" in said.output) == (1, True)
    problems = verifying.verify(tmp_path / "posts", "posts").problems
    changed = "sources of the post /2021/05/12/pilots-win-a-prize-a-name/ changed since; only the rest is proved"
    assert [problem.message for problem in problems] == [changed]
    assert muniment("captures", "verify", *into).exit_code == 0


def test_sources_that_an_editor_added_harm_no_proof(tmp_path: Path, muniment) -> None:
    (tmp_path / "page").write_text(CAPTURES["page"], encoding="utf-8")
    muniment("split", str(tmp_path / "page"), "--into", str(tmp_path / "posts"))
    post = tmp_path / "posts/2021/2021-05-12-pilots-win-a-prize-a-name.md"
    own = 'sources:\n  - {url: "https://ours.example/x"}\n'
    post.write_text(post.read_text(encoding="utf-8").replace("sources:\n", own), encoding="utf-8")
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


def test_words_in_brackets_of_an_excerpt_were_told_to_stand_in_no_span() -> None:
    octets = FORMS["rss"].replace("<pubDate>", "<description>In short [PDF, 2 MB].</description><pubDate>", 1).encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture", octets, reading, private=False)
    fields = {made.front.permalink: ledger.values(made.front, made.body) for made in reading.drafts}
    assert reading.drafts[0].front.excerpt == "In short [PDF, 2 MB]."
    assert [fault.said for fault in proof.of_structure(octets, held, fields)] == []


def test_a_capture_whose_ledger_was_deleted_was_named_by_nothing(tmp_path: Path, muniment) -> None:
    (tmp_path / "page.txt").write_text("The old law\n\nApril 1, 2019\n\nIt dates from 1912.\n", encoding="utf-8")
    muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts"))
    (tmp_path / "posts/captures/page.txt.ledger.json").unlink()
    told = [(fault.path, fault.code) for fault in verifying.verify(tmp_path / "posts", "posts").problems]
    assert told == [("posts/captures/page.txt", "ledger-missing")]


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_a_mark_of_cdata_within_cdata_made_entities_before_it_be_read_as_those_of_xml(form: str) -> None:
    script = "<script>// <![CDATA[\nrun()\n// ]]&gt;</script>"
    draft = onepost.split(form, f"<p>a &amp;lt; b &lt;c&gt; one<wbr>two</p>{script}<p>&amp;lt; <![CDATA[d</p>")
    assert draft.body == "a \\&lt; b \\<c> onetwo\n\n\\&lt;\n"
