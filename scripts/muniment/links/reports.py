"""Findings for other programs: Markdown for a summary, annotations for GitHub, JUnit and SARIF."""

import itertools
import re
from collections.abc import Iterator, Sequence
from html import escape
from urllib.parse import quote

import msgspec

from muniment.links import report
from muniment.model.link import Citation, Finding
from muniment.model.verdict import Verdict
from muniment.text.patterns import late

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
TABLE_OCTETS = 900_000
"""GitHub takes a summary of a mebibyte, and nothing at all of a longer one."""
UNQUOTED = late(r"[\s<>|\x00-\x20\x7f\\]")
"""What cannot stand in a link within a table."""
ANNOTATIONS = 10
"""What GitHub shows of one step."""
FORM_OF_TEXT = late("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold."""


def notable(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings that somebody should look at, the gravest first."""
    order = [Verdict.INVALID, Verdict.DEAD, Verdict.SOFT_DEAD, Verdict.MOVED, Verdict.FLAKY, Verdict.BLOCKED]
    found = [finding for finding in findings if finding.verdict in order]
    return sorted(found, key=lambda finding: order.index(finding.verdict))


def markdown(findings: Sequence[Finding]) -> str:
    """Return a summary: the count of each verdict, and a table of what deserves a look, as far as hosts take one."""
    lines = ["## Links", "", report.tally(findings), ""]
    rows = [
        f"| {finding.verdict} | {_linked(finding.url)} | {_cell(finding.because)} | {_cell(_places(finding))} |"
        for finding in notable(findings)
    ]
    sizes = itertools.accumulate(len(row.encode()) + 1 for row in rows)
    shown = [row for row, size in zip(rows, sizes, strict=True) if size <= TABLE_OCTETS]
    if rows:
        lines += ["| Verdict | Address | Because | Cited |", "|---|---|---|---|", *shown, ""]
    if len(shown) < len(rows):
        lines += [f"{len(rows) - len(shown)} more are not shown here.", ""]
    return "\n".join(lines) + "\n"


def _places(finding: Finding) -> str:
    return ", ".join(f"{place.path}:{place.line}" for place in finding.cited)


def _cell(text: str) -> str:
    """Return text that stays in its cell and is no markup."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", " ".join(text.split()))


def _linked(url: str) -> str:
    """Return an address as a link; what would end it or its cell is encoded."""
    return (
        f"<{UNQUOTED.sub(lambda found: quote(found[0]), url)}>"
        if url.startswith(("http://", "https://"))
        else _cell(url)
    )


def annotations(findings: Sequence[Finding], *, failing: bool) -> Iterator[str]:
    """Yield GitHub's commands that mark lines; errors only where the run fails for them."""
    marked = [(finding, place) for finding in notable(findings) for place in finding.cited]
    for finding, place in marked[:ANNOTATIONS]:
        kind = "error" if failing and finding.verdict.fails else "warning"
        where = f"file={_property(place.path)},line={place.line},col={place.column},title={finding.verdict} link"
        yield f"::{kind} {where}::{_message(f'{finding.url}: {finding.because}')}"


def _message(text: str) -> str:
    return report.harmless(text).replace("%", "%25")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def junit(findings: Sequence[Finding]) -> str:
    """Return findings as JUnit XML: a case for each address, failed where the link is not there."""
    failures = sum(finding.verdict.fails for finding in findings)
    cases = "".join(map(_case, findings))
    head = f'<testsuite name="links" tests="{len(findings)}" failures="{failures}" errors="0" skipped="0">'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n{cases}</testsuite>\n'


def _case(finding: Finding) -> str:
    place = finding.cited[0] if finding.cited else Citation("", 0, 0)
    name, file = escape(_plain(finding.url)), escape(_plain(place.path))
    because = escape(_plain(finding.because))
    told = f"{because}\n{escape(_plain(_places(finding)))}"
    failure = f'<failure type="{finding.verdict}" message="{because}">{told}</failure>'
    inner = failure if finding.verdict.fails else ""
    return f'<testcase classname="links" name="{name}" file="{file}" line="{place.line}">{inner}</testcase>\n'


def _plain(text: str) -> str:
    return FORM_OF_TEXT.sub("�", text)


def sarif(findings: Sequence[Finding]) -> str:
    """Return findings as SARIF 2.1.0: a result for each place of each link that deserves a look."""
    rules = [{"id": f"link-{verdict}"} for verdict in Verdict if verdict is not Verdict.OK]
    results = [_result(finding, place) for finding in notable(findings) for place in finding.cited]
    driver = {"name": "muniment", "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(whole), indent=1).decode() + "\n"


def _result(finding: Finding, place: Citation) -> dict[str, object]:
    level = "error" if finding.verdict.fails else "note"
    region = {"startLine": place.line, "startColumn": place.column}
    where = {"physicalLocation": {"artifactLocation": {"uri": quote(place.path)}, "region": region}}
    message = {"text": f"{finding.url}: {finding.because}"}
    return {"ruleId": f"link-{finding.verdict}", "level": level, "message": message, "locations": [where]}
