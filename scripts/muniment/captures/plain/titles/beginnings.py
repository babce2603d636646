"""Tells where a post's text begins, behind a picture or labels or right there, and whether any stands somewhere."""

from itertools import takewhile

from muniment.captures.plain.page import barepaths, ownlinks, prose
from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.page.references import MARKER
from muniment.captures.plain.titles import formatlines, undertitle
from muniment.captures.plain.titles.looks import CAPTION, closes, is_of_page
from muniment.captures.plain.titles.nevertitles import ADDRESSED, FILE
from muniment.captures.words.blogs import labeladdresses
from muniment.captures.words.blogs.furniture import LABEL, LABELLING, is_button
from muniment.captures.words.blogs.phrases import CREDIT
from muniment.captures.words.blogs.replywords import COMMENTER
from muniment.captures.words.dates import besidedates, bylines
from muniment.captures.words.rows import rowparts, wholerows
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import indent
from muniment.captures.words.text.lists import MARK, NUMBERED
from muniment.text import stops
from muniment.text.patterns import late

NEAR = 6
"""Lines under a title within which its text begins, or labels between a date and the text."""
SENTENCE = 80
"""Characters of a line that begins a text though it ends in a colon."""
SALUTATION = late(
    r"(?:Dear|Your (?:Excellenc|Honou?r|Majest|Holiness|Eminence|Highness)|"
    r"Excellenc|Honou?rable|Sehr geehrte|Madame|Monsieur|Mesdames|Messieurs|Estimad|Señor|"
    r"Excelent|Distinguid|Prezad|Caro |Cara |Egregi|Gentil|Уважаем|Шановн|Geachte|Szanown|Kære|Bästa|Kjære|Vážen|"
    r"Sayın|尊敬|敬愛|敬启|存敬|拝啓|존경하는|السيد|سعادة|جناب).{0,60}[,:!،，：！]$"
)
"""How a letter greets those to whom it goes."""
HASHTAGS = late(r"(?!#[A-Z]\w*[a-z]\w*[A-Z]\w*$)(?:#[^\W\d][\w-]*[\s,·]*)+")
WORDS = 7
"""Words of what leads to a title in such a line: 'Leave a comment on', 'Ann Roe says in'."""
COMMENTED = late(r"(?<=[^\W\d_])[.:]? +(?:[–—-] +)?")
"""What stands before a title on which somebody commented."""
CREDITED = late(
    r"(?i:\(?(?:foto(?:grafie)?|bild|imagen|imagem|immagine|фото|снимка|світлина|fotó|zdjęcie|kuva|fotoğraf|ảnh|"
    r"φωτογραφία|צילום|عکس|صورة|تصوير|写真|사진|图|图片|圖片|摄影|攝影)\s?[:：])"
)
"""How a line begins that says whose a picture is, in languages whose titles hardly begin so."""
PUBLISHED_IN = late(r"(?i:\W*(?:published in|publié dans|veröffentlicht in|publicado en|publicado em|pubblicato in) )")
"""How a site of many blogs names the one that a post is of."""
FOLLOW = late(
    r"(?i:\W*(?:\[\d+\])?(?:follow|suivre|folgen|seguir|segui|volgen|takip et|подписаться|フォロー|팔로우|关注|"
    r"關注|متابعة|theo dõi)(?:\]\([^()]*\))?\W*)"
)
"""The button under the name of who wrote a post."""
FOLLOWED = late(r"(?P<name>[^\W\d_].{1,40}?\w)(?: ?\(BUTTON\) ?|(?<! ))(?:Follow|Suivre|Folgen|Seguir|Segui|Volgen)")
"""It behind that name, with no space between, or with what a text browser writes for a button."""
ASKING = late(r"(?:Subscribe|Sign up|Donate) (?:for|to|now)\b")
"""How the first line of a page begins that asks its readers for something."""
VERSE, STANZA, LONGEST = 70, 3, 40
"""Characters of a line of a stanza, and how many it has at least and at most."""
BYLINE = 40
"""Characters of a line that says no more than who wrote a post."""
LEAD = 60
"""Characters before such a title."""
LINKS = late(r"(?:\[\d+\][^\[\]]+?[,،、|·•/] *)+\[\d+\][^\[\],]+")
"""Links with numbers before their words, parted as labels are."""
LINKED = late(r"(?:\[\d+\][^\[\]]+)+")
"""Such links, whatever parts them."""
FULL = 55
"""Characters of a line of text."""
POINTED = late(r"\s*[*+-]\s+\[\d+\]\S")
"""An entry of a list that is a link whose address a text browser put at the end."""
PLACEHOLDERS = ("[", "!", "<")
"""How lines begin that stand for a picture."""


def begins(page: Page, number: int) -> bool:
    """Return whether a text begins at a line, or a few lines under it.

    Captions may stand between, and rules, and how a letter greets those to whom it goes.
    """
    while number < len(page.lines) and undertitle.stands_between(page, number):
        number = page.after(number)
    number = page.after(number) if undertitle.tells_hours(page, number) else number
    for _ in range(NEAR):
        words = page.words(number)
        credit = CREDIT.match(words)  # a tool may give it twice
        if not words or page.is_prose(number) or (closes(page, number) and not credit):
            break
        clings = number + 1 < len(page.lines) and not page.lines[number + 1].blank
        if not (clings or words[:1] in PLACEHOLDERS or credit or SALUTATION.match(words)):
            break
        number = page.after(number)
    if not page.is_prose(number) or closes(page, number):
        return False
    words = page.lines[number].words
    leads = words.endswith((":", "：")) and len(words) < SENTENCE
    return not (leads or COMMENTER.search(words))


def begins_letter(page: Page, number: int) -> bool:
    """Return whether a letter begins at a line: it says to whom it goes, or greets them at once."""
    for _ in range(NEAR):
        if number >= len(page.lines) or page.is_prose(number) or closes(page, number):
            return False
        words = page.lines[number].words
        if SALUTATION.match(words) or ADDRESSED.fullmatch(words):
            return True
        number = page.after(number)
    return False


def begins_inner(page: Page, number: int) -> bool:
    """Return whether a line begins a paragraph that stands further in than the line right above: that is its title."""
    if not 0 < number < len(page.lines) - 1 or page.lines[number - 1].blank or page.lines[number + 1].blank:
        return False
    above, own, below = (indent(page.lines[place].text) for place in (number - 1, number, number + 1))
    return above < own == below and page.is_prose(number + 1) and not page.is_entry(number - 1)


def is_aside(page: Page, number: int) -> bool:
    """Return whether a line may stand between a title and its date: a byline, a count of answers, a label."""
    text, words = page.lines[number].text, page.lines[number].words
    if bylines.author(text) != (0, 0) or bylines.leads(words) or bylines.is_length(words):
        return True
    if (
        (besidedates.counts(words) and not page.is_entry(page.before(number)))
        or is_label(page, number)
        or _is_under_label(page, number)
        or PUBLISHED_IN.match(text)
        or _credits(page, number)
        or CAPTION.search(text)
    ):
        return True
    if len(text) <= wholerows.MOST and rowparts.SIGN.search(text) is not None and wholerows.says(text):
        return True
    named = besidedates.AUTHOR.fullmatch(words) if len(words) <= BYLINE else None
    if named and named["author"][0].isupper():  # a desk or an office may sign as well
        return True
    below = page.words(number + 1)
    if number + 1 in page.dates and below.startswith(words) and below[len(words) :][:1].isalnum():
        return True  # who wrote it, and again with the day right behind
    follow = FOLLOW.fullmatch(words) is not None or FOLLOW.fullmatch(below) is not None
    return follow or bool(_followed(page, number)) or lists.shown(page.lines[number]) == _followed(page, number + 1)


def _followed(page: Page, number: int) -> str:
    """Return the name before the button by which somebody is followed; empty for any other line."""
    said = lists.shown(page.lines[number]) if 0 < len(page.words(number)) <= LONGEST * BYLINE else ""
    named = FOLLOWED.fullmatch(said) if said[:1].isalpha() else None
    return named["name"] if named is not None and bylines.is_name(named["name"]) else ""


def _is_under_label(page: Page, number: int) -> bool:
    """Return whether a line is an entry of a list under the word for labels: 'Categories:'."""
    for _ in range(NEAR):
        if number < 0 or not MARK.match(page.lines[number].text):
            break
        number = page.before(number)
        if number >= 0 and LABELLING.fullmatch(page.lines[number].words):
            return True
    return False


def asks(page: Page, number: int) -> bool:
    """Return whether a line is the first of all and asks the readers of a page for something."""
    return number == page.full[0] and ASKING.match(page.lines[number].words) is not None


def _credits(page: Page, number: int) -> bool:
    """Return whether a line under another says whose a picture is, or what its file is called."""
    words = page.lines[number].words
    below = page.words(number + 1)
    filed = FILE.fullmatch(words) or (words.count(" ") == 0 and FILE.fullmatch(below))
    credited = CREDITED.match(words) is not None and CREDIT.fullmatch(words) is not None
    return page.before(number) >= 0 and (credited or bool(filed))


def is_label(page: Page, number: int) -> bool:
    """Return whether a line is surely none of a title: a button, labels, a name where all dates have one."""
    words = page.lines[number].words
    said = words in page.bylined or words in page.furnished or (page.numbered and _are_links(page, words))
    words = NUMBERED.sub("", words).strip("· ") if page.numbered else words
    alone = addresses.bare(words) if addresses.able(words) else words
    if said or is_button(alone) or LABEL.match(words) or HASHTAGS.fullmatch(words) or formatlines.is_one(page, number):
        return True
    if (alone[:1] == "#" and _is_tagged(page, number, alone)) or barepaths.last(page.lines, number):
        return True
    told = (begun for begun in COMMENTED.finditer(words, 0, LEAD) if 1 < words[: begun.end()].count(" ") <= WORDS)
    return any(words[begun.end() :] in page.recurring for begun in told)


def _is_tagged(page: Page, number: int, words: str) -> bool:
    """Return whether words behind a sign, with no space between, stand under a date, a count, or others such: a label.

    It may be of several words with capitals, as microblogs have it: '#Fair Trial'. Right over a text it is a title.
    """
    above = page.before(number)
    over = lists.unmarked(lists.shown(page.lines[above])) if above >= 0 else ""
    tagged = over[:1] == "#" and over[1:2].isalnum()
    under = tagged or above in page.dated or is_button(over)
    return under and words[1:2].isalnum() and not page.is_prose(page.after(number))


def _are_links(page: Page, words: str) -> bool:
    """Return whether a line is numbered links that are parted as labels are, or each lead to a label or an author."""
    if words[:1] != "[" or LINKED.fullmatch(words) is None:
        return False
    led = (page.references.urls.get(found["number"], "") for found in MARKER.finditer(words))
    return LINKS.fullmatch(words) is not None or all(
        labeladdresses.kind_of(url) or labeladdresses.is_author(url) for url in led
    )


def has_text(page: Page, first: int, last: int) -> bool:
    """Return whether a text stands between two lines."""
    return any(page.is_prose(number) and tells(page, number) for number in range(first, last))


def begins_verse(page: Page, number: int) -> bool:
    """Return whether a line begins a stanza: short lines without a blank one, the last the end of a sentence."""
    stanza = [*takewhile(lambda line: not line.blank, page.lines[number : number + LONGEST])]
    brief = STANZA <= len(stanza) < LONGEST and all(len(line.words) < VERSE for line in stanza)
    return brief and stanza[-1].words[-1:] in stops.ENDS


def tells(page: Page, number: int) -> bool:
    """Return whether a line is long, or a sentence in Chinese, and none of the page's own links."""
    line = page.lines[number]
    led = ownlinks.may_link(line) or (page.numbered and POINTED.match(line.text) is not None)
    linked = led and (line.words in page.furnished or MARK.match(line.text) is not None)
    words = addresses.bare(addresses.blanked(line.text)) if led else line.words
    return (prose.width(words) >= FULL or prose.is_sentence(words)) and not (
        linked or is_of_page(line.words) or undertitle.is_rule(words) or barepaths.last(page.lines, number)
    )


def is_signed(page: Page, date: int) -> bool:
    """Return whether the line above a date says who wrote the post."""
    above = page.before(date)
    return above >= 0 and bylines.author(page.lines[above].text)[1] > 0
