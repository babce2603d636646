"""Reads the sentence in which a blog says of a post what it is filed under: 'This entry was posted in … and tagged …'.

Mostly it says no date, unlike that of `entryline`: so it is where the date stands above the text.
"""

import msgspec

from muniment.captures.words.blogs import labelwords
from muniment.captures.words.dates import entryline, sentenceforms
from muniment.captures.words.text.lines import single_spaced
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST = 1000
"""Characters of such a sentence."""
KEPT = (
    r"[.。]\s*.{0,120}?(?:bookmark (?:the|this|de) permalink|permalien|(?:en|aux) favoris|enlace permanente|"
    r"a (?:marcadores|favoritos)|lesezeichen|permanent(?:er )?link|"
    r"zu (?:den|deinen|ihren) favoriten|link permanente|aos (?:seus )?favoritos|il permalink|segnalibri|"
    r"постоянную ссылку|в закладки|постійне посилання|до закладок|bezpośredniego odnośnika|permalänken|bokmärk|"
    r"permalinke[nt]|bogmærk|bokmerk|legătura permanentă|μόνιμο σύνδεσμο|σελιδοδείκτ|oblíbené záložky|enllaç permanent|"
    r"đường dẫn tĩnh|liên kết tĩnh|dấu trang|(?:tandai|menandai) permalink|固定链接|固定連結|"
    r"永久[鏈链][結接结]|加入收藏夹|加入書籤|"
    r"パーマリンク|고유 ?주소|북마크|الرابط الدائم|إلى المفضلة|پیوند یکتا|علاقه[ \u200c]?مندی|קישור ישיר|"
    r"קישור קבוע|kalıcı bağlantı|yer imleri)"
)
"""What stands behind it: that a reader may keep the address."""
SURE = Folded(rf"{KEPT}|پیوند یکتا|分[类類]目[录錄]")
"""What tells it from a sentence of the text."""
OWN = late(r"\W*(?i:this entry was|esta entrada|questa voce|cette entrée)\b")
"""How such a sentence begins that speaks of what only a blog has."""
ENDED = late(r"[.。۔।]\s*$")
FEW = 6
"""Words of a label."""
TAIL = rf"(?:{KEPT}.{{0,160}})?\W*"
BEGUN = sentenceforms.beginnings()
"""What each form begins with."""
FIRST = Folded(rf"\W*{labelwords.alternatives(BEGUN)}")


class Filed(msgspec.Struct, frozen=True):
    """Where such a sentence names categories, tags and the author; (0, 0) for what it does not say."""

    categories: tuple[int, int] = (0, 0)
    tags: tuple[int, int] = (0, 0)
    author: tuple[int, int] = (0, 0)


def begins(text: str) -> bool:
    """Return whether a line may be such a sentence."""
    return FIRST.match(text) is not None


def read(text: str) -> Filed | None:
    """Return what such a sentence says; None for any other line. `text` has links as their words alone.

    Space in the place of an address counts as one.
    """
    if not begins(text):
        return None
    shown, places = single_spaced(text)
    found = _read(shown) if len(shown) <= LONGEST else None
    if found is None:
        return None
    return Filed(**{name: (places[first], places[last - 1] + 1) for name, (first, last) in found.items()})


def _read(text: str) -> dict[str, tuple[int, int]] | None:
    """Return what such a sentence with single spaces says, by its name; None for any other."""
    if dated := entryline.read(text):
        told = {"categories": dated.categories, "tags": dated.tags, "author": dated.author}
        return {name: place for name, place in told.items() if place[1]}
    found = next((found for form in sentenceforms.undated(TAIL) if (found := form.fullmatch(text))), None)
    said = found.groupdict() if found else {}
    whole = ENDED.search(text) is not None and (OWN.match(text) or _has_labels(said.get("tags") or ""))
    if found is None or not (whole or SURE.search(text)):
        return None  # 'This article was published in a newspaper.'
    return {name: found.span(name) for name, words in said.items() if words}


def _has_labels(words: str) -> bool:
    """Return whether words are labels of a few words each, and no sentence ends among them."""
    return words != "" and ". " not in words and all(len(label.split()) <= FEW for label in words.split(","))
