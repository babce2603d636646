"""What bodies of the registry are to each other: before, after, above and below."""

from enum import StrEnum

from muniment.model.organisation import Organisation
from muniment.vocabularies.registry import Registry


class Kin(StrEnum):
    """What another body is to a body."""

    BEFORE = "Before it"
    """Its predecessor."""
    AFTER = "After it"
    """Its successor."""
    ABOVE = "Part of"
    """The body that it belongs to."""
    BELOW = "Its parts"
    """A body that belongs to it."""


WAYS = (("part_of", Kin.ABOVE, Kin.BELOW), ("predecessor", Kin.BEFORE, Kin.AFTER), ("successor", Kin.AFTER, Kin.BEFORE))
"""A field, what the body that it names is to the entry, and the entry to that body."""


def kin(known: Registry) -> dict[str, list[tuple[Kin, Organisation]]]:
    """Return the kin of each body by its id; bodies without any are left out."""
    found: dict[str, list[tuple[Kin, Organisation]]] = {}
    for body in known.by_id.values():
        for field, there, back in WAYS:
            other = known.by_id.get(getattr(body, field))
            if other is not None and other is not body:
                found.setdefault(body.id, []).append((there, other))
                found.setdefault(other.id, []).append((back, body))
    return found
