"""Which code host runs us, on what occasion, and what it says was there before."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from muniment.project import UsageError


class Host(StrEnum):
    """Who runs us."""

    GITHUB = "GitHub"
    """GitHub Actions."""
    FORGEJO = "Forgejo"
    """Forgejo's or Gitea's actions, whose variables are named as GitHub's are."""
    GITLAB = "GitLab"
    """GitLab CI."""
    NONE = "none"
    """A person, or a host that we do not know."""


class Occasion(StrEnum):
    """What we are run for."""

    PUSH = "push"
    """Commits were pushed to a branch."""
    PROPOSAL = "proposal"
    """A pull request, which GitLab calls a merge request, was opened or changed."""
    OTHER = "other"
    """A timetable, a button, a tag: nothing that brings a change of its own."""


SIGNS = {
    Host.FORGEJO: ("FORGEJO_ACTIONS", "GITEA_ACTIONS"),
    Host.GITLAB: ("GITLAB_CI",),
    Host.GITHUB: ("GITHUB_ACTIONS", "GITHUB_EVENT_PATH"),
}
"""The variables by which a host is known, in this order: Forgejo sets GitHub's too."""
OCCASIONS = {
    "push": Occasion.PUSH,
    "pull_request": Occasion.PROPOSAL,
    "pull_request_target": Occasion.PROPOSAL,
    "merge_request_event": Occasion.PROPOSAL,
    "external_pull_request_event": Occasion.PROPOSAL,
}
"""What the hosts call an occasion: GITHUB_EVENT_NAME and CI_PIPELINE_SOURCE."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One run of a host; `before` are the commits that it says stood there before the change, the best first."""

    host: Host = Host.NONE
    occasion: Occasion = Occasion.PUSH
    before: tuple[str, ...] = ()
    branch: str = ""
    default: str = "main"
    """The branch from which the site is published."""
    summary: Path | None = None
    """Where the host wants a summary in Markdown."""
    outputs: Path | None = None
    """Where the host wants what later steps ask for, as `name=value`."""


def read(environment: Mapping[str, str]) -> Run:
    """Return the run that the variables of the environment tell of; UsageError where a file they name is not right."""
    host = next((host for host, names in SIGNS.items() if any(environment.get(name) for name in names)), Host.NONE)
    if host is Host.GITLAB:
        return _gitlab(environment)
    return _github(environment, host) if host is not Host.NONE else Run()


def _gitlab(environment: Mapping[str, str]) -> Run:
    """Read what GitLab calls "predefined CI/CD variables"."""
    names = ("CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_COMMIT_BEFORE_SHA")
    return Run(
        host=Host.GITLAB,
        occasion=OCCASIONS.get(environment.get("CI_PIPELINE_SOURCE", ""), Occasion.OTHER),
        before=_commits(environment.get(name, "") for name in names),
        branch=environment.get("CI_COMMIT_BRANCH", ""),
        default=environment.get("CI_DEFAULT_BRANCH", "main"),
    )


def _github(environment: Mapping[str, str], host: Host) -> Run:
    """Read "variables" and "webhook events and payloads", which Forgejo and Gitea follow."""
    event = _event(environment.get("GITHUB_EVENT_PATH", ""))
    ref = environment.get("GITHUB_REF", "") or _text(event, "ref")
    pushed = ref.removeprefix("refs/heads/") if ref.startswith("refs/heads/") else ""
    occasion = OCCASIONS.get(environment.get("GITHUB_EVENT_NAME", ""), Occasion.OTHER)
    tag = occasion is Occasion.PUSH and ref.startswith("refs/tags/")
    return Run(
        host=host,
        occasion=Occasion.OTHER if tag else occasion,
        before=_commits([_text(event, "pull_request", "base", "sha"), _text(event, "before")]),
        branch=environment.get("GITHUB_HEAD_REF", "") or pushed,
        default=_text(event, "repository", "default_branch") or "main",
        summary=_path(environment, "GITHUB_STEP_SUMMARY"),
        outputs=_path(environment, "GITHUB_OUTPUT"),
    )


def _event(name: str) -> Any:
    if not name:
        return {}
    try:
        return msgspec.json.decode(Path(name).read_bytes())
    except (OSError, msgspec.DecodeError) as fault:
        raise UsageError(f"GITHUB_EVENT_PATH must name the event as JSON, which {name} is not: {fault}") from None


def _text(event: Any, *keys: str) -> str:
    """Return the text that stands under some keys, one within the other; empty where there is none."""
    for key in keys:
        event = event.get(key) if isinstance(event, dict) else None
    return event if isinstance(event, str) else ""


def _commits(named: Iterable[str]) -> tuple[str, ...]:
    """Return those that name a commit: a branch that was not there before is told by nothing but noughts."""
    return tuple(sha for sha in named if sha.strip("0") and all(letter in "0123456789abcdef" for letter in sha.lower()))


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    return Path(environment[name]) if environment.get(name) else None
