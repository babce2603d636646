"""Text of web pages as tools give it; each is asked as people ask it. The programs must be there."""

import re
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser

BLOCKS = frozenset(
    """
    address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 header li main nav ol
    section table tr ul
    """.split()
)
Tool = Callable[[str], str]


def _ran(*command: str) -> Tool:
    def run(page: str) -> str:
        return subprocess.run(command, input=page.encode(), capture_output=True, check=True).stdout.decode()

    return run


def _resiliparse(*, main: bool) -> Tool:
    def run(page: str) -> str:
        from resiliparse.extract.html2text import extract_plain_text

        return str(extract_plain_text(page, main_content=main))

    return run


def _html2text(page: str) -> str:
    import html2text

    return str(html2text.html2text(page))


def _soup(separator: str) -> Tool:
    def run(page: str) -> str:
        from bs4 import BeautifulSoup

        return BeautifulSoup(page, "html.parser").get_text(separator)

    return run


class _Selection(HTMLParser):
    """What a browser copies: paragraphs apart by a blank line, other blocks by a break, numbers of lists as text."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.lists: list[int] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.silent += tag in ("head", "script")
        if tag in ("p", "h1", "h2", "h3"):
            self.parts.append("\0\0")
        elif tag == "br" or tag in BLOCKS:
            self.parts.append("\0")
        if tag in ("ol", "ul"):
            self.lists.append(0 if tag == "ol" else -1)
        elif tag == "li" and self.lists:
            self.lists[-1] += self.lists[-1] >= 0
            self.parts.append(f"    {self.lists[-1]}. " if self.lists[-1] > 0 else "    • ")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in ("head", "script")
        if tag in ("p", "h1", "h2", "h3"):
            self.parts.append("\0\0")
        elif tag in BLOCKS:
            self.parts.append("\0")
        if tag in ("ol", "ul"):
            self.lists.pop()

    def handle_data(self, words: str) -> None:
        if not self.silent:
            self.parts.append(re.sub(r"\s+", " ", words))


def _copied(page: str) -> str:
    selection = _Selection()
    selection.feed(page)
    text = re.sub(r"\0 (?=\S)|(?<=\S) \0", "\0", "".join(selection.parts))
    text = re.sub(r"\s*(\0[\s\0]*)", lambda gap: "\n\n" if gap[1].count("\0") > 2 or "\0\0" in gap[1] else "\n", text)
    return re.sub(r"( {4}(?:•|\d+\.)) *\n+", r"\1 ", text).strip("\n") + "\n"


def _inscriptis(page: str) -> str:
    from inscriptis import get_text

    return str(get_text(page))


def _html_text(page: str) -> str:
    from html_text import extract_text

    return str(extract_text(page))


def _markdownify(page: str) -> str:
    from markdownify import markdownify

    return str(markdownify(page, heading_style="ATX"))


def _lxml_text(page: str) -> str:
    from lxml import html

    return str(html.fromstring(page.encode()).text_content())


TOOLS: dict[str, Tool] = {
    "resiliparse-main": _resiliparse(main=True),
    "resiliparse": _resiliparse(main=False),
    "html2text": _html2text,
    "pandoc-plain": _ran("pandoc", "-f", "html", "-t", "plain"),
    "pandoc-markdown": _ran("pandoc", "-f", "html-native_divs-native_spans", "-t", "gfm"),
    "lynx": _ran("lynx", "-dump", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8"),
    "w3m": _ran("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8"),
    "soup": _soup(""),
    "soup-lines": _soup("\n"),
    "copied": _copied,
}

FURTHER: dict[str, Tool] = {
    "inscriptis": _inscriptis,
    "lynx-nolist": _ran("lynx", "-dump", "-nolist", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8"),
    "markdownify": _markdownify,
    "pandoc-wide": _ran("pandoc", "-f", "html", "-t", "plain", "--wrap=none", "--reference-links"),
    "html-text": _html_text,
}
"""Tools that the first corpus knows nothing of."""

LATER: dict[str, Tool] = {
    "pandoc-rst": _ran("pandoc", "-f", "html-native_divs-native_spans", "-t", "rst"),
    "w3m-narrow": _ran("w3m", "-dump", "-cols", "52", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8"),
    "lxml-text": _lxml_text,
    "lynx-wide": _ran("lynx", "-dump", "-width=160", "-stdin", "-display_charset=utf-8", "-assume_charset=utf-8"),
    "pandoc-org": _ran("pandoc", "-f", "html-native_divs-native_spans", "-t", "org"),
    "pandoc-asciidoc": _ran("pandoc", "-f", "html-native_divs-native_spans", "-t", "asciidoc", "--wrap=none"),
}
"""Tools that the second knows nothing of."""
