"""Marks of lines that hold a date: what a tool and a theme put there, and what tells those that date no post."""

import re

from muniment.captures.words.blogs.furniture import is_button
from muniment.captures.words.dates import bylines, dayicons
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.dates.datewords import BY, LEAD
from muniment.captures.words.text import addresses
from muniment.text import days
from muniment.text.patterns import late

SPACED_OUT = 10
SPACED = late(r"\d{1,2} \d{1,2} (?:19|20)\d\d")
"""A date of nothing but numbers and space."""
TURNED = late(r"(?:19|20)\d\d (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])(?=\s|$)")
"""Such a date with its year first, at the beginning of a line."""
APART = late(
    r"\s*(?P<lead>(?:[^\W\d_]{1,12} ){0,2})"
    r"(?P<figures>(?:19|20)\d\d - \d\d? - \d\d?|\d\d? (?P<by>[-/]) \d\d? (?P=by) (?:19|20)\d\d)\s*"
)
COMPACT = late(
    r"(?P<day>\d{1,2})(?P<by>[ -])?(?P<month>[^\W\d_]{3})(?(by)(?P=by))(?P<stroke>/)?(?P<year>\d\d)"
    r"(?(stroke)(?:\[\d{1,3}\])?\d{0,4})|"
    r"(?P<name>(?:[^\W\d_]{3,9} )?[^\W\d_]{2,9})\.? ?(?P<number>\d{1,2})(?P<whole>(?:19|20)\d\d)"
)
"""A date of a few signs: '20Jun11', '20 Jun 11', 'Apr 32025'; '20Jun/11[6]3' with how many comments there are."""
ON = r"(?i:on|le|sur|el|em|am|il|op|w|pada|بتاريخ)"
PUBLISHED = rf"(?i:{bylines.DONE})"
MARK = late(rf"^(?:\+|\s*[•\ue000-\uf8ff]|\s*\d{{1,3}}(?= {PUBLISHED}\s))(?=\s)")
"""What stands before a line that dates a post: an icon of a font, or how many comments it has."""
BYLED = late(rf"(?<!\w){BY}(?=\s)")
"""A word behind which stands who wrote a post."""
NAME = r"[^\W\d_][^\s\d]*(?: [^\W\d_][^\s\d]*){0,3}(?: \([^\W\d_][^()\d]{0,30}\))?"
CLUNG = r"(?:\d+|(?<=[a-z]{3})(?=(?P<button>.+))[A-Z][a-z]+) [^\W\d_][^.!?:]{1,60}"
BYLINE = rf"{BY}(?:\s+(?P<name>{NAME}?))?(?:\s+\d+ [^\W\d_]+|{CLUNG})?"
FILED = rf"\d{{0,5}} [^\W\d_]+ ?{PUBLISHED} (?i:in|dans|en|em|unter|w|i) (?P<filed>[^\W\d_].*)"
EMPTIED = late(rf"\W*(?:(?:\S+\s+){{0,2}}{ON}\s+{BY}|{PUBLISHED}\s+{ON}(?:\s+(?:{BYLINE}|{FILED}))?)\W*")
"""What is left of such a line where a tool lost the date, and the name as well at times: 'Posted on by 5 Comments'.

How many comments there are, or a button, and how the post is filed may stand behind, with nothing between them.
"""
PARTED = late(rf"\W*{LEAD.pattern}+\s*[,|·•/–—-]\s+")
"""How such a line begins in which a sign parts the name: 'Posted on | by Ann Roe'."""
LABELLED = late(rf"\W*{LEAD.pattern}(?<=[:：] ){BY}\s?[:：]\s*(?P<name>{NAME})\W*")
"""The same with a colon behind each word: 'Published: By: Ann Roe'."""
PLACED = late(rf"\W*{PUBLISHED}\s+{ON}\s?[:：]\s+(?i:in|en|em|dans|i)\s?[:：]\s*(?P<name>)[^\W\d_][^:：.]{{1,50}}")
"""The same with how the post is filed: 'Posted On: In: Field notes'."""
SIGNED = late(rf"\W*{PUBLISHED}\s+{BY}\s+(?P<name>{NAME})\s+{ON}\W*")
"""The same with the name before the day: 'Published by Ann Roe on'."""
LED = late(rf"\W*{PUBLISHED}\s+{BY}\s?(?P<colon>[:：])\s+(?=[^\W\d_])")
"""How a row begins that has a colon before the name of who wrote a post: 'Posted by: Ann Roe'."""
ARROW = late(r"^\W*?(?:←|<-|«)|(?:→|->|»)\s*$")
"""What a link to the post before or after has at one end."""
QUOTED = late(r"\w\W*«[^«»]+»\s*$")
"""A quotation that ends a line, as the title of a post may behind the button for comments on it."""
ABBREVIATION = late(r"\s*\*?\s?\[[^\[\]]+\]:")
"""How a tool writes what an abbreviation means, or an address of its own list."""
SHORT = 120
"""Characters of a line from which a tool lost the date."""
MARKS = str.maketrans("\\*_", "   ")
"""Marks of emphasis and escapes, which say nothing."""
MARKED = late(r"[\\*_]")
SIGNS = late(r"(?<![^\s])[§‡†¶°¤¦‖∙★☆◆◊※](?![^\s])")
"""What some themes draw between the parts of a date line."""
ENFOLD = late(r"(?<=\d{4})/(?=\d+ [^\W\d_])|/(?=(?:in|by|von|par|por|di|da|dans|en) \S)")
"""A stroke without space where a theme parts a date, a count of comments, categories and an author so."""
SLASH = late(r"(?<=[^\d\s] )/(?= \S)|(?<=\S )/(?= [^\d\s])|(?<=  )/(?= )|(?<= )/(?=  )")
"""A stroke between words, or between a number and words."""
TAG = late(r"</?[a-zA-Z][^<>:]*>")
"""A tag that a tool left where Markdown has nothing for it."""
MARKUP = "\x1f"
"""Stands for what a tool wrote beside the words of links: space to patterns, but none that parts anything."""
NUMBER = late(r"(?:(?<![^\s/\u3040-\u30ff\u3400-\u9fff])|(?=\[\d+\][^\W\d_]))\[\d{1,4}\](?=[^\W_])")
"""The number that a tool puts before the words of a link; no note's has a letter right behind it."""
ICON = late(r"!\[\]\([^()\s]*\)|(?<![^\s|·•])\[\](?![(\[])")
"""What a tool writes for a small picture before a part of a row: '![](clock.gif) 5 May | [] News'."""
PICTURE = late(r"\[\](?=\s)")
"""What pandoc leaves of a picture of which nothing is told: of the icons in a row, be that glued to its words."""
DRAWN = (
    r"[ \t\xa0\x1f]*\[[a-z]+(?:[_-][a-z\d]*)*(?:\.(?:gif|png|jpe?g|svg))?\]"
    r"(?= (?:[^\W_]|\[\d{1,4}\][^\W_]|\[[^\[\]]+\][(\[]))"
)
"""The same with the picture's name: '[folder] Courts', '[user] [Ann Roe](https://quay.example/author/ann/)'."""
ICONS = late(rf"{DRAWN}[^|·•]*(?:[|·•](?:{DRAWN}[^|·•]*|\s*(?:[^\W\d_][^|·•:]{{0,30}}: [^|·•]*)?))*+")
"""A row whose parts all begin so, but those behind a word with a colon."""
NAMED_ICON = late(rf"(?P<lead>^|[|·•]){DRAWN}")
SHORTCUT = late(r"\[(?P<words>[^\[\]]+)\](?:\[[^\[\]]*\])?(?!\()")
"""A link as Markdown writes it whose words stand for its address."""

PARTICULAR = late(r"(?<![^\s|])Post (?P<name>author|published|last modified|category|tags?|comments|reading time): ?")
"""What themes put before each particular of a post for those who hear the page, with no space behind it."""
SAID = {"author": "| by ", "category": "| category: "}
"""What these are called elsewhere."""
MOMENT = late(r"(?P<day>\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:[+-]\d\d:?\d\d|Z)(?=[^\W_])")
"""When a post changed, as machines write it, right before another part of its row (Avada)."""
NAMELESS = late(rf"\(\s?{BY}\s?\)")
"""What is left of a name in brackets that a tool lost, behind the word for who wrote a post."""
NO_YEAR = late(r"(?<!\w)-0001(?!\d)")
"""The year of `30 November -0001`, as WordPress shows a post that has no date at all."""
PAGER = late(r"(?<=[\w».])(?:<-|←)[ \u00a0][^\W\d_][^.!?|]{2,30}$|\s[^\W\d_]{2,20}\s?[:：]\s*[«←‹].*$")
"""A link to older posts that a tool left no space before, or those to the posts before and after behind a word."""
BOX = late(r"\s*(?:\[\d{1,4}\])?(?P<month>[^\W\d_]{3,5})\.?(?P<day>\d\d)(?P<year>(?:19|20)\d\d)(?=[^\W_])")
"""A day in three parts right behind each other, and what follows: 'oct0620156 de octubre de 2015'."""
POINTING = ("←", "<-", "«", "‹")


def linked(text: str) -> str:
    """Return a row as long as it was with what stands beside the words of its links as MARKUP, and so its icons."""
    seen = text = _without_icons(text) if "[" in text else text
    if addresses.may_link(text) and (blanked := addresses.blanked(text)) != text:
        seen = "".join(MARKUP if left == " " != sign else left for sign, left in zip(text, blanked, strict=False))
    if "[" not in seen:
        return seen
    seen = NUMBER.sub(lambda number: MARKUP * len(number[0]), seen)
    return SHORTCUT.sub(lambda link: f"{MARKUP}{link['words']}".ljust(len(link[0]), MARKUP), seen)


def _without_icons(text: str) -> str:
    """Return a row as long as it was, with MARKUP for its icons; those that have names are all icons, or none is."""
    text = ICON.sub(lambda icon: MARKUP * len(icon[0]), text)
    named = "[" in text and ICONS.fullmatch(text.rstrip())
    return NAMED_ICON.sub(lambda icon: icon["lead"].ljust(len(icon[0]), MARKUP), text) if named else text


def worded(row: str) -> str:
    """Return a row as long as it was with its links as their words: without their addresses, marks and numbers."""
    seen = addresses.blanked(row) if addresses.may_link(row) else row
    seen = SHORTCUT.sub(shown, seen) if "][" in seen else seen
    return bylines.NUMBER.sub(lambda number: " " * len(number[0]), seen) if "[" in seen else seen


def shown(link: re.Match[str]) -> str:
    """Return the words of a link whose words stand for its address, as long as it was."""
    return f" {link['words']} ".ljust(len(link[0]))


def unmarked(text: str) -> str:
    """Return a line, as long as it was, without marks of emphasis, tags and links, and with strokes for other signs."""
    if "Post " in text:
        text = PARTICULAR.sub(lambda said: SAID.get(said["name"], "| ").ljust(len(said[0])), text)
    text = ENFOLD.sub("|", text) if text.count("/") > 2 else text
    text = SLASH.sub("|", text) if " / " in text else text
    text = text.replace("::", " |") if "::" in text else text
    if not text.isascii():
        text = SIGNS.sub(lambda sign: "|" if sign.start() else " ", text)
    text = text.translate(MARKS) if MARKED.search(text) else text
    text = TAG.sub(lambda tag: " " * len(tag[0]), text) if "<" in text else text
    text = NAMELESS.sub(lambda name: " " * len(name[0]), text) if "(" in text else text
    if "[" in text:
        text = NUMBER.sub(lambda number: " " * len(number[0]), text)
        text = SHORTCUT.sub(shown, text)
    return text


def unpictured(text: str) -> str:
    """Return a line with space for the marks of such pictures, and strokes where they part its words."""
    return PICTURE.sub(lambda mark: " |" if mark.start() else "  ", text) if "[]" in text else text


def uncoloned(text: str) -> str:
    """Return a row without the colon before the name of who wrote a post; any other text as it is."""
    led = LED.match(text) if ":" in text[:SHORT] or "：" in text[:SHORT] else None
    return text if led is None else f"{text[: led.start('colon')]} {text[led.end('colon') :]}"


def unboxed(text: str) -> str:
    """Return a line with space for a day's icon, or its box right before that day, as themes draw it and tools show."""
    box = BOX.match(text := dayicons.without(text))
    said = days.first(text[box.end() :]) if box else None
    if box is None or said is None or said.start > 0:
        return text
    drawn = days.first(f"{box['day']} {box['month']} {box['year']}")
    alike = drawn is not None and drawn.iso == said.iso
    return text[: box.start("month")].ljust(box.end()) + text[box.end() :] if alike else text


def without_pager(text: str) -> str:
    """Return a line, as long as it was, without a link to older posts right behind what it says."""
    able = any(sign in text for sign in POINTING)
    return PAGER.sub(lambda pager: " " * len(pager[0]), text) if able else text


def spaced(text: str) -> str:
    """Return a date of nothing but numbers and space with strokes between them; any other text as it is.

    One with strokes that stand apart has them close, behind a word or two, maybe.
    """
    if (" - " in text or " / " in text) and (apart := APART.fullmatch(text)):
        return f"{apart['lead']}{apart['figures'].replace(' ', '')}".ljust(len(text))
    if text.startswith(("19", "20")) and TURNED.match(text):
        return f"{text[:SPACED_OUT].replace(' ', '/')}{text[SPACED_OUT:]}"
    return text.replace(" ", "/") if len(text) <= SPACED_OUT and SPACED.fullmatch(text) else text


def compact(text: str) -> str:
    """Return the date of a line of six or seven signs as ISO 8601; empty for any other line."""
    found = COMPACT.fullmatch(text.strip()) if len(text) <= 2 * SPACED_OUT else None
    if found is None:
        return ""
    whole = found["whole"] or f"20{found['year']}"
    day = days.first(f"{found['day'] or found['number']} {found['month'] or found['name']} {whole}")
    return day.iso if day else ""


def yeared(text: str) -> str:
    """Return a line with a year in the place of the one that says that its post has no date."""
    return NO_YEAR.sub(" 2001", text)


def emptied(text: str) -> tuple[int, int] | None:
    """Return where the name stands in a line that says no more than that a post was published, on a day and by whom.

    (0, 0) where it names nobody; None for any other line.
    """
    shown = " ".join(unmarked(text).split())
    if len(shown) > SHORT:
        return None
    behind = shown[parted.end() :] if (parted := PARTED.match(shown)) else ""
    if (place := bylines.author(behind))[1]:
        return _place(text, behind[slice(*place)])
    labelled = shown.count(":") + shown.count("：") > 1
    found = EMPTIED.fullmatch(shown) or SIGNED.fullmatch(shown)
    found = found or (LABELLED.fullmatch(shown) or PLACED.fullmatch(shown) if labelled else None)
    if found is None or ((button := found.groupdict().get("button")) and not is_button(button)):
        return None
    return _place(text, (found["name"] or "").rstrip(" .,|·•"))


def _place(text: str, name: str) -> tuple[int, int]:
    """Return where a name stands in a line; (0, 0) where there is none."""
    first = text.rfind(name)
    return (first, first + len(name)) if name and first >= 0 else (0, 0)


def is_other(text: str) -> bool:
    """Return whether the date of a line is that of another page, or what an abbreviation means."""
    pointing = ARROW.search(text) is not None and not QUOTED.search(text)
    return pointing or ABBREVIATION.match(text) is not None


def of_few_signs(text: str) -> DateLine | None:
    """Return what a line says with a date of a few signs, or what is left where a tool lost it; None for others."""
    if day := compact(text):
        return DateLine(day, True, "compact")
    author = emptied(text)
    return DateLine(UNKNOWN, pure=False, form="emptied", author=author) if author is not None else None
