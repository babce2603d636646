"""Words by which pages in many languages say what they are; each list is a file of words/, a pattern a line."""

import re
from importlib import resources

from muniment.links.wordlist import WordList
from muniment.text.patterns import late


def lines(name: str) -> list[str]:
    """Return the lines of a list of words, without comments."""
    text = (resources.files("muniment.links") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _any(name: str, form: str = "{}") -> WordList:
    return WordList(form.format("(?:" + "|".join(lines(name)) + ")"))


GONE = _any("gone")
"""A passage that says nothing was found."""
PARKED = _any("parked")
REGISTERED = _any("registered")
PARKING_HOSTS = _any("parking-hosts", r"(?:^|\.){}\.(?:com|net|org)$")
PARKING_MARKUP = _any("parking-markup")
PLACEHOLDER = _any("placeholder")
"""A title or heading of a server that has nothing of anybody's to show."""
SPAM = _any("spam")
"""What taken-over domains sell."""
SELLING = _any("selling")
"""How they say it, as news about such things does not."""
CHALLENGE = _any("challenge")
CHALLENGE_MARKUP = _any("challenge-markup")
WITHHELD = _any("withheld")
AILING = _any("ailing")
DOORWAY = _any("doorway")
PAUSE = _any("pause")
APOLOGY = _any("apology")
EXCUSE = _any("excuse")
OFFER = _any("offer")
"""These five are too common to be looked for in pages of which nothing else is known."""
SUBJECT = _any("subjects")
"""A word for a page, or for what serves one."""
REQUESTED = _any("requested")
"""How a page speaks to its visitor."""
ITSELF = _any("itself")
"""How a page speaks of itself."""
LOGIN = _any("login")
CONSENT = _any("consent")
AGREE = late(
    r"accept|agree|reject|consent|cookie|zustimm|akzept|ablehn|accett|rifiut|refus|acept|rechaz|aceit|rejeit|akkoord|同意",
    re.IGNORECASE,
)
"""What can be done where consent is asked for."""
HOME = _any("home", r"{}[.!]*")
SHORTENERS = frozenset(lines("shorteners"))
LOGIN_PATH = _any("login-path", r"(?:^|/){}(?:[/.?]|$)")
LOGIN_HOST = late(
    r"^(?:accounts?|login|signin|auth|sso|idp?|consent|guce|myaccount|secure-login|passport|oauth|openid|cas|sts|adfs)(?:[-\d][\w-]*)?\."
)
ERROR_PATH = _any("error-path", r"(?:^|/){}(?:\.\w+)?/?$")
