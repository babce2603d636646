"""Mistakes with one safe remedy, put right in the text of a post: the signs around words change, the words never.

A remedy changes one line of front matter, and counts only where its problem is gone afterwards and none has come.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from muniment.model.form import Form
from muniment.model.problem import Problem, Weight
from muniment.posts import fields, frontmatter
from muniment.posts.frontmatter import Parsed
from muniment.schema import forms, proposals
from muniment.schema.mistyped import BOOLEANS, FIELDS
from muniment.text import yamltext
from muniment.text.mending import mended
from muniment.text.patterns import late

MENDED = {"bom", "line-ends"}
"""Codes of what is mended in the octets of a file."""
MOST = 50
"""The most remedies that one file needs."""
FIELD = late(r"(?P<name>[\w-]+):[ \t]*(?P<value>.*?)[ \t]*")
WORDS = ("title", "author", "excerpt")
"""Fields whose whole line is meant as words."""
TRUTH = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
TRUTH |= {"true": "true", "false": "false"}
TIMED = late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?::00)?")
"""A day and a time that lose nothing when they are written as we do."""
APOSTROPHES = late(r"'((?:[^'\"\\]|(?<=\w)'(?=\w))+)'")
"""Words in single quotes with apostrophes among them, which end the value for YAML."""


class Line(NamedTuple):
    """A line of a post: the path of the post, all its lines, and which of them it is, from 0."""

    path: str
    lines: list[str]
    number: int

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.lines[self.number]

    @property
    def goes_on(self) -> bool:
        """Whether the next line is indented, so that the value may go on there."""
        after = self.lines[self.number + 1 : self.number + 2]
        return bool(after and re.match(r"[ \t]+\S", after[0]))


Remedy = Callable[[Line], str]
"""Returns a line put right, or nothing."""


def changes(root: Path, problems: Iterable[Problem]) -> Iterator[tuple[str, str, str]]:
    """Yield (path, text, text put right) of each post that one of these problems says can be put right safely."""
    for path in sorted({problem.path for problem in problems if problem.code in MENDED or problem.code in REMEDIES}):
        try:
            text = (root / path).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        better = remedied(path, text) if path.endswith(".md") else mended(text)
        if better != text:
            yield path, text, better


def remedied(path: str, text: str) -> str:
    """Return the text of a post with all that has one safe remedy put right."""
    text = mended(text)
    for _ in range(MOST):
        before = frontmatter.parse(path, text)
        better = next((new for new in _tried(path, text, before) if _is_better(path, new, before)), None)
        if better is None:
            break
        text = better
    return text


def _tried(path: str, text: str, parsed: Parsed) -> Iterator[str]:
    lines = text.split("\n")
    for problem in parsed.problems:
        number = problem.line - 1
        for remedy in REMEDIES.get(problem.code, ()) if number < len(lines) else ():
            new = remedy(Line(path, lines, number))
            if new and new != lines[number]:
                yield "\n".join([*lines[:number], new, *lines[number + 1 :]])


def _is_better(path: str, new: str, before: Parsed) -> bool:
    """Tell whether there is less to mend than before: fewer errors, or a fault of YAML further down."""
    after = frontmatter.parse(path, new)
    if after.body != before.body:
        return False
    was, now = _fault(before), _fault(after)
    if was is not None:
        return now is None or now.line > was.line
    return now is None and len(_errors(after)) < len(_errors(before))


def _errors(parsed: Parsed) -> list[Problem]:
    return [problem for problem in parsed.problems if problem.weight is Weight.ERROR]


def _fault(parsed: Parsed) -> Problem | None:
    return next((problem for problem in parsed.problems if problem.code == "yaml"), None)


def _given(line: str, names: Sequence[str]) -> tuple[str, str]:
    """Return name and value of a line that gives one of these fields, at its very beginning; else nothing."""
    found = FIELD.fullmatch(line)
    return (found["name"], found["value"]) if found and found["name"] in names else ("", "")


def _spaced(line: Line) -> str:
    name, value = _given(line.text, list(FIELDS))
    return f"{name}: {value}" if name and value else ""


def _indented(line: Line) -> str:
    """Indent by spaces what was indented by tabs."""
    found = re.match(r"[ \t]*", line.text)
    lead = found[0] if found else ""
    return lead.replace("\t", "  ") + line.text[len(lead) :] if "\t" in lead else ""


def _outdented(line: Line) -> str:
    """Bring a field to the beginning of its line, where the line before gives a field whole."""
    bare = line.text.lstrip(" \t")
    alone = bool(_given(bare, list(FIELDS))[0]) and bool(_given(line.lines[line.number - 1], list(FIELDS))[1])
    return bare if alone else ""


def _quoted(line: Line) -> str:
    """Put a line's words into quotes; not where they are in some already, may hold a comment, or go on below."""
    name, value = _given(line.text, WORDS)
    apostrophes = APOSTROPHES.fullmatch(value)
    words = apostrophes[1] if apostrophes else value
    if not name or not words or not words.isprintable() or words[0] in "\"'#" or " #" in words or line.goes_on:
        return ""
    return f"{name}: {yamltext.scalar(words)}"


def _dated(line: Line) -> str:
    """Write a day as YYYY-MM-DD: one that the name of the file confirms, or that begins with its year."""
    name, value = _given(line.text, ("date", "updated", "withdrawn"))
    text, known = value.strip(proposals.QUOTES), fields.day_of(line.path) if name == "date" else ""
    day = forms.proposed(Form.DATE, text, known=known) if name else ""
    sure = day[:10] == known if known else bool(re.match(r"[0-9]{4}\W", text))
    whole = len(day) == len("YYYY-MM-DD") and not re.search(r":", text)
    return f"{name}: {day}" if day and sure and (whole or TIMED.fullmatch(text)) else ""


def _undated(line: Line) -> str:
    """Add the day that the name of the file says, below the first line."""
    day = fields.day_of(line.path)
    absent = not any(re.match(r"[ \t]*[\"']?date\b", held, re.IGNORECASE) for held in line.lines)
    return f"{line.text}\ndate: {day}" if line.number == 0 and day and absent else ""


def _tongue(line: Line) -> str:
    name, value = _given(line.text, ("lang",))
    near = forms.proposed(Form.LANGUAGE, value) if name and proposals.TAG.fullmatch(value) else ""
    return f"lang: {yamltext.scalar(near)}" if near else ""


def _addressed(line: Line) -> str:
    """Write a permalink as a path; one with a host only where the name of the file confirms its day."""
    name, value = _given(line.text, ("permalink",))
    plain = value.strip("\"'")
    near = forms.proposed(Form.PATH, plain) if name and not re.search(r"\s", plain) else ""
    day = fields.day_of(line.path).replace("-", "/")
    sure = "://" not in plain or (day and near.startswith(f"/{day}/"))
    return f"permalink: {yamltext.address(near)}" if near and sure else ""


def _true(line: Line) -> str:
    name, value = _given(line.text, sorted(BOOLEANS))
    said = TRUTH.get(value.strip("\"'").lower(), "")
    return f"{name}: {said}" if name and said else ""


def _lower(line: Line) -> str:
    """Write the name of a field in small letters, where it is not given already."""
    name, colon, rest = line.text.partition(":")
    given = {held.partition(":")[0] for held in line.lines}
    return f"{name.lower()}{colon}{rest}" if name.lower() in FIELDS.keys() - given else ""


REMEDIES: dict[str, tuple[Remedy, ...]] = {
    "yaml": (_indented, _outdented, _spaced, _quoted),
    **{f"{name}-form": (_quoted,) for name in WORDS},
    **{f"{name}-form": (_true,) for name in BOOLEANS},
    "date-form": (_dated,),
    "no-date": (_undated,),
    "lang-form": (_tongue,),
    "permalink-form": (_addressed,),
    "unknown-field": (_lower,),
}
"""What may be tried on the line of a problem, by the code of that problem."""
