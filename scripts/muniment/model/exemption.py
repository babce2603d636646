"""An exemption: an entry of posts/exemptions.yml, addresses that are not checked."""

import datetime
import re
from typing import Annotated

import msgspec

from muniment.model.form import Form, described


class Exemption(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Addresses that are left alone: `*` in `match` stands for anything; `until` is the last day.

    `line` is where its entry begins, and is not written.
    """

    match: Annotated[
        str,
        described(
            "Addresses", "an asterisk stands for anything", Form.PATTERN, example="https://example.org/private/*"
        ),
    ]
    because: Annotated[str, described("Reason", "why they are not checked", Form.PROSE, example="The host asked us.")]
    until: Annotated[str, described("Until", "the last day on which this holds", Form.DAY, example="2027-12-31")] = ""
    line: int = 0

    @property
    def pattern(self) -> str:
        """The regular expression of the addresses that it means."""
        return ".*".join(re.escape(part) for part in self.match.split("*"))

    def covers(self, url: str, *, today: datetime.date) -> bool:
        """Tell whether an address is exempt today."""
        return not self.is_over(today) and bool(re.fullmatch(self.pattern, url, re.DOTALL))

    def is_over(self, today: datetime.date) -> bool:
        """Tell whether its last day has passed."""
        return bool(self.until) and datetime.date.fromisoformat(self.until) < today
