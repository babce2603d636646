"""The excerpts of answers, without the link to the whole post that a theme puts behind those of its editors too."""

import re
from collections.abc import Mapping
from typing import Any

from muniment.captures.hypertext import entry, excerpts
from muniment.captures.structured import answered, appended
from muniment.text.patterns import late

PATH = ("excerpt", "rendered")
CHARACTER = late(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL)
"""A character of a string of JSON as it is written."""


def said(post: Mapping[str, Any]) -> str:
    """Return the excerpt of a post as HTML (Twenty Ten, twentyten_custom_excerpt_more, has such a link)."""
    whole = answered.at(post, PATH)
    return whole[: _end(post, whole)]


def own(post: Mapping[str, Any]) -> str:
    """Return the excerpt of a post that somebody wrote; of a post without a text its blog makes none."""
    excerpt, content = said(post), answered.at(post, ("content", "rendered"))
    if content.strip() or excerpts.ENDED.search(entry.plain(excerpt)):
        return excerpts.own(excerpt, content)
    return excerpt


def place(post: Mapping[str, Any], written: str) -> int:
    """Return where such a link begins in an excerpt as JSON has it; its length where there is none."""
    whole = answered.at(post, PATH)
    end = _end(post, whole)
    if end == len(whole):
        return len(written)
    starts = [found.start() for found in CHARACTER.finditer(written)]
    return starts[end] if len(starts) == len(whole) else len(written)


def _end(post: Mapping[str, Any], whole: str) -> int:
    if "<a" not in whole:
        return len(whole)
    title, link = entry.plain(answered.at(post, ("title", "rendered"))), answered.said(post.get("link"))
    return appended.begins(whole, appended.Post(title, link))[0]
