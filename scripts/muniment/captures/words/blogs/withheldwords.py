"""How a blog marks posts that it shows only to some, in many languages: those with a password, and private ones."""

from html import unescape

from muniment.captures.words.blogs import passwordform
from muniment.text import permalink
from muniment.text.folding import Folded
from muniment.text.patterns import late

PROTECTED = Folded(
    r"\W*(?:protected|geschützt|protégé|protegid[oa]|protexido|protegit|protetto|beschermd|beveiligd|beskyttet|"
    r"chronion[aey]|zabezpieczon[aey]|chráněno|chránené(?: heslom)?|zaščiteno|zaštićeno|заштићено|заштитено|"
    r"защищено|захищено|защитена?|абаронена|korumalı|skyddad|lösenordsskyddad|suojattu|kaitstud|aizsargāts|apsaugota|"
    r"védett|parolat|protejat|i mbrojtur|babestuta|diogelwyd|fo dhìon|protektita|πρ[οo]στατευμένο|დაცული|"
    r"ter?proteksi|diproteksi|dilindungi|ditutupi|ditulakan|kingwa|được bảo vệ|bảo vệ|ป้องกัน|"
    r"受?密码保护|受?密碼保護|受保[护護](?:的(?:文章|[内內]容))?|保護中|보호된 글|보호|잠긴 글|"
    r"محمي|محافظت\s?شده|حفاظت\s?شده|محفوظ کیا ہوا|پارێزراوه?|قوغدالغان|מוגן|সংরক্ষিত|संरक्षित|ආරක්ෂිත|"
    r"பாதுகாக்கப்பட்டது|ကာကွယ်ထားသည်။?)\W{0,2}\s*[:：].*"
)
"""How the title of a post begins that asks for a password."""
LOCK = Folded(f"{passwordform.ASKED}|{passwordform.KEPT}")
"""What its text says instead: that it asks for a password, or that it has no excerpt since it is protected."""
FORM = late(r"class=[\"']post-password-form|action=postpass")
"""The form in HTML that asks for it (WordPress, get_the_password_form)."""
PRIVATE = Folded(
    r"\W*(?:private|privat[aeo]?|privé|privad[oa]|privāts|privaatseid|pribatua|preifat|prìobhaideach|yksityinen|"
    r"prywatn[aey]|soukrom[éý]|súkromný obsah|privatno|zasebno|приватн(?:ая|о[ей]?|е)|личн[ао]е?|особисте|özel|"
    r"απόρρητο|vetjake|magánjellegű|პირადი|pribadi|persendirian|binafsi|riêng tư|ส่วนตัว|私密|不公開|不公开|"
    r"非公開|개인글|비공개|خاص|خصوصی|شەخسىي|تایبەتی|פרטי|ব্যক্তিগত|ကိုယ်ပိုင်သီးသန့်။? ?|පුද්ගලික)\s?[:：]\s?\S.*"
)
"""How the title of a private post begins, which its author saw."""


MARK = late("[:：]")
NUMBER = late(r"-\d+$")
"""What is put to the slug of another post of the same title."""
ARROW = late("[«‹←⟵»›→⟶]")
"""What a link to the post before or behind one has at its beginning or end."""
PARTED = late(r"[«‹←⟵»›→⟶|•·\t]|\s{2,}")
"""What parts such links in a line."""
CITED = late(r"(?:\w[^\s«»]*\s+){3,}(?:[:：]\s+)?«[^«»]{1,200}»")
"""Words in a sentence's quotation marks, which look like arrows: more stand before them than what labels such links."""
LED = late(r"[:：]\s*(?P<title>[^\W\d_][^:：\n]{0,40}[:：].*)")
"""The end of a line behind a colon, as that of 'Previous post:', with another in it."""
LEAD = 60
"""Characters before the first colon of such a line."""
LONGEST = 300
"""Characters of a line of such links."""
SAID = 400
"""Within how many letters of its text a post says that it is locked."""


def is_private(title: str, address: str = "") -> bool:
    """Return whether a title is that of a private post, which stands at an address, as far as that is known.

    What begins the title of such a post is none of its slug (WordPress, get_the_title): where it is, it is a word of
    the title itself, as 'Special:' is in Turkish and Arabic.
    """
    return PRIVATE.fullmatch(title) is not None and not _is_slug(title, address)


def _told(address: str) -> str:
    """Return the last part of an address."""
    path = address.partition("?")[0].partition("#")[0].rstrip("/")
    return permalink.decoded(path.rpartition("/")[2]) if path else ""


def _is_slug(title: str, address: str) -> bool:
    """Return whether the last part of an address is made of a title, or of how it begins, beyond its first word."""
    told = _told(address)
    lead, made = (permalink.slug(words) for words in (MARK.split(title, maxsplit=1)[0], title))
    begins = len(told) > len(f"{lead}-") and made.startswith(told)
    return bool(lead) and (begins or NUMBER.sub("", told) == made)


def is_protected(title: str) -> bool:
    """Return whether a title may be that of a post that asks for a password; its text says so, too."""
    return PROTECTED.fullmatch(title) is not None


def is_unlocked(title: str, address: str) -> bool:
    """Return whether a title says that its post asks for a password, and its slug is made of what follows alone.

    So it is shown to one who has given that: the title of the post itself does not begin so.
    """
    parts = MARK.split(title, maxsplit=1)
    made = permalink.slug(parts[-1]) if len(parts) > 1 and is_protected(title) else ""
    return bool(made) and NUMBER.sub("", _told(address)) == NUMBER.sub("", made)


def names(words: str, title: str) -> bool:
    """Return whether a line begins with a title, or names it behind how that of such a post begins."""
    if not title or title not in words:
        return False
    before = words.partition(title)[0]
    return not before.strip("#*[ ") or PROTECTED.search(before[-40:]) is not None


def is_withheld(title: str) -> bool:
    """Return whether a title is that of a private post, or may be that of one that asks for a password."""
    return is_private(title) or is_protected(title)


def is_led_to(text: str) -> bool:
    """Return whether a text of a page leads to a post that asks for a password, as to the one before or behind its own.

    Blogs name it there as they do above it (WordPress, get_adjacent_post_link).
    """
    lines = {text.rfind("\n", 0, found.start()) + 1: found.start() for found in ARROW.finditer(text)}
    rows = (text[start:end] for start, at in lines.items() if (end := _end(text, at)) - start < LONGEST)
    parts = [part for row in rows if _may_lead(row) for part in PARTED.split(row)]
    told = (led["title"] for led in LED.finditer(text) if "\n" in text[max(0, led.start() - LEAD) : led.start()])
    return any(map(is_protected, (*parts, *told)))


def _may_lead(row: str) -> bool:
    """Return whether a line with an arrow has a title with a colon, and no more than a sentence that cites one."""
    return (":" in row or "：" in row) and not ("«" in row and CITED.search(row))


def _end(text: str, at: int) -> int:
    """Return where the line ends in which a place is."""
    return end if (end := text.find("\n", at)) >= 0 else len(text)


def asks(text: str) -> bool:
    """Return whether a text begins by saying that it asks for a password."""
    return LOCK.search(text[:SAID]) is not None


def is_locked(title: str, text: str, address: str = "") -> bool:
    """Return whether a title and a text in HTML are those of a post that asks for a password, or was given it."""
    if FORM.search(text) is not None:
        return True
    title = unescape(title)
    return is_protected(title) and (asks(text) or is_unlocked(title, address))
