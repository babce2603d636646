"""Words between the title of a work and its address that say where it is to be had: 'Available at:'."""

import re
from collections.abc import Iterator, Sequence

from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST = 60
"""Characters of such words, with what stands around them."""
ADDRESS = late(r"<a\s|\s*(?:(?:https?:)?/|www\.)")
"""How an address begins, or the tag of a link."""
VERBS = "(?:is|are|est|está|è|ist|finns)"
VERB, COLON = late(rf"\s*{VERBS}\s", re.IGNORECASE), late(r"\s*[:：]")
SAID = Folded(
    rf"(?:^|(?<=[^\w\s])|\s(?=\s*(?:{VERBS}\s|can\s|[(\[–—])))[\s([–—-]*(?:"
    r"(?:(?:is|are|also|now|online|text|pdf|full text) )*(?:available|accessible|downloadable|retrievable)"
    r"(?: (?:online|for download|in full|here))*(?: (?:at|from|on|via|here|through|under))?"
    r"|(?:retrieved|accessed|downloaded) (?:from|at|via)|(?:can be|to be) (?:found|read|accessed) (?:at|on|here)"
    r"|(?:est )?(?:disponible|consultable|accessible|téléchargeable)s?(?: en ligne| ici)*(?: (?:sur|à|à l['’]adresse))?"
    r"|(?:está )?(?:disponible|accesible|consultable)s?(?: en línea| aquí)*(?: en| aquí)?|recuperado de"
    r"|(?:está )?disponíve(?:l|is)(?: online| aqui)*(?: em)?|(?:è )?disponibil[ei](?: online| qui)*(?: su| a| qui)?"
    r"|(?:ist |online |hier )*(?:verfügbar|abrufbar|einsehbar|zu finden)(?: online| hier)*(?: unter| auf| bei)?"
    r"|(?:online )?(?:beschikbaar|te vinden|te raadplegen)(?: op| via)?|(?:finns )?tillgänglig(?:t)?(?: på)?"
    r"|tilgængelig(?:t)?(?: på)?|tilgjengelig(?: på)?|dostępn[aey](?: na| pod adresem| w internecie)?"
    r"|доступ(?:на?|но|ен|ны)(?: по (?:адресу|ссылке)| на| здесь)?|режим доступ[ау]|доступн[аеий](?: за адресою| на)?"
    r"|dostupn[éáýo](?: z| na)?|erişim(?: adresi)?|متاح(?:ة)?(?: على| في)?|متوفر(?:ة)?(?: على| في)?"
    r"|网址|網址)\s*[:：]?\s*$"
)


def title_end(text: str, first: int, last: int) -> int:
    """Return where a title ends that stands between two places of a text, without such words at its end."""
    place = _begun(text, first, last)
    return last if place < 0 else first + len(text[first:place].rstrip(" \t\u00a0.,;:"))


def leads(text: str, place: int) -> bool:
    """Return whether such words stand before an address at a place of a text."""
    return _begun(text, 0, len(text[:place].rstrip(" \t\u00a0([<:："))) >= 0


def said(parts: Sequence[str]) -> Iterator[str]:
    """Yield such words right before addresses; parts of HTML: words and, between each two, a tag or an address."""
    able = False
    for number, part in reversed([*enumerate(parts)]):
        if number % 2:
            able = able or ADDRESS.match(part) is not None
        elif part:
            place = _begun(part, 0, len(part)) if able else -1
            able = False
            yield part[place:] if place >= 0 else ""


def _begun(text: str, first: int, last: int) -> int:
    """Return where such words begin that end at a place of a text; -1 where none do.

    Those with a verb are a sentence's, but where a colon leads from them to the address.
    """
    start = max(first, last - LONGEST)
    found = SAID.search(text[start:last])
    sentence = found and VERB.match(found[0]) and not COLON.search(found[0]) and not COLON.match(text, last)
    return start + found.start() if found and not sentence else -1
