"""The weekly proposal: what was seen of links, on one branch and in one pull request that each run renews."""

import shutil
import subprocess
from collections.abc import Callable, Mapping

import msgspec

from muniment.ci.hosts import Host, Run
from muniment.ci.repository import Repository
from muniment.links import ledger
from muniment.model.record import Record
from muniment.project import Project, UsageError

BRANCH = "muniment-links"
LEDGER = "posts/links.jsonl"
TITLE = "Bring the links up to date"
NOBODY = "noreply@localhost"
"""Who commits where git was not told: no person, and no address that anybody could be asked at."""


def take_up(project: Project, repository: Repository) -> None:
    """Go on from what the last proposal says, where it is still open: how long a link has been failing stands there."""
    repository.fetch(f"+refs/heads/{BRANCH}:refs/remotes/origin/{BRANCH}")
    theirs = repository.commit(f"refs/remotes/origin/{BRANCH}")
    parted = repository.common(theirs) if theirs else ""
    if not parted:
        return
    then, proposed = (_records(repository, commit) for commit in (parted, theirs))
    now = ledger.read(project.posts)
    ledger.write(project.posts, merged(then, now.records, proposed).values(), now.foreign)


def merged(then: Mapping[str, Record], now: Mapping[str, Record], proposed: Mapping[str, Record]) -> dict[str, Record]:
    """Return the lines of a proposal, except where the published ledger has changed since it was made.

    A proposal that was accepted meanwhile changes nothing, whether it was merged, squashed or rebased.
    """
    lines = {url: now.get(url) if now.get(url) != then.get(url) else proposed.get(url) for url in (*now, *proposed)}
    return {url: record for url, record in lines.items() if record is not None}


def _records(repository: Repository, commit: str) -> dict[str, Record]:
    text = repository.ask("show", f"{commit}:./{LEDGER}")
    found = {}
    for line in text.splitlines():
        try:
            record = msgspec.json.decode(line, type=Record)
        except (msgspec.ValidationError, msgspec.DecodeError):
            continue  # such a line is told by every check of links
        found[record.url] = record
    return found


class Offer(msgspec.Struct, frozen=True):
    """What is offered: the commit that is checked out, for a branch, and what is said of it."""

    repository: Repository
    target: str
    body: str


def propose(run: Run, project: Project, repository: Repository, body: str) -> str:
    """Commit the ledger to its branch and offer it in a pull request; return what became of it.

    Raises UsageError, in the words of git or `gh`, where one of them cannot.
    """
    if not repository.ask("status", "--porcelain", "--", LEDGER):
        return "nothing about the links has changed"
    target = repository.ask("rev-parse", "--abbrev-ref", "HEAD")
    offer = Offer(repository, run.default if target in ("", "HEAD", BRANCH) else target, body)
    repository.do("switch", "--quiet", "--force-create", BRANCH)
    repository.do("add", "--", LEDGER)
    repository.do(*_author(project, repository), "commit", "--quiet", "--message", TITLE, "--", LEDGER)
    OPENERS.get(run.host, _push)(offer)
    return f"the branch {BRANCH} holds what was seen, offered for {offer.target}"


def _author(project: Project, repository: Repository) -> list[str]:
    """Return who commits: whoever git was told, else the project itself."""
    name, address = repository.ask("config", "user.name"), repository.ask("config", "user.email")
    return ["-c", f"user.name={name or project.site_name or 'Muniment'}", "-c", f"user.email={address or NOBODY}"]


def _push(offer: Offer, *options: str) -> None:
    wishes = [f"--push-option={option}" for option in options]
    offer.repository.do("push", "--quiet", "--force", *wishes, "origin", f"HEAD:refs/heads/{BRANCH}")


def _on_gitlab(offer: Offer) -> None:
    """Push with the options that make GitLab open a merge request; where one is open, they change nothing."""
    wishes = ("create", f"target={offer.target}", f"title={TITLE}", "remove_source_branch")
    _push(offer, *(f"merge_request.{wish}" for wish in wishes))


def _on_forgejo(offer: Offer) -> None:
    """Push to the branch, which the next run reads, and to `refs/for/`, which makes a pull request or renews it."""
    _push(offer)
    options = (
        "--push-option",
        f"topic={BRANCH}",
        "--push-option",
        f"title={TITLE}",
        "--push-option",
        "force-push=true",
    )
    offer.repository.do("push", "--quiet", *options, "origin", f"HEAD:refs/for/{offer.target}")


def _on_github(offer: Offer) -> None:
    """Push, and open a pull request with `gh`, which GitHub's machines have, unless one is open."""
    _push(offer)
    listed = _gh(offer, "list", "--head", BRANCH, "--state", "open", "--json", "number")
    if listed.strip() in ("", "[]"):
        _gh(offer, "create", "--head", BRANCH, "--base", offer.target, "--title", TITLE, "--body", offer.body)


def _gh(offer: Offer, *arguments: str) -> str:
    program = shutil.which("gh")
    if program is None:
        raise UsageError(f"gh is not installed; open a pull request from the branch {BRANCH} yourself")
    command = [program, "pr", *arguments]
    done = subprocess.run(command, cwd=offer.repository.folder, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["failed"])[-1]
        raise UsageError(f"gh pr {arguments[0]}: {said}")
    return done.stdout


OPENERS: dict[Host, Callable[[Offer], None]] = {
    Host.GITHUB: _on_github,
    Host.GITLAB: _on_gitlab,
    Host.FORGEJO: _on_forgejo,
}
