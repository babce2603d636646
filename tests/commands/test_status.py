"""`muniment status`: what waits for an editor, in one screen, and whole as JSON."""

import datetime
import json
import os

import pytest

from muniment.captures.accounting import absence
from muniment.pull import gone

POST = "---\ntitle: {title}\ndate: {date}\npermalink: /{day}/{slug}/\n{more}---\n\nText.\n"
FUTURE = (datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=400)).isoformat()


@pytest.fixture
def archive(tmp_path):
    """An archive in which something of each kind waits."""
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Quay\nextra: {muniment: {blog: 'https://blog.example/'}}\n", encoding="utf-8"
    )
    post(
        tmp_path, "raid", "2019-04-02", "sources: [{url: 'https://quay.example/a'}, {url: 'https://quay.example/b'}]\n"
    )
    post(tmp_path, "visit", "2019-04-03", "organisations:\n  - {as: Harbour Watch}\n  - {as: Sea Group}\n")
    post(tmp_path, "again", "2019-04-04", "organisations: [{as: Harbour Watch}]\ndraft: true\n")
    post(tmp_path, "later", FUTURE, "")
    post(tmp_path, "lost", "2019-04-05", "see_also: [{url: 'https://blog.example/2019/04/02/raid/'}]\nlang: nonsense\n")
    (tmp_path / "posts/captures").mkdir()
    for name in ("one.txt", "two.txt", "two.txt.ledger.json"):
        (tmp_path / "posts/captures" / name).write_text("{}", encoding="utf-8")
    records = [
        {"url": "https://blog.example/2019/04/02/raid/", "verdict": "dead", "standing": "broken"},
        {"url": "https://quay.example/a", "verdict": "dead", "standing": "suspect", "failures": ["2019-04-09"]},
    ]
    lines = "".join(f"{json.dumps(record)}\n" for record in records)
    (tmp_path / "posts/links.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "posts/exemptions.yml").write_text(
        "- {match: 'https://blog.example/*', because: our own}\n", encoding="utf-8"
    )
    return tmp_path


def post(root, slug, date, more):
    folder = root / "posts" / date[:4]
    folder.mkdir(parents=True, exist_ok=True)
    text = POST.format(title=slug.title(), date=date, day=date.replace("-", "/"), slug=slug, more=more)
    (folder / f"{date}-{slug}.md").write_text(text, encoding="utf-8")


def test_one_screen_says_what_waits(archive, muniment):
    told = muniment(archive, "status")
    assert told.exit_code == 0
    assert told.output.splitlines() == [
        "Quay: 3 posts published, 0 withdrawn",
        "Problems     1 error, 4 doubts   (muniment check)",
        "  posts/2019/2019-04-05-lost.md:6: lang must be a language tag such as en, es or pt-BR, not 'nonsense'",
        "Drafts       2   (muniment serve)",
        f"  posts/{FUTURE[:4]}/{FUTURE}-later.md: Later (to come)",
        "  posts/2019/2019-04-04-again.md: Again",
        "Links        2 due of 2, 1 never looked at, 1 suspect, 0 broken   (muniment links check)",
        "Names        2 without an entry   (muniment organisations)",
        "  Harbour Watch (2 posts)",
        "  Sea Group (1 post)",
        "Captures     1 not split yet   (muniment split FILE)",
        "  posts/captures/one.txt",
        "At the blog  1 gone",
        "  posts/2019/2019-04-02-raid.md",
    ]


def test_what_check_says_beyond_posts_and_lists_is_counted_too(archive, muniment):
    told = b'{"version": 1' + absence.line({"/2019/04/03/visit/": gone.GONE})
    (archive / "posts/captures/two.txt.ledger.json").write_bytes(told)
    (archive / "posts/exemptions.yml").write_text("- {match: quay, because: our own}\n", encoding="utf-8")
    told, checked = muniment(archive, "status").output.splitlines(), muniment(archive, "check").output.splitlines()
    assert (told[1], checked[-1]) == ("Problems     2 errors, 5 doubts   (muniment check)", "2 errors, 5 doubts")
    assert told[-3:] == ["At the blog  2 gone", "  posts/2019/2019-04-02-raid.md", "  posts/2019/2019-04-03-visit.md"]


def test_a_line_of_the_ledger_is_told_until_it_is_mended_and_read_again_only_when_it_changes(archive, muniment):
    ledger, mended = archive / "posts/links.jsonl", (archive / "posts/links.jsonl").read_text(encoding="utf-8")
    ledger.write_text(f"{mended}<<<<<<< HEAD\n", encoding="utf-8")
    os.utime(ledger, (1_700_000_000, 1_700_000_000))
    told = "posts/links.jsonl:3: '<<<<<<< HEAD' is left from a merge; "
    for _ in range(2):
        assert told in muniment(archive, "check").output
    assert "Problems     1 error, 5 doubts " in muniment(archive, "status").output
    ledger.write_text(mended, encoding="utf-8")
    assert told not in muniment(archive, "check").output


def test_all_of_it_is_told_to_a_program(archive, muniment):
    told = json.loads(muniment(archive, "status", "--json", "-").output)
    problems = told.pop("problems")
    assert (len(problems), told) == (
        5,
        {
            "posts": 3,
            "withdrawn": 0,
            "drafts": [
                {"path": f"posts/{FUTURE[:4]}/{FUTURE}-later.md", "title": "Later", "date": FUTURE, "to_come": True},
                {
                    "path": "posts/2019/2019-04-04-again.md",
                    "title": "Again",
                    "date": "2019-04-04",
                    "to_come": False,
                },
            ],
            "links": {"cited": 2, "due": 2, "unseen": 1, "suspect": 1, "broken": 0},
            "names": [{"name": "Harbour Watch", "posts": 2}, {"name": "Sea Group", "posts": 1}],
            "captures": ["posts/captures/one.txt"],
            "gone": ["posts/2019/2019-04-02-raid.md"],
        },
    )


def test_an_empty_archive_has_nothing_waiting(tmp_path, muniment):
    (tmp_path / "mkdocs.yml").write_text("site_name: ''\n", encoding="utf-8")
    assert muniment(tmp_path, "status").output.splitlines() == [
        "This archive: 0 posts published, 0 withdrawn",
        "Problems     0 errors, 0 doubts",
        "Drafts       0",
        "Links        0 due of 0, 0 never looked at, 0 suspect, 0 broken",
        "Names        0 without an entry",
        "Captures     0 not split yet",
        "At the blog  0 gone",
    ]
    assert not (tmp_path / ".cache/links").exists()


def test_of_many_drafts_the_first_are_shown(tmp_path, muniment):
    (tmp_path / "mkdocs.yml").write_text("site_name: Quay\n", encoding="utf-8")
    for number in range(10, 20):
        post(tmp_path, f"note-{number}", f"2019-04-{number}", "draft: true\n")
    lines = muniment(tmp_path, "status").output.splitlines()
    assert lines[2:8] == [
        "Drafts       10   (muniment serve)",
        *(f"  posts/2019/2019-04-{day}-note-{day}.md: Note-{day}" for day in (19, 18, 17, 16)),
        "  … and 6 more",
    ]
