"""`muniment ci` as hosts run it: a real repository, the event's file, the host's variables, the summary."""

import json
import re

from muniment import project
from muniment.editform import host, making

LOOPBACK = ("--allow-net", "127.0.0.0/8")
WELL = "0 errors, 0 doubts"


def pushed(clone):
    """Return a clone to which a commit was pushed that holds all that was written since the last."""
    before = clone.git("rev-parse", "HEAD")
    after = clone.commit("Change")
    return clone.on_github("push", {"before": before, "after": after})


def marks(said):
    return [line for line in said if line.startswith(("::error", "::warning"))]


def test_a_push_that_is_well_passes_and_says_so(clone):
    clone.post("2019-05-02", "The second")
    code, said = pushed(clone).ci()
    assert (code, marks(said), clone.output) == (0, [], "built=true\n")
    site = re.sub(r"\d+ files: \d+", "N files: N", said[2])
    assert [said[1], site, *said[3:-1]] == [
        f"Posts: well: {WELL}",
        "Site: well: 2 posts, N files: N written, 0 removed; verified",
        "New links: well: 0 links",
        f"compared with {clone.git('rev-parse', 'HEAD^')[:10]}, which stood there before",
    ]
    assert clone.summary.splitlines()[:7] == [
        "## Archive",
        "",
        "| Step | Result | |",
        "|---|---|---|",
        f"| Posts | ✅ well | {WELL} |",
        f"| Site | ✅ well | {said[2].removeprefix('Site: well: ')} |",
        "| New links | ✅ well | 0 links |",
    ]


def test_a_broken_post_is_marked_at_its_line_and_nothing_is_built(clone):
    clone.write("posts/2019/2019-04-02-raid.md", "---\ntitle: 50%, a raid\ndate: soon\n---\n\nWords.\n")
    code, said = pushed(clone).ci()
    assert (code, clone.output) == (1, "built=false\n")
    [mark] = marks(said)
    assert mark.startswith("::error file=posts/2019/2019-04-02-raid.md,line=3,")
    assert "Site: left out: not built, since the posts are not right" in said
    assert "| Site | ➖ left out | not built, since the posts are not right |" in clone.summary
    assert "| posts/2019/2019-04-02-raid.md:3 | date must be" in clone.summary


def test_ten_lines_are_marked_and_the_summary_lists_all(clone):
    for day in range(1, 15):
        clone.write(f"posts/2019/2019-04-{day:02}-raid.md", "---\ntitle: A raid\ndate: soon\n---\n\nWords.\n")
    _, said = pushed(clone).ci()
    assert len(marks(said)) == 10
    assert sum(line.startswith("| posts/2019/") for line in clone.summary.splitlines()) == 14


def test_doubts_are_marked_in_the_files_of_the_change_alone(clone):
    odd = "---\ntitle: A note\ndate: 2019-04-02\norganisations:\n  - {{as: {}}}\n---\n\nWords.\n"
    clone.write("posts/2019/2019-04-02-note.md", odd.format("An Unknown Body"))
    clone.commit("An earlier one")
    clone.write("posts/2019/2019-04-02-other.md", odd.format("Another Unknown Body"))
    code, said = pushed(clone).ci()
    assert code == 0
    assert [mark.split(",")[0] for mark in marks(said)] == ["::warning file=posts/2019/2019-04-02-other.md"]


def test_a_new_link_that_is_dead_fails_the_run_and_hinders_no_publishing(clone, web):
    clone.post("2019-05-02", "The second", f"{web}/page", f"{web}/gone")
    code, said = pushed(clone).ci(*LOOPBACK)
    assert (code, clone.output) == (1, "built=true\n")
    [mark] = marks(said)
    assert mark.startswith("::error file=posts/2019/2019-05-02-the-second.md,line=6,col=")
    assert f",title=dead link::{web}/gone: " in mark
    assert "New links: failed: 2 links: 1 ok, 1 dead" in said
    assert clone.summary.count("## Links") == 1


def test_a_link_that_stood_there_before_is_not_asked_again(clone, web):
    clone.post("2018-04-12", "The first", f"{web}/gone")
    clone.commit("A link that is gone")
    clone.post("2019-05-02", "The second")
    code, said = pushed(clone).ci(*LOOPBACK)
    assert (code, "New links: well: 0 links" in said) == (0, True)


def test_what_posts_say_is_no_command_to_the_host(clone):
    hostile = "---\ntitle: A\n'##[add-mask]x': ::set-output name=built::true\ndate: 2019-04-02\n---\n\nWords.\n"
    clone.write("posts/2019/2019-04-02-a.md", hostile)
    _, said = pushed(clone).ci()
    fence = said[0].removeprefix("::stop-commands::")
    quoted = [number for number, line in enumerate(said) if "add-mask" in line and not line.startswith("::error")]
    assert said[0] == f"::stop-commands::{fence}"
    assert quoted
    assert max(quoted) < said.index(f"::{fence}::")


def test_a_page_written_by_hand_that_leads_nowhere_fails_the_site(clone):
    clone.write("docs/index.md", "# Home\n\n[Nowhere](nowhere.md)\n")
    code, said = pushed(clone).ci()
    assert (code, clone.output) == (1, "built=false\n")
    assert any("nowhere.md" in line for line in said)
    assert "nowhere.md" in clone.summary


def test_a_form_that_is_older_than_the_lists_is_told_and_fails_nothing(clone):
    """Its page would offer what is no longer in the lists."""
    configuration = (clone.folder / "mkdocs.yml").read_text(encoding="utf-8")
    clone.write("mkdocs.yml", f"repo_url: https://github.com/owner/archive\n{configuration}")
    archive = project.read(clone.folder)
    making.make(archive, host.of(archive.repository), branch="main", others={})
    assert making.stale(archive) == []
    clone.write("posts/tags.yml", "- label: raids\n")
    code, said = pushed(clone).ci()
    told = "is not what the lists now make of it; run muniment edit-form, and commit it"
    assert (code, marks(said)) == (0, [f"::warning file=docs/edit/config.json,line=1,title=form::{told}"])


def test_a_fault_of_the_configuration_is_marked(clone):
    clone.write("mkdocs.yml", "site_name: A\nextra: [unclosed\n")
    code, said = pushed(clone).ci()
    assert code == 2
    assert marks(said) == [
        "::error file=mkdocs.yml,line=3,title=configuration::did not find expected ',' or ']'; mkdocs.yml must be YAML"
    ]
    assert "❌ could not run" in clone.summary


def test_an_archive_within_a_repository_is_marked_by_paths_from_its_top(clone):
    clone.write("posts/2019/2019-04-02-raid.md", "---\ntitle: A raid\ndate: soon\n---\n\nWords.\n")
    (clone.folder / "archive").mkdir()
    for name in ("mkdocs.yml", "docs", "posts", "hooks"):
        (clone.folder / name).rename(clone.folder / "archive" / name)
    pushed(clone).folder /= "archive"
    _, said = clone.ci()
    assert [mark.split(",")[0] for mark in marks(said)] == ["::error file=archive/posts/2019/2019-04-02-raid.md"]


def test_gitlab_is_told_by_a_report_and_a_summary(clone):
    clone.write("posts/2019/2019-04-02-raid.md", "---\ntitle: A raid\ndate: soon\n---\n\nWords.\n")
    clone.commit("Change")
    clone.on_gitlab(CI_PIPELINE_SOURCE="push", CI_COMMIT_BEFORE_SHA=clone.git("rev-parse", "HEAD^"))
    code, said = clone.ci("--quality", ".cache/ci/quality.json", "--summary", ".cache/ci/summary.md")
    report = json.loads((clone.folder / ".cache/ci/quality.json").read_text(encoding="utf-8"))
    assert (code, marks(said)) == (1, [])
    assert [(issue["severity"], issue["location"]) for issue in report] == [
        ("major", {"path": "posts/2019/2019-04-02-raid.md", "lines": {"begin": 3}})
    ]
    assert {"description", "check_name", "fingerprint"} < report[0].keys()
    assert (clone.folder / ".cache/ci/summary.md").read_text(encoding="utf-8").startswith("## Archive\n")


def test_forgejo_is_told_in_words_alone(clone):
    clone.write("posts/2019/2019-04-02-raid.md", "---\ntitle: A raid\ndate: soon\n---\n\nWords.\n")
    pushed(clone).environment["FORGEJO_ACTIONS"] = "true"
    code, said = clone.ci()
    assert (code, marks(said)) == (1, [])
    assert any(line.startswith("posts/2019/2019-04-02-raid.md:3:") for line in said)
