"""What a change is compared with: the commit that stood there before it."""

import msgspec

from muniment.ci.hosts import Occasion, Run
from muniment.ci.repository import Repository
from muniment.project import UsageError


class Base(msgspec.Struct, frozen=True):
    """The commit before a change; empty where none is known. `why` says how it was found, or why not."""

    commit: str
    why: str


def base(run: Run, repository: Repository, *, named: str = "") -> Base:
    """Return what a run's change is compared with; `named` is what a person asked for. UsageError: it is not there."""
    if named:
        return Base(_named(repository, named), f"compared with {named}")
    if fault := repository.fault("rev-parse", "--verify", "HEAD"):
        return Base("", f"not compared, since git says: {fault}")
    if run.occasion is Occasion.OTHER:
        return Base("", "not compared: this run brings no change")
    for sha in run.before:
        if found := _here(repository, sha):
            return _since(run, repository, found)
    return _parted(run, repository) or _parent(repository)


def _named(repository: Repository, revision: str) -> str:
    found = repository.commit(revision)
    if not found:
        raise UsageError(f"--base {revision}: is no commit of this repository")
    return found


def _here(repository: Repository, sha: str) -> str:
    """Return a commit that a host names; one that a shallow clone or a forced push left out is fetched."""
    return repository.commit(sha) or (repository.commit(sha) if repository.fetch(sha) else "")


def _since(run: Run, repository: Repository, found: str) -> Base:
    """Return the commit itself for a push; for a proposal where it parted from that commit, if history tells."""
    parted = repository.common(found) if run.occasion is Occasion.PROPOSAL else ""
    return Base(parted or found, f"compared with {(parted or found)[:10]}, which stood there before")


def _parted(run: Run, repository: Repository) -> Base | None:
    """Return where a new branch parted from the one that is published; None on that one itself."""
    if run.branch == run.default:
        return None
    remote = f"refs/remotes/origin/{run.default}"
    if not repository.commit(remote):
        repository.fetch(f"+refs/heads/{run.default}:{remote}")
    for ref in (remote, f"refs/heads/{run.default}"):
        if found := repository.commit(ref):
            commit = repository.common(found) or found
            return Base(commit, f"compared with {commit[:10]}, where this branch parted from {run.default}")
    return None


def _parent(repository: Repository) -> Base:
    found = repository.commit("HEAD^")
    if not found:
        return Base("", "not compared: nothing stood there before")
    return Base(found, f"compared with {found[:10]}, the last commit but one, since what stood there is not known")
