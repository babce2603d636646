"""Emphasis of HTML, in Markdown's marks where these are sure to be read as such, else as HTML."""

from muniment.text.patterns import late

MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "cite": "*", "del": "~~", "s": "~~", "strike": "~~"}
TAGS = {"**": "strong", "*": "em", "~~": "del"}
BREAK = "\x00"
"""A line break, until white space has been collapsed."""
OPEN, BEGIN, CLOSE = "\x01", "\x02", "\x03"
"""Emphasis, until its context is known: OPEN, name, BEGIN, words, CLOSE."""
EDGES = late("\x01(?P<name>\\w+)\x02|\x03")
"""Where emphasis begins, or ends."""
STARRED = late(r"(?<!\\)(?:\\\\)*[*~]")


def resolved(run: str) -> str:
    """Return a run with its emphasis as Markdown's marks where those are sure to be read as such, else as HTML.

    Emphasis within the same, as a title in the name of who is quoted, shows no other letters: it is none of its own.
    """
    stack: list[tuple[str, list[str]]] = [("", [])]
    place = 0
    for found in EDGES.finditer(run) if OPEN in run else ():
        parts = stack[-1][1]
        parts += [words for words in [run[place : found.start()]] if words]
        place = found.end()
        if found["name"]:
            stack.append((found["name"], []))
        elif len(stack) > 1:
            name, _ = stack.pop()
            around = stack[-1][1]
            if any(MARKS[outer] == MARKS[name] for outer, _ in stack[1:]):
                around += parts
                continue
            before = around[-1][-1] if around else BEGIN * (len(stack) > 1)
            around.append(_emphasis("".join(parts), name, before.strip(BREAK), run[place : place + 1].strip(BREAK)))
    return "".join(stack[0][1]) + run[place:]


def _emphasis(core: str, name: str, before: str, after: str) -> str:
    """Return words with emphasis, beside these characters."""
    mark = MARKS[name]
    opens = core[:1].isalnum() and before not in ("*", "~", "_", BEGIN, CLOSE)
    opens = opens or (not before.strip() and not core[:1].isspace() and core[:1] not in "*~_")
    closes = core[-1:].isalnum() and after not in ("*", "~", "_", OPEN, CLOSE)
    closes = closes or (core[-1:] not in "*~_\\" and (not after.strip() or after in ".,;:!?)"))
    sure = opens and closes and not STARRED.search(core)
    return f"{mark}{core}{mark}" if sure else f"<{TAGS[mark]}>{core}</{TAGS[mark]}>"
