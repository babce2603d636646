"""How many signatories are read rightly: precision and recall of names, acronyms, countries and frameworks.

    python tests/bench/signatories.py [--misses]

Eighteen files of lists, each list in a post of plain text and in one of a web page, the latter also with lists,
tables and headings as such where the text has them: signed.yml and
signed_wider.yml, for which rules were written; signed_unseen.yml, in other forms, which gave at first sight, in the
order of ASPECTS, precision 0.892 0.929 0.906 1.000 and recall 0.738 0.605 0.733 1.000; signed_later.yml, written when
those were read, which gave 0.913 1.000 0.919 1.000 of both, all that lacked being one list with a bullet that no rule
knew; signed_last.yml, written by one who had not read the rules when those for signed_wider.yml stood, which gave
0.972 1.000 0.985 1.000 and 0.981 0.964 0.985 1.000; signed_newest.yml, written likewise after that, of cities,
memberships, joint entries and frameworks in many languages, which gave 0.868 0.966 0.904 0.875 and
0.870 0.797 0.850 0.667; and signed_common.yml, of what is common in real statements, written likewise when those were
read, which gave 0.977 0.989 0.971 1.000 and 0.946 0.912 0.917 1.000; signed_labels.yml is of what those lacked: rules
were written for it. Of a city before a country the files disagreed,
and later of one that is known and stands alone; it is no part of the name in any of them now.
signed_whole.yml holds statements in whole; names in thirty of them were
read 0.886 and 0.699 at first sight, those in the last fifteen, set apart until rules for those stood, 1.000 and 0.946.
signed_shapes.yml is of such that no known word announces, and of texts with bodies that signed nothing.
signed_letters.yml holds more statements in whole, signed_joint.yml more of them and contents of pages and exports, and
signed_real.yml such as public pages lay out theirs, signed_tongues.yml letters in many languages with what stands
beside those who sign, signed_spoken.yml such in which a sentence says who signed, signed_current.yml the forms of
today, and signed_fresh.yml what lists gave least of that were read as nine tools write them, and
signed_abroad.yml the same of more languages; the first lines of these
tell how they were read at first sight. signed_apart.yml, of letters as those of signed_tongues.yml, was set apart.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import scoring
import yaml

from muniment.captures import splitting
from muniment.model.capture import Refused
from muniment.text import naming
from muniment.vocabularies.registry import Registry

CAPTURES = Path(__file__).parent.parent / "captures" / "signed"
FILES = (
    "signed.yml",
    "signed_wider.yml",
    "signed_unseen.yml",
    "signed_later.yml",
    "signed_last.yml",
    "signed_newest.yml",
    "signed_common.yml",
    "signed_labels.yml",
    "signed_whole.yml",
    "signed_shapes.yml",
    "signed_letters.yml",
    "signed_joint.yml",
    "signed_real.yml",
    "signed_tongues.yml",
    "signed_spoken.yml",
    "signed_current.yml",
    "signed_fresh.yml",
    "signed_abroad.yml",
)
APART = ("signed_apart.yml",)
"""What is measured beside them: no limit is set for it."""
ASPECTS = ("name", "acronym", "country", "framework")
TITLE = "Statement on the weir"
OPENING = "The court of Varnesk hears the case again on Tuesday, and we will be there."
AFTER = "https://courts.example/varnesk/2021/114"
PAGE = """<html><body><article class="hentry"><h2 class="entry-title">{}</h2>
<time class="entry-date" datetime="2021-06-09T08:00:00+02:00">June 9, 2021</time><div class="entry-content">
{}
<p><a href="https://courts.example/varnesk/2021/114">https://courts.example/varnesk/2021/114</a></p></div></article>"""
EXPORT = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://blog.example</wp:base_site_url><item><title>{}</title>
<content:encoded><![CDATA[{}]]></content:encoded><wp:post_id>7</wp:post_id>
<wp:post_date>2021-06-09 08:00:00</wp:post_date><wp:post_name>weir</wp:post_name><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type></item></channel></rss>"""
BULLET = re.compile(r"(?:[-*•●▪–]|(?P<number>\d+)[.)])\s+(?=\S)")
"""What stands before an entry of a list that a page has as such."""
PLAIN = re.compile(r"\]\(|\t|\S  +\S|(?m:^ +\S)")
"""What a text has that no page has so: links as Markdown, columns by space, lines that a tool wrapped."""
Said = tuple[str, ...]


class Measured(NamedTuple):
    """A list in a form of capture: what it says and what was read, both by aspect."""

    form: str
    wanted: dict[str, Counter[Said]]
    found: dict[str, Counter[Said]]


def captures(told: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield a list as the forms of capture have it, with the name of each form; a text with a title stands alone.

    What is told in HTML is the content of a page, and of an export.
    """
    if "html" in told:
        yield "page", PAGE.format(TITLE, told["html"])
        yield "export", EXPORT.format(TITLE, told["html"])
        return
    title, text = told.get("title"), told.get("text") or "\n".join(filter(None, (told["label"], *told["lines"])))
    text = text if title else f"{OPENING}\n\n{text}"
    yield "text", f"{title or TITLE}\n\nJune 9, 2021\n\n{text}\n\n{AFTER}"
    if not re.search(r"\]\(|\t|\S  +\S|\*\*", text.replace("\n", "")):  # a page has links, and no columns by space
        paragraphs = (f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.split("\n\n"))
        yield "page", PAGE.format(escape(title or TITLE), "\n".join(paragraphs))
    if not PLAIN.search(text) and any(map(_element, text.split("\n"))):
        yield "elements", PAGE.format(escape(title or TITLE), "\n".join(_elements(text)))


def _element(line: str) -> str:
    """Return the element that a line is in on a page with lists and tables; empty where it is in a paragraph."""
    found = BULLET.match(line)
    if found:
        return f'ol start="{found["number"]}"' if found["number"] else "ul"
    return "table" if line.startswith("|") else "h2" if line.startswith("## ") else ""


def _elements(text: str) -> Iterator[str]:
    """Yield the paragraphs, headings, lists and tables of a text."""
    for part in re.sub(r"\*\*([^*\n]+)\*\*", r"<strong>\1</strong>", escape(text)).split("\n\n"):
        for name, run in groupby(part.split("\n"), lambda line: _element(line)[:2]):
            lines = list(run)
            if name in ("ul", "ol"):
                shown = "".join(f"<li>{BULLET.sub('', line, count=1)}</li>" for line in lines)
            elif name == "ta":
                rows = [line.strip("| ").split("|") for line in lines if re.search(r"\w", line)]
                shown = "".join(f"<tr>{''.join(f'<td>{cell.strip()}</td>' for cell in row)}</tr>" for row in rows)
            else:
                shown = "<br>".join(line.removeprefix("## ") for line in lines)
            opened = _element(lines[0]) or "p"
            yield f"<{opened}>{shown}</{opened.split()[0]}>"


def read(capture: str) -> Iterator[Said]:
    """Yield the signatories of a capture: name, acronym, country, framework."""
    try:
        drafts = splitting.read(capture.encode(), Registry()).drafts
    except Refused:
        return
    for body in (body for draft in drafts for body in draft.front.organisations if body.role.value == "signatory"):
        said = naming.parse_line(body.as_)
        yield said.name, said.acronym, said.country, said.framework


def facts(bodies: Iterator[Said]) -> dict[str, Counter[Said]]:
    """Return what bodies say, by aspect: each with the name that it is of."""
    said: dict[str, Counter[Said]] = {aspect: Counter() for aspect in ASPECTS}
    for body in bodies:
        for aspect, value in zip(ASPECTS, body, strict=True):
            said[aspect].update([(body[0], value)] if value else [])
    return said


def measured(file: str) -> Iterator[Measured]:
    """Yield what each list of a file says, and what is read."""
    for told in yaml.load((CAPTURES / file).read_text(encoding="utf-8"), yaml.CSafeLoader):
        says = [tuple(part.strip() for part in (*line.split(";"), "", "", ""))[:4] for line in told["says"]]
        for form, capture in captures(told):
            yield Measured(f"{told['form']} ({form})", facts(iter(says)), facts(read(capture)))


def misses(file: str) -> Iterator[str]:
    """Yield what was read wrongly or not at all, a line each."""
    return scoring.misses((one.form, a, one.wanted[a], one.found[a]) for one in measured(file) for a in ASPECTS)


def table(file: str) -> Iterator[str]:
    """Yield the lines of a table of precision and recall."""
    yield f"{file:20}{'precision':>12}{'recall':>12}"
    lists = list(measured(file))
    for aspect in ASPECTS:
        right = sum((one.wanted[aspect] & one.found[aspect]).total() for one in lists)
        read, shown = (sum(one[place][aspect].total() for one in lists) for place in (2, 1))
        yield f"{aspect:20}{right / max(1, read):12.3f}{right / max(1, shown):12.3f}"


def main() -> None:
    """Print the tables, or the misses."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--misses", action="store_true", help="print what was read wrongly or not at all")
    given = asked.parse_args()
    for file in (*FILES, *APART):
        print("\n".join(misses(file) if given.misses else table(file)))


if __name__ == "__main__":
    main()
