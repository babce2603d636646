"""What a change is compared with, on each host, whatever its clone lacks."""

import os

import pytest

from muniment.ci import change, hosts
from muniment.ci.hosts import Host, Occasion, Run
from muniment.ci.repository import Repository
from muniment.project import UsageError

NOUGHTS = "0" * 40


@pytest.fixture
def compared(monkeypatch):
    """Returns the commit that a clone's change is compared with, and why."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def found(clone, **more):
        return change.base(hosts.read(clone.environment), Repository(clone.folder), **more)

    return found


def test_a_push_is_compared_with_what_stood_there_before(clone, compared):
    before = clone.commit("One")
    clone.commit("Two")
    after = clone.commit("Three")
    clone.on_github("push", {"before": before, "after": after})
    assert compared(clone) == change.Base(before, f"compared with {before[:10]}, which stood there before")


def test_a_new_branch_is_compared_with_where_it_parted(clone, compared):
    parted = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "raid")
    clone.commit("One")
    after = clone.commit("Two")
    clone.on_github("push", {"before": NOUGHTS, "after": after}, ref="refs/heads/raid")
    assert compared(clone) == change.Base(parted, f"compared with {parted[:10]}, where this branch parted from main")


def test_a_forced_push_is_compared_with_what_it_did_away_with(clone, shallow, compared):
    before = clone.commit("To be done away with")
    clone.git("push", "--quiet", "origin", "main")
    clone.git("reset", "--quiet", "--hard", "HEAD^")
    clone.commit("In its place")
    clone.git("push", "--quiet", "--force", "origin", "main")
    bare = shallow(clone).on_github("push", {"before": before, "forced": True})
    assert not Repository(bare.folder).commit(before)
    assert compared(bare).commit == before


def test_a_forced_push_over_a_commit_that_is_gone_is_compared_with_the_last_but_one(clone, compared):
    before = clone.git("rev-parse", "HEAD")
    clone.commit("In its place")
    clone.on_github("push", {"before": "1" * 40, "forced": True})
    told = f"compared with {before[:10]}, the last commit but one, since what stood there is not known"
    assert compared(clone) == change.Base(before, told)


def test_a_pull_request_is_compared_with_where_it_parted_though_main_went_on(clone, compared):
    parted = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "raid")
    clone.commit("On the branch")
    clone.git("switch", "--quiet", "main")
    base = clone.commit("On main meanwhile")
    clone.git("switch", "--quiet", "raid")
    clone.on_github("pull_request", {"pull_request": {"base": {"sha": base}}}, ref="refs/pull/7/merge")
    assert compared(clone).commit == parted


def test_a_pull_request_in_a_shallow_clone_fetches_its_base(clone, shallow, compared):
    base = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "raid")
    clone.commit("On the branch")
    clone.git("push", "--quiet", "origin", "raid")
    bare = shallow(clone, "raid")
    bare.on_github("pull_request", {"pull_request": {"base": {"sha": base}}}, ref="refs/pull/7/merge")
    assert compared(bare).commit == base


def test_a_new_branch_in_a_shallow_clone_fetches_the_branch_it_parted_from(clone, shallow, compared):
    base = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "raid")
    clone.commit("On the branch")
    clone.git("push", "--quiet", "origin", "raid")
    bare = shallow(clone, "raid").on_github("push", {"before": NOUGHTS}, ref="refs/heads/raid")
    assert compared(bare).commit == base


def test_the_first_push_of_all_is_compared_with_nothing(clone, shallow, compared):
    bare = shallow(clone).on_github("push", {"before": NOUGHTS})
    assert compared(bare) == change.Base("", "not compared: nothing stood there before")


@pytest.mark.parametrize("name", ["schedule", "workflow_dispatch", "release"])
def test_what_brings_no_change_is_compared_with_nothing(clone, compared, name):
    clone.commit("Another")
    assert compared(clone.on_github(name, {})) == change.Base("", "not compared: this run brings no change")


def test_a_tag_brings_no_change(clone):
    clone.on_github("push", {"before": NOUGHTS}, ref="refs/tags/v1")
    assert hosts.read(clone.environment).occasion is Occasion.OTHER


def test_a_merge_request_of_gitlab_is_compared_with_where_it_parted(clone, compared):
    base = clone.git("rev-parse", "HEAD")
    clone.commit("One")
    names = {"CI_PIPELINE_SOURCE": "merge_request_event", "CI_COMMIT_BEFORE_SHA": NOUGHTS}
    assert compared(clone.on_gitlab(CI_MERGE_REQUEST_DIFF_BASE_SHA=base, **names)).commit == base


def test_a_push_of_gitlab_is_compared_with_what_stood_there_before(clone, compared):
    base = clone.git("rev-parse", "HEAD")
    clone.commit("One")
    clone.commit("Two")
    pushed = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main", "CI_COMMIT_BEFORE_SHA": base}
    assert compared(clone.on_gitlab(**pushed)).commit == base


def test_a_new_branch_of_gitlab_is_compared_with_where_it_parted(clone, compared):
    base = clone.git("rev-parse", "HEAD")
    clone.git("switch", "--quiet", "--create", "raid")
    clone.commit("One")
    pushed = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "raid", "CI_COMMIT_BEFORE_SHA": NOUGHTS}
    assert compared(clone.on_gitlab(**pushed)).commit == base


@pytest.mark.parametrize("sign", ["FORGEJO_ACTIONS", "GITEA_ACTIONS"])
def test_forgejo_and_gitea_are_told_from_github(clone, sign):
    clone.on_github("push", {"before": "1" * 40}).environment[sign] = "true"
    run = hosts.read(clone.environment)
    assert (run.host, run.before, run.branch) == (Host.FORGEJO, ("1" * 40,), "main")


def test_what_a_person_names_goes_before_all_else(clone, compared):
    first = clone.git("rev-parse", "HEAD")
    before = clone.commit("One")
    clone.on_github("push", {"before": before})
    assert compared(clone, named="HEAD^") == change.Base(first, "compared with HEAD^")
    with pytest.raises(UsageError, match="--base nowhere: is no commit of this repository"):
        compared(clone, named="nowhere")


def test_a_folder_that_is_no_repository_is_compared_with_nothing(tmp_path):
    found = change.base(Run(), Repository(tmp_path))
    assert (found.commit, found.why[:61]) == ("", "not compared, since git says: fatal: not a git repository (or")


def test_an_event_that_is_no_json_is_named(clone):
    clone.on_github("push", {})
    (clone.scratch / "event.json").write_text("push!", encoding="utf-8")
    with pytest.raises(UsageError, match=r"GITHUB_EVENT_PATH must name the event as JSON, which .*event\.json is not"):
        hosts.read(clone.environment)


def test_an_event_of_another_shape_names_no_commit(clone):
    clone.on_github("push", {"before": None, "pull_request": ["odd"]})
    assert hosts.read(clone.environment).before == ()
