"""Pages of the invented blogs of captures/corpora/01/blogs.yml, as HTML in eight themes, and what each page shows."""

import datetime
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

from babel.dates import format_date

Blog = dict[str, Any]
Post = dict[str, Any]
SHORT = {"en": "d MMM y", "de": "dd.MM.y", "ru": "dd.MM.y", "tr": "dd.MM.y", "zh": "y-MM-dd"}
"""The short dates of the theme that glues them to titles; elsewhere day, month and year stand between strokes."""


class Shown(NamedTuple):
    """A post of a page: what of it the theme shows."""

    post: Post
    date: str
    whole: bool = True


def day(blog: Blog, post: Post, form: str = "long") -> str:
    """Return the date of a post as its blog writes it."""
    return str(format_date(datetime.date.fromisoformat(post["date"]), form, locale=blog["lang"]))


def address(blog: Blog, post: Post) -> str:
    """Return an address that names no day, as blogs with short addresses have."""
    return _at(blog, f"?p={sum(map(ord, post['title'])) % 9000}")


def _at(blog: Blog, path: object = "") -> str:
    return f"https://{blog['host']}/{path}"


def _link(url: str, words: str = "") -> str:
    return f'<a href="{escape(url)}">{escape(words or url)}</a>'


def _linked(words: str) -> str:
    """Return words with the addresses in them as links."""
    return " ".join(
        _link(part.rstrip("]")) + "]" * part.endswith("]") if part.startswith("http") else escape(part, quote=False)
        for part in words.split(" ")
    )


def _block(blog: Blog, part: str | list[Any]) -> str:
    if isinstance(part, list):
        kind = "ol" if int(part[0]) else "ul"
        rows = "\n".join(f"<li>{escape(row, quote=False)}</li>" for row in part[1:])
        return f"<{kind}>\n{rows}\n</{kind}>"
    part = part.replace("{see}", blog["see"])
    if part.startswith("{h3}"):
        return f"<h3>{escape(part[4:])}</h3>"
    if part.startswith("> "):
        return f"<blockquote>\n<p>{escape(part[2:], quote=False)}</p>\n</blockquote>"
    return f"<p>{_linked(part.replace('：http', '： http'))}</p>"


def content(blog: Blog, post: Post, *, whole: bool = True) -> str:
    """Return the text of a post: a picture, paragraphs and lists, and the addresses of its sources at the end."""
    words = blog["words"]
    parts = []
    if "picture" in post:
        credit = f"<br />{escape(words['credit'])}"
        caption = f"<figcaption>{escape(post['picture'])}{credit}</figcaption>"
        parts.append(f'<figure><img src="/p.jpg" alt="" />{caption}</figure>')
    body = post["body"] if whole else post["body"][:1]
    parts += [_block(blog, part) for part in body]
    parts += [f"<p>{_link(url)}</p>" for url in (post["sources"] if whole else ())]
    parts += [f'<p><a class="more" href="{address(blog, post)}">{words["more"]}</a></p>'] * (not whole)
    return "\n".join(parts)


def title(blog: Blog, post: Post, level: int = 2) -> str:
    """Return the title of a post as a heading that leads to it."""
    return f"<h{level}>{_link(address(blog, post), post['title'])}</h{level}>"


def meta(blog: Blog, post: Post) -> str:
    """Return the line under a post that says its category and tags."""
    words = blog["words"]
    tags = ", ".join(_link(_at(blog, "tag/x/"), tag) for tag in post["tags"])
    category = _link(_at(blog, "category/x/"), blog["tag"])
    leave = _link(f"{address(blog, post)}#respond", words["leave"])
    return f'<p class="postmetadata">{words["in"]} {category} | {words["tags"]}: {tags} | {leave}</p>'


def sidebar(blog: Blog, *, dated: bool = False) -> str:
    """Return what stands beside the posts: a search, recent posts, months, links."""
    words = blog["words"]
    spans = [f" <span>{day(blog, post)}</span>" * dated for post in blog["posts"]]
    recent = "\n".join(
        f"<li>{_link(address(blog, post), post['title'])}{span}</li>"
        for post, span in zip(blog["posts"], spans, strict=True)
    )
    months = "\n".join(f"<li>{_link(_at(blog, 'x'), day(blog, post).split(' ', 1)[-1])}</li>" for post in blog["posts"])
    search = f'<form><label>{words["search"]}</label><input type="text" /><button>{words["search"]}</button></form>'
    return (
        f"<aside>\n{search}\n<h2>{words['recent']}</h2>\n<ul>\n{recent}\n</ul>\n"
        f"<h2>{words['archives']}</h2>\n<ul>\n{months}\n</ul>\n</aside>"
    )


def header(blog: Blog) -> str:
    """Return the top of a page: the blog's name and its menu."""
    entries = "\n".join(f"<li>{_link(_at(blog, n), words)}</li>" for n, words in enumerate(blog["words"]["menu"]))
    home = _link(_at(blog), blog["name"])
    return f"<header>\n<h1>{home}</h1>\n<nav>\n<ul>\n{entries}\n</ul>\n</nav>\n</header>"


def heading(blog: Blog) -> str:
    """Return the heading of a page of posts with one tag."""
    return f'<h2 class="pagetitle">{escape(blog["words"]["tagged"].format(blog["tag"]))}</h2>'


def classic(blog: Blog) -> Iterator[str]:
    """The date stands under the title; category and tags under the text; the sidebar comes last."""
    yield heading(blog)
    for post in blog["posts"]:
        yield f'<div class="post">\n{title(blog, post, 3)}\n<small>{day(blog, post)}</small>'
        yield f'<div class="entry">\n{content(blog, post)}\n</div>\n{meta(blog, post)}\n</div>'
    yield f'<div class="nav">{_link("/page/2", blog["words"]["older"])}</div>'
    yield sidebar(blog)


def above(blog: Blog) -> Iterator[str]:
    """The sidebar comes first; the date stands above the title, with its weekday."""
    yield sidebar(blog)
    yield heading(blog)
    for post in blog["posts"]:
        yield f'<div class="post">\n<p class="date">{day(blog, post, "full")}</p>\n{title(blog, post)}'
        yield f"{content(blog, post)}\n</div>"
    yield f"<footer><p>{blog['words']['powered']}</p></footer>"


def glued(blog: Blog) -> Iterator[str]:
    """The date stands on the line of the title."""
    yield heading(blog)
    for post in blog["posts"]:
        short = day(blog, post, SHORT.get(blog["lang"], "dd/MM/y"))
        yield f'<div class="post">\n<h2><span>{short}</span> – {_link(address(blog, post), post["title"])}</h2>'
        yield f"{content(blog, post)}\n</div>"


def relative(blog: Blog) -> Iterator[str]:
    """The date counts from the day on which the page was read."""
    yield heading(blog)
    for post in blog["posts"]:
        yield f'<article>\n{title(blog, post)}\n<p class="meta">{blog["words"]["ago"]}</p>'
        yield f"{content(blog, post)}\n{meta(blog, post)}\n</article>"


def absent(blog: Blog) -> Iterator[str]:
    """No date stands anywhere."""
    yield heading(blog)
    for post in blog["posts"]:
        yield f"<article>\n{title(blog, post)}\n{content(blog, post)}\n{meta(blog, post)}\n</article>"
    yield f'<div class="nav">{_link("/page/2", blog["words"]["older"])}</div>'


def block(blog: Blog) -> Iterator[str]:
    """Date, author and category stand in one line; the last post is cut short."""
    words = blog["words"]
    for place, post in enumerate(blog["posts"]):
        line = f"{day(blog, post)} · {words['by']} {post['author']}"
        yield f'<li class="wp-block-post">\n{title(blog, post)}\n<div class="wp-block-post-date">{line}</div>'
        whole = place < len(blog["posts"]) - 1
        yield f'<div class="entry-content">\n{content(blog, post, whole=whole)}\n</div>\n</li>'
    yield f"<nav>{_link('/page/2', words['older'])}</nav>"


def news(blog: Blog) -> Iterator[str]:
    """The author is named between title and date; lists of recent posts with dates stand on both sides."""
    words = blog["words"]
    yield sidebar(blog, dated=True)
    for post in blog["posts"]:
        yield f'<div class="post">\n{title(blog, post)}\n<p class="byline">{words["by"]} {post["author"]}</p>'
        yield f'<p class="date">{day(blog, post)}</p>\n{content(blog, post)}'
        yield f'<p class="comments">{_link(address(blog, post), words["comments"])}</p>\n</div>'
    yield sidebar(blog, dated=True)


def single(blog: Blog) -> Iterator[str]:
    """One post with buttons, related posts, comments and a pingback under it."""
    words, post = blog["words"], blog["posts"][len(blog["lang"] + blog["name"]) % 2]
    yield f'<article>\n<h1 class="entry-title">{escape(post["title"])}</h1>'
    yield f'<div class="entry-meta">{day(blog, post)} {words["by"]} {post["author"]}</div>\n{content(blog, post)}'
    buttons = "".join(f"<li>{_link('https://share.example/', name)}</li>\n" for name in ("Facebook", "Twitter"))
    yield f"<div><h3>{words['share']}</h3>\n<ul>\n{buttons}</ul>\n</div>"
    others = "\n".join(
        f"<li>{_link('/x', other['title'])} <span>{day(blog, other)}</span></li>" for other in blog["posts"][2:]
    )
    yield f"<div><h3>{words['related']}</h3>\n<ul>\n{others}\n</ul>\n</div>"
    yield f"{meta(blog, post)}\n</article>"
    yield f"<nav>{_link('/a', words['previous'])} {_link('/b', words['next'])}</nav>"
    yield f'<div id="comments">\n<h3>{escape(words["responses"].format(post["title"]))}</h3>\n<ol>'
    for name in ("Quill", "Tern"):
        yield f"<li><p><cite>{name}</cite> {words['says']}:</p>\n<p>{day(blog, post)} 10:15</p>"
        yield f"<p>{escape(post['body'][0].split(' ')[0])} …</p>\n<p>{_link('/r', words['reply'])}</p></li>"
    yield f"<li><p>{words['pingback']}: {_link('https://echo.example/x', post['title'])}</p></li>\n</ol>\n</div>"
    yield sidebar(blog)


THEMES = {theme.__name__: theme for theme in (above, absent, block, classic, glued, news, relative, single)}


def page(blog: Blog, theme: str) -> str:
    """Return a page of a blog as HTML."""
    body = "\n".join(THEMES[theme](blog))
    head = f'<meta charset="utf-8" /><title>{escape(blog["name"])}</title>'
    footer = f"<footer><p>{blog['words']['powered']}</p></footer>"
    lang, main = blog["lang"], f"{header(blog)}\n<main>\n{body}\n</main>\n{footer}"
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head>{head}</head>\n<body>\n{main}\n</body></html>\n'


def shown(blog: Blog, theme: str) -> Sequence[Shown]:
    """Return the posts that a page shows."""
    dated = theme not in ("absent", "relative")
    posts = blog["posts"]
    chosen = [posts[len(blog["lang"] + blog["name"]) % 2]] if theme == "single" else posts
    return [
        Shown(post, post["date"] if dated else "unknown", not (theme == "block" and post is posts[-1]))
        for post in chosen
    ]
