"""The files that code hosts read: linted by the hosts' own schemas, pinned, with the least rights, and short."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

GITHUB = (".github/workflows/links.yml", ".github/workflows/rsync.yml", ".github/workflows/site.yml")
FORGEJO = (".forgejo/workflows/links.yml", ".forgejo/workflows/site.yml")
GITLAB = ".gitlab-ci.yml"


class Loader(yaml.SafeLoader):
    """Reads `on` as the word it is in workflow files."""


Loader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in known if tag != "tag:yaml.org,2002:bool"]
    for letter, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def linted(root, *command):
    """Return what a program beside this interpreter says, empty where it is content."""
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([program, *command[1:]], cwd=root, capture_output=True, text=True, timeout=60, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def read(root, name):
    return yaml.load((root / name).read_bytes(), Loader=Loader)


def steps(workflow):
    return [(job, step) for job in workflow["jobs"].values() for step in job["steps"]]


def test_the_workflows_listed_here_are_all_there_are(root):
    found = [path.relative_to(root).as_posix() for path in root.glob(".*/workflows/*")]
    assert sorted(found) == sorted((*GITHUB, *FORGEJO))


def test_the_workflows_follow_the_schemas_of_their_hosts(root):
    assert linted(root, "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *GITHUB, *FORGEJO) == ""
    gitlab = ("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")
    assert linted(root, "check-jsonschema", *gitlab, GITLAB) == ""


def test_the_linter_of_the_security_of_workflows_finds_nothing(root):
    assert linted(root, "zizmor", "--offline", "--quiet", "--persona=pedantic", *GITHUB) == ""


def test_the_linter_would_find_what_is_wrong(root, tmp_path):
    text = (root / GITHUB[2]).read_text(encoding="utf-8")
    (tmp_path / "wrong.yml").write_text(re.sub(r"@[0-9a-f]{40} # ", "@", text), encoding="utf-8")
    assert "unpinned-uses" in linted(tmp_path, "zizmor", "--offline", "--quiet", "wrong.yml")


@pytest.mark.parametrize("name", [*GITHUB, *FORGEJO])
def test_each_action_is_pinned_by_commit_and_says_which_version_that_is(root, name):
    uses = re.findall(r"uses: (.*)", (root / name).read_text(encoding="utf-8"))
    pinned = r"(https://data\.forgejo\.org/)?actions/[\w-]+@[0-9a-f]{40} # v\d[\w.-]*"
    assert uses
    assert [use for use in uses if not re.fullmatch(pinned, use)] == []


@pytest.mark.parametrize("name", GITHUB)
def test_each_job_has_a_time_limit_and_no_right_that_is_not_explained(root, name):
    workflow, text = read(root, name), (root / name).read_text(encoding="utf-8")
    assert workflow["permissions"] == {}
    assert [job for job in workflow["jobs"].values() if "timeout-minutes" not in job] == []
    assert [line for line in text.splitlines() if re.search(r": (write|read)\b", line) and " # to " not in line] == []


@pytest.mark.parametrize("name", [*GITHUB, *FORGEJO])
def test_no_pull_request_is_given_a_secret(root, name):
    workflow = read(root, name)
    secret = [step for _, step in steps(workflow) if "secrets." in str(step)]
    assert "pull_request_target" not in workflow["on"]
    if "pull_request" in workflow["on"]:
        pushed = "github.event_name == 'push' && github.ref == 'refs/heads/main'"
        assert [step["name"] for step in secret if pushed not in step.get("if", "")] == []


@pytest.mark.parametrize("name", [*GITHUB, *FORGEJO])
def test_what_is_typed_in_a_workflow_is_a_few_lines(root, name):
    typed = [step["run"] for _, step in steps(read(root, name)) if "run" in step]
    assert [lines for lines in typed if len(lines.splitlines()) > 7] == []


@pytest.mark.parametrize("name", [*GITHUB, *FORGEJO])
def test_no_word_of_an_event_is_put_into_a_script(root, name):
    """`${{ … }}` within `run` would be read by the shell: whoever names a branch could type there."""
    assert [step["run"] for _, step in steps(read(root, name)) if "${{" in step.get("run", "")] == []


def test_a_dead_link_keeps_nothing_from_being_published(root):
    """What is withdrawn has to go, whatever a link elsewhere does."""
    publish = read(root, ".github/workflows/site.yml")["jobs"]["publish"]
    assert publish["if"].startswith("${{ !cancelled() && needs.build.outputs.built == 'true' && ")
    gitlab = read(root, GITLAB)
    assert (gitlab["pages"]["needs"], gitlab["rsync"]["needs"]) == (["site"], ["site"])


def test_what_is_published_is_kept_for_a_day(root):
    kept = [step["with"] for _, step in steps(read(root, GITHUB[2])) if "upload-pages" in step.get("uses", "")]
    assert [given["retention-days"] for given in kept] == [1]
    gitlab = read(root, GITLAB)
    assert {gitlab[job]["artifacts"]["expire_in"] for job in ("site", "pages")} == {"1 day"}
