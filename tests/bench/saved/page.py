"""A page of a blog: which posts it shows, drawn by a theme, and what of them is shown there."""

import functools
import html
from pathlib import Path
from typing import Any, NamedTuple

import jinja2

from saved.blogs import Blog, Entry, blog

THEMES = jinja2.Environment(  # noqa: S701 -- what fills the templates is written here and in blogs.yml
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "themes"), undefined=jinja2.StrictUndefined
)


class Page(NamedTuple):
    """A page: its kind (home, tag, category, month, author, search, single), and what it is of."""

    kind: str
    blog: Blog
    entries: tuple[Entry, ...]
    all: tuple[Entry, ...]
    of: str
    """The tag, category, month, author or words that it is of."""

    @property
    def heading(self) -> str:
        """What stands above its posts."""
        return "" if self.kind in ("home", "single") else self.blog.say(f"of_{self.kind}", self.of)

    @property
    def url(self) -> str:
        """Where it stands."""
        first = self.entries[0]
        paths = {"home": "/", "single": first.path, "month": f"/{first.time:%Y/%m}/", "search": "/?s=word"}
        if self.kind == "author":
            return self.blog.term("author", "editor")
        return self.blog.at(paths[self.kind]) if self.kind in paths else self.blog.term(self.kind, self.of)

    @property
    def title(self) -> str:
        """What the head says."""
        front = self.entries[0].title if self.kind == "single" else self.heading
        return html.escape(f"{front} | {self.blog.name}" if front else f"{self.blog.name} – {self.blog.tagline}")


@functools.cache
def page(kind: str, lang: str) -> Page:
    """Return the page of a kind in a language's blog: of the first post's tag, category or month."""
    of, posts = blog(lang)
    first = posts[0]
    tag = max(first.tags, key=lambda label: sum(label in post.tags for post in posts))
    told = {"tag": tag, "category": first.categories[0], "month": first.month, "search": tag, "author": of.author}
    chosen = {
        "single": posts[:1],
        "tag": [post for post in posts if tag in post.tags],
        "category": [post for post in posts if first.categories[0] in post.categories],
        "month": [post for post in posts if post.month == first.month],
    }.get(kind, posts)
    return Page(kind, of, tuple(chosen), posts, told.get(kind, ""))


@functools.cache
def _theme(name: str) -> Any:
    return THEMES.get_template(f"{name}.html").module


def _shows(theme: str, kind: str) -> set[str]:
    shows = _theme(theme).shows
    return set((shows["alone"] if kind == "single" else f"{shows['loop']} {shows.get(kind, '')}").split())


def drawn(page: Page, theme: str) -> str:
    """Return a page as a theme draws it, head and body."""
    module, shows = _theme(theme), _shows(theme, page.kind)
    inner = "\n".join(str(module.entry(post, page.kind == "single", "short" in shows)) for post in page.entries)
    return str(_theme("head").head(page, getattr(module, "head", lambda _: "")(page), str(module.frame(page, inner))))


def truth(page: Page, theme: str) -> list[dict[str, Any]]:
    """Return what a page in a theme shows of its posts."""
    return [_told(page, post, _shows(theme, page.kind)) for post in page.entries]


def _told(page: Page, post: Entry, shows: set[str]) -> dict[str, Any]:
    tags = [*(post.tags if "tags" in shows else ()), *([page.of] if page.kind == "tag" else [])]
    shown = len(post.categories) if "categories" in shows else int("category" in shows)
    filed = [*post.categories[:shown], *([page.of] if page.kind == "category" else [])]
    return {
        "title": post.title,
        "date": "unknown" if "undated" in shows else f"{post.time:%Y-%m-%dT%H:%M}"[: 16 if "time" in shows else 10],
        "permalink": None if "foreign" in shows else post.path,
        "author": post.blog.author if "author" in shows or page.kind == "author" else "",
        "cut": "short" in shows,
        "tags": list(dict.fromkeys(tags)),
        "categories": list(dict.fromkeys(filed)),
        **post.truth(short="short" in shows),
    }
