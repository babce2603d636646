"""`muniment ci --due`: once a week, one branch, one pull request, and nothing forgotten between two runs."""

import json

import pytest

LOOPBACK = ("--allow-net", "127.0.0.0/8")
GH = """\
#!/usr/bin/env python3
import pathlib, sys
log = pathlib.Path(__file__).with_name("asked")
asked = log.read_text().splitlines() if log.exists() else []
log.write_text("\\n".join([*asked, " ".join(sys.argv[1:4])]))
if sys.argv[2] == "list":
    print('[{"number": 7}]' if "pr create --head" in asked else "[]")
"""


@pytest.fixture
def week(clone, web):
    """A clone with a link that is well and one that is gone, on GitHub's timetable, with a `gh` that notes down."""
    clone.post("2019-05-02", "The second", f"{web}/page", f"{web}/gone")
    clone.commit("A post with links")
    clone.git("push", "--quiet", "origin", "main")
    programs = clone.scratch / "programs"
    programs.mkdir()
    (programs / "gh").write_text(GH, encoding="utf-8")
    (programs / "gh").chmod(0o755)
    clone.environment["PATH"] = f"{programs}:{clone.environment['PATH']}"
    return clone.on_github("schedule", {})


def proposed(clone):
    """Return the records of the branch at the origin, by the end of their addresses."""
    clone.git("fetch", "--quiet", "origin", "muniment-links")
    lines = clone.git("show", "FETCH_HEAD:posts/links.jsonl").splitlines()
    return {(record := json.loads(line))["url"].rpartition("/")[2]: record for line in lines}


def test_what_was_seen_is_proposed_in_one_pull_request(week):
    code, said = week.ci("--due", *LOOPBACK)
    assert (code, said[1:3]) == (
        0,
        [
            "Links: well: 2 links: 1 ok, 1 dead",
            "Proposal: well: the branch muniment-links holds what was seen, offered for main",
        ],
    )
    assert {name: record["verdict"] for name, record in proposed(week).items()} == {"page": "ok", "gone": "dead"}
    assert week.git("log", "-1", "--format=%an <%ae>", "FETCH_HEAD") == "Small Archive <noreply@localhost>"
    assert (week.scratch / "programs" / "asked").read_text().splitlines() == ["pr list --head", "pr create --head"]


def test_the_next_run_renews_the_pull_request_and_goes_on_from_it(week, web):
    week.ci("--due", *LOOPBACK)
    earlier = {**proposed(week)["gone"], "failures": ["2019-05-03"], "since": "2019-05-03"}
    amend(week, earlier)
    week.git("switch", "--quiet", "main")
    (week.folder / ".cache" / "links.sqlite").unlink(missing_ok=True)
    week.post("2019-05-03", "The third", f"{web}/another")
    week.commit("Another post")
    code, _ = week.ci("--due", *LOOPBACK)
    found = proposed(week)
    assert (code, sorted(found)) == (0, ["another", "gone", "page"])
    assert found["gone"]["failures"][0] == "2019-05-03"
    asked = (week.scratch / "programs" / "asked").read_text().splitlines()
    assert asked == ["pr list --head", "pr create --head", "pr list --head"]


def amend(week, record):
    """Put another record into the branch at the origin, as if it had been seen some weeks ago."""
    lines = week.git("show", "FETCH_HEAD:posts/links.jsonl").splitlines()
    kept = [line for line in lines if json.loads(line)["url"] != record["url"]]
    week.git("switch", "--quiet", "muniment-links")
    week.write("posts/links.jsonl", "\n".join(sorted([*kept, json.dumps(record)])) + "\n")
    week.commit("Seen weeks ago")
    week.git("push", "--quiet", "--force", "origin", "muniment-links")


def test_a_proposal_that_was_squashed_meanwhile_takes_nothing_back(week):
    week.ci("--due", *LOOPBACK)
    lines = week.git("show", "muniment-links:posts/links.jsonl").splitlines()
    week.git("switch", "--quiet", "main")
    by_hand = [{**json.loads(line), "title": "By hand"} for line in lines]
    week.write("posts/links.jsonl", "".join(f"{json.dumps(record)}\n" for record in by_hand))
    week.commit("Squashed, and mended by hand")
    week.ci("--due", *LOOPBACK)
    now = [json.loads(line) for line in (week.folder / "posts/links.jsonl").read_text(encoding="utf-8").splitlines()]
    assert now == by_hand


def test_a_week_without_news_proposes_nothing(week):
    week.post("2019-05-02", "The second")
    week.commit("A post without links")
    code, said = week.ci("--due", *LOOPBACK)
    assert (code, said[2]) == (0, "Proposal: well: nothing about the links has changed")
    assert not (week.scratch / "programs" / "asked").exists()


def test_without_gh_the_branch_is_there_and_its_absence_is_told(week):
    (week.scratch / "programs" / "gh").unlink()
    code, said = week.ci("--due", *LOOPBACK)
    assert code == 2
    assert "gh is not installed; open a pull request from the branch muniment-links yourself" in "\n".join(said)
    assert sorted(proposed(week)) == ["gone", "page"]
