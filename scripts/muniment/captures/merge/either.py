"""Names in either of two collections."""

from collections.abc import Container


class Either(Container[str]):
    """The names in either of two collections, whatever joins them later."""

    def __init__(self, one: Container[str], other: Container[str]) -> None:
        self.one, self.other = one, other

    def __contains__(self, name: object) -> bool:
        return name in self.one or name in self.other
