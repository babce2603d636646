"""What each field of a post must hold, and what to say where it does not."""

import datetime
import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from muniment.model.codes import COUNTRIES, LANGUAGES
from muniment.model.post import FrontMatter, Post
from muniment.model.problem import Problem, doubt, error
from muniment.text.yamltext import Path

Places = Callable[[Path], tuple[str, int, int]]
"""Tells file, line and column of a field."""

DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?)?)?")
LANGUAGE = re.compile(
    r"([a-z]{2,3})(?:-[A-Z][a-z]{3})?(?:-(?:([A-Z]{2})|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
)
DAY = re.compile(r"^(?:[0-9]{4}-(?:[0-9]{1,2}-){0,2})?")
NAME = re.compile(r"[^\W_][^\s#%/]*\.md")
RESERVED = frozenset({"tag", "tags", "organisations", "countries", "search", "sources", "about", "data", "feed.xml"})
RESERVED |= {"assets", "years", "category", "p", "contributing", "operating", "edit", "index.html", "404.html"}
"""First segments of addresses that are not posts (FORMATS.md, section 6)."""
FORBIDDEN = re.compile(r"[\x00-\x1f\x7f<>:\"|?*\\]")
DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
PLACE = re.compile(r"posts/(?:[0-9]{4}|undated)/[^/]+")
"""Where posts stand."""
NAME_OCTETS = 200


@functools.lru_cache(maxsize=1024)
def is_date(text: str) -> bool:
    """Return whether `text` is a date as FORMATS.md, section 2, allows it, `unknown` included."""
    found = DATE.fullmatch(text)
    if not found:
        return text == "unknown"
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        datetime.datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0)
    except ValueError:
        return False
    return True


def check(post: Post, places: Places) -> Iterator[Problem]:
    """Yield what is wrong with the fields of one post, seen alone."""
    if post.withdrawn:
        yield from _withdrawn(post, places)
        return
    yield from _dates(post, places)
    yield from _addresses(post, places)
    yield from _language(post, places)
    yield from _file_name(post, places)
    yield from _sources(post, places)
    yield from _organisations(post, places)
    yield from _pictures(post, places)


def _wrong(places: Places, where: Path, code: str, message: str) -> Problem:
    path, line, _ = places(where)
    return error(path, line, code, message)


def _doubtful(places: Places, where: Path, code: str, message: str) -> Problem:
    path, line, _ = places(where)
    return doubt(path, line, code, message)


def _withdrawn(post: Post, places: Places) -> Iterator[Problem]:
    if not (is_date(post.withdrawn) and len(post.withdrawn) == 10):
        yield _bad_date(places, ("withdrawn",), post.withdrawn)
    empty = FrontMatter(title="", date="")
    for name in FrontMatter.__struct_fields__:
        if name not in ("permalink", "withdrawn") and getattr(post, name) != getattr(empty, name):
            message = f"a withdrawn post keeps only permalink and withdrawn; delete '{name}'"
            yield _wrong(places, (name,), "withdrawn-field", message)


def _bad_date(places: Places, where: Path, found: str) -> Problem:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", found):
        return _wrong(places, where, "date-form", f"{where[-1]} '{found}' is no day of the calendar")
    return _wrong(places, where, "date-form", f"{where[-1]} must be written YYYY-MM-DD, not '{found}'")


def _dates(post: Post, places: Places) -> Iterator[Problem]:
    if post.date and not is_date(post.date):
        yield _bad_date(places, ("date",), post.date)
    elif post.date and len(post.date) < 10:
        yield _doubtful(places, ("date",), "date-partial", _partial(post.date))
    yield from (_bad_date(places, where, found) for where, found in _other_dates(post) if not is_date(found))


def _partial(date: str) -> str:
    found = "date is unknown" if date == "unknown" else f"date '{date}' is partial"
    return f"{found}; write the whole date once it is known"


def _other_dates(post: Post) -> Iterable[tuple[Path, str]]:
    if post.updated:
        yield ("updated",), post.updated
    for number, correction in enumerate(post.corrections):
        yield ("corrections", number, "date"), correction.date
    for number, source in enumerate(post.sources):
        for name in ("cited", "accessed"):
            if getattr(source, name):
                yield ("sources", number, name), getattr(source, name)


def _addresses(post: Post, places: Places) -> Iterator[Problem]:
    former = [(("former", number), path) for number, path in enumerate(post.former)]
    original = (("translation_of",), post.translation_of)
    for where, path in [(("permalink",), post.permalink), original, *former]:
        fault = address_fault(path) if path else ""
        if fault:
            yield _wrong(places, where, "permalink-form", f"{where[0]} '{path}' {fault}")
    dated = re.match(r"/(\d{4})/(\d\d)/(\d\d)/", post.permalink)
    if dated and len(post.date) >= 10 and "-".join(dated.groups()) != post.date[:10]:
        message = f"permalink '{post.permalink}' and date '{post.date}' name different days"
        yield _doubtful(places, ("permalink",), "permalink-date", message)


@functools.lru_cache(maxsize=64)
def address_fault(path: str) -> str:
    """Return what is wrong with a path on the site, and what would be right; empty where nothing is."""
    segments = path.split("/")[1:-1]
    if "://" in path:
        return "must be the path alone, without https:// and host, as in /2018/04/12/slug/"
    if not (path.startswith("/") and path.endswith("/") and segments and all(segments)):
        return "must begin and end with '/', as in /2018/04/12/slug/"
    if {".", "..", "index.html"} & set(segments) or FORBIDDEN.search(path) or re.search(r"\s|#", path):
        return "may not hold '.', '..', index.html, spaces or any of < > : \" | ? * \\ #"
    if re.search(r"%[0-9A-Fa-f]{2}", path) or unicodedata.normalize("NFC", path) != path:
        return "must be written decoded and in NFC, not percent-encoded"
    if segments[0] in RESERVED or re.fullmatch(r"/\d{4}/(?:\d\d/){0,2}", path):
        return "is the address of an index page; a post needs one of its own"
    if any(len(segment.encode()) > NAME_OCTETS for segment in segments):
        return f"has a part longer than {NAME_OCTETS} bytes"
    return ""


def _language(post: Post, places: Places) -> Iterator[Problem]:
    found = LANGUAGE.fullmatch(post.lang)
    known = found and (len(found[1]) == 3 or found[1] in LANGUAGES) and (not found[2] or found[2] in COUNTRIES)
    if post.lang and not known:
        message = f"lang must be a language tag such as en, es or pt-BR, not '{post.lang}'"
        yield _wrong(places, ("lang",), "lang-form", message)


def _file_name(post: Post, places: Places) -> Iterator[Problem]:
    folder, name = post.path.split("/")[-2:]
    if not is_date(post.date):
        return
    day = "" if post.date == "unknown" else post.date[:10] + "-"
    if not name.lower().startswith(day) or folder != post.year:
        wanted = f"posts/{post.year}/{day}{DAY.sub('', name)}"
        message = f"date '{post.date}' and the file name disagree; the file would be {wanted}"
        yield _wrong(places, ("date",), "date-file-name", message)


def name_fault(path: str) -> Problem | None:
    """Return what is wrong with the name of a post's file, whatever it holds; None where nothing is."""
    folder, name = path.split("/")[-2:]
    if not PLACE.fullmatch(path):
        return error(path, 1, "file-place", "posts stand in posts/YYYY/, such as posts/2018/2018-04-12-some-words.md")
    dated = DATE.match(name)
    fault = _name_fault(name, name[len(dated[0]) + 1 :] if dated else name)
    if not fault and folder != "undated" and not (dated and name[len(dated[0])] == "-"):
        fault = f"must be YYYY-MM-DD-slug.md, such as {folder}-04-12-some-words.md"
    return error(path, 1, "file-name", f"the file name '{name}' {fault}") if fault else None


def _name_fault(name: str, slug: str) -> str:
    if len(name.encode()) > NAME_OCTETS:
        return f"is longer than {NAME_OCTETS} bytes; shorten its slug"
    if name != name.lower():
        return "must be in lower case"
    if FORBIDDEN.search(name) or DEVICES.match(name) or name != unicodedata.normalize("NFC", name):
        return "holds what Windows refuses; use letters, digits and hyphens"
    if not NAME.fullmatch(slug):
        return "holds a space or another sign that no address may hold; use letters, digits and hyphens"
    return ""


def _sources(post: Post, places: Places) -> Iterator[Problem]:
    for name in ("sources", "see_also"):
        for number, cited in enumerate(getattr(post, name)):
            if not re.match(r"https?://[^\s/]", cited.url, re.IGNORECASE):
                message = f"url must begin with http:// or https://, not '{cited.url}'"
                yield _wrong(places, (name, number, "url"), "url-form", message)


def _organisations(post: Post, places: Places) -> Iterator[Problem]:
    for number, body in enumerate(post.organisations):
        if not body.id:
            message = f"'{body.as_}' has no id; give it the id of its entry in posts/organisations.yml"
            yield _doubtful(places, ("organisations", number), "organisation-without-id", message)


def _pictures(post: Post, places: Places) -> Iterator[Problem]:
    for number, picture in enumerate(post.pictures):
        if picture.file and not is_file_name(picture.file):
            message = f"file must be the name of a picture beside the post, not '{picture.file}'"
            yield _wrong(places, ("pictures", number, "file"), "picture-file", message)


def is_file_name(name: str) -> bool:
    """Return whether a name can be that of a file beside a post: no path, no address."""
    return bool(re.fullmatch(r"[^/\\:\x00-\x1f]+", name)) and name.strip(".") != ""


def derived_permalink(path: str, date: str) -> str:
    """Return the address of a post that gives none: its date, then the slug of its file name."""
    stem = path.rsplit("/", 1)[-1].removesuffix(".md")
    if not DATE.match(date):
        return f"/undated/{stem}/"
    day = date[:10]
    return f"/{day.replace('-', '/')}/{stem.removeprefix(day + '-')}/"
