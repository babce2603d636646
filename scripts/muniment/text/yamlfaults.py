"""What is said of text that is no YAML, for people who write posts: what is wrong, and where to mend it."""

import re
from typing import Any

import yaml

ADVICE = {
    "mapping values are not allowed": "a value with a colon and a space in it must stand in quotes",
    "found unexpected end of stream": "this quote is never closed",
    "found unexpected document indicator": "this quote is never closed",
    "could not find expected ':'": "expected 'field: value' on this line",
    "did not find expected key": "expected 'field: value' here; look for a stray quote or a wrong indent",
    "did not find expected ',' or ']'": "this list in [ ] is not closed, or lacks a comma",
    "did not find expected ',' or '}'": "this group in { } is not closed, or lacks a comma",
    "did not find expected '-' indicator": "expected '- ' here, as on the lines above",
    "block sequence entries are not allowed": "a value that begins with '- ' must stand in quotes",
    "expected comment or line break": "a value that begins with '>' or '|' must stand in quotes",
    "found a tab character": "indent with spaces, not with a tab",
    "found unknown escape character": "a backslash in double quotes must be written twice",
    "found invalid Unicode character escape": "a backslash in double quotes must be written twice",
    "did not find expected hexdecimal": "a backslash in double quotes must be written twice",
    "expected <document start>": "a line '...' or '%' ends or begins YAML of its own; delete it",
    "found unhashable key": "the name of a field must be a word",
    "exceeded maximum nesting depth": "is nested too deeply",
}
"""What to do about libyaml's commonest complaints, for people who write posts."""


class YamlFault(Exception):
    """Text that is not the YAML we read; lines and columns count from 1 within the text."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line, self.column, self.message = line, column, message


def at(mark: Any, message: str) -> YamlFault:
    """Return a fault at one of YAML's marks."""
    return YamlFault(mark.line + 1, mark.column + 1, message)


def explained(text: str, fault: yaml.MarkedYAMLError) -> YamlFault:
    """Return what libyaml complains of in an editor's words, at the place where it can be mended."""
    said, context = fault.problem or "is not YAML", fault.context or ""
    opened = any(part in context for part in ("quoted scalar", "flow sequence", "flow mapping", "simple key"))
    mark: Any = (opened and fault.context_mark) or fault.problem_mark or fault.context_mark
    line = text.split("\n")[mark.line] if mark.line <= text.count("\n") else ""
    if "quoted scalar" not in context and (broken := _broken_quote(text, fault.problem_mark or mark)):
        return broken
    if "cannot start any token" in said:
        return at(mark, _token_advice(line[mark.column : mark.column + 1]))
    if "expected key" in said and re.match(r"[a-z_]+: +[\[{]", line):
        return at(mark, "the value goes on after its closing bracket; put the whole value in quotes")
    if "mapping values are not allowed" in said or "expected ':'" in said:
        return _unspaced(text, mark) or _colon_fault(mark, line)
    return at(mark, next((advice for found, advice in ADVICE.items() if found in said), said))


def _broken_quote(text: str, mark: Any) -> YamlFault | None:
    """Return a fault where the quote opens that ends too early or too late before `mark`, if one does."""
    last = None
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            quoted = isinstance(token, yaml.ScalarToken) and token.style in ("'", '"')
            last = token if quoted and token.end_mark.line == mark.line and token.end_mark.index <= mark.index else last
    except yaml.YAMLError:
        pass  # the very fault that is to be explained
    if last is None:
        return None
    if last.start_mark.line == mark.line:
        return at(last.start_mark, "the value goes on after its closing quote; write quotes within it as “ ” or ’")
    return at(last.start_mark, "this quote is never closed")


def _token_advice(character: str) -> str:
    if character == "\t":
        return "indent with spaces, not with a tab"
    return f"a value may not begin with '{character}'; put the value in quotes"


def _unspaced(text: str, mark: Any) -> YamlFault | None:
    """Return a fault at the last line up to `mark` that begins `field:value`, if there is one."""
    before = "\n".join(text.split("\n")[: mark.line + 1])
    found = re.search(r"^[a-z_]+:(?=[^\s:/])", before, re.MULTILINE)
    if found is None:
        return None
    number = before.count("\n", 0, found.start()) + 1
    return YamlFault(number, len(found[0]) + 1, f"a space must follow '{found[0]}'")


def _colon_fault(mark: Any, line: str) -> YamlFault:
    before = line[: mark.column]
    if re.fullmatch(r" +[a-z_]+", before):
        return YamlFault(mark.line + 1, 1, "a field begins at the start of its line; take out the spaces before it")
    if re.fullmatch(r"[a-z_]*", before):
        above = mark.line if before else mark.line + 1
        return YamlFault(max(above, 1), 1, ADVICE["could not find expected ':'"])
    curly = any(quote in before for quote in "“”„«")
    advice = "; only straight quotes count" if curly else ""
    return at(mark, ADVICE["mapping values are not allowed"] + advice)


def longest_quote(text: str) -> tuple[int, int]:
    """Return line and column where the quoted value of most lines opens."""
    found = [token for token in yaml.scan(text, Loader=yaml.CBaseLoader) if isinstance(token, yaml.ScalarToken)]
    longest = max(found, key=lambda token: (bool(token.style), token.end_mark.line - token.start_mark.line))
    return longest.start_mark.line + 1, longest.start_mark.column + 1
