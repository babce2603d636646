"""Pictures and frames of a post's HTML: their addresses, and which of them are no pictures at all."""

import re
from urllib.parse import unquote

from muniment.captures.hypertext import figures
from muniment.captures.hypertext.markup import Element
from muniment.captures.hypertext.taken import Taken, safe
from muniment.text.hosts import joined
from muniment.text.patterns import late

SOURCES = ("data-orig-file", "data-large-file", "data-sf-original-src", "data-src", "data-lazy-src", "data-original",
           "data-img-url", "src")  # fmt: skip
"""Attributes that may hold the address of a picture, the one to be preferred first."""
WHOLE = ("data-full-url", "data-url")
"""Attributes that say where it is in full size, or for scripts, where the others lead to a file beside the page."""
SETS = ("data-srcset", "data-lazy-srcset", "data-sf-original-srcset", "srcset")
"""Attributes that may hold several addresses of a picture, each with its size."""
ARCHIVED = r"(?:https?:)?(?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/"
"""What stands before an address that leads through the Wayback Machine."""
CANDIDATE = late(rf"(?:^|,)\s*(?:{ARCHIVED})?(?P<url>https?://\S+?)(?:\s+(?P<size>\d+(?:\.\d+)?)[wx])?\s*(?=,\s|,$|$)")
SAVED = late(
    r"(?:\./)?[^/:?#]+(?:[_.]files|_archivos|_arquivos|_bestanden|_bylos|_datoteke|_dosyalar|_elemei|_failid|_fails"
    r"|_fajlovi|_ficheiros|_fichiers|_file|_fitxategiak|_fitxers|_pliki|_soubory|_tiedostot|-Dateien|-filer)/"
    r"(?P<name>[^/?#]+)"
)
"""A picture in the folder that a browser puts beside a page that it saves, as each language calls it."""
BESIDE = late(r"(?!//)[^:?#]+\.(?:jpe?g|png|gif|webp|avif|tiff?)(?:[?#].*)?", re.IGNORECASE)
"""A picture as seen from a page, which need not say where that is."""
ADDRESSES = ("href", *SOURCES)
"""Attributes that hold addresses."""
GALLERY = "attachment-"
ATTACHED = late(rf"(?:^|\s){GALLERY}")
"""How a class begins of a picture that the blog itself puts into a gallery, in a size of its own (WordPress,
wp_get_attachment_image)."""
TILED = "data-original-width"
"""The attribute of a picture in a gallery of tiles, as no other has it (Jetpack, Tiled Gallery)."""
PIXEL = late(
    r"(?:^|[/_.-])pixel[/_.?]|/b\.gif|//(?:stats|pixel)\.wp\.com/|//stats\.wordpress\.com/|//feeds\.wordpress\.com/1\.0/|feedburner\.com/~"
    r"|doubleclick\.net/|google-analytics\.com/|googletagmanager\.com/|facebook\.com/tr\b|scorecardresearch\.com/"
    r"|quantserve\.com/|statcounter\.com/|histats\.com/|sitemeter\.com/|/(?:piwik|matomo)\.php"
)
UNSEEN = late(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
TINY = late(r"\s*0*[0-2](?:\.\d+)?\s*(?:px)?\s*")
"""A width or height in which nobody sees anything."""
SIDE = late(r"(?<![\w-])(width|height)\s*:\s*([^;]*)")
DRAWN = frozenset({"emoji", "wp-smiley", "puce"})
"""Classes of such pictures; the last are the dashes before entries of a list (SPIP)."""
EMOJI = late(r"//s\.w\.org/images/core/emoji/|/wp-includes/images/smilies/")
FORMULA = late(r"/latex\.php\?|\.wp\.com/latex")
FILE = late(r"(?:^|/)(?!(?:[^\W\d_]|%[\da-f]{2})+(?::|%3a))[^/]*\.(?:jpe?g|png|gif|webp|avif|tiff?)$", re.IGNORECASE)
"""How the path of a picture ends; that of a page about one in a wiki has a colon there (MediaWiki, Help:Files)."""


def source(node: Element, base: str = "") -> tuple[str, str]:
    """Return which attribute of a picture says where it is, and its address; empty where none that may be used does.

    Those seen from `base` come last: a browser that saves a page leads to files beside it, and leaves the sets.
    """
    written = [
        (name, safe(node.get(name))) for name in SOURCES if node.get(name) and not SAVED.fullmatch(node.get(name))
    ]
    whole = [(name, f"https:{address}" if address.startswith("//") else address) for name, address in written]
    whole += [(name, node.get(name)) for name in WHOLE if FILE.search(node.get(name).partition("?")[0])]
    if node.mentions(WHOLE[0]) and figures.unsized(full := node.get(WHOLE[0])) == figures.unsized(node.get("src")):
        whole = [(WHOLE[0], full), *whole]
    sets = [(name, found["url"]) for name in SETS if (found := _largest(node.get(name)))]
    whole = [*sets, *whole] if sets and is_attached(node) else [*whole, *sets]
    if base:
        whole += [(name, joined(base, address)) for name, address in whole if address]
    return next(((name, address) for name, address in whole if address.startswith("http")), ("src", ""))


def is_attached(node: Element) -> bool:
    """Return whether the blog itself put a picture into a gallery: it may have it in other sizes, and on a page."""
    return node.mentions(GALLERY) and bool(ATTACHED.search(node.get("class")))


def is_tile(node: Element) -> bool:
    """Return whether a picture is one of a gallery whose tiles lead to the pages of its pictures."""
    return is_attached(node) or node.mentions(TILED)


def largest(written: str) -> str:
    """Return the largest of several addresses of a picture; empty where there are none."""
    found = _largest(written) if written else None
    return found["url"] if found else ""


def _largest(written: str) -> re.Match[str] | None:
    """Return where the largest of several addresses of a picture stands."""
    return max(CANDIDATE.finditer(written), key=lambda found: float(found["size"] or 1), default=None)


def place(node: Element, name: str, start: int, end: int) -> tuple[int, int]:
    """Return where the address stands that is taken from an attribute, whose value stands from `start` to `end`."""
    first = start - node.start - 1 - len(node.name)
    found = _largest(node.written[first : first + end - start]) if name in SETS else None
    return (start + found.start("url"), start + found.end("url")) if found else (start, end)


def full_size(link: Element) -> str:
    """Return the address of the picture that a link around a smaller one leads to; empty elsewhere."""
    address = safe(link.get("href")) if not link.is_bare else ""
    if not FILE.search(address.partition("?")[0]) or not any(inner.name == "img" for inner in link.walk()):
        return ""
    return address if address.startswith("http") else ""


def around(link: Element) -> Element | None:
    """Return a link that leads to the picture in it in full size; None for any other."""
    return link if full_size(link) else None


def is_formula(node: Element) -> bool:
    """Return whether a picture shows a formula, which its words say as it was typed (WordPress, latex_render)."""
    drawn = node.name == "img" and bool(node.get("alt").strip())
    return drawn and ("latex" in node.classes or bool(FORMULA.search(node.get("src"))))


def is_emoji(node: Element) -> bool:
    """Return whether a picture stands in the place of a character, or of several."""
    return is_formula(node) or not node.classes.isdisjoint(DRAWN) or bool(EMOJI.search(node.get("src")))


def counts(node: Element) -> bool:
    """Return whether a picture is one, and not there to count readers or in the place of a character."""
    address = source(node)[1]
    return bool(address) and not _is_pixel(node, address) and not is_emoji(node)


def is_nameless(node: Element) -> bool:
    """Return whether a picture is one that has words, and its capture does not say where it was."""
    worded = bool(node.get("alt").strip())
    return worded and not source(node)[1] and not _is_pixel(node, "") and not is_emoji(node)


def _is_held(node: Element) -> bool:
    """Return whether a picture stands in the page itself, or in a file that is named as seen from it."""
    written = node.get("src")
    return written.startswith("data:image/") or bool(SAVED.fullmatch(written) or BESIDE.fullmatch(written))


def saved_as(node: Element) -> str:
    """Return the name of the file in which a picture was saved; empty where that is not known."""
    found = SAVED.fullmatch(node.get("src"))
    return unquote(found["name"]) if found else ""


def _file(node: Element) -> str:
    """Return the name of the file that a picture is, as seen from its page; empty where it is none."""
    found = BESIDE.fullmatch(node.get("src"))
    return unquote(re.sub(r"[?#].*", "", found[0]).rpartition("/")[2]) if found else ""


def is_tiny(node: Element) -> bool:
    """Return whether a picture or frame is so small that nobody sees it: it is there to count readers."""
    styled = dict(SIDE.findall(node.get("style")))
    return all(TINY.fullmatch(node.get(name) or styled.get(name, "")) for name in ("width", "height"))


def _is_pixel(node: Element, address: str) -> bool:
    hidden = UNSEEN.search(node.get("style")) and not any(node.get(name) for name in SOURCES[:-1])
    return is_tiny(node) or bool(hidden or PIXEL.search(address))


def taken_or_said(node: Element, taken: Taken) -> str:
    """Take a picture; return the character that it stands for where it is none."""
    if is_emoji(node):
        taken.tell(node, "alt")
        return node.get("alt")
    name, address = source(node, taken.base) if taken.full is None else ("href", full_size(taken.full))
    alt = " ".join(node.get("alt").split())
    if _is_pixel(node, address):
        taken.drop("tracking pixel")
        return ""
    taken.tell(taken.full or node, *([name] if address else []), field="pictures")
    taken.tell(node, "alt", field="pictures")
    if address or alt or _is_held(node):
        taken.pictures.append({name: value for name, value in (("url", address), ("alt", alt)) if value})
    if not address:
        taken.nameless += filter(None, [saved_as(node) or alt or _file(node)])
        written = next((node.get(name) for name in reversed(SOURCES) if node.get(name)), "")
        taken.drop_address(written) if written else taken.drop("picture without address")
    return ""
