"""Reads the sentence in which a blog says of a post when it appeared: 'This entry was posted in … on … by …'."""

import msgspec

from muniment.captures.words.dates import datemarks, sentenceforms
from muniment.captures.words.dates.dated import DateLine
from muniment.captures.words.dates.datewords import BY
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.folding import Folded
from muniment.text.patterns import late

LONGEST, MOST = 600, 3000
"""Characters that such a sentence shows, and has with its links."""
SENTENCE = Folded(
    r"\W*(?:this (?:entry|post|article) was (?:posted|written|published|filed|added)|this page contains a single entry|"
    r"(?:dieser|der) (?:eintrag|beitrag|artikel) wurde|diese(?:r|s)? (?:eintrag|beitrag) (?:ist|wurde)|"
    r"(?:ce (?:contenu|billet)|cet article|cette entrée) (?:a été|est)|"
    r"(?:esta entrada|este artículo) (?:fue|se|ha sido)|"
    r"(?:este (?:post|artigo|conteúdo)|esta entrada) foi|quest(?:o|a) (?:articolo|voce|post) (?:è|e['’])|"
    r"dit (?:bericht|artikel) (?:werd|is)|(?:эта )?запись (?:была )?опубликована|цей запис (?:було )?опубліковано|"
    r"ten wpis|bu (?:yazı|girdi)|det(?:ta|te|t) (?:inlägg|indlæg|innlegg)|tämä artikkeli|ez a bejegyzés|"
    r"acest articol|αυτή η (?:δημοσίευση|καταχώρηση)|entri ini|bài viết này|"
    r"(?:كُتب|نُشر|نشر|كتب)(?: (?:هذا|هذه)|ت هذه| في(?!\s+(?:\d|ال(?:[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))))|"
    r"نُ?شرت? (?:في|ضمن|تحت) (?=.* بتاريخ )|"
    r"هذ[اه] (?:المقالة?|التدوينة|المنشور|الموضوع|الخبر) |"
    r"本文|本条目|这篇文章|这条目|此条目|本條目|この記事|이 (?:글|항목)은)"
)
"""How it begins, by the themes that come with WordPress in their languages."""
AUTHOR = late(
    rf"{BY}\s+(?P<author>[^\W\d_][^|·•,:;()]{{1,60}}?)\s*"
    r"(?:(?<!\s\w)(?<!\b[DMS]r)(?<!\bM[rs]s)(?<!\bMs)(?<!\bSt)(?<!\bProf)\.(?=\s)|[|,]|\s(?:in|unter|under|dans|en|em|в)\s|\.?\s*$)"
)
SINGLE = late(r"single entry by (?P<author>[^\W\d_][^|·•,:;()]{1,60}?) published on\s")
"""The same as Movable Type says it, before the date."""
FILED = late(
    r"(?i:(?:posted|published|filed|publiée?|publicad[ao]|pubblicat[ao]|geplaatst|abgelegt|wurde|werd|är|er)\s+"
    r"(?:in|under|dans|en|em|unter)\s+)"
)
"""What stands before the names of categories."""
TAGGED = late(
    r"(?i:,?\s+(?:(?:and|et|y|e|en|und)\s+)?(?:tagged|étiquetée?|marquée?|etiquetad[ao]|marcad[ao]|contrassegnat[ao]|"
    r"getagge?d)\s+(?:(?:with|avec|con|com(?: a tag)?|met)\s+)?)"
)
"""What stands between them and the names of tags."""
BEHIND = late(
    r"(?i:(?:\s(?:in|under|unter|в рубрик(?:е|ах)|y está (?:archivad|clasificad|guardad)[oa] (?:en|bajo)|"
    r"et (?:est )?(?:classé|rangé)e? (?:dans|sous)|e está (?:arquivad|classificad)[oa] (?:em|sob)|"
    r"ed? è (?:archiviat|inserit|classificat)[oa] (?:in|sotto)|تحت تصنيف)\s|[\s，、]归[类類][于於])"
    r"\s*(?P<categories>[^\W\d_][^.。:]*?)"
    r"(?:\s+(?:veröffentlicht|abgelegt|gepostet)|(?=\s+с метк|\s*[.。]|\s*$))"
    r"(?:\.?\s+(?:tagged:?|schlagw[oö]rte?r?:|с метк(?:ой|ами):?)\s+(?P<tags>[^.]*[^.\s]))?)"
)
"""The names of categories and of tags behind the date and the author."""
ON = late(r"(?i:(?:,\s*|\s+)(?:on|le|el|em|en|il|op|am)\s*$)")
"""What stands between the names and the date."""


def begins(text: str) -> bool:
    """Return whether a line begins as such a sentence does."""
    return SENTENCE.match(text) is not None


def read(text: str) -> DateLine | None:
    """Return what such a sentence says; None for any other line, or where it holds no full date or two."""
    if len(text) > MOST or not SENTENCE.match(text):
        return None
    shown = addresses.blanked(text)
    shown = datemarks.SHORTCUT.sub(datemarks.shown, shown) if "][" in shown else shown
    shown = datemarks.NUMBER.sub(lambda number: " " * len(number[0]), shown)
    if len(" ".join(shown.split())) > LONGEST:
        return None
    able = (day for day in days.find(shown) if shown[day.start - 1 : day.start] != "/")  # of an address
    found = [day for day in able if day.is_day]
    if len(found) != 1:
        return None
    if told := sentenceforms.places(shown, (found[0].start, found[0].end)):
        return msgspec.structs.replace(DateLine(found[0].iso, False, "sentence", found[0].swapped), **told)
    named = AUTHOR.search(shown, found[0].end) or SINGLE.search(shown, 0, found[0].start)
    author = named.span("author") if named else (0, 0)
    filed, tagged = _before(shown[: found[0].start])
    behind = BEHIND.search(shown, found[0].end) if not filed[1] else None
    if behind:
        filed, tagged = (behind.span(name) if behind[name] else (0, 0) for name in ("categories", "tags"))
    return DateLine(found[0].iso, False, "sentence", found[0].swapped, "", author, filed, tagged)


def _before(text: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where the names of categories and of tags stand before the date; (0, 0) for what is not said."""
    filed, on = FILED.search(text), ON.search(text)
    if filed is None or on is None or filed.end() >= on.start():
        return (0, 0), (0, 0)
    tagged = TAGGED.search(text, filed.end(), on.start())
    if tagged is None:
        return (filed.end(), on.start()), (0, 0)
    return (filed.end(), tagged.start()), (tagged.end(), on.start())
