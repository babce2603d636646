"""Values that many posts hold, kept once: ten thousand posts name the same bodies and tags over and over."""

from collections.abc import Iterable

from msgspec.structs import force_setattr

from muniment.model.post import Involvement, Post


class Shared:
    """Labels and involvements as first met; equal ones of other posts give way to them."""

    def __init__(self) -> None:
        self.labels: dict[str, str] = {}
        self.involved: dict[Involvement, Involvement] = {}

    def of(self, post: Post) -> None:
        """Make a post hold what others hold already; it stays equal to what it was."""
        force_setattr(post, "tags", self._labels(post.tags))
        force_setattr(post, "categories", self._labels(post.categories))
        first = self.involved.setdefault
        force_setattr(post, "organisations", tuple([first(body, body) for body in post.organisations]))

    def _labels(self, labels: Iterable[str]) -> tuple[str, ...]:
        first = self.labels.setdefault
        return tuple([first(label, label) for label in labels])
