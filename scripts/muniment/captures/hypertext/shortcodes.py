"""WordPress's shortcodes in a post's text: pictures with captions, embeds, code; unknown ones stay as text."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from html import escape, unescape
from itertools import count

from muniment.captures.hypertext import brackets, builders, frames
from muniment.captures.hypertext.brackets import CODES
from muniment.captures.hypertext.markup import Element, Text
from muniment.captures.hypertext.taken import Taken
from muniment.text.patterns import late

CAPTIONS, LINKED = ("caption", "wp_caption"), ("embed", "gist")
"""Shortcodes around a picture and its words, and around an address."""
NOTES = ("footnote", "mfn", "modern_footnote", "efn_note", "ref", "fn")
"""Shortcodes around a note, which stand where its mark is to be (Modern Footnotes, Easy Footnotes and others)."""
ENCLOSING = {
    name: late(rf"\[{name}(?![\w-])(?P<head>[^\[\]]*)\](?P<inner>.*?)\[/{name}\]", re.DOTALL)
    for name in (*CAPTIONS, *CODES, *LINKED, *NOTES)
}
SITES = {
    "vimeo": ("https://vimeo.com/{}", r"\d{3,12}"),
    "youtube": ("https://www.youtube.com/watch?v={}", r"[\w-]{6,11}"),
    "wpvideo": ("https://videopress.com/v/{}", r"\w{8}"),
    "videopress": ("https://videopress.com/v/{}", r"\w{8}"),
    "dailymotion": ("https://www.dailymotion.com/video/{}", r"x?[a-z0-9]{4,12}"),
    "ted": ("https://www.ted.com/talks/view/id/{}", r"\d{1,6}"),
    "tweet": ("https://twitter.com/i/status/{}", r"\d{6,20}"),
    "blackbirdpie": ("https://twitter.com/i/status/{}", r"\d{6,20}"),
    "scribd": ("https://www.scribd.com/document/{}", r"\d{4,12}"),
    "slideshare": ("https://www.slideshare.net/slideshow/embed_code/{}", r"\d{4,12}"),
    "gist": ("https://gist.github.com/{}", r"[0-9a-f]{5,32}"),
    "archiveorg": ("https://archive.org/details/{}", r"[\w.-]{3,80}"),
    "polldaddy": ("https://poll.fm/{}", r"\d{4,12}"),
    "crowdsignal": ("https://poll.fm/{}", r"\d{4,12}"),
}
"""Where what shortcodes show by its number alone has a page of its own, and what numbers look like (Jetpack)."""
OTHERS = (
    "video audio soundcloud twitter instagram facebook googlemaps googleapps flickr spotify playlist iframe ustream"
    " kickstarter office pdf"
)
SHOWS = "|".join((*SITES, *OTHERS.split()))
"""Shortcodes that show something from elsewhere, be it by its address alone."""
EMBEDDED = late(rf"\[(?:{SHOWS})(?:[ =:\xa0][^\]]*?)?(?P<link>https?://[^\s\"'“”″\]|]+)[^\]]*\](?:\s*\[/\w+\])?")
AROUND = late(rf"\[(?P<name>{SHOWS})(?:\s[^\[\]]*)?\]\s*(?P<link>https?://[^\s\[\]<>]+)\s*\[/(?P=name)\]")
"""One that stands around the address (Viper's Video Quicktags)."""
NUMBERED = {
    name: late(
        rf"\[{name}(?:=|\s+(?:(?:(?:clip_|video_)?id|tweet|poll)\s*=\s*)?)"
        rf"[\"'“”″]?(?P<id>{number})[\"'“”″]?(?:[\s&]+\w+=[^\[\]]*)?\](?:\s*\[/{name}\])?"
    )
    for name, (_, number) in SITES.items()
}
DOCUMENT = late(
    r"\[googleapps\s+domain=[\"'“”″]?(?P<host>calendar|docs|drive|sites|spreadsheets)[\"'“”″]?"
    r"\s+dir=[\"'“”″]?(?P<path>[\w/.~-]+)[\"'“”″]?(?:\s+query=[\"'“”″]?(?P<asked>[\w&;#=.,%+~-]+)[\"'“”″]?)?[^\[\]]*\]"
)
"""A document of Google's (Jetpack, googleapps_shortcode)."""
SPOKEN = late(r"\b(?:language|lang)\s*=\s*[\"'“”″]?([\w+#.-]{1,20})")
"""Where a shortcode says what its code is written in."""
GALLERY = late(r"\[(?:gallery|slideshow)(?=[\]\s=/])[^\[\]]*\]")
UNKNOWN = late(r"\[(?P<name>[a-z][a-z0-9_-]{2,})(?=[\]\s=]|/\])(?P<valued>\s+(?:\d+\s+)?[\w-]+=)?[^\[\]]*\]")
NAMES = late(rf"gallery|slideshow|embed|{SHOWS}|{'|'.join((*CAPTIONS, *CODES, *NOTES))}|.*form.*")
"""What shortcodes are called that blogs have without further ado."""
CLOSED = late(r"\[/([a-z][a-z0-9_-]{2,})\]")
"""What looks like a shortcode: it has values, or is closed, also by itself."""

MAIL = late(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def replaced(nodes: Sequence[Element | Text], taken: Taken) -> Sequence[Element | Text]:
    """Return nodes, the shortcodes of whose texts have given way to what they mean; those in code are none."""
    able = [text for node in nodes for text in _bracketed(node)]
    masked = [brackets.masked(text.shown) for text in able]
    boxes = builders.boxes(masked)
    ends = {name: place for place, one in enumerate(masked) for name in CLOSED.findall(one)}
    for place, (text, one) in enumerate(zip(able, masked, strict=True)):
        shown = _plain(builders.unboxed(one, boxes), partial(_ends_behind, ends, place), taken)
        text.shown = brackets.ESCAPED.sub(_shown, brackets.unmasked(shown))
    return nodes


def _ends_behind(ends: Mapping[str, int], place: int, name: str) -> bool:
    """Return whether a shortcode is closed in a text behind the one at a place; `ends`: where each is closed last."""
    return ends.get(name, -1) > place


def _bracketed(node: Element | Text) -> list[Text]:
    """Return the texts that may hold shortcodes: none of them is in code."""
    texts = [text for text in ((node,) if isinstance(node, Text) else node.texts()) if "[" in text.shown]
    code = _code_in(node) if texts and isinstance(node, Element) else set()
    return [text for text in texts if id(text) not in code]


def _code_in(node: Element) -> set[int]:
    return {id(text) for inner in node.walk() if inner.name in brackets.ELEMENTS for text in inner.texts()}


def _shown(found: re.Match[str]) -> str:
    """Return what an escaped shortcode shows; double brackets around anything else are those of the text."""
    return found["shown"] if NAMES.fullmatch(found["name"]) or "=" in found["head"] else found[0]


def _plain(shown: str, ends_behind: Callable[[str], bool], taken: Taken) -> str:
    """Return a text with what its shortcodes mean; `ends_behind`: whether one is closed in a text behind it."""
    shown, forms = brackets.without_forms(shown)
    taken.drop("form", forms)
    shown = GALLERY.sub(lambda found: _gallery(found, taken), shown)
    for name in LINKED:
        shown = _closed(name, lambda found: _played(found["inner"].strip(), taken), shown)
    for pattern in (AROUND, EMBEDDED) if "http" in shown else ():
        shown = pattern.sub(lambda found: _played(found["link"], taken), shown)
    for name in filter(shown.__contains__, SITES):
        shown = NUMBERED[name].sub(partial(_numbered, SITES[name][0], taken), shown)
    shown = DOCUMENT.sub(lambda found: _document(found, taken), shown)
    closed = {found[1]: found.start() for found in CLOSED.finditer(shown)}

    def is_closed(found: re.Match[str]) -> bool:
        return closed.get(found["name"], -1) > found.start() or ends_behind(found["name"])

    return UNKNOWN.sub(lambda found: _unknown(found, is_closed, taken), shown)


def _gallery(found: re.Match[str], taken: Taken) -> str:
    """Return a break for a gallery, whose pictures its capture lacks; one that a page shows among words is words."""
    around = found.string[: found.start()].rpartition("\n")[2] + found.string[found.end() :].partition("\n")[0]
    if not taken.stored and re.search(r"\w", around):
        return found[0]
    taken.drop("gallery")
    return "\n\n"


def _played(address: str, taken: Taken) -> str:
    """Return an address apart from the text around it, which its page plays there; of a film, that of its own page."""
    taken.played.add(address := frames.page(address))
    return f"\n\n{address}\n\n"


def _numbered(page: str, taken: Taken, found: re.Match[str]) -> str:
    return _played(page.format(found["id"]), taken)


def _document(found: re.Match[str], taken: Taken) -> str:
    asked = f"?{unescape(found['asked'])}" if found["asked"] else ""
    return _played(f"https://{found['host']}.google.com/{found['path'].lstrip('/')}{asked}", taken)


def _unknown(found: re.Match[str], is_closed: Callable[[re.Match[str]], bool], taken: Taken) -> str:
    """Return what looks like a shortcode without e-mail addresses, and note its name; any other words as they are.

    One that is all of a paragraph, as its blog stores that, looks so too.
    """
    alone = taken.stored and found.string.strip() == found[0]
    valued = found["valued"] or found[0].endswith("/]") or is_closed(found)
    if not (valued or alone):
        return found[0]
    taken.unknown[found["name"]] = None
    shown, mails = MAIL.subn("", found[0])
    taken.drop("e-mail address", mails)
    return shown


def with_figures(source: str) -> str:
    """Return HTML in which captions stand in figures, so that pictures keep theirs, and code and notes are such."""
    if "[" not in source:
        return source
    source = brackets.masked(brackets.outside_tags(source), code=False)
    for name in CODES if "[/" in source else ():
        source = _closed(name, _code, source)
    source = brackets.masked(source)
    for name in CAPTIONS if "[/" in source else ():
        source = _around(name, _figure, source)
    for name in NOTES if "[/" in source else ():
        source = _around(name, partial(_note, name, count(1)), source)
    return brackets.unmasked(brackets.without_forms(source, "<form></form>", alone=False)[0])


def _closed(name: str, meant: Callable[[re.Match[str]], str], source: str) -> str:
    """Return a text in which a shortcode is what it means where it is closed again, as none is behind the last end."""
    end = source.rfind(f"[/{name}]") + len(f"[/{name}]")
    return ENCLOSING[name].sub(meant, source[:end]) + source[end:] if f"[/{name}]" in source else source


def _around(name: str, meant: Callable[[re.Match[str]], str], source: str) -> str:
    """Return HTML in which a shortcode around markup is what it means: the last that begins before the end of one.

    One that begins in an element and ends in another, or behind it, stays as it is.
    """

    def read(found: re.Match[str]) -> str:
        *_, begun = (one.start() for one in re.finditer(rf"\[{name}(?![\w-])", found[0]))
        last = ENCLOSING[name].fullmatch(found[0], begun)
        return found[0] if last is None or brackets.crosses(last["inner"]) else found[0][:begun] + meant(last)

    return _closed(name, read, source)


def _figure(found: re.Match[str]) -> str:
    image = re.search(r"(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*</a>)?", found["inner"])
    words = found["inner"].replace(image[0], "") if image else found["inner"]
    given = re.search(r"caption=([\"'])(.*?)\1", found["head"])
    text = words.strip() or (given[2] if given else "")
    return f"<figure>{image[0] if image else ''}<figcaption>{text}</figcaption></figure>"


def _note(name: str, numbers: Iterator[int], found: re.Match[str]) -> str:
    """Return a note where it stands, hidden until somebody asks for it at its mark."""
    named = f"{name}-{next(numbers)}"
    return f'<a href="#" aria-describedby="{named}">*</a><span id="{named}" role="tooltip">{found["inner"]}</span>'


def _code(found: re.Match[str]) -> str:
    """Return code as it shows; it may stand there with its characters escaped or not."""
    given = SPOKEN.search(found["head"])
    named = f' class="language-{given[1]}"' if given else ""
    return f"<pre{named}>{escape(unescape(found['inner']), quote=False)}</pre>"
