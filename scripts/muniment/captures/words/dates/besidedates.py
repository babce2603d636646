"""What may stand beside a date: who wrote, where it is filed, how many comments there are, words that say no more."""

import re
from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.blogs.furniture import LABEL, is_button
from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.blogs.phrases import CHANGED
from muniment.captures.words.blogs.replywords import COMMENT_SIGNS, COMMENTS
from muniment.captures.words.dates import bylines
from muniment.captures.words.dates.datewords import BY, DEGREE, IN_CATEGORY, LEAD
from muniment.text import casing, days
from muniment.text.days import Day
from muniment.text.patterns import late

FEW = 5
"""Characters before the sign of a copyright."""
STROKE = late(r"[|·•]")
PARTED = late(r"[^|·•]+")
NO_RANK = "".join(f"(?<!\\b{rank})" for rank in "Dr Prof Mr Mrs Ms Rev Hon Adv Fr Sr Lic Ing Mag".split())
"""No full stop ends a name behind such a word."""
AUTHOR = late(
    rf"(?<!\W)\W*+{BY}(?:\s+(?::\s+)?|(?<=[:：由])\s*)(?P<author>[^\s|·•,:;–—-][^|·•:;]*?)(?:(?=\s*(?:$|[|·•:;—]|,\s(?!{DEGREE})|"
    rf"(?i:\b(?:in|on|under|filed|at|le|am|el|vào)\b)|(?:في|ضمن|在|में)\s))|(?<=\w\w){NO_RANK}(?=\s*\.\s))"
)
FILED = late(
    r"^\W*(?P<categories>[^\W\d][^|·•,\d]{1,60}?) "
    r"(?:kategorisi(?:nde|ne|nden|nin altında| altında| içinde)|kateqoriyasında|kategóriában|kategoriassa|санатында|"
    r"kategoorias)\b[\s,]*"
)
"""The category of a post with the word for it behind."""
CATEGORY = late(
    r"(?<!\W)\W*+(?<!\w)(?i:(?:posted |filed |published )?(?:in|under)|dans|unter|in der kategorie|"
    r"(?:categor|catégor|kategor|рубрик|катего)[^\W\d_]{0,4}\s*:|"
    r"(?:في(?: (?:ال)?تصنيف)?|ضمن|在|में)(?=\s+[^\W\d]))(?:\s*+:)?\s++"
    r"(?P<categories>(?:[^\s|·•]|\s++){2,80}?)(?=\s*+(?:(?:(?<=\w\w)|(?<=\s))[.。]\s*+)?+(?:$|[|·•]))"
)
ALONE = late(
    rf"(?:(?<=\s)/\s+|\s*[|·•]\s*)(?!{bylines.NAMELESS.pattern})"
    r"(?P<author>[^\W\d][^/|·•\d:]{1,40}?)\s*(?=$|[/|·•])(?<!comments)(?<!comment)(?<!commentaires)"
)
"""A name between two strokes."""
REST = late(
    r"(?i:\W*(?:(?:\d+|no|one|leave a|add a|laisser un|deja un|hinterlasse einen|keine?|"
    r"geen|aucune?|sin|ningún|nenhum|nessun|ingen|inga|brak)?\)?\s*(?:comments?|responses?|repl(?:y|ies)|"
    r"commentaires?|comentarios?|comentários?|kommentare?|commenti|reacties|комментари\w+|评论|コメント|تعليقات?)|"
    r"\d+ min(?:ute)?s? read|edit(?: this)?|permalink|uncategorized|г|року|р|r|d|日|posted|updated|print|share)\b\.?)"
)
"""A word that leads from labels to a date; others that lead to one may be labels."""
SAID = late(
    r"\s(?:r\.|roku|г\.|год[ау]?|година|године|godine|р\.|року)(?!\w)|"
    rf"\s?(?:tarihinde(?:\s{bylines.DID})?|에 (?:게시|발행|작성|등록)\w*|에|"
    r"に(?:投稿|公開|掲載)(?:されました|しました)?)(?!\w)"
)
"""The word for 'year' behind a day, which says no more than that, and words that say there that a post appeared."""
CELL = late(r"^\s*[|·•]\s*(?P<categories>[^\W\d][^|·•\d:]{1,400}?)\s*(?=$|[|·•])")
"""What stands behind date and author in a line that says by whom the post is: its category."""
EDITED = late(rf"[^\W\d_]+\s(?:by|par|por|von|door|av|przez|oleh|от|από)\s{casing.CAPITAL}")
"""Who did something else to a post, which may stand there too."""
BEHIND = late(
    rf"^\s*,?\s*(?:{IN_CATEGORY}|カテゴリ|分[类類][于於]|bölümde|"
    r"(?i:en|em|nella?|dans|w|v|u|i|in|на|в|у|på|na|di|di bawah|trong|içinde|ใน|در))\s+"
    rf"(?P<categories>{casing.CAPITAL}[^|·•:\d]{{1,80}}?)\s*$"
)
"""The same behind a small word: 'por Ana Ruiz el 5 de mayo de 2018 en Juicios'."""
KOREAN = rf"{bylines.KOREAN_WORDS}(?=\s+작성\s*\|)"
BEFORE_BY = late(rf"(?<!\W)\W*+(?P<author>{bylines.BEFORE}|{KOREAN})\s+(?:{bylines.AFTER}|작성)(?=\s*(?:$|[|·•,]))")
"""A name with the word for 'by' behind it."""
OF = late(r"^\s*de\s+(?P<author>[^\W\d_][^|·•,:;]{1,40}?)\s*$")
"""A name right behind a date, as Romanian and Catalan have it."""
BESIDE = (
    ("author", AUTHOR),
    ("author", BEFORE_BY),
    ("author", OF),
    ("categories", FILED),
    ("categories", CATEGORY),
    ("author", ALONE),
    ("categories", CELL),
    ("categories", BEHIND),
)
BY_NAME = (CELL, BEHIND)
"""Those that count only in a line that says by whom the post is; the last behind two days as well."""
SEAM = late(r"^\S*[^\W\d_](?:\d|(?<=[a-zß-ÿ])[A-ZÀ-Þ])")
"""A first word behind which a tool left no space."""
MOST, CLUNG = 4, 40
"""Words of a button for comments, and characters of one at the end of a line."""
WORD = r"[^\s,،、.;:|()]+"
GOES_ON = late(r"-?[^\W_]")  # 'Il-Ħamis' is no word for 'the'
AROUND = " ,;(|·•–—-"
HOUR = late(r"(?:[^\W\d_]{1,3}\.? ?){0,2}\d{1,2}[:h.]\d\d(?:\s?(?:[ap]\.?m\.?|Uhr|h))?\W*")
"""An hour, with a word before it."""
COUNT = late(r"\d{1,4} [^\W\d_][\w\u0300-\u0dff]*")
"""A number of something, in whatever language."""
COUNTED = late(r"(?:[^\W\d_]+ )?[^\W\d_]+ ?[:：] ?\d{1,6}(?: [^\W\d_]{1,10})?")
COUNTS = late(
    rf"(?:(?:(?<!\s)\s++|\s*+[|·•]\s*+)(?:[\u3400-\u9fff]{{1,6}}\s?[(（]\d{{1,7}}[)）]|"
    rf"(?i:{either('views')})\s?[:：]?\s?\d[\d.,]{{0,8}}|(?i:{either('views')}|{either('counts')})\s?[:：≈]\s?"
    rf"(?:\d[\d.,]{{0,8}}k?(?:\s?[^\W\d_]{{1,8}}\.?)?)?|\d[\d.]{{0,5}}k?\s?(?:words?|字|分[钟鐘])|"
    rf"\d{{1,3}} minutes? read \(About \d{{1,6}} words\)))+\s*$"
)
"""How long a post is, how often it was read and answered: '阅读(88)', 'Views 2046', 'Reading time ≈ 4 mins.'."""
WITH = late(r"\s+(?i:with (?:no|one|\d{1,4}) (?:comments?|responses?|replies|reply))\s*$")
ENDS = frozenset("0123456789)）字钟鐘")
"""What such a line ends in, if it has no sign of these."""
ABOUT = frozenset("≈：:")
ENDING = late(rf"\s{BY}\s*$")
"""A word behind which a name stands in the next line."""
FEW_HAN, UNSPACED = late(r"[\u3400-\u9fff]{1,8}"), late(r"[\u3040-\u30ff\u3400-\u9fff]{3}")
UNSAID = late(r"\s?\[\d{1,4}\]$")
"""The number of a link without words, such as the picture of the next post."""
LABELLED = late(r"\W*[^\W\d_]{2,20} ?[:：]\s*(?P<value>[^\W\d_][^\d:：|]{1,40})")
"""A label that is not known, and a name or place behind it."""


def counts(words: str) -> bool:
    """Return whether words are a button, or say how many comments there are."""
    if not words or "©" in words[:FEW]:  # whose a picture is
        return False
    if is_button(words):
        return True
    words = words.lstrip("(")
    counted = words[:1].isdigit() or (words[-2:-1].isdigit() and not words.isascii())  # '댓글 3개'
    counted = counted or (words[-1:].isdigit() and ":" in words)
    return counted and bool(REST.fullmatch(words) or COMMENTS.fullmatch(words))


def is_counted(words: str) -> bool:
    """Return whether words are a button, or say how many there are of something."""
    return counts(words) or _is_count(words)


def without_labels(part: str) -> str:
    """Return what stands beside a date without labels, buttons and what was written between strokes: spaces instead."""
    shown: list[str] = []
    for held in re.split(r"([|·•])", part):
        words = held.strip()
        label = bool(words) and (LABEL.match(words) is not None or is_counted(words))
        label = label or (words.endswith("작성") and bylines.KOREAN_WRITTEN.fullmatch(words) is not None)
        shown[-1:] = [" "] if shown and label and _is_count(words) else shown[-1:]  # the row goes on behind a count
        shown.append(" " * len(held) if label else held)
    return "".join(shown)


def without_clung(text: str) -> str:
    """Return a line without the button or count that a tool set right behind a name at its end: spaces in its place."""
    for place in range(len(text) - 1, max(0, len(text) - CLUNG), -1):
        if (text[place].isupper() or text[place].isdigit()) and text[place - 1].islower():
            words = text[place:].strip()
            if is_button(words) or _is_count(words):
                return text[:place] + " " * (len(text) - place)
    return text


def before_count(words: str) -> str:
    """Return what stands in a short line before how many comments there are, or the button for one; empty without such.

    A tool may have left no space between: 'Ann Roe2 Comments', 'Ann Roe News Leave a comment'.
    """
    able = len(words) <= CLUNG + CLUNG and (words[-1:].isdigit() or COMMENT_SIGNS.within(words.lower()))
    starts = [word.start() for word in re.finditer(r"\S+", words)][-MOST:] if able else []
    starts += [
        at
        for at in range(starts[0] + 1 if starts else len(words), len(words))
        if words[at - 1].islower() and not words[at].islower()
    ]
    told = (at for at in sorted(starts) if at > 0 and is_of_comments(words[at:].strip()))
    return words[: next(told, 0)].rstrip(f"{AROUND}/")


def is_of_comments(words: str) -> bool:
    """Return whether words say how many comments there are, or are the button for them: no other, as of a menu."""
    counted = any(map(str.isdigit, words)) and COMMENTS.fullmatch(words) is not None
    several = " " in words or UNSPACED.search(words) is not None
    button = several and is_button(words) and bool(COMMENT_SIGNS.within(words.lower()))
    return (counted or button) and not SEAM.search(words)


def past_said(text: str, place: int) -> int:
    """Return the place behind a day at another, or behind words that stand there and say no more."""
    found = SAID.match(text, place)
    return found.end() if found else place


def without_length(text: str, found: Sequence[Day]) -> str:
    """Return a line without what says beside its days how long a post takes to read: spaces in its place."""
    shown = list(text)
    for start, end in pairwise((0, *(place for day in found for place in (day.start, day.end)), len(text))):
        for part in PARTED.finditer(text, start, end):
            if bylines.is_length(UNSAID.sub("", part[0].strip())):
                shown[part.start() : part.end()] = " " * len(part[0])
    return "".join(shown)


def without_counts(text: str) -> str:
    """Return a line without words at its end that count something: spaces in their place."""
    counted = COUNTS.search(text) if text.rstrip()[-1:] in ENDS or not ABOUT.isdisjoint(text) else WITH.search(text)
    return text[: counted.start()].ljust(len(text)) if counted else text


def without_change(text: str, found: Sequence[Day]) -> str:
    """Return a line without what says behind its only day at what hour of it the post was changed: spaces instead."""
    end = found[0].end if len(found) == 1 else len(text)
    behind = text[end:].lstrip(AROUND)
    told = CHANGED.match(behind) if ":" in behind or "h" in behind or "." in behind else None
    return text[:end].ljust(len(text)) if told and HOUR.fullmatch(behind, told.end()) else text


def _is_count(words: str) -> bool:
    """Return whether words are a number of something, or something and its number: '12 views', 'Views: 12'."""
    return COUNT.fullmatch(words) is not None or COUNTED.fullmatch(words) is not None


def is_measure(words: str) -> bool:
    """Return whether words say how long a post takes to read, or count its comments."""
    return bylines.is_length(words) or is_of_comments(words)


def kind(pattern: re.Pattern[str], words: str, days: int) -> str:
    """Return what words are that such a pattern takes for a name or label and that read as none; else nothing.

    Behind two `days`, the second that of a change, a few Chinese characters name a category (Butterfly).
    """
    other = not bylines.is_name(words) or (days > 1 and FEW_HAN.fullmatch(words.strip()) is not None)
    edits = pattern is CELL and EDITED.match(words)
    return "editor" if edits else "categories" if pattern is ALONE and other else ""


def is_explained(part: str) -> bool:
    """Return whether what stands beside a date belongs beside one."""
    part = ENDING.sub("", part)
    while re.search(r"\w", part):
        shorter = _without(part)
        if shorter == part:
            return False
        part = shorter
    return True


def _without(part: str) -> str:
    part = part.lstrip(" \t\f\u00a0\ufeff*_#>-–—|·•()[]:,،、./@~")
    for pattern in (REST, LEAD, bylines.NAMELESS):
        found = pattern.match(part)
        clung = found and pattern is LEAD and not found[0][-1:].isalnum()
        if found and found.end() and (clung or not GOES_ON.match(part, found.end())):
            return part[found.end() :]
    words = (re.match(pattern, part) for pattern in (WORD, rf"{WORD} {WORD}"))
    named = next((word for word in words if word and days.named_weekday(word[0])), None)
    return part[named.end() :] if named else part
