"""Lines that are surely no title, wherever they stand: an address, field, name or label, a letter drawn large."""

import re

from muniment.captures.words.blogs import breadcrumbs, labels
from muniment.captures.words.blogs.furniture import FILED_BESIDE, LABELLING, SHARED
from muniment.captures.words.blogs.labelwords import alternatives, either, listed
from muniment.captures.words.blogs.phrases import READ_MORE, RELATIVE, SEE_ALSO, SOURCE_LABEL
from muniment.captures.words.blogs.replywords import ASKED_FOR, COMMENTER
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.page import contentslines, menus, weather
from muniment.captures.words.rows import rowwords, sharedlines
from muniment.text import dayranges, days, duedays
from muniment.text.casing import CAPITAL, SMALL
from muniment.text.folding import Folded
from muniment.text.patterns import late

ADDRESS = late(r"https?://\S+")
OFFICE = (
    r"(?:hono|excel|your |his |her |mr|m\.|sr|señor|senhor|exmo|herr|frau|monsieur|madame|pr[eéä]sident|prime|premi|"
    r"primeir|minist|govern|gouvern|gobern|regierung|bundes|secretar|sekret|attorney|procur|fiscal|chief|director|"
    r"head of|memb|miembro|mitglied|mayor|alcald|prefe|préfet|authorit|autor|behörden|high commission|ambassad|embaj|"
    r"botschaft|parliament|parlament|parlement|congres|council|consejo|conseil|conselho|rat |judge|juez|juge|"
    r"richter|court|king)"
)
ADDRESSED = late(
    r"(?i:to(?: the)?|an (?:den|das|die)|à(?: la)?|au|aux|à l['’]|al|a (?:la|las|los)|ao|aos|às)(?:\b|(?<=['’]))"
    rf" ?(?=[A-ZÀ-Þ])(?i:{OFFICE})[^.!?:;…]{{0,90}},?"
)
"""The line of a letter that says to which office it goes, without a colon."""
COUNTED = late(r"[^\W\d_]{3,}\s?[:：]\s?\d{1,4}")
"""What is counted behind the word for it: 'Komentarze: 1'."""
COUNTS = late(r"(?:[^\W\d_]{2,12}\s?[:：≈]\s?\d[\d.,]*[km]?(?: ?[^\W\d_]{1,3})?(?:\s+|$)){2,}")
"""The same of several things, as how often a text was read and how many words it has."""
FOLLOWED = Folded(
    r"(?:\d[\d.,]* ?[km]? ?(?:fans?|followers?|subscribers?|seguidor(?:es|as)|suscriptores|inscritos|assinantes|"
    r"abonnés|abonnenten|iscritti|volgers|obserwujących|takipçi|подписчик(?:а|ов)?)\b"
    r"(?:\W+(?:like|follow|subscribe|me gusta|"
    r"seguir|suscribirte|curtir|inscrever|assinar|j['’]aime|suivre|s['’]abonner|gefällt mir|folgen|abonnieren|mi piace|"
    r"segui|iscriviti|volgen|подписаться))?\W*)+"
)
"""How many follow a blog elsewhere, and the buttons to do so, as magazines have them: '3,912 Followers Follow'."""
READ = Folded(rf"{either('views')}(?: [^\W\d_]+)?\s?[:：]\s?\d[\d.,]*")
"""How often a post was read."""
BUILT = late(r"\[/?[a-z]+_[a-z_]+[^\[\]]*\]")
"""A shortcode of what builds pages, which the blog has shown as words."""
FIELD = late(
    rf"\[ +\]|_{{5,}}|^(?:{BUILT.pattern}|\(BUTTON\)|(?P<drawn>\[[^\[\]]*[^\d\W][^\[\]]*\])(?:\s+(?P=drawn))+$)"
)
"""A field, button or picture beside itself as text browsers draw them; or what begins with such a shortcode."""
ADDRESSEE = late(r"(?i:to|cc|from|an|von|à|de|para|a|кому|от|致|抄送)\s*[:：]\s+\S")
"""How a line of a letter begins that says to whom it goes."""
SEAM = late(rf"(?<=[^\W\d_])(?=\d{{1,4}} ?[^\W\d_])|(?<=[a-zß-ÿ])(?={CAPITAL})")
CLUNG, FEW = 40, 3
"""Where a tool may have left no space between a label and how many comments there are, characters of that, and such
places that are tried."""
NOTE = late(r"[\[(]\s?\d{1,3}\s?[\])]")
"""The number of a footnote, or of comments."""
NUMERALS = late(r"[\d\s:./,-]{8,}|\d+(?:\s+\d+)+|\d{5,7}|(?!1[5-9]\d\d|20\d\d)\d{4}|\d+\s?\|")
"""A date or time in figures alone, several numbers, or the number of a page."""
CLOCK = late(r"\d{1,2}[:.h]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?")
"""A time of day."""
HEAD_LINK = late(r"Link: \[\d+\]|#\[1\]|.*\((?:alternate|EditURI|canonical|shortlink|modulepreload|preload)\)$")
"""A link in the head of a page, as a text browser lists it (elinks, and lynx those to feeds)."""
BRIEFEST = late(r"\d{1,3}|[A-ZÀ-ÞΑ-ΩА-Я]")
"""A number of few digits, and the first letter of a text, drawn large."""
HASHTAGS = late(
    r"(?!#[A-Z]\w*[a-z]\w*[A-Z]\w*$)(?:#\w+[\s,·]*)+|(?:#\w+(?: \w+){0,3} ?[,·|] ?)+#\w+(?: \w+){0,3}|"
    rf"(?=.* #|(?:\S+ ){{1,2}}\S+$)#[{SMALL}][\w'’-]*(?: #?[{SMALL}\d][\w'’-]*)+"
)
"""Labels behind such a sign, none of them one that begins a title; all in small letters they may be of several words.

One alone is of three at most: one of more is a title of a blog that writes so.
"""
ROLE = late(r"[\u3400-\u9fff]{1,6}\s?[|｜]\s?[\u3400-\u9fff·]{2,10}")
"""What somebody did for a text, and a name: '编辑|…'."""
FILE = late(r"[\w().%+-]+\.(?:jpe?g|png|gif|webp|pdf|docx?)", re.IGNORECASE)
"""The name of a file."""
SLUG = late(r"(?:[-*•+]\s+)?\[?(?:(?=[^\d]*\d)[A-Za-z\d]+(?:[-_.]+[A-Za-z\d]+){4,}|[a-z\d]+(?:[-_][a-z\d]+){4,})\]?")
"""A name made for an address or a file, as pictures have it that are told of in no other way; 'Do-It-Yourself' is none.
"""
MAILED = late(r"(?:Date|Sent): .*\d")
"""How the line of a mail's head begins that says when it was sent."""
FAULT = late(
    r"(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error|Strict Standards):? "
    r"(?:.* on line \d+|(?:Use of )?undefined (?:variable|index|offset|constant|property|array key|function|method)"
    r"(?:\s*[:$\"'“]| \w+(?:_|\(|::)).*|Cannot modify header .*|(?=.*(?:\(\)|\$|::|->|_)).* is deprecated.*)",
    re.IGNORECASE,
)
"""What a server says of a fault in its own program, above a page."""
AGENCY = late(
    r"\(?(?P<name>[^\W\d_][^.!?:/()]{2,60})/\s?(?:[^/()]{2,30}/\s?)?(?:AFP|AP|EPA(?:-EFE)?|dpa|EFE|Reuters|REUTERS|"
    r"Getty(?: Images)?|Shutterstock(?:\.com)?|iStock(?:photo)?|Alamy|Corbis|Flickr|Xinhua|"
    r"Unsplash|Wikimedia(?: Commons)?)\)?"
)
"""Whose a picture is, and through which agency: 'Ann Roe / AFP / Getty Images'."""
CREDITED = late(
    r"\((?i:(?:photo |image )?credits?|photos?|foto|bild|crédit(?: photo)?)\s?:\s*"
    r"(?P<name>[^()/]{3,60})(?:/[^()]{2,30})?\)"
)
"""The same behind a word for it, in brackets."""
VIEWED = late(
    r"(?i:view|se|sieh|voir|ver|visualizza|bekijk)\b.{0,12}\b(?:this|denne|det|diesen|cette|esta|essa|questo|dit)\b.{0,3}\b"
    rf"(?i:{sharedlines.SHOWN})\b.{1, 10}\bInstagram(?: an)?"
)
"""The button that leads to what a post shows from such a service."""
SKIPS = Folded(
    r"\W*(?:skip to (?:main )?content|(?:saltar|ir) al contenido|aller au contenu|zum inhalt springen|"
    r"(?:pular|saltar|ir) para o conteúdo|vai al contenuto|(?:ga|doorgaan|meteen) naar (?:de )?inhoud|"
    r"hoppa till innehåll|gå til indhold|hopp til innhold|przejdź do treści|přejít k obsahu|içeriğe (?:geç|atla)|"
    r"перейти к содерж(?:имому|анию)|перейти до вмісту|sari la conținut|langsung ke (?:isi|konten)|"
    r"chuyển đến (?:phần )?nội dung|التجاوز إلى المحتوى|(?:رفتن|پرش) به محتوا|跳至(?:主要)?[内內]容|"
    r"コンテンツへスキップ|콘텐츠로 (?:건너뛰기|바로가기))[^\W\d_].*"
)
"""How a page begins for those who hear it, by WordPress's translations, where a tool left no space behind that."""
ENDS_FILED = late(rf"[\d日일] ?(?:{FILED_BESIDE.pattern})$")
"""The end of a line that dates a related post and says where it is filed."""
HOSTED = late(r".{3,}\s\((?:[a-z\d-]+\.)+[a-z]{2,12}\)")
"""An entry of a list of other posts: a title, and the host of its page, as Zemanta wrote them into posts."""
WIDE_LABELS = late(
    r"(?:分类|分類|标签|標籤|カテゴリー?|タグ|카테고리|태그)[ \u3000]+"
    r"[^\s。！？]{1,30}(?:[、,，]\s?[^\s、,，。！？]{1,30})+"
)
"""Labels behind their word and a space, as scripts have them that put none between words."""
REFERRED = late(r"^\[?(?P<words>[^\[\]]+)\]\[[^\[\]]+\]$")
"""A link whose address stands elsewhere, or what is left of one that a tool broke."""
NEIGHBOUR = late(
    rf"(?:(?P<way>Previous|Next) (?P=way) (?i:post|article)|"
    rf"{CAPITAL}[^\W\d_]* (?i:{alternatives(listed('neighbours'))}))\s?[:：] .*"
)
"""A link to the post before or after, as WordPress has it twice: 'Previous Previous post: The bell rings'."""
VIA = late(rf"via(?: {CAPITAL}[\w.’'-]*){{1,4}}")
"""Who printed a text first, behind a small word for that."""


def is_one(plain: str) -> bool:
    """Return whether a line is surely no title: an address, field, button, name or label, a letter drawn large."""
    if (
        ADDRESS.search(plain)
        or any(form.fullmatch(plain) for form in (NUMERALS, CLOCK, NOTE, ROLE, FILE, SLUG, FAULT, ASKED_FOR))
        or (plain[-1:].isdigit() and (COUNTED.fullmatch(plain) or READ.fullmatch(plain)))
        or ("≈" in plain and COUNTS.fullmatch(plain))
        or (plain[0].isdigit() and (dayranges.are_all(plain) or FOLLOWED.fullmatch(plain)))
        or (ADDRESSEE.match(plain) or MAILED.match(plain) or _leads_elsewhere(plain))
    ):
        return True
    if menus.is_path(plain) or breadcrumbs.HERE.match(plain) or FIELD.search(plain) or BRIEFEST.fullmatch(plain):
        return True
    if RELATIVE.fullmatch(plain) or COMMENTER.search(plain) or bylines.MINUTES.fullmatch(plain) or is_left(plain):
        return True
    filed = FILED_BESIDE.fullmatch(plain) or ENDS_FILED.search(plain) or WIDE_LABELS.fullmatch(plain)
    filed = filed or HASHTAGS.fullmatch(plain) or LABELLING.fullmatch(plain) or SHARED.fullmatch(plain)
    if counts_behind(plain) or filed or SOURCE_LABEL.fullmatch(plain) or HEAD_LINK.match(plain):
        return True
    if "][" in plain and (led := REFERRED.search(plain)) and READ_MORE.fullmatch(led["words"].rstrip("… .")):
        return True
    told = duedays.leads(plain) or weather.tells(plain)
    if told or SKIPS.fullmatch(plain) or VIA.fullmatch(plain) or _is_signed(plain):
        return True
    return SEE_ALSO.match(plain) is not None and plain.endswith(":")


def _leads_elsewhere(plain: str) -> bool:
    """Return whether a line says to which office a letter goes, heads the contents, or leads to the next post."""
    if ADDRESSED.fullmatch(plain) or contentslines.heads(plain):
        return True
    return (":" in plain or "：" in plain) and NEIGHBOUR.match(" ".join(plain.split())) is not None


def is_left(plain: str) -> bool:
    """Return whether words are left of a row that lost its labels and day: '5 min read Posted in Posted on'."""
    counted = bylines.MINUTES.match(plain) if plain[:1].isdigit() else None
    return counted is not None and rowwords.leads(plain[counted.end() :])


def _is_signed(plain: str) -> bool:
    """Return whether words say who wrote a text, and which paper printed it on which day, as clippings begin.

    Or where it is filed, and the button for comments is behind that: 'By Ann Roe News Leave a comment'.
    """
    if bylines.author(besidedates.before_count(plain))[1] or (":" in plain and bylines.timed(plain)[1]):
        return True
    by = bylines.BY.match(plain) if plain[-1:].isdigit() and "," in plain else None
    if by is None or not bylines.is_full(plain[by.end() :].partition(",")[0]):
        return False
    day = days.first(plain)
    return day is not None and day.is_day and day.end == len(plain)


def crediting(plain: str) -> int:
    """Return how surely a line says whose a picture is or who shared it: 2 where it names several agencies."""
    if "(@" in plain and sharedlines.EMBEDDED.search(plain):
        return 1
    if plain.endswith(("Instagram", "Instagram an")) and VIEWED.fullmatch(plain):
        return 1
    found = AGENCY.fullmatch(plain) if "/" in plain else None
    found = found or (CREDITED.fullmatch(plain) if plain[0] == "(" else None)
    named = found is not None and labels.personal(found["name"].strip())
    return 1 + (plain.count("/") > 1) if named else 0


def counts_behind(words: str) -> bool:
    """Return whether words end in how many comments or minutes there are, right behind a label."""
    words = words[-CLUNG:]
    behind = [words[seam.start() :] for seam in [*SEAM.finditer(words)][-FEW:]]
    return any(besidedates.counts(one) or bylines.MINUTES.fullmatch(one) for one in behind)
