"""Findings for other programs: nothing in an address can break out of its place."""

import json
import xml.etree.ElementTree as ElementTree

import msgspec
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


def test_the_terminal_goes_by_places_also_where_an_address_stands_at_several():
    first, second = finding("http://b.example/", Verdict.DEAD), finding("http://c.example/", Verdict.DEAD, line=5)
    again = msgspec.structs.replace(first, cited=(*first.cited, Citation("posts/2018/a.md", 8, 2)))
    told = report.in_words([again, second]).split("\n")
    assert [line.split(": ")[0] for line in told[:3]] == [f"posts/2018/a.md:{place}" for place in ("3:7", "5:7", "8:2")]


def test_what_a_server_says_gives_a_terminal_no_orders():
    hostile = finding("http://b.example/", Verdict.INVALID, because="sent to '\x1b[2J\x9b1m\u202eltr\n::error::x'.")
    line = report.in_words([hostile]).split("\n")[0]
    assert line.endswith("sent to '�[2J�1m�ltr�::error::x'.")
    assert next(reports.annotations([hostile], failing=True)).endswith("sent to '�[2J�1m�ltr�::error::x'.")


def test_a_summary_in_markdown_has_the_gravest_first_and_no_markup_of_its_own():
    assert reports.markdown(FOUND) == (
        "## Links\n\n3 links: 1 ok, 1 dead, 1 blocked\n\n"
        "| Verdict | Address | Because | Cited |\n|---|---|---|---|\n"
        "| dead | <http://c.example/> | there is no such page (404). | posts/2018/a.md:9 |\n"
        "| blocked | <http://b.example/x%7Cy%3Cz%3E> | it is so. | posts/2018/a.md:5 |\n\n"
    )


def test_a_summary_is_no_longer_than_hosts_take_and_says_what_it_leaves_out():
    many = [finding(f"http://a.example/{'a_' * 500}{number}", Verdict.DEAD) for number in range(2000)]
    told = reports.markdown(many)
    shown = told.count("| dead |")
    assert len(told) < 2**20
    assert 0 < shown < 2000
    assert f"{2000 - shown} more are not shown here." in told


@pytest.mark.parametrize(("failing", "kind"), [(True, "error"), (False, "warning")])
def test_annotations_stand_at_their_line_and_are_errors_only_where_the_run_fails(failing, kind):
    assert list(reports.annotations(FOUND, failing=failing)) == [
        f"::{kind} file=posts/2018/a.md,line=9,col=7,title=dead link::http://c.example/: there is no such page (404).",
        "::warning file=posts/2018/a.md,line=5,col=7,title=blocked link::http://b.example/x|y<z>: it is so.",
    ]


def test_no_more_than_ten_annotations_are_made():
    many = [finding(f"http://a.example/{number}", Verdict.DEAD) for number in range(30)]
    assert len(list(reports.annotations(many, failing=True))) == 10


def test_a_report_for_test_runners_has_a_case_for_each_address_and_says_why_it_failed():
    assert reports.junit(FOUND[1:]) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuite name="links" tests="2" failures="1" errors="0" skipped="0">\n'
        '<testcase classname="links" name="http://b.example/x|y&lt;z&gt;" file="posts/2018/a.md" line="5"></testcase>\n'
        '<testcase classname="links" name="http://c.example/" file="posts/2018/a.md" line="9">'
        '<failure type="dead" message="there is no such page (404).">there is no such page (404).\n'
        "posts/2018/a.md:9</failure></testcase>\n</testsuite>\n"
    )


@given(st.text(max_size=40))
def test_no_address_breaks_a_report(text):
    one = finding(f"http://a.example/{text}", Verdict.DEAD, because=text)
    suite = ElementTree.fromstring(reports.junit([one]).encode())  # noqa: S314 - made here
    assert (suite.get("failures"), len(suite.findall("testcase/failure"))) == ("1", 1)
    result = json.loads(reports.sarif([one]))["runs"][0]["results"][0]
    assert (result["ruleId"], result["level"]) == ("link-dead", "error")
    assert [line.count("\n") for line in reports.annotations([one], failing=True)] == [0]
    assert len([line for line in reports.markdown([one]).split("\n") if line.startswith("| dead")]) == 1


@pytest.mark.parametrize("form", ["--json", "--junit", "--sarif"])
def test_a_report_on_standard_output_stands_there_alone(muniment, tmp_path, monkeypatch, form):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("CI", "true")
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n")
    (tmp_path / "list.txt").write_text("ftp://a.example/\n")
    told = muniment(tmp_path, "links", "check", "--urls", str(tmp_path / "list.txt"), form, "-").output
    assert "ftp://a.example/" in told
    (ElementTree.fromstring if form == "--junit" else json.loads)(told)
