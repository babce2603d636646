"""What a look at a page comes to."""

import msgspec

from muniment.model.verdict import Verdict


class Judgement(msgspec.Struct, frozen=True):
    """A verdict, and why, in one sentence without its full stop."""

    verdict: Verdict
    because: str
