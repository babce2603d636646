"""Findings for other programs: nothing in an address can break out of its place."""

import json
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.links import report, reports
from muniment.model.link import Citation, Finding
from muniment.model.verdict import Fragment, Verdict


def finding(url: str, verdict: Verdict, *, line: int = 3, because: str = "it is so.") -> Finding:
    return Finding(url, verdict, None, Fragment.NA, because, 404, 1, (Citation("posts/2018/a.md", line, 7),))


FOUND = [
    finding("http://a.example/", Verdict.OK),
    finding("http://b.example/x|y<z>", Verdict.BLOCKED, line=5),
    finding("http://c.example/", Verdict.DEAD, line=9, because="there is no such page (404)."),
]


def test_the_terminal_shows_what_deserves_a_look_and_counts_all():
    assert report.in_words(FOUND).split("\n") == [
        "posts/2018/a.md:5:7: blocked: http://b.example/x|y<z>: it is so.",
        "posts/2018/a.md:9:7: dead: http://c.example/: there is no such page (404).",
        "3 links: 1 ok, 1 dead, 1 blocked",
    ]


def test_a_summary_in_markdown_has_the_gravest_first_and_no_markup_of_its_own():
    assert reports.markdown(FOUND) == (
        "## Links\n\n3 links: 1 ok, 1 dead, 1 blocked\n\n"
        "| Verdict | Address | Because | Cited |\n|---|---|---|---|\n"
        "| dead | http://c.example/ | there is no such page (404). | posts/2018/a.md:9 |\n"
        "| blocked | http://b.example/x\\|y\\<z\\> | it is so. | posts/2018/a.md:5 |\n\n"
    )


@pytest.mark.parametrize(("failing", "kind"), [(True, "error"), (False, "warning")])
def test_annotations_stand_at_their_line_and_are_errors_only_where_the_run_fails(failing, kind):
    assert list(reports.annotations(FOUND, failing=failing)) == [
        f"::{kind} file=posts/2018/a.md,line=9,col=7,title=dead link::http://c.example/: there is no such page (404).",
        "::warning file=posts/2018/a.md,line=5,col=7,title=blocked link::http://b.example/x|y<z>: it is so.",
    ]


def test_no_more_than_ten_annotations_are_made():
    many = [finding(f"http://a.example/{number}", Verdict.DEAD) for number in range(30)]
    assert len(list(reports.annotations(many, failing=True))) == 10


@given(st.text(max_size=40))
def test_no_address_breaks_a_report(text):
    one = finding(f"http://a.example/{text}", Verdict.DEAD, because=text)
    suite = ElementTree.fromstring(reports.junit([one]).encode())  # noqa: S314 - made here
    assert (suite.get("failures"), len(suite.findall("testcase/failure"))) == ("1", 1)
    result = json.loads(reports.sarif([one]))["runs"][0]["results"][0]
    assert (result["ruleId"], result["level"]) == ("link-dead", "error")
    assert [line.count("\n") for line in reports.annotations([one], failing=True)] == [0]
    assert len([line for line in reports.markdown([one]).split("\n") if line.startswith("| dead")]) == 1
