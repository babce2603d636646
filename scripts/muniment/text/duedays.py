"""Days until which something is awaited, as calls for applications say them: 'Deadline: 9 November 2016'.

None of them dates a post: they are of the time after it.
"""

from functools import lru_cache

from muniment.text import days
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST = 120
"""Characters of a line that says no more than such a day."""
LABEL = Folded(
    r"\W*(?:[^\W\d_]+\s){0,2}(?:deadline|(?:closing|due) date|apply (?:by|before)|applications (?:close|are due)|"
    r"date (?:limite|de clôture)|[^\W\d_]*frist|(?:einsende|anmelde|bewerbungs|annahme|melde)schluss|"
    r"fecha (?:límite|de cierre)|plazo|data[ -]limite|prazo|scadenza|sluitingsdatum|uiterste datum|"
    r"sista (?:ansöknings)?dag|(?:крайний )?срок|дедлайн|termin składania|son (?:başvuru|tarih)|الموعد النهائي|"
    r"آخر موعد)(?!\w)"
)
"""What calls say before such a day, in many languages."""
BEHIND = late(
    r"(?:\s[^\W\d_]+){0,4}\s*[:：]\s*(?:\S+\s+){0,3}|"
    r"\s+(?:(?:is|ist|est|es|è|é)\s+(?:(?:on|der|am|le|el|il|o)\s+)?)?"
)
"""What stands between that and the day: words and a colon, with an hour maybe, or a small word or nothing."""


@lru_cache(maxsize=256)
def leads(text: str) -> bool:
    """Return whether a line says until which day something is awaited, and that day is the first of it."""
    label = LABEL.match(text) if len(text) <= LONGEST else None
    day = days.first(text) if label else None
    return bool(label and day and BEHIND.fullmatch(text, label.end(), day.start))
