"""The code host of an archive, as the form speaks to it."""

from enum import StrEnum
from urllib.parse import quote, urlsplit

import msgspec

from muniment.project import UsageError
from muniment.text import hosts


class Kind(StrEnum):
    """The kinds of code hosts that the form knows, by its own names for them."""

    GITHUB = "github"
    """GitHub: a draft becomes a pull request."""
    GITLAB = "gitlab"
    """GitLab: a draft becomes a merge request."""
    FORGEJO = "gitea"
    """Forgejo and Gitea: a draft is committed to the branch."""

    @property
    def proposes(self) -> bool:
        """Whether what is saved becomes a pull request."""
        return self is not Kind.FORGEJO


NEW = {
    Kind.GITHUB: "{repository}/new/{branch}/posts?filename={name}&value={text}",
    Kind.GITLAB: "{repository}/-/new/{branch}/posts?file_name={name}",
    Kind.FORGEJO: "{repository}/_new/{branch}/posts?filename={name}&value={text}",
}
"""The page of each on which a file is made in the browser; GitLab's editor takes no text."""
NAMED = {
    "github": Kind.GITHUB,
    "gitlab": Kind.GITLAB,
    "codeberg": Kind.FORGEJO,
    "forgejo": Kind.FORGEJO,
    "gitea": Kind.FORGEJO,
}
"""What in the name of a host tells its kind."""


class Host(msgspec.Struct, frozen=True):
    """Where the repository is: its address in a browser, and what the form asks."""

    kind: Kind
    repository: str
    path: str
    """Owner and name."""
    asked: str
    """Where the form sends its requests: the root of the programming interface."""

    @property
    def origin(self) -> str:
        """Scheme and host of what the form asks, for the page's policy."""
        parts = urlsplit(self.asked)
        return f"{parts.scheme}://{parts.netloc}"

    def new_file(self, branch: str) -> str:
        """Return the address of the page on which a post is made in the browser."""
        return NEW[self.kind].format(
            repository=self.repository,
            branch=quote(branch),
            name=quote("2024/2024-05-17-title.md"),
            text=quote(TEMPLATE),
        )


TEMPLATE = "---\ntitle: \ndate: \ntags: []\ndraft: true\n---\n\n"
"""What a new post begins with."""


def of(repository: str, kind: str = "") -> Host:
    """Return the host of `repo_url`; `kind` names it where its address does not. Where neither does, it is Forgejo.

    Raises UsageError where it is no address of a repository.
    """
    name = hosts.host(repository)
    parts = urlsplit(repository.removesuffix("/").removesuffix(".git") if name else "")
    path = parts.path.strip("/")
    if parts.scheme not in ("https", "http") or path.count("/") < 1:
        raise UsageError(
            "mkdocs.yml: repo_url must be the address of the repository in a browser, as in "
            f"https://github.com/owner/archive, not '{repository}'"
        )
    base = f"{parts.scheme}://{parts.netloc}"
    chosen = Kind(kind) if kind else _told(name) or Kind.FORGEJO
    return Host(chosen, f"{base}/{path}", path, _asked(chosen, name, base))


def new_file(repository: str | None) -> str:
    """Return the address on which a post is made in the browser; empty where `repo_url` does not tell the kind."""
    try:
        host = of(repository or "")
    except UsageError:
        return ""
    return host.new_file("main") if _told(hosts.host(host.repository)) else ""


def _told(name: str) -> Kind | None:
    """Return the kind of code host that a host's name tells."""
    return next((kind for word, kind in NAMED.items() if word in name.split(".")), None)


def _asked(kind: Kind, name: str, base: str) -> str:
    if kind is Kind.GITHUB:
        return "https://api.github.com" if name == "github.com" else f"{base}/api/v3"
    return f"{base}/api/v4" if kind is Kind.GITLAB else f"{base}/api/v1"
