"""What is said of text that is no YAML, for people who write posts: what is wrong, and where to mend it."""

import re
from typing import Any

import yaml

from muniment.text.patterns import late

ADVICE = {
    "found unexpected end of stream": "this quote is never closed; end the value with {sign}",
    "found unexpected document indicator": "this quote is never closed; end the value with {sign}",
    "could not find expected ':'": "expected 'field: value' on this line, not '{line}'",
    "did not find expected key": "expected 'field: value', not '{rest}'; look for a stray quote or a wrong indent",
    "did not find expected ',' or ']'": "this list in [ ] is not closed, or lacks a comma: '{rest}'",
    "did not find expected ',' or '}'": "this group in {{ }} is not closed, or lacks a comma: '{rest}'",
    "did not find expected '-' indicator": "expected '- ' here, or a field right below the one above, not '{rest}'",
    "block sequence entries are not allowed": "a value that begins with '- ' must stand in quotes: {quoted}",
    "expected comment or line break": "a value that begins with '>' or '|' must stand in quotes: {quoted}",
    "found a tab character": "indent with spaces, not with a tab",
    "found unknown escape character": "a backslash in double quotes must be written twice",
    "found invalid Unicode character escape": "a backslash in double quotes must be written twice",
    "did not find expected hexdecimal": "a backslash in double quotes must be written twice",
    "expected <document start>": "a line '...' or '%' ends or begins YAML of its own; delete it",
    "found another document": "a line '---' ends or begins YAML of its own; delete it",
    "found unhashable key": "the name of a field must be a word",
    "exceeded maximum nesting depth": "is nested too deeply",
}
"""What to do about libyaml's commonest complaints, for people who write posts.

In braces: the sign at the place of the fault, what stands there to the end of its line, that line, its value in quotes.
"""
SHOWN = 60
"""Characters of a line that a message shows."""
VALUE = late(r"[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?")
"""What stands before the value of a line."""


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
        return at(mark, _token_advice(line, line[mark.column : mark.column + 1]))
    if "expected key" in said and re.match(r"[a-z_]+: +[\[{]", line):
        return at(mark, f"the value goes on after its closing bracket; put all of it in quotes: {quoted(line)}")
    if "mapping values are not allowed" in said or "expected ':'" in said:
        return _unspaced(text, mark) or _colon_fault(text, mark, line)
    return at(mark, _advised(said, line, mark.column))


def _advised(said: str, line: str, column: int) -> str:
    advice = next((advice for found, advice in ADVICE.items() if found in said), "")
    rest = line[column:]
    return advice.format(sign=rest[:1], rest=shown(rest), line=shown(line), quoted=quoted(line)) if advice else said


def shown(words: str) -> str:
    """Return words as a message shows them, cut where they are many."""
    words = words.strip()
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"


def quoted(line: str) -> str:
    """Return the value that a line gives, cut where it is long, in quotes that end it nowhere else."""
    words = shown(_value(line))
    return f'"{words}"' if '"' not in words else "'{}'".format(words.replace("'", "''"))


def _value(line: str) -> str:
    return VALUE.sub("", line, count=1)


def _broken_quote(text: str, mark: Any) -> YamlFault | None:
    """Return a fault where the quote opens that ends too early or too late before `mark`, if one does."""
    last = None
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                ends = token.end_mark.line == mark.line and token.end_mark.index <= mark.index
                last = token if ends else last
    except yaml.YAMLError:
        pass  # the very fault that is to be explained
    if last is None:
        return None
    if last.start_mark.line == mark.line:
        return at(last.start_mark, "the value goes on after its closing quote; write quotes within it as “ ” or ’")
    return never_closed(last)


def never_closed(quote: yaml.ScalarToken) -> YamlFault:
    """Return the fault of a quote that ends nowhere, or further down than was meant."""
    return at(quote.start_mark, f"this quote is never closed; end the value with {quote.style}")


def _token_advice(line: str, character: str) -> str:
    if character == "\t":
        return "indent with spaces, not with a tab"
    return f"a value that begins with '{character}' must stand in quotes: {quoted(line)}"


def _unspaced(text: str, mark: Any) -> YamlFault | None:
    """Return a fault at the last line up to `mark` that begins `field:value`, if there is one."""
    before = "\n".join(text.split("\n")[: mark.line + 1])
    found = re.search(r"^[a-z_]+:(?=[^\s:/])", before, re.MULTILINE)
    if found is None:
        return None
    number = before.count("\n", 0, found.start()) + 1
    return YamlFault(number, len(found[0]) + 1, f"a space must follow '{found[0]}'")


def _colon_fault(text: str, mark: Any, line: str) -> YamlFault:
    before = line[: mark.column]
    if re.fullmatch(r" +[a-z_]+", before):
        return YamlFault(mark.line + 1, 1, _indent_advice(text))
    if re.fullmatch(r"[a-z_]*", before):
        above = max(mark.line if before else mark.line + 1, 1)
        return YamlFault(above, 1, _advised("could not find expected ':'", text.split("\n")[above - 1], 0))
    if len(line) - len(_value(line)) > mark.column:
        return at(mark, _advised("did not find expected key", line, 0))
    straight = "straight quotes" if any(quote in before for quote in "“”„«") else "quotes"
    return at(mark, f"a value with a colon and a space in it must stand in {straight}: {quoted(line)}")


def _indent_advice(text: str) -> str:
    if text.lstrip().startswith("- "):
        return "a field begins right below the first letter of the field above; set it there"
    return "a field begins at the start of its line; take out the spaces before it"


def longest_quote(text: str) -> YamlFault:
    """Return the fault of the quoted value of most lines, which swallows the lines below it."""
    found = [token for token in yaml.scan(text, Loader=yaml.CBaseLoader) if isinstance(token, yaml.ScalarToken)]
    return never_closed(max(found, key=lambda token: (bool(token.style), token.end_mark.line - token.start_mark.line)))
