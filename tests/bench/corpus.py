"""Makes tests/captures/corpus/ anew: text of pages of invented blogs, as ten tools give it, and what each shows.

    python tests/bench/corpus.py

Needs lynx, w3m, pandoc, html2text, resiliparse and BeautifulSoup; only those who add a blog, theme or tool run it.
"""

import json
import re
from pathlib import Path

import extraction
import themes
import yaml

CORPUS = Path(__file__).parent.parent / "captures" / "corpus"
LEFT_OUT = 5
"""Of so many neighbours of a blog and a theme the last two are left out, or there were too many captures."""


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


def main() -> None:
    """Write the captures and, in one file, what they show."""
    blogs = yaml.load((CORPUS / "blogs.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)
    truths: dict[str, object] = {}
    for row, blog in enumerate(blogs):
        for column, theme in enumerate(themes.THEMES):
            if (row + column) % LEFT_OUT > 2:
                continue
            tool = list(extraction.TOOLS)[(3 * row + column) % len(extraction.TOOLS)]
            name = f"{blog['lang']}-{theme}-{tool}.txt"
            text = extraction.TOOLS[tool](themes.page(blog, theme))
            (CORPUS / name).write_text(text, encoding="utf-8", newline="")
            truths[name] = truth(blog, theme, text)
    written = json.dumps(dict(sorted(truths.items())), ensure_ascii=False, indent=1)
    (CORPUS / "shown.json").write_text(f"{written}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
