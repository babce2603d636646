"""The pages that the web of the tests shows: bare ones, and ones in the dress of a site."""

import re
from pathlib import Path
from typing import Any

WEB = Path(__file__).parent / "web"
SENTENCES = (
    "The committee heard {} from witnesses who had come a long way, and it wrote down what each of them had seen.",
    "In the spring of that year the court took up {} again, though nobody had asked for it and few were told.",
    "Families of those concerned say that {} cannot be understood without the letters that were found later.",
    "A second reading of the file shows how {} was known to the ministry months before it was made public.",
    "Lawyers who followed {} from the first day describe an orderly hearing and a hurried decision after it.",
    "What remains of {} is a shelf of binders, two films and the memory of people who were there at the time.",
)


def article(title: str, topic: str, *, extra: str = "", head: str = "") -> str:
    """Return an ordinary page: a title, a menu and a dozen sentences."""
    prose = "".join(f"<p>{sentence.format(topic)}</p>\n" for sentence in SENTENCES * 3)
    menu = '<nav><a href="/">Home</a> <a href="/about">About</a></nav>'
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body>{menu}<h1>{title}</h1>{prose}{extra}<footer>All rights reserved</footer></body></html>"
    )


def page(title: str, text: str, *, head: str = "") -> str:
    """Return a short page."""
    body = f"<body><h1>{title}</h1><p>{text}</p></body>"
    return f"<!doctype html><html><head><title>{title}</title>{head}</head>{body}</html>"


def themed(answer: dict[str, Any]) -> str:
    """Return a page with all that a site puts around its text: menus, teasers, scripts, small print."""
    text = (WEB / f"{answer['site']}.html").read_text(encoding="utf-8")
    words = {"lang": "en", "title": "", "heading": "", "text": "", "head": "", "brand": "", "css": "page"}
    words |= tongue(answer.get("lang", "en")) | {key: said for key, said in answer.items() if isinstance(said, str)}
    prose = words.pop("prose", "").splitlines()
    start = len(words["title"]) % max(len(prose), 1)
    chosen = (prose[start:] + prose[:start])[: answer.get("prose", 0)]
    words["text"] += "\n".join(f"<p>{one}</p>" for one in chosen)
    return re.sub(r"\{([a-z]+)\}", lambda found: words.get(found[1], found[0]), text)


def tongue(lang: str) -> dict[str, str]:
    """Return what sites of a language have in common: menu, small print, latest headlines, and paragraphs of prose."""
    path = WEB / "tongues" / f"{lang}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ["Home", "", ""]
    menu = "".join(f'<li><a href="/s/{n}">{one}</a></li>' for n, one in enumerate(lines[0].split("|")))
    latest = "".join(f'<li><a href="/news/{8100 + n}">{one}</a></li>' for n, one in enumerate(lines[2].split("|")))
    return {"menu": menu, "foot": lines[1], "latest": latest, "prose": "\n".join(lines[3:])}


def body(answer: dict[str, Any], path: str) -> str:
    """Return what an answer's page is made of; `{path}` is what was asked for."""
    if "article" in answer:
        return article(*answer["article"], extra=answer.get("extra", ""), head=answer.get("head", ""))
    if "site" in answer:
        return themed(answer)
    if "page" in answer:
        return page(*answer["page"], head=answer.get("head", ""))
    return str(answer.get("body", "")).replace("{path}", path)
