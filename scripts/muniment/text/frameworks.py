"""Within what a body signs, beside its name, in many languages."""

import re

from muniment.text import signing
from muniment.text.patterns import late

OF = (
    r"(?:de la |de l'|de los |de las |della |dello |dell'|degli |delle |del |dei |des |du |dos |das |do |da |der |di "
    r"|de )"
)
FRAMEWORK = late(
    r"[\s,;:–—(\[-]*\b(?:with)?in (?:the )?frame(?:work)? of (?:the )?|"
    r"[\s,;:–—(\[-]*\bunder the (?:framework|umbrella|auspices) of (?:the )?|"
    r",\s*under the (?=Observatory )|"
    r"[\s,;:–—(\[-]*\bas (?:a )?part of the |"
    rf"[\s,;:–—(\[-]*\bdans le cadre {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:en|dentro de) el marco {OF}|"
    rf"[\s,;:–—(\[-]*\ben el marc {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:no âmbito|no quadro|no marco) {OF}|"
    rf"[\s,;:–—(\[-]*\b(?:nell'ambito|nel quadro|nell'ambito) {OF}|"
    r"[\s,;:–—(\[-]*\bim rahmen (?:von der |der |des |von )|"
    r"[\s,;:–—(\[-]*\bin het kader van (?:het |de )?|"
    r"[\s,;:–—(\[-]*\b(?:inom ramen för|innenfor rammen av|inden for rammerne af) |"
    r"[\s,;:–—(\[-]*\b(?:в рамках|у рамках|w ramach|v rámci|în cadrul|στο πλαίσιο (?:του|της)|dalam kerangka|"
    r"trong khuôn khổ|در چارچوب) |"
    r"[\s,;:،–—(\[-]*(?:في إطار|ضمن إطار) ",
    re.IGNORECASE,
)
"""What stands between a body and the framework that it signed within; articles are no part of its name."""

FRAMEWORK_LAST = late(
    r"[,，\s(]*在\s*(?P<zh>[^,，()]+?)\s*(?:的)?框架(?:内|下|內)?[)\s]*$|"
    r"[,\s(]+(?P<tr>[^,(]+?) (?:çerçevesinde|keretében)[)\s]*$|"
    r"[、，,\s(（]+(?P<ja>[^、，,()（）]+?)(?:の枠組み(?:で|の中で|において)|"
    r"의 (?:틀|일환)(?: 안에서|으로|에서)?)[)）\s]*$"
)
"""The same in languages that put the word last."""
LAST = ("框架", "çerçevesinde", "keretében", "の枠組み", "의 ")
"""What all of these hold."""


def begins(words: str) -> bool:
    """Return whether words say within what those before them sign."""
    return signing.may_tell(words) and FRAMEWORK.match(words) is not None


def last(words: str) -> re.Match[str] | None:
    """Return what words in such a language say of it at their end."""
    return FRAMEWORK_LAST.search(words) if any(sign in words for sign in LAST) else None


def without(words: str) -> str:
    """Return words without what they say at their end: within what those before it sign."""
    found = FRAMEWORK.search(words) if signing.may_tell(words) else None
    return words[: found.start()] if found else words
