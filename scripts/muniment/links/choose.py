"""Which addresses a run is about: those of files, of all posts, of a push, or of a list."""

import hashlib
import subprocess
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path

from muniment.links import address, extract, mentions
from muniment.links.address import NotAskable
from muniment.links.check import Cited, gathered
from muniment.model.link import Citation, Mention
from muniment.project import Project, UsageError


def of_files(project: Project, files: Sequence[Path]) -> list[Cited]:
    """Return the addresses that some files cite."""
    return gathered(extract.read(project.root, dict.fromkeys(files)))


def of_all(project: Project) -> list[Cited]:
    """Return the addresses that all posts cite."""
    return gathered(mentions.of_posts(project))


def of_list(name: str, text: str) -> list[Cited]:
    """Return the addresses of a list, one a line; a line given twice stands twice."""
    lines = ((number, line.strip()) for number, line in enumerate(text.split("\n"), 1))
    return [Cited(line, (Citation(name, number, 1),)) for number, line in lines if line]


def since(project: Project, revision: str) -> list[Cited]:
    """Return the addresses that posts cite now and did not at a revision of the repository."""
    top = Path(_git(project, "rev-parse", "--show-toplevel").decode().strip())
    _verified(project, revision)
    names = (
        _git(project, "diff", "--name-only", "-z", "--no-renames", revision, "--", str(project.posts))
        .decode()
        .split("\0")
    )
    names += (
        _git(project, "ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", str(project.posts))
        .decode()
        .split("\0")
    )
    touched = {top / name for name in names if name}
    posts = [path for path in extract.posts(project.posts) if path in touched]
    known = _cited_before(project, revision, sorted(name for name in set(names) if name.endswith(".md")))
    return [one for one in of_files(project, posts) if one.url not in known]


def _verified(project: Project, revision: str) -> None:
    try:
        _git(project, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except UsageError:
        raise UsageError(f"--since: '{revision}' is no revision of this repository, such as HEAD~1") from None


def _cited_before(project: Project, revision: str, names: Sequence[str]) -> set[str]:
    """Return the addresses that files of the repository cited at a revision; new ones cited nothing."""
    asked = "".join(f"{revision}:{name}\n" for name in names).encode()
    told = _git(project, "cat-file", "--batch", given=asked) if names else b""
    found, answers = set[str](), BytesIO(told)
    for name in names:
        head = answers.readline().split()
        if head[-1] == b"missing":
            continue
        text = answers.read(int(head[-1])).decode(errors="replace")
        answers.readline()
        found.update(mention.url for mention in extract.mentions(name, text))
    return found


def _git(project: Project, *arguments: str, given: bytes = b"") -> bytes:
    command = ["git", "-C", str(project.root), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603 - our own arguments
    except OSError:
        raise UsageError("git is not installed; --since needs it") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise UsageError(f"git {arguments[0]}: {said[-1] if said else 'failed'}")
    return done.stdout


def shard(cited: Sequence[Cited], number: int, of: int) -> list[Cited]:
    """Return the part of the addresses that falls to one of several machines; a site falls to one of them whole."""
    return [one for one in cited if _share(one.url, of) == number - 1]


def _share(url: str, of: int) -> int:
    try:
        key = address.pace_key(address.target(url).url)
    except NotAskable:
        key = url
    return int.from_bytes(hashlib.blake2b(key.encode(errors="replace"), digest_size=8).digest(), "big") % of


def listed(found: Iterable[Mention]) -> list[dict[str, object]]:
    """Return mentions as `links list` writes them."""
    return [
        {"post": one.post, "path": one.path, "line": one.line, "column": one.column, "url": one.url} for one in found
    ]
