"""The lines that plugins put into the text of a post: how long it takes to read, votes, buttons to print it."""

from functools import lru_cache

from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.web.found import pagemarks
from muniment.captures.words.blogs import listings
from muniment.text.patterns import late

PRE = r"(?!wp-block-|(?:has|with|without|no|show|hide|is)[-_])(?:[a-z\d]+[-_]+)*"
"""What stands before the words below in a name; blocks are put into a text by who wrote it."""
POST = r"(?:[-_]+[a-z\d]+)*"
LINE = late(
    rf"{PRE}(?:read(?:ing)?[-_]?time|time[-_]to[-_]read|read[-_]?meter){POST}|wp-block-post-time-to-read"
    rf"|{PRE}word[-_]?count{POST}"
    rf"|{PRE}(?:to|go)[-_]+comments?|{PRE}comments?[-_]+(?:count|link|number|bubble)s?"
    rf"|{PRE}print(?:er)?[-_]?(?:friendly|link|button|icon|page|post|this|o-?matic){POST}|pf-button{POST}"
    rf"|pdfprnt{POST}|dkpdf-button{POST}"
    rf"|icl_post_in_other_langs|wpml-ls-statics-post_translations|gtranslate_wrapper"
    rf"|(?:responsivevoice|gspeech|ttsaudio)[-_]button{POST}"
)
"""Names of such lines: in some themes they are those of what a whole post stands in, which says more."""
CHANGE = late(
    rf"{PRE}(?:post|page|entry|article|last|date)[-_]+(?:last[-_]+)?(?:modified|updated)(?:[-_]+(?:info|date|time|on|text))?"
    rf"|{PRE}(?:modified|updated)[-_]+(?:info|date|on)|wp-block-post-date__modified-date"
)
"""Names of the line that says when a post changed."""
BOX = late(
    rf"{PRE}kk-star-ratings|kksr-[a-z-]+|{PRE}post-?ratings?(?:[-_]+(?:loading|text|image|widget|box|container))?"
    rf"|rmp-(?:widgets|rating|main|results)[-_a-z]*|yasr-[-_a-z]+|gdrts-[-_a-z]+|wp_?ulike[-_a-z]*|zilla-likes"
    rf"|{PRE}(?:thumbs|visitors?|users?|readers?)[-_]+(?:rating|vote|voting)s?{POST}"
    rf"|{PRE}(?:ratings?|votes?|voting|likes?)[-_]+(?:widget|container|buttons?|bar|form|counts?)"
    r"|rating-?container|shariff(?:-[-_a-z]+)?|hatom-extra|(?:page|post|article|entry)[-_]+tools"
    r"|(?:page|post|article|entry)[-_]+tools[-_]+share|field--type-(?:voting_api_field|fivestar)|fivestar-[-_a-z]+"
    rf"|pp-multiple-authors-boxes-wrapper|{listings.PLUGINS}"
)
"""Names of such boxes, by the plugins that are on most blogs and by what they have in common."""
AD, ADVERTISING = "wpa", "/about-these-ads"
"""What WordPress.com calls what holds an advertisement, as others may call anything, and where it leads."""
SHORT, LONG = 100, listings.LONGEST
"""Characters that such a line and such a box have fewer of."""


def is_put_in(element: Element) -> bool:
    """Return whether a plugin put an element into the text of a post."""
    classes = element.classes
    if not classes:
        return False
    line = _is_line(classes) and element.says_less(SHORT)
    line = line or (AD in classes and _advertises(element) and _shows_less(element, SHORT))
    return line or says_change(element) or (_is_box(classes) and element.says_less(LONG))


def _advertises(element: Element) -> bool:
    return any(ADVERTISING in link.get("href") for link in element.walk() if link.name == "a")


def _shows_less(element: Element, most: int) -> bool:
    """Return whether an element shows fewer characters than `most` beside what its scripts and styles hold."""
    kept = (one for one in element.walk() if one.name not in ("script", "style"))
    return sum(len(child.shown.strip()) for one in kept for child in one.children if isinstance(child, Text)) < most


def says_change(element: Element) -> bool:
    """Return whether an element is there to say when a post changed, and says no more."""
    return bool(element.classes) and _is_change(element.classes) and element.says_less(SHORT)


@lru_cache(maxsize=4096)
def _is_line(classes: frozenset[str]) -> bool:
    return any(map(LINE.fullmatch, pagemarks.names(classes)))


@lru_cache(maxsize=4096)
def _is_change(classes: frozenset[str]) -> bool:
    return any(map(CHANGE.fullmatch, classes))


@lru_cache(maxsize=4096)
def _is_box(classes: frozenset[str]) -> bool:
    return any(map(BOX.fullmatch, classes))
