"""What a fetched page says of itself, read fast and in bounded time from as much of it as came."""

import html
import re

import msgspec

from muniment.links import fragments as named
from muniment.links import structured
from muniment.text import entities
from muniment.text.patterns import late

# No pattern may cross a `<` while it looks for the `>` of a tag: on hostile pages that would take quadratic time.
TITLE = late(r"<title\b[^<>]*>([^<]*(?:<(?!/title)[^<]*)*)", re.IGNORECASE)
HEADING = late(r"<h1\b[^<>]*>(.{0,500}?)</h1", re.IGNORECASE | re.DOTALL)
SUBHEADING = late(r"<h2\b[^<>]*>(.{0,500}?)</h2", re.IGNORECASE | re.DOTALL)
UNSHOWN = late(
    r"<!--(?:.*?)(?:-->|\Z)"
    r"|<(script|style|template|svg|noscript|head|nav|footer|select)\b[^<>]*>.*?(?:</\1[^<>]*>?|\Z)",
    re.IGNORECASE | re.DOTALL,
)
SVG = late(r"<svg\b[^<>]*>.*?(?:</svg\b|\Z)", re.IGNORECASE | re.DOTALL)
TAG = late(r"<[^<>]*>?")
BLOCK = late(r"</?(?:p|div|li|td|th|tr|br|h[1-6]|section|article|ul|ol|dd|dt|blockquote|title|body)\b[^<>]*>", re.I)
SPACE = late(r"\s+")
META = late(r"<meta\b[^<>]{0,2000}>", re.IGNORECASE)
LINK = late(r"<link\b[^<>]{0,2000}>", re.IGNORECASE)
ATTRIBUTE = late(r"""(?<![\w:-])([a-z:_-]{1,40})\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
CHARSET = late(rb"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""")
# Of a source in lower case, as the forms of error pages below.
SCRIPT = late(r"<script\b")
SHOWN = late(r"<(?:iframe|frame|object|embed|video|audio|canvas|img|picture|svg|input|button)\b")
PASSWORD = late(r"""<input\b[^<>]{0,2000}?\btype\s*=\s*["']?password""")
PROSE_RUN = 100
"""Characters that a run of text between block elements needs to count as prose."""
SCRIPTED_TEXT = 120
"""Characters of text below which a page may be nothing but a script that sends elsewhere."""
LOCATION = late(
    r"""\blocation(?:\.href)?\s{0,3}=\s{0,3}["']([^"'\s]{1,500})["']|\blocation\.(?:replace|assign)\(["']([^"'\s]{1,500})["']\)"""
)
ALERT = late(r"""\balert\(\s{0,9}(?:"([^"]{2,300})"|'([^']{2,300})')""")
TURNING_BACK = late(r"\bhistory\.(?:back|go)\b|\bwindow\.close\b|\bself\.close\b")
STATUS_NAMES = frozenset(("prerender-status-code", "status-code", "statuscode"))
"""Names of the meta element by which pages made by scripts tell crawlers their status."""
ERROR_CLASS = late(
    r"""<(?:html|body|main|h1)\b[^<>]{0,1500}?\s(?:class|id|data-[\w-]{1,30})\s{0,3}=\s{0,3}["']?(?:[^<>"']{0,800}?\s)?"""
    r"""((?:error-?|page-?|is-?|http-?)?404(?:-?(?:page|error))?|page-?not-?found|not-?found(?:-?page)?|error-?page)(?![\w-])"""
)
"""Classes and names that systems give to all of an error page, such as WordPress's `error404`."""
ERROR_STATE = late(
    r"""page["']?\s?:\s?["'](/(?:404|_error))["']|status_?code["']?\s?:\s?["']?(404|410)\b"""
    r"""|playabilitystatus["']\s?:\s?\{["']status["']\s?:\s?["'](error["']"""
    r"""|login_required["'][^{}]{0,300}private video)"""
)
"""What frameworks leave in the source of a page that they have found missing."""
FAILING = ("404", "410", "not-found", "notfound", "error-page", "errorpage", "_error", "playabilitystatus")
"""One of these stands in whatever the two forms before find: few pages have any."""
TEXT_LIMIT = 6000
"""Characters of shown text that are kept."""
MARKUP_LIMIT = 20_000
"""Characters of the source that are kept."""


class Facts(msgspec.Struct, frozen=True):
    """A page in a few thousand characters at most; `length` counts all characters of its shown text."""

    title: str = ""
    heading: str = ""
    text: str = ""
    """Its shown text, a line for each run between block elements."""
    length: int = 0
    prose: int = 0
    """Characters of it in runs long enough to be sentences rather than menus."""
    canonical: str = ""
    refresh: str = ""
    """Where a `<meta http-equiv=refresh>` of at most five seconds, or a page's only script, leads."""
    noindex: bool = False
    password: bool = False
    scripts: int = 0
    shown: int = 0
    """Elements that show something without words: pictures, frames, films, fields."""
    turned_back: bool = False
    """Whether it is nothing but a script that says something and turns back."""
    failing: str = ""
    """What the page's own markup, whatever its language, says of its being an error page."""
    markup: str = ""
    """The first characters of the source in lower case, where challenges and parking pages show themselves."""
    present: frozenset[str] = frozenset()
    """Those of the fragments looked for that the page has."""


def decoded(body: bytes, content_type: str) -> str:
    """Return the text of a body by its byte order mark, header or own word; any octets at all give some text."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if body.startswith(mark):
            return body[len(mark) :].decode(name, errors="replace")
    told = [CHARSET.search(content_type.lower().encode(errors="replace")), CHARSET.search(body[:2048].lower())]
    for name in [*(match[1].decode() for match in told if match), "utf-8"]:
        try:
            text = _as_utf8(body) if name in ("utf-8", "utf8") else body.decode(name, errors="replace")
        except (LookupError, UnicodeError):
            continue
        if text is not None:
            return text
    return body.decode("cp1252", errors="replace")


def _as_utf8(body: bytes) -> str | None:
    """Return the text of octets that are UTF-8 but for a few; None where most letters are not, whatever was said."""
    text = body.decode("utf-8", errors="ignore")
    if text.isascii() or len(text) < len(body):
        lost, foreign = len(body) - len(text.encode()), len(body) - len(body.decode("ascii", errors="ignore"))
        return None if lost * 2 > foreign else text
    return text


def plain(text: str) -> Facts:
    """Return the facts of a text that is no HTML."""
    told = structured.fault(text) if text.lstrip()[:1] in ("{", "[") else None
    if told is not None:
        failing, said = told
        return Facts(text=said[:TEXT_LIMIT], length=len(said or text), shown=1, failing=failing)
    flat = SPACE.sub(" ", TAG.sub(" ", text)).strip()
    prose = len(flat) if len(flat) > 400 else 0
    return Facts(text=flat[:TEXT_LIMIT], length=len(flat), prose=prose, markup=text[:2000].lower())


def of(source: str, fragments: tuple[str, ...] = ()) -> Facts:
    """Return the facts of an HTML page, and which of `fragments` it has."""
    runs = [_flat(run, "") for run in BLOCK.split(UNSHOWN.sub(" ", source))]
    shown = "\n".join(run for run in runs if run)
    boxed = "" if shown else _alerted(source)
    shown = shown or boxed
    lowered, metas = source.lower(), [_attributes(tag) for tag in META.findall(source[:200_000])[:100]]
    links = [_attributes(tag) for tag in LINK.findall(source[:200_000])[:200]]
    return Facts(
        title=_title(source),
        heading=_first(HEADING, source) or _first(SUBHEADING, source),
        text=shown[:TEXT_LIMIT],
        length=len(shown),
        prose=sum(len(run) for run in runs if len(run) >= PROSE_RUN),
        canonical=_canonical(metas, links),
        refresh=_refresh(metas) or (_scripted(source) if len(shown) < SCRIPTED_TEXT else ""),
        noindex=any(map(_hides, metas)),
        password=bool(PASSWORD.search(lowered)),
        scripts=len(SCRIPT.findall(lowered)),
        shown=len(SHOWN.findall(lowered)),
        turned_back=bool(boxed and TURNING_BACK.search(source)),
        failing=_failing(lowered, metas),
        markup=lowered[:MARKUP_LIMIT],
        present=frozenset(named.present(source, shown, fragments)) if fragments else frozenset(),
    )


def _flat(run: str, between: str) -> str:
    """Return the words of a run of markup; `between` stands for each tag."""
    text = TAG.sub(between, run) if "<" in run else run
    return " ".join((html.unescape(text) if "&" in text else text).split())


def _first(pattern: re.Pattern[str], source: str) -> str:
    match = pattern.search(source)
    return _flat(match[1], " ")[:300] if match else ""


def _title(source: str) -> str:
    """Return the page's own title, not one that a picture within it has."""
    outside = source if source.find("<svg", 0, source.find("<title")) < 0 else SVG.sub("", source)
    return _first(TITLE, outside)


def _attributes(tag: str) -> dict[str, str]:
    found = reversed(ATTRIBUTE.findall(tag))
    return {name.lower(): entities.decoded(value.strip("\"'")).strip() for name, value in found}


def _canonical(metas: list[dict[str, str]], links: list[dict[str, str]]) -> str:
    own = (link.get("href", "") for link in links if link.get("rel", "").lower() == "canonical")
    graph = (meta.get("content", "") for meta in metas if meta.get("property", "").lower() == "og:url")
    return next(own, "") or next(graph, "")


def _hides(meta: dict[str, str]) -> bool:
    return meta.get("name", "").lower() == "robots" and "noindex" in meta.get("content", "")


def _refresh(metas: list[dict[str, str]]) -> str:
    for meta in metas:
        if meta.get("http-equiv", "").lower() == "refresh":
            match = re.match(
                r"\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", meta.get("content", ""), re.I
            )
            if match and int(match[1][:6]) <= 5:
                return match[2].strip()
    return ""


def _alerted(source: str) -> str:
    """Return what the script of a page without text says in a box."""
    match = ALERT.search(source[:5000])
    return SPACE.sub(" ", (match[1] or match[2]).replace("\\n", " ")).strip() if match else ""


def _scripted(source: str) -> str:
    """Return where the script of a page without text sends at once."""
    match = LOCATION.search(source[:5000])
    if match and "document.cookie" in source[: match.start()]:
        return ""  # it asks whether scripts are run, and sends nowhere else
    return match[1] or match[2] if match else ""


def _failing(lowered: str, metas: list[dict[str, str]]) -> str:
    told = next((meta.get("content", "") for meta in metas if meta.get("name", "").lower() in STATUS_NAMES), "")
    if told.strip()[:3] in ("404", "410"):
        return told.strip()[:3]
    if not any(word in lowered for word in FAILING):
        return ""
    match = ERROR_CLASS.search(lowered) or ERROR_STATE.search(lowered)
    return next(group for group in match.groups() if group) if match else ""
