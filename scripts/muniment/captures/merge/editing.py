"""Changes fields and text of a post that is there, and not one other byte of it."""

import re
from collections.abc import Sequence

import msgspec
import yaml

from muniment.model.post import FrontMatter
from muniment.posts import fences, frontmatter
from muniment.text.patterns import late

REMARK = late(r"(?:^|(?<=\s))#.*")
"""A comment among the lines of a field."""


def edited(text: str, front: FrontMatter, body: str, taken: Sequence[str]) -> str:
    """Return the text of a post with the fields `taken` as in `front` (and `body` if it is named there)."""
    head, old = parts(text)
    for name in taken:
        if name != "body":
            head = _with_field(head, name, _lines_of(front, name))
    return f"---\n{head}---\n" + (_lead(old) + body if "body" in taken else old)


def readdressed(text: str, front: FrontMatter, permalink: str, former: Sequence[str]) -> str:
    """Return the text of a post at an address, to which these former ones lead and no others."""
    moved = msgspec.structs.replace(front, permalink=permalink, former=tuple(former))
    return edited(
        text, moved, "", [name for name in ("permalink", "former") if getattr(moved, name) != getattr(front, name)]
    )


def true(text: str) -> str:
    """Return the text of a post whose address is no more one that was worked out by rule."""
    head, rest = parts(text)
    start, end = _span(head, "x_permalink")
    return f"---\n{head[:start]}{head[end:]}---\n{rest}"


def parts(text: str) -> tuple[str, str]:
    """Return front matter (without its lines of hyphens) and all that follows it."""
    _, head, body = fences.HANDLER.FM_BOUNDARY.split(text, 2)
    return head, body


def body_of(rest: str) -> str:
    """Return the text of a post without the blank line after its front matter."""
    return rest[len(_lead(rest)) :]


def _lead(rest: str) -> str:
    return "\n" if rest.startswith("\n") else ""


def _lines_of(front: FrontMatter, name: str) -> str:
    """Return the lines of one field as they are written."""
    head, _ = parts(frontmatter.compose(front, ""))
    start, end = _span(head, name)
    return head[start:end]


def _with_field(head: str, name: str, lines: str) -> str:
    start, end = _span(head, name)
    made = _with_remarks(lines, head[start:end]) if "#" in head[start:end] else lines
    return head[:start] + made + head[end:]


def _with_remarks(lines: str, old: str) -> str:
    """Return the lines of a field with the comments of the old ones: those within it stand above, others behind."""
    above, end = "", 0
    for token in yaml.scan(old, Loader=yaml.SafeLoader):
        if not isinstance(token, yaml.StreamEndToken | yaml.BlockEndToken):
            above += "".join(f"{remark}\n" for remark in REMARK.findall(old[end : token.start_mark.index]))
            end = max(end, token.end_mark.index)
    behind = old[end:]
    return above + (lines.removesuffix("\n") + behind if lines and behind else lines or behind.lstrip(" \n"))


def _span(head: str, name: str) -> tuple[int, int]:
    """Return where the lines of a field begin and end; both the end of front matter where it is absent."""
    node = yaml.compose(head, Loader=yaml.SafeLoader)
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    for key, value in pairs:
        if key.value == name:
            end = value.end_mark.index
            stop = head.find("\n", end)
            ended = end and head[end - 1 : end] == "\n"
            return key.start_mark.index, end if ended else (len(head) if stop < 0 else stop + 1)
    place = _place(head, name)
    return place, place


def _place(head: str, name: str) -> int:
    """Return where a field that is absent belongs: before the first of those that come after it."""
    order = list(FrontMatter.__struct_fields__)
    later = order[order.index(name) + 1 :] if name in order else []
    found = [line.start() for line in re.finditer(r"^[\w-]+(?=:)", head, re.MULTILINE) if line[0] in later]
    return min(found, default=len(head))
