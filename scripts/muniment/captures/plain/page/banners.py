"""What archives of the web, caches of search engines and printers put above a page or on each sheet of it.

Their own days, hosts and words are none of the blog's.
"""

import re
from collections.abc import Iterator, Sequence

from muniment.captures.words.text import lines
from muniment.captures.words.text.lines import Line
from muniment.text import days
from muniment.text.patterns import late

TOP, WIDEST = 80, 20_000
"""Lines at the top of a text that may be of a banner, and characters that tell whether there is one."""
DAY = r"\d{1,2} [A-Z][a-z]{2} \d{4}"
SIGNS = ("Wayback Machine", "capture", "snapshot", "s cache of")
"""What every banner says one of."""
SURE = late(
    r"The Wayback Machine - https?://\S+/web/\d{4,14}\S*|\d[\d,]* captures?|All snapshots from host(?: \S+)?|"
    r"archive\.(?:today|is|ph|li|fo|md|vn)(?: webpage capture)?|"
    r"(?:archive\.(?:today|is|ph|li|fo|md|vn) (?:webpage capture )?)?Saved from(?: https?://\S+)?(?: history.{0,20})?|"
    r"This is Google['’]s cache of .*|It is a snapshot of the page as it appeared on .*"
)
"""Lines that nothing but a banner has."""
ALSO = late(
    rf"Wayback Machine|Go|Close|Help|loading|success|fail|success fail|{DAY}(?: - {DAY})?|"
    r"[A-Z][a-z]{2} [A-Z]{3} [A-Z][a-z]{2}|[A-Z][a-z]{2}|[A-Z]{3}|\d{1,2}|\d{4}(?: \d{4}){0,2}|"
    r"About this capture|COLLECTED BY|Collected by|(?:Organization|Collection): .*|TIMESTAMPS|"
    r"webpage capture|https?://\S+|search|history|←? ?prior|next ?→?|←prior ?next→|no other snapshots from this url|"
    rf"{DAY} \d\d:\d\d(?::\d\d)? UTC|Webpage|Screenshot|Webpage ?Screenshot|share|download \.zip|"
    r"share ?download \.zip|(?:share ?download \.zip ?)?report (?:bug|error) or abuse|report bug|Buy me a coffee|"
    r"(?:\d{1,3}%\s*)+|The current page could have changed in the meantime\..*|Learn more\.?|Full version|"
    r"Text-only version|View source|Full version\s*Text-only version\s*View source|"
    r"Tip: To quickly find your search term.*"
)
"""Lines that a banner may have besides."""
APART = 6
"""Lines of a banner in a row that are of neither kind, at most: what an archive says of the crawl."""
PRINTED = late(
    r"^\f?[ \t]*\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2},? \d{1,2}[:.]\d\d(?:[ \u202f][AP]M)?(?:[ \t]{2}.*)?$", re.M
)
"""The head of a printed sheet: when it was printed, and the title of the page."""
NUMBERED = late(r"^[ \t]*(?:https?|file)://\S+[ \t]+(?P<sheet>\d{1,3})/(?P<sheets>\d{1,3})[ \t]*$", re.M)
"""Its foot."""
KEPT = late(
    r"\W*(?:(?:page |last )?(?:saved|printed|downloaded|captured|archived|retrieved|accessed)(?: on| at)?)\s*:?\s+"
    r"(?P<day>[^()\[\]]{6,60})",
    re.IGNORECASE,
)
"""What says when a page was kept."""
FEW = 3
"""Lines at the top of a text that may say so."""


def found(source: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a banner, and the heads and feet of printed sheets, stand in a text."""
    top = lines.lines_of(source[:WIDEST])[:TOP]  # no copy of a long text is made
    yield from _kept(top)
    if any(sign in line.text for line in top for sign in SIGNS):
        yield from _banner(top)
    feet = [*NUMBERED.finditer(source)] if " 1/" in source else []
    if feet and all(foot["sheets"] == feet[0]["sheets"] for foot in feet):
        yield from (line.span() for line in (*feet, *PRINTED.finditer(source)))


def _kept(top: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the lines at the top that say nothing but when the page was kept."""
    for line in top[:FEW]:
        said = KEPT.fullmatch(line.text)
        day = days.first(said["day"]) if said else None
        if said and day and not re.search(r"[^\W\d_]{4}", said["day"][: day.start] + said["day"][day.end :]):
            yield line.start, line.end


def _banner(top: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield the lines from the first to the last that a banner has, with what an archive says of a crawl among them."""
    first = last = -1
    for place, line in enumerate(top):
        words = line.text.strip(" \t#*_\u200e\u200f\ufeff")
        if SURE.fullmatch(words):
            first, last = (place if first < 0 else first), place
        elif first >= 0 and words and place - last <= APART and ALSO.fullmatch(words):
            last = place
    yield from ((line.start, line.end) for line in top[first : last + 1]) if first >= 0 else ()
