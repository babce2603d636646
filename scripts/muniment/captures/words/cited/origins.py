"""Sentences that say where a text first stood, or to whom it is owed, with one link; their order of words is free."""

import re

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.blogs.phrases import NAMES_SOURCE
from muniment.captures.words.cited import works
from muniment.captures.words.cited.works import Cited
from muniment.captures.words.text import addresses
from muniment.text import days, stops
from muniment.text.casing import CAPITAL
from muniment.text.folding import Folded
from muniment.text.patterns import late

TEXT = (
    r"(?:article|post|piece|text|story|interview|report|statement|essay|op-?ed|version|translation|letter|column|entry|"
    r"blog(?: ?post)?|review|commentary|texte|billet|entretien|communiqué|tribune|traduction|artículo|texto|nota|"
    r"entrada|entrevista|comunicado|columna|traducción|artigo|tradução|coluna|beitrag|artikel|interview|erklärung|"
    r"kommentar|übersetzung|articolo|testo|intervista|comunicato|traduzione|tekst|stuk|vertaling|bericht|статья|текст|"
    r"интервью|заявление|перевод|стаття|інтерв['’]ю|переклад|artykuł|wywiad|tłumaczenie)"
)
SAID = (
    r"(?:(?:first|originally|initially|previously|also|d['’]abord|initialement|originellement|originalmente|"
    r"primero|primeramente|zuerst|ursprünglich|originariamente|inizialmente|eerder|oorspronkelijk|впервые|"
    r"первоначально|вперше|pierwotnie) )?"
    r"(?:published|posted|appeared|printed|issued|released|ran|cross-?posted|reposted|re-?published|reprinted|"
    r"reproduced|excerpted|extracted|adapted|translated|borrowed|abridged|publiée?|parue?|reprise?|tirée?|extraite?|"
    r"traduite?|adaptée?|publicad[oa]|aparecid[oa]|reproducid[oa]|traducid[oa]|extraíd[oa]|adaptad[oa]|reproduzid[oa]|"
    r"traduzid[oa]|erschien(?:en)?|veröffentlicht|übernommen|entnommen|übersetzt|pubblicat[oa]|appars[oa]|uscit[oa]|"
    r"tradott[oa]|ripres[oa]|estratt[oa]|verscheen|verschenen|gepubliceerd|overgenomen|vertaald|опубликован[аоы]?|"
    r"вышл[аои]|перепечатан[аоы]?|опубліковано|надруковано|opublikowan[yoae]|ukazał)"
)
READ_AT = Folded(
    r"\W{0,3}(?:read (?:more|on|it|(?:the )?(?:full|whole|original|rest|entire)(?: [\w-]+){0,2})|"
    r"lire (?:la suite|plus)|leer más|seguir leyendo|leia mais|continuar lendo|weiterlesen|"
    r"mehr (?:dazu|hierzu|darüber)|leggi (?:tutto|di più)|lees (?:verder|meer)|читать (?:далее|дальше|полностью)|"
    r"czytaj (?:dalej|więcej)|läs mer|les mer|læs mere|číst dále)\s+"
    r"(?:at|on|in|via|sur|chez|dans|en|em|no|na|bei|auf|su|op|bij|på|hos|w|в|на)(?=\s+\S)"
)
"""What leads to where more of a text stands, before the name of that."""
OWED = (
    r"(?:(?:with |our |many )?thanks (?:go )?to|courtesy of|(?:with )?credit to|avec l['’]aimable autorisation de|"
    r"merci à|gracias a|con agradecimiento a|por cortesía de|agradecimientos? a|dank an|mit dank an|"
    r"mit freundlicher genehmigung|grazie a|si ringrazia|met dank aan|obrigad[oa] a|agradecimentos? a|"
    r"спасибо|с благодарностью|с разрешения|дякуємо|dzięki uprzejmości|based on|translation of|excerpt from|extract of|"
    r"extract from)"
)
FIRST = (
    rf"(?:(?:est[ea]|el|la) {TEXT} se (?:publicó|reprodujo)(?: originalmente| primero| antes| por primera vez)? "
    r"(?:en|por)|"
    r"(?:artikel|tulisan|teks) ini (?:pertama kali |awalnya )?(?:terbit|dimuat|diterbitkan|tayang) "
    r"(?:pertama kali )?di|(?:bài|bài viết) (?:này )?(?:được )?đăng lần đầu (?:trên|tại|ở)|"
    r"bu (?:yazı|makale|haber|metin) ilk (?:olarak|kez)|"
    r"(?:本|此)文(?:最初|首先|最早)?(?:原载|原載|首发|首發|发表|刊登|刊载)[于於在]|"
    r"(?:نُ?شرت? |صدرت? )?(?:هذا|هذه) (?:المقال|المقالة|النص|البيان|التقرير|الترجمة)(?: نُ?شرت?)? "
    r"(?:أولا?ً?ا?|لأول مرة|أصلا?ً?ا?) (?:في|على)|"
    r"این (?:مطلب|مقاله|متن|نوشته|گزارش) (?:نخستین|اولین|برای (?:نخستین|اولین)) بار در|"
    r"(?:texten|artikeln|inlägget|teksten|artikkelen|artiklen) (?:publicerades|ble publisert|blev bragt|stod) f[öø]rst"
    r"(?: i| på| hos)?)"
)
"""The same where verbs stand otherwise."""
ORIGIN = Folded(
    r"(?:(?:(?:this|the|an?|th(?:is|e) (?:above|following)|an? (?:earlier|longer|shorter|edited|slightly different) "
    r"version of (?:this|the)|cet(?:te)?|le|la|el|est[ea]|esse|essa|os?|as?|il|lo|quest[oa]|dies(?:er|e|es)|der|die|"
    r"das|een|dit|deze|het|эт(?:а|от|о)|цей|ця|ten|to) )?"
    rf"(?:{TEXT} )?(?:(?:was|is|has been|had been|were|est|a été|a (?=paru)|fue|ha sido|foi|ist|wurde|è|è stat[oa]|is|"
    rf"werd|была?|был|было|został)\s+)?(?:{SAID}|(?:{OWED}))(?: [\w’'.-]+){{0,5}}|{FIRST})\s*[:：]?"
)
LONGEST, MOST, BEHIND = 200, 14, 5
"""Characters of such a line; words of it before its link, and behind that."""
INNER = late(rf"[{stops.ENDS}]\s+\w")
BESIDE = late(rf"\s*[,;]\s*{CAPITAL}[^.!?|]*[.*_)\]\s]*")
"""What stands behind a link that names another source, without one."""
OPENS = " \t\u00a0*_([>–—-"


def named(text: str) -> tuple[Cited, ...]:
    """Return the source of a line that names it, with few words behind: 'Source: [The Quay](https://…), AFP'."""
    found = addresses.find(text)
    start = len(text) - len(text.lstrip(OPENS))
    label = NAMES_SOURCE.match(text, start) if len(found) == 1 else None
    tail = text[found[0].end :] if label else ""
    lead = text[label.end() : found[0].start] if label else ""
    beside = _undated(tail.lstrip(works.CLOSERS))
    if label is None or len(lead) > LONGEST or len(beside.split()) > BEHIND or not BESIDE.fullmatch(beside):
        return ()
    work = works.whole(text, label.end())
    return (work,) if work else ()


def names(lead: str) -> bool:
    """Return whether a line leads to where more of a text stands, and names that: 'Read more at Court Monitor'."""
    return READ_AT.match(lead) is not None and not lead.split()[-1][:1].islower()


def leads(lead: str) -> bool:
    """Return whether words lead to where a text first stood, to whom it is owed, or to where more of it stands."""
    return ORIGIN.fullmatch(lead) is not None or names(lead)


def _undated(tail: str) -> str:
    """Return what stands behind a link without the day that ends it: ', Harbour Gazette, 11 May 2016'."""
    day = next(iter(days.find(tail)), None) if days.may(tail) else None
    ended = day is not None and not re.search(r"\w", tail[day.end :])
    return tail[: day.start].rstrip(" ,;(") or tail if day is not None and ended else tail


def cited(text: str) -> tuple[Cited, ...]:
    """Return the source of a line that is such a sentence and no more; none for any other line."""
    found = addresses.find(text) if len(text) <= 2 * LONGEST else ()
    if len(found) != 1 or ownpages.is_machinery(found[0].url):
        return ()
    start = len(text) - len(text.lstrip(OPENS))
    lead, tail = text[start : found[0].start].rstrip(works.BEFORE), text[found[0].end :]
    brief = 0 < len(lead) <= LONGEST and len(lead.split()) <= MOST and len(tail.split()) <= BEHIND
    if not brief or INNER.search(tail) or not leads(lead):
        return ()
    work = works.whole(text, start)
    return (work,) if work else ()
