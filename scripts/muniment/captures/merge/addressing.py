"""Has no two posts stand at one address once a capture is brought in, and none lead from the address of another."""

from collections.abc import Mapping
from typing import NamedTuple

from muniment.captures.drafts import draft
from muniment.captures.merge import editing, standing
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Files, Kept


class Arrival(NamedTuple):
    """A post to which a capture gives an address that was not its own: where that is, and the post as it stood."""

    address: str
    before: Kept | None
    """None where it is new."""
    former: tuple[str, ...] = ()
    """Addresses that lead to it."""


class Held(NamedTuple):
    """An address that a capture gives a post, and the path of another post, which has that."""

    address: str
    holder: str


def settled(arrivals: Mapping[str, Arrival], moved: Mapping[str, str], stand: Shelf, files: Files) -> dict[str, Held]:
    """Return what an editor is to be asked, by the path of the post; each is back where it was whose address is held.

    `arrivals`: by path; `moved`: new paths of files that got another name. One that comes may be in the way of one that
    is back. A post that stands and leads from the address that another has got leads from there no more.
    """
    return _Settling(arrivals, moved, stand, files).done()


class _Settling:
    def __init__(self, arrivals: Mapping[str, Arrival], moved: Mapping[str, str], stand: Shelf, files: Files) -> None:
        self.arrivals, self.moved, self.stand, self.files = arrivals, moved, stand, files
        self.at: dict[str, list[str]] = {}
        """Paths of the posts that came to an address."""
        for path, one in arrivals.items():
            self.at.setdefault(one.address, []).append(path)
        self.asked: dict[str, Held] = {}

    def done(self) -> dict[str, Held]:
        """Settle all."""
        left = [path for path, one in self.arrivals.items() if one.address in self.stand.posts]
        while left:
            path = left.pop()
            holder = self._holder(self.arrivals[path].address, path) if path not in self.asked else ""
            if holder:
                self.asked[path] = Held(self.arrivals[path].address, holder)
                left += self.at.get(self._back(path), ())
        for path, one in self.arrivals.items():
            if any(self._is_held(address, path) for address in one.former):
                self._clear(path)
        return self.asked

    def _now(self, path: str) -> Kept | None:
        """Return a post as it is to stand, by the path that it has then."""
        return standing.opened(path, self.files[path]) if path in self.files else None

    def _holder(self, address: str, own: str, *, leading: bool = False) -> str:
        """Return the path of another post that stood at an address, or led from there, and has it now; else nothing.

        `leading`: one too that leads from there.
        """
        there = self.stand.posts.get(address)
        path = self.moved.get(there.path, there.path) if there is not None else own
        if there is None or path == own:
            return ""
        now = self._now(path) or there
        return path if now.permalink == address or (leading and address in now.front.former) else ""

    def _back(self, path: str) -> str:
        """Have a post back at the address that it had, a new one beside the other; return that address."""
        now, before = self._now(path), self.arrivals[path].before
        if now is None:
            return ""
        address = before.permalink if before is not None else self._beside(now.permalink)
        former = before.front.former if before is not None else now.front.former
        self.files[path] = editing.readdressed(now.text, now.front, address, former).encode()
        return address

    def _beside(self, address: str) -> str:
        return draft.free(address, lambda one: one not in self.stand.posts and one not in self.at)

    def _clear(self, path: str) -> None:
        """Have a post lead from no address that another has, or led from before."""
        now = self._now(path)
        former = [address for address in now.front.former if not self._is_held(address, path)] if now else []
        if now is not None and tuple(former) != now.front.former:
            self.files[path] = editing.readdressed(now.text, now.front, now.permalink, former).encode()

    def _is_held(self, address: str, own: str) -> bool:
        came = (path for path in self.at.get(address, ()) if path != own and path not in self.asked)
        return bool(self._holder(address, own, leading=True)) or next(came, "") != ""
