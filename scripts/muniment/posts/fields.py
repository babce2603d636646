"""What each field of a post must hold, and what to say where it does not."""

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from muniment.model.post import FrontMatter, Post
from muniment.model.problem import Problem, doubt, error
from muniment.schema import fields as schema
from muniment.schema import forms, values
from muniment.schema.fields import Field, Shape
from muniment.schema.values import DATE, FORBIDDEN, OCTETS
from muniment.text.patterns import late
from muniment.text.yamltext import Path

Places = Callable[[Path], tuple[str, int, int]]
"""Tells file, line and column of a field."""

DAY = late(r"^(?:[0-9]{4}-(?:[0-9]{1,2}-){0,2})?")
DATED = late(r"[0-9]{4}(?:-[0-9]{2}){0,2}(?=-)")
"""The date with which the name of a file begins; digits of the slug may follow: `2020-05-20th-of-may.md`."""
NAME = late(r"[^\W_][^\s#%/]*\.md")
DEVICES = late(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
PLACE = late(r"posts/(?:[0-9]{4}|undated)/[^/]+")
"""Where posts stand."""
REMAINING = ("permalink", "withdrawn")
"""What is left of a withdrawn post."""


def check(post: Post, places: Places) -> Iterator[Problem]:
    """Yield what is wrong with the fields of one post, seen alone."""
    for where, field, value in _unfit(post):
        known = day_of(post.path) if where == ("date",) else ""
        yield _wrong(
            places, where, forms.RULES[field.form].code, forms.fault(field.form, field.name, value, known=known)
        )
    if post.withdrawn:
        yield from _withdrawn(post, places)
        return
    yield from _dates(post, places)
    yield from _file_name(post, places)
    yield from _organisations(post, places)


def _unfit(post: Post) -> Iterator[tuple[Path, Field, str]]:
    """Yield (place, field, value) of each value that has not the form of its field."""
    texts, lists, groups = _ruled()
    for field, told in texts:
        value = getattr(post, field.attribute)
        if value and told(field.name, value) and (not post.withdrawn or field.name in REMAINING):
            yield (field.name,), field, value
    for field, told in lists if not post.withdrawn else ():
        for number, value in enumerate(getattr(post, field.attribute)):
            if told(field.name, value):
                yield (field.name, number), field, value
    for field, parts in groups if not post.withdrawn else ():
        for number, group in enumerate(getattr(post, field.attribute)):
            for part, told in parts:
                value = getattr(group, part.attribute)
                if (value or part.required) and told(part.name, value):
                    yield (field.name, number, part.name), part, value


Ruled = tuple[tuple[Field, Callable[[str, str], str]], ...]
"""Fields whose text has a rule, each with what tells whether a value keeps it."""


@functools.cache
def _ruled() -> tuple[Ruled, Ruled, tuple[tuple[Field, Ruled], ...]]:
    """Return such fields of a post: those of one text, those of several, and groups with theirs."""
    listed = schema.of(FrontMatter)
    texts, lists = (
        _with_rules(field for field in listed if field.shape is shape) for shape in (Shape.TEXT, Shape.LIST)
    )
    groups = ((field, _with_rules(field.fields)) for field in listed)
    return texts, lists, tuple((field, parts) for field, parts in groups if parts)


def _with_rules(listed: Iterable[Field]) -> Ruled:
    return tuple((field, forms.RULES[field.form].told) for field in listed if field.form in forms.RULES)


def _wrong(places: Places, where: Path, code: str, message: str) -> Problem:
    path, line, _ = places(where)
    return error(path, line, code, message)


def _doubtful(places: Places, where: Path, code: str, message: str) -> Problem:
    path, line, _ = places(where)
    return doubt(path, line, code, message)


def _withdrawn(post: Post, places: Places) -> Iterator[Problem]:
    empty = FrontMatter(title="", date="")
    for name in FrontMatter.__struct_fields__:
        if name not in REMAINING and getattr(post, name) != getattr(empty, name):
            message = f"a withdrawn post keeps only permalink and withdrawn; delete '{name}'"
            yield _wrong(places, (name,), "withdrawn-field", message)


def _dates(post: Post, places: Places) -> Iterator[Problem]:
    if post.date and len(post.date) < 10 and values.is_date(post.date):
        yield _doubtful(places, ("date",), "date-partial", _partial(post.date))
    dated = re.match(r"/(\d{4})/(\d\d)/(\d\d)/", post.permalink)
    if dated and len(post.date) >= 10 and "-".join(dated.groups()) != post.date[:10]:
        message = f"permalink '{post.permalink}' and date '{post.date}' name different days"
        yield _doubtful(places, ("permalink",), "permalink-date", message)


def _partial(date: str) -> str:
    found = "date is unknown" if date == "unknown" else f"date '{date}' is partial"
    return f"{found}; write the whole date once it is known"


def _file_name(post: Post, places: Places) -> Iterator[Problem]:
    folder, name = post.path.split("/")[-2:]
    if not values.is_date(post.date):
        return
    day = "" if post.date == "unknown" else post.date[:10] + "-"
    if not name.lower().startswith(day) or folder != post.year:
        behind = name.removeprefix(day.rstrip("-")).lstrip("-")  # a day that its slug clings to
        slug = DAY.sub("", name) if behind == name or not day else behind
        wanted = f"posts/{post.year}/{day}{slug if slug != '.md' else 'some-words.md'}"
        message = f"date '{post.date}' and the file name disagree; the file would be {wanted}"
        yield _wrong(places, ("date",), "date-file-name", message)


def day_of(path: str) -> str:
    """Return the day that the name of a post's file says; empty where it says none."""
    found = DATE.match(path.rpartition("/")[2])
    return found[0] if found and len(found[0]) == len("YYYY-MM-DD") else ""


def name_fault(path: str) -> Problem | None:
    """Return what is wrong with the name of a post's file, whatever it holds; None where nothing is."""
    folder, name = path.split("/")[-2:]
    if not PLACE.fullmatch(path):
        return error(path, 1, "file-place", "posts stand in posts/YYYY/, such as posts/2018/2018-04-12-some-words.md")
    dated = DATED.match(name)
    fault = _name_fault(name, name[len(dated[0]) + 1 :] if dated else name)
    if not fault and folder != "undated" and not dated:
        fault = f"must be YYYY-MM-DD-slug.md, such as {folder}-04-12-some-words.md"
    return error(path, 1, "file-name", f"the file name '{name}' {fault}") if fault else None


def _name_fault(name: str, slug: str) -> str:
    if len(name.encode()) > OCTETS:
        return f"is longer than {OCTETS} bytes; shorten its slug"
    if name != name.lower():
        return "must be in lower case"
    if FORBIDDEN.search(name) or DEVICES.match(name) or name != unicodedata.normalize("NFC", name):
        return "holds what Windows refuses; use letters, digits and hyphens"
    if not NAME.fullmatch(slug):
        return "holds a space or another sign that no address may hold; use letters, digits and hyphens"
    return ""


def _organisations(post: Post, places: Places) -> Iterator[Problem]:
    for number, body in enumerate(post.organisations):
        if not body.id:
            message = f"'{body.as_}' has no id; give it the id of its entry in posts/organisations.yml"
            yield _doubtful(places, ("organisations", number), "organisation-without-id", message)


def derived_permalink(path: str, date: str) -> str:
    """Return the address of a post that gives none: its date, then the slug of its file name."""
    stem = path.rsplit("/", 1)[-1].removesuffix(".md")
    if not DATE.match(date):
        return f"/undated/{stem}/"
    day = date[:10]
    return f"/{day.replace('-', '/')}/{stem.removeprefix(day + '-')}/"
