"""Pages of the invented blogs of tests/captures/corpora/02/blogs.yml in eight themes that themes.py has not."""

import datetime
import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from babel.dates import format_date
from themes import Blog, Post, Shown


def day(blog: Blog, post: Post, form: str = "long") -> str:
    """Return the date of a post as its blog writes it."""
    return str(format_date(datetime.date.fromisoformat(post["date"]), form, locale=blog["lang"]))


def address(blog: Blog, post: Post) -> str:
    """Return the address of a post."""
    return f"https://{blog['host']}/?p={sum(map(ord, post['title'])) % 9000}"


def link(url: str, words: str = "") -> str:
    """Return a link."""
    return f'<a href="{escape(url)}">{escape(words or url)}</a>'


def _linked(words: str) -> str:
    """Return words with the addresses in them as links."""
    parts = re.split(r"(https://[^\s\])）]+)", words)
    return "".join(link(part) if place % 2 else escape(part, quote=False) for place, part in enumerate(parts))


def _part(part: str | list[Any]) -> str:
    if isinstance(part, list):
        kind = "ol" if int(part[0]) else "ul"
        rows = "\n".join(f"<li>{escape(row, quote=False)}</li>" for row in part[1:])
        return f"<{kind}>\n{rows}\n</{kind}>"
    if part.startswith("{h3}"):
        return f"<h3>{escape(part[4:])}</h3>"
    if part.startswith("{fig}"):
        caption, credit = part[5:].split("|")
        return f'<figure><img src="/p.jpg" alt="" /><figcaption>{caption} {credit}</figcaption></figure>'
    return f"<blockquote><p>{part[2:]}</p></blockquote>" if part.startswith("> ") else f"<p>{_linked(part)}</p>"


def content(post: Post) -> str:
    """Return the text of a post, with what closes it."""
    return "\n".join(map(_part, [*post["body"], *post["closing"]]))


def _title(blog: Blog, post: Post, level: int = 2) -> str:
    return f"<h{level}>{link(address(blog, post), post['title'])}</h{level}>"


def tags(blog: Blog, post: Post) -> str:
    """Return the tags of a post as links."""
    return ", ".join(link(f"https://{blog['host']}/tag/x/", tag) for tag in post["tags"])


def _widgets(blog: Blog) -> str:
    words = blog["words"]
    recent = "\n".join(f"<li>{link(address(blog, post), post['title'])}</li>" for post in blog["posts"])
    months = "\n".join(f"<li>{link('/m', day(blog, post, 'MMMM y'))} (3)</li>" for post in blog["posts"])
    return (
        f"<aside><h2>{words['search']}</h2>\n<h2>{words['recent']}</h2>\n<ul>\n{recent}\n</ul>\n"
        f"<h2>{words['archives']}</h2>\n<ul>\n{months}\n</ul></aside>"
    )


def posted(blog: Blog) -> Iterator[str]:
    """'Posted on DATE by AUTHOR' under the title; category, tags and replies under the text."""
    words = blog["words"]
    yield f"<h1>{words['tagged'].format(blog['tag'])}</h1>"
    for post in blog["posts"]:
        line = f"{words['posted']} {link('/x', day(blog, post))} {words['by']} {link('/a', post['author'])}"
        yield f"<article>\n{_title(blog, post)}\n<div>{line}</div>\n{content(post)}"
        foot = f"{words['under']} {link('/c', blog['tag'])} | {words['tags']} {tags(blog, post)} | "
        yield f"<div>{foot}{link('/r', words['leave'])}</div>\n</article>"
    yield f"<nav>{link('/p', words['older'])}</nav>\n{_widgets(blog)}"


def grouped(blog: Blog) -> Iterator[str]:
    """A heading of each day stands above all its posts."""
    words = blog["words"]
    for date, posts in groupby(blog["posts"], key=lambda post: post["date"]):
        yield f'<h2 class="date-header">{day(blog, {"date": date}, "full")}</h2>'
        for post in posts:
            yield f'<div class="post">\n{_title(blog, post, 3)}\n{content(post)}'
            yield f"<p>{words['under']} {link('/c', blog['tag'])} | {link('/r', words['comments'])}</p></div>"
    yield f"<div>{link('/p', words['older'])}</div>"


def split(blog: Blog) -> Iterator[str]:
    """Day, month and year stand in a box of three lines beside the title."""
    for post in blog["posts"]:
        box = "".join(f"<div>{day(blog, post, form)}</div>\n" for form in ("dd", "MMM", "y"))
        yield f'<div class="post">\n<div class="box">\n{box}</div>\n{_title(blog, post)}\n{content(post)}\n</div>'
    yield _widgets(blog)


def below(blog: Blog) -> Iterator[str]:
    """Date, author, category and tags stand under the text."""
    words = blog["words"]
    yield f"<h1>{words['tagged'].format(blog['tag'])}</h1>"
    for post in blog["posts"]:
        yield f"<article>\n{_title(blog, post)}\n{content(post)}"
        foot = f"{words['posted']} {day(blog, post)} | {words['by']} {post['author']}"
        links = f"{words['tags']}: {tags(blog, post)} | {link('/r', words['leave'])}"
        yield f"<footer>{foot} | {links}</footer>\n</article>"
    yield f"<nav>{link('/p', words['older'])}</nav>"


def cards(blog: Blog) -> Iterator[str]:
    """A category above each title, author and date under it, with the minutes that it takes to read."""
    words = blog["words"]
    yield _widgets(blog)
    for post in blog["posts"]:
        yield f'<div class="card"><span>{link("/c", blog["tag"])}</span>\n{_title(blog, post)}'
        yield f"<p>{post['author']} · {day(blog, post)} · {words['comments']}</p>\n{content(post)}\n</div>"
    yield f"<p>{words['powered']}</p>"


def updated(blog: Blog) -> Iterator[str]:
    """Two dates under the title: of the post, and of its last change; the oldest post first."""
    words = blog["words"]
    yield f"<h1>{words['tagged'].format(blog['tag'])}</h1>"
    for post in reversed(blog["posts"]):
        later = {"date": str(datetime.date.fromisoformat(post["date"]) + datetime.timedelta(days=3))}
        line = f"{words['posted']} {day(blog, post)} · {words['updated']} {day(blog, later)}"
        yield f"<article>\n{_title(blog, post)}\n<p>{line}</p>\n{content(post)}\n</article>"
    yield f"<nav>{link('/p', words['newer'])}</nav>"


def timed(blog: Blog) -> Iterator[str]:
    """Date and time in numbers above the title."""
    for post in blog["posts"]:
        stamp = f"<p>{post['date'].replace('-', '.')} 10:15</p>"
        yield f'<div class="post">\n{stamp}\n{_title(blog, post)}\n{content(post)}'
        yield f"<p>{blog['words']['tags']}: {tags(blog, post)}</p>\n</div>"
    yield _widgets(blog)


def alone(blog: Blog) -> Iterator[str]:
    """One post; others with their dates, replies and a form under it."""
    words, post = blog["words"], blog["posts"][0]
    yield f"<article>\n<h1>{escape(post['title'])}</h1>"
    yield f"<p>{day(blog, post, 'full')}, {words['by']} {post['author']}</p>"
    yield f"{content(post)}\n<p>{words['tags']}: {tags(blog, post)}</p>"
    buttons = "".join(f"<li>{link('/s', name)}</li>" for name in ("Mastodon", "Bluesky"))
    yield f"<p>{words['share']}</p><ul>{buttons}</ul>\n</article>"
    others = "".join(f"<li>{link('/x', other['title'])} ({day(blog, other)})</li>\n" for other in blog["posts"][1:])
    yield f"<section><h2>{words['related']}</h2>\n<ul>\n{others}</ul></section>"
    yield f"<section><h2>{words['comments']}</h2>\n<ol>"
    yield f"<li><b>Quill</b> {words['says']}:<br />{day(blog, post)} 11:20"
    yield f"<p>{post['title'][:12]} …</p>{link('/r', words['reply'])}</li>"
    yield f"</ol></section>\n<h3>{words['leave']}</h3>"


THEMES = {theme.__name__: theme for theme in (alone, below, cards, grouped, posted, split, timed, updated)}


def page(blog: Blog, theme: str) -> str:
    """Return a page of a blog as HTML."""
    return framed(blog, "\n".join(THEMES[theme](blog)))


def framed(blog: Blog, body: str) -> str:
    """Return a page with a blog's menu above and its footer below."""
    entries = "".join(f"<li>{link('/m', words)}</li>" for words in blog["words"]["menu"])
    header = f"<header><p>{link('/', blog['name'])}</p>\n<nav><ul>{entries}</ul></nav></header>"
    footer = f"<footer>{blog['words']['powered']}</footer>"
    head = f'<meta charset="utf-8" /><title>{escape(blog["name"])}</title>'
    return (
        f'<!DOCTYPE html>\n<html lang="{blog["lang"]}"><head>{head}</head>\n'
        f"<body>\n{header}\n<main>\n{body}\n</main>\n{footer}\n</body></html>\n"
    )


def shown(blog: Blog, theme: str) -> Sequence[Shown]:
    """Return the posts that a page shows."""
    chosen = blog["posts"][:1] if theme == "alone" else blog["posts"]
    return [Shown(post, post["date"]) for post in chosen]
