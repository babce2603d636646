"""A link: where an address is cited, and what one look at it found."""

import msgspec

from muniment.model.verdict import Fragment, Verdict


class Citation(msgspec.Struct, frozen=True, order=True):
    """A place where an address stands; lines and columns count from 1, columns in characters."""

    path: str
    line: int
    column: int


class Mention(msgspec.Struct, frozen=True):
    """An address as a post cites it; `post` is the permalink of that post."""

    post: str
    path: str
    line: int
    column: int
    url: str

    @property
    def citation(self) -> Citation:
        """The place alone."""
        return Citation(self.path, self.line, self.column)


class Finding(msgspec.Struct, frozen=True):
    """What one look at an address found (FORMATS.md, section 8); `requests` counts what was sent for it."""

    url: str
    verdict: Verdict
    new_url: str | None
    fragment: Fragment
    because: str
    status: int | None
    requests: int
    cited: tuple[Citation, ...] = ()
