"""The form at /edit/ on a code host: what is saved becomes a pull request, and passes what the host runs on it."""

import subprocess

HOST = "https://api.github.com/"
BRANCH = "cms/posts/2024-03-01-a-visit"
PATH = "posts/2024/2024-03-01-a-visit.md"


def saved(form):
    """Write a post in the form and save it."""
    form.sign_in()
    form.new()
    form.type("title", "A visit")
    form.type("date", "2024-03-01")
    form.choose("tags", "torture")
    form.write("First words.")
    form.save()
    return form.host


def test_a_draft_that_is_saved_becomes_a_pull_request(hosted):
    host = saved(hosted)
    [proposal] = host.proposals
    assert (proposal["head"], proposal["base"]) == (BRANCH, "main")
    assert host.git("diff", "--name-status", "main", BRANCH) == f"A\t{PATH}"
    assert host.git("show", f"{BRANCH}:{PATH}") == (
        "---\ntitle: A visit\ndate: 2024-03-01\ntags:\n  - torture\ndraft: true\n---\n\nFirst words."
    )


def test_nothing_is_written_to_the_branch_that_is_published(hosted):
    before = hosted.host.git("rev-parse", "main")
    assert saved(hosted).git("rev-parse", "main") == before


def test_a_draft_is_sent_for_review_when_its_editor_says_so(hosted):
    host = saved(hosted)
    assert (host.proposals[0]["draft"], host.labels) == (False, ["sveltia-cms/pending_review"])


def test_what_the_host_runs_on_the_pull_request_is_content(hosted, muniment, tmp_path):
    host = saved(hosted)
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--branch", BRANCH, str(host.repository), str(clone)], check=True)
    told = muniment(clone, "ci", "--base", "origin/main")
    assert told.exit_code == 0, told.output
    assert told.output.startswith("Posts: well: 0 errors, 0 doubts\nSite: well: ")


def test_the_form_asks_nobody_but_the_code_host_and_asks_for_nothing_that_it_has_not(hosted):
    host = saved(hosted)
    assert [url for url, failure in hosted.elsewhere if failure != "csp" and not url.startswith(HOST)] == []
    assert host.unknown == []
