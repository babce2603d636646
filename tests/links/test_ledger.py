"""The ledger: sorted lines, small diffs, foreign lines kept; and exemptions beside it."""

import datetime

from muniment.links import exemptions, ledger
from muniment.model.exemption import Exemption
from muniment.model.problem import doubt, error
from muniment.model.record import Memento, Record
from muniment.model.verdict import Standing, Verdict

TODAY = datetime.date(2026, 1, 10)
ALIVE = Record(
    url="http://b.example/é", verdict=Verdict.OK, standing=Standing.ALIVE, since="2026-01-10", alive="2026-01"
)
BROKEN = Record(
    url="http://a.example/",
    verdict=Verdict.DEAD,
    standing=Standing.BROKEN,
    since="2026-01-10",
    failures=("2026-01-04", "2026-01-07", "2026-01-10"),
    memento=Memento("https://web.archive.org/web/20180412/http://a.example/", "2018-04-12"),
    because="there is no such page (404).",
)
TEXT = (
    '{"url":"http://a.example/","verdict":"dead","standing":"broken","since":"2026-01-10",'
    '"failures":["2026-01-04","2026-01-07","2026-01-10"],'
    '"memento":{"url":"https://web.archive.org/web/20180412/http://a.example/","date":"2018-04-12"},'
    '"because":"there is no such page (404)."}\n'
    '{"url":"http://b.example/é","verdict":"ok","standing":"alive","since":"2026-01-10","alive":"2026-01"}\n'
)


def test_a_ledger_is_written_sorted_and_read_as_written(tmp_path):
    ledger.write(tmp_path, [ALIVE, BROKEN])
    assert (tmp_path / "links.jsonl").read_text(encoding="utf-8") == TEXT
    assert ledger.read(tmp_path) == ledger.Ledger({BROKEN.url: BROKEN, ALIVE.url: ALIVE})


def test_a_ledger_of_nothing_is_not_made(tmp_path):
    ledger.write(tmp_path, [])
    assert list(tmp_path.iterdir()) == []


def test_lines_that_cannot_be_read_are_named_and_kept(tmp_path):
    foreign = ['{"url": "http://c.example/"}', "{", '{"url":"x","verdict":"ok","standing":"alive","since":"soon"}']
    (tmp_path / "links.jsonl").write_text("\n".join([*foreign, *TEXT.splitlines()]), encoding="utf-8")
    found = ledger.read(tmp_path)
    assert [problem.line for problem in found.problems] == [1, 2, 3]
    assert found.problems[2] == doubt(
        "posts/links.jsonl",
        3,
        "ledger-line",
        f"'{foreign[2]}' is kept and not used: days are written YYYY-MM-DD, not 'soon'; "
        "mend the line, or delete it: its address is looked at anew",
    )
    ledger.write(tmp_path, found.records.values(), found.foreign)
    assert (tmp_path / "links.jsonl").read_text(encoding="utf-8") == TEXT + "\n".join(foreign) + "\n"


def test_a_word_that_is_no_verdict_is_named_with_those_that_are(tmp_path):
    (tmp_path / "links.jsonl").write_text('{"url":"http://c.example/","verdict":"fine","standing":"alive"}\n')
    (told,) = ledger.read(tmp_path).problems
    assert (
        "verdict must be one of ok, moved, dead, soft-dead, blocked, flaky, invalid, not 'fine'; mend" in told.message
    )


def test_marks_of_a_merge_are_named_and_not_kept_and_the_last_line_of_an_address_counts(tmp_path):
    later = Record(url=BROKEN.url, verdict=Verdict.OK, standing=Standing.ALIVE)
    ledger.write(tmp_path, [later])
    theirs = (tmp_path / "links.jsonl").read_text(encoding="utf-8")
    text = f"<<<<<<< HEAD\n{TEXT}=======\n{theirs}>>>>>>> muniment-links\n"
    (tmp_path / "links.jsonl").write_text(text, encoding="utf-8")
    found = ledger.read(tmp_path)
    assert [str(problem) for problem in found.problems] == [
        f"posts/links.jsonl:{line}: '{mark}' is left from a merge; delete such lines, and of two lines of one "
        "address the older"
        for line, mark in ((1, "<<<<<<< HEAD"), (4, "======="), (6, ">>>>>>> muniment-links"))
    ]
    ledger.write(tmp_path, found.records.values(), found.foreign)
    assert ledger.read(tmp_path) == ledger.Ledger({BROKEN.url: later, ALIVE.url: ALIVE})


def test_exemptions_cover_what_they_name_until_their_last_day(tmp_path):
    text = '- match: "http://a.example/*"\n  because: it asks every visitor\n  until: 2026-01-10\n'
    (tmp_path / "exemptions.yml").write_text(text, encoding="utf-8")
    found, problems = exemptions.read(tmp_path, today=TODAY)
    assert (found, problems) == ([Exemption("http://a.example/*", "it asks every visitor", "2026-01-10", line=1)], [])
    urls = ("http://a.example/x?y", "http://a.example.org/", "https://a.example/x")
    assert [found[0].covers(url, today=TODAY) for url in urls] == [True, False, False]
    assert not found[0].covers(urls[0], today=datetime.date(2026, 1, 11))


def test_what_is_wrong_with_exemptions_is_told_at_its_line(tmp_path):
    text = (
        '- match: "http://a.example/*"\n  because: x\n  until: 2020-01-01\n- match: "*"\n  because: all\n'
        '- match: "http://b.example/"\n  because: y\n  until: soon\n'
    )
    (tmp_path / "exemptions.yml").write_text(text, encoding="utf-8")
    _, problems = exemptions.read(tmp_path, today=TODAY)
    name, code = "posts/exemptions.yml", "exemption-form"
    assert problems == [
        doubt(name, 1, "exemption-over", "ended on 2020-01-01; its addresses are checked again"),
        error(name, 4, code, "match must begin with http:// or https:// and a host, not '*'"),
        error(name, 8, code, "until must be written YYYY-MM-DD, not 'soon'"),
    ]
