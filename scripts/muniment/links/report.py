"""Findings in words: for the terminal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from muniment.model.link import Finding
from muniment.model.problem import count
from muniment.model.verdict import Fragment, Verdict
from muniment.text.patterns import late

ORDERS = late("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def in_words(findings: Sequence[Finding]) -> str:
    """Return what deserves a look, a line a place and in the order of places, then the count of each verdict."""
    lines = sorted(_lines(findings), key=lambda line: line[0])
    return "\n".join([*(line for _, line in lines), tally(findings)])


def _lines(findings: Sequence[Finding]) -> Iterator[tuple[tuple[str, int, int], str]]:
    for finding in findings:
        missing = finding.fragment is Fragment.MISSING
        if finding.verdict is Verdict.OK and not missing:
            continue
        said = f"{finding.verdict}: {finding.url}: {finding.because}"
        tail = " The page has nothing of the name after '#'." if missing else ""
        for place in finding.cited:
            where = place.path, place.line, place.column
            yield where, harmless(f"{place.path}:{place.line}:{place.column}: {said}{tail}")


def harmless(text: str) -> str:
    """Return a text that may quote a server, without what a terminal obeys or what turns the order of its letters."""
    return ORDERS.sub("�", text)


def tally(findings: Sequence[Finding]) -> str:
    """Return `12 links: 10 ok, 1 moved, 1 dead`."""
    numbers = Counter(finding.verdict for finding in findings)
    told = ", ".join(f"{numbers[verdict]} {verdict}" for verdict in Verdict if numbers[verdict])
    return count(len(findings), "link") + (f": {told}" if told else "")
