"""The closed vocabularies of link checking: what one look says, what looks add up to, what a fragment is."""

from enum import StrEnum


class Verdict(StrEnum):
    """What one look at an address says (FORMATS.md, section 8)."""

    OK = "ok"
    """It answers with a page."""
    MOVED = "moved"
    """It is redirected for good, and the new address answers."""
    DEAD = "dead"
    """Nothing is there: 404, 410, no such host, nothing listens."""
    SOFT_DEAD = "soft-dead"
    """It answers politely with something else: an error page, a parked or taken-over domain, the home page."""
    BLOCKED = "blocked"
    """Something is there and will not be looked at: forbidden, log-in, challenge, faulty certificate."""
    FLAKY = "flaky"
    """It did not answer properly this time, which proves nothing."""
    INVALID = "invalid"
    """No request can be made of it: it is malformed, or leads where nobody may ask."""

    @property
    def fails(self) -> bool:
        """Whether a newly cited link with this verdict fails a push."""
        return self in (Verdict.DEAD, Verdict.SOFT_DEAD, Verdict.INVALID)

    @property
    def bad(self) -> bool:
        """Whether looks with this verdict, over days, add up to a broken link."""
        return self.fails or self is Verdict.FLAKY


class Standing(StrEnum):
    """What looks over days add up to."""

    ALIVE = "alive"
    """The last look found it, or found it guarded."""
    SUSPECT = "suspect"
    """Looks were bad of late, too few or too close together to be sure."""
    BROKEN = "broken"
    """Three bad looks over six days or more; or gone by its own word; or no such host in two resolvers."""


class Fragment(StrEnum):
    """Whether the page has what the part of an address after `#` names."""

    PRESENT = "present"
    """An id or name of the page, or the quoted text, is there."""
    MISSING = "missing"
    """The page was read whole and has none of that name."""
    NA = "na"
    """There is no fragment, the page could not be read whole, or scripts alone know what it means."""
