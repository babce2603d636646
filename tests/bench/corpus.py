"""Makes the first three folders of tests/captures/corpora/ anew: pages of invented blogs, and what each shows.

    python tests/bench/corpus.py [01|02|03]

Needs lynx, w3m, pandoc and what extraction.py imports; only those who add a blog, theme or tool run it.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import extraction
import latethemes
import otherthemes
import themes
import yaml

CORPORA = Path(__file__).parent.parent / "captures" / "corpora"
LEFT_OUT = 5
"""Of so many neighbours of a blog and a theme of the first corpus the last two are left out: captures are many."""
Made = tuple[str, str, list[dict[str, object]]]
"""The name of a capture, its text, and what it shows."""


def truth(blog: themes.Blog, theme: str, text: str) -> list[dict[str, object]]:
    """Return what the text of a page shows: addresses count only where the tool left them in."""
    found: list[dict[str, object]] = []
    text += re.sub(r"\n\s*", "", text)  # an address that a tool broke into two lines is there to be read
    for shown in themes.shown(blog, theme):
        sources = [url for url in shown.post["sources"] if shown.whole and url in text]
        further = [url for url in shown.post.get("see", ()) if shown.whole and url in text]
        lists = [part for part in shown.post["body"] if isinstance(part, list) and "sources" in shown.post]
        signed = lists[-1][1:] if shown.whole and shown.post is blog["posts"][0] else []
        found.append(
            {
                "title": shown.post["title"],
                "date": shown.date,
                "sources": sources,
                "see_also": further,
                "signatories": signed,
            }
        )
    return found


def corpus(blogs: list[themes.Blog]) -> Iterator[Made]:
    """Yield the captures of the first corpus."""
    for row, blog in enumerate(blogs):
        for column, theme in enumerate(themes.THEMES):
            if (row + column) % LEFT_OUT > 2:
                continue
            tool = list(extraction.TOOLS)[(3 * row + column) % len(extraction.TOOLS)]
            text = extraction.TOOLS[tool](themes.page(blog, theme))
            yield f"{blog['lang']}-{theme}-{tool}.txt", text, truth(blog, theme, text)


def unseen(blogs: list[themes.Blog]) -> Iterator[Made]:
    """Yield the captures of the other corpus: other languages, themes and manners, and further tools."""
    tools = {**extraction.TOOLS, **extraction.FURTHER}
    for row, blog in enumerate(blogs):
        for column, theme in enumerate(otherthemes.THEMES):
            tool = list(tools)[(4 * row + 7 * column) % len(tools)]
            text = tools[tool](otherthemes.page(blog, theme))
            yield f"{blog['lang']}-{theme}-{tool}.txt", text, list(shown_in(blog, theme, text))


def late(blogs: list[themes.Blog]) -> Iterator[Made]:
    """Yield the captures of the third corpus: further languages, orders and tools, half of their pairs."""
    for row, blog in enumerate(blogs):
        for column, theme in enumerate(latethemes.THEMES):
            if (row + column) % 2:
                continue
            tool = list(extraction.LATER)[(row + column // 2) % len(extraction.LATER)]
            text = extraction.LATER[tool](latethemes.page(blog, theme))
            yield f"{blog['lang']}-{theme}-{tool}.txt", text, list(shown_in(blog, "", text))


def shown_in(blog: themes.Blog, theme: str, text: str) -> Iterator[dict[str, object]]:
    words = " ".join(text.split())
    text += re.sub(r"\n\s*", "", text)
    for post, date, _ in otherthemes.shown(blog, theme):
        dated = theme != "below" or post["author"] in words  # a tool may leave out the line in which both stand
        yield {
            "title": post["title"],
            "date": date if dated else "unknown",
            "sources": [url for url in post["sources"] if url in text],
            "see_also": [url for url in post.get("see", ()) if url in text],
            "signatories": [body for body in post.get("signed", []) if body in words],
        }


def main() -> None:
    """Write the captures and, in one file, what they show."""
    for name, maker in (("01", corpus), ("02", unseen), ("03", late)):
        if name not in (sys.argv[1:] or [name]):
            continue
        folder = CORPORA / name
        truths = {}
        for file, text, shown in maker(yaml.load((folder / "blogs.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)):
            (folder / file).write_text(text, encoding="utf-8", newline="")
            truths[file] = shown
        written = json.dumps(dict(sorted(truths.items())), ensure_ascii=False, indent=1)
        (folder / "shown.json").write_text(f"{written}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
