"""Invented blogs whose pages are saved: their posts, what a page may say of each, and the words of their themes."""

import datetime as dt
import functools
import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import yaml

HERE = Path(__file__).parent
EXCERPT = 9
"""Words of a post that a theme shows of it where it shows no more."""


def _loaded(name: str) -> Any:
    return yaml.load((HERE / name).read_text(encoding="utf-8"), yaml.CSafeLoader)


class Figure(NamedTuple):
    """A picture of a post."""

    file: str
    alt: str
    caption: str


@dataclass(frozen=True)
class Blog:
    """A blog: where it stands, who writes it, and what its theme says."""

    host: str
    lang: str
    name: str
    tagline: str
    author: str
    words: dict[str, Any]

    def say(self, word: str, *filled: str) -> str:
        """Return what the theme says for a word, with its gap filled."""
        return str(self.words[word]).format(*filled)

    def at(self, path: str) -> str:
        """Return the address of a path of the blog."""
        return f"https://{self.host}" + (path if path.isascii() else quote(path).lower())

    def term(self, kind: str, label: str) -> str:
        """Return the address of a tag, a category or an author."""
        return self.at(f"/{kind}/{label.lower().replace(' ', '-')}/")


@dataclass(frozen=True)
class Entry:
    """A post of a blog."""

    blog: Blog
    number: int
    title: str
    slug: str
    time: dt.datetime
    tags: tuple[str, ...]
    categories: tuple[str, ...]
    blocks: tuple[str, ...]
    figure: Figure | None
    see: tuple[str, ...]
    sources: tuple[str, ...]
    """Addresses; those of `see` lead to posts of the blog."""

    @property
    def path(self) -> str:
        return f"/{self.time:%Y/%m/%d}/{self.slug}/"

    @property
    def url(self) -> str:
        return self.blog.at(self.path)

    @property
    def day(self) -> str:
        """Its date in words."""
        return self._dated("date")

    def _dated(self, form: str) -> str:
        """Return its date as a form of its language has it, in the digits of that."""
        time, words = self.time, self.blog.words
        plain = str(words[form]).format(d=time.day, m=time.month, y=time.year, month=words["months"][time.month - 1])
        return plain.translate(str.maketrans("0123456789", words.get("digits", "0123456789")))

    @property
    def month(self) -> str:
        """Its month in words."""
        return self._dated("month")

    @property
    def english(self) -> str:
        """Its date as old English themes have it: June 9th, 2021."""
        day = self.time.day
        ending = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        return f"{self.time:%B} {day}{ending}, {self.time:%Y}"

    @property
    def half(self) -> str:
        """Which half of the day it is of."""
        return "am" if self.time.hour < 12 else "pm"

    @property
    def universal(self) -> str:
        """Its time in UTC, two hours behind the blog's."""
        return f"{self.time - dt.timedelta(hours=2):%Y-%m-%dT%H:%M:%SZ}"

    @property
    def stamp(self) -> str:
        """Its local time with its offset."""
        return f"{self.time:%Y-%m-%dT%H:%M:%S}+02:00"

    @property
    def html(self) -> str:
        """Its address as Blogger makes it."""
        return self.blog.at(f"/{self.time:%Y/%m}/{self.slug}.html")

    @property
    def short_url(self) -> str:
        """Its address as Ghost makes it."""
        return self.blog.at(f"/{self.slug}/")

    @property
    def shown(self) -> str:
        """Its title as HTML."""
        return html.escape(self.title, quote=False)

    @property
    def body(self) -> str:
        """All its text as HTML, with its picture, see-also and sources."""
        whole = ("<block", "<ul", "<ol", "<h3")
        parts = [block if block.startswith(whole) else f"<p>{block}</p>" for block in self.blocks]
        if self.figure:
            source = self.blog.at(f"/wp-content/uploads/{self.time:%Y/%m}/{self.figure.file}")
            parts.insert(
                1,
                f'<figure class="wp-block-image"><img src="{source}" alt="{self.figure.alt}" width="600"'
                f' height="400"/><figcaption>{self.figure.caption}</figcaption></figure>',
            )
        parts += [f'<p>{self.blog.say("see")}: <a href="{url}">{url}</a></p>' for url in self.see]
        parts += [f'<p><a href="{html.escape(url)}">{html.escape(url)}</a></p>' for url in self.sources]
        return "\n".join(parts)

    @property
    def excerpt(self) -> str:
        """The beginning of its first paragraph, as words."""
        plain = re.sub(r"<[^>]*>", "", self.blocks[0])
        words = plain.split()
        return plain[:20] + "…" if self.blog.lang == "zh" else " ".join(words[:EXCERPT]) + "…"

    def linked(self, kind: str, rel: str = "tag", parting: str = ", ") -> str:
        """Return links to its tags ("tag") or categories ("category")."""
        labels = self.tags if kind == "tag" else self.categories
        return parting.join(f'<a href="{self.blog.term(kind, label)}" rel="{rel}">{label}</a>' for label in labels)

    @property
    def classes(self) -> str:
        """What WordPress's post_class gives."""
        slugs = [f"category-{label.lower()}" for label in self.categories if label.isascii()]
        slugs += [f"tag-{label.lower().replace(' ', '-')}" for label in self.tags if label.isascii()]
        return " ".join([f"post-{self.number} post type-post status-publish format-standard hentry", *slugs])

    def truth(self, *, short: bool) -> dict[str, Any]:
        """Return what a page shows of it in its text."""
        own = re.compile(rf'href="(https://{self.blog.host}[^"]*)"')
        bracketed = [url for block in self.blocks for url in own.findall(block)]
        if short:
            return {"text": [self.excerpt], "sources": [], "see_also": [], "pictures": []}
        lines = [
            re.sub(r"<[^>]*>", "", line)
            for block in self.blocks
            for line in re.split(r"</?(?:p|ul|ol|li|blockquote|h3|br)\b[^>]*>", block)
        ]
        return {
            "text": [line for line in lines if line.strip()],
            "sources": list(self.sources),
            "see_also": [*bracketed, *self.see],
            "pictures": [self.figure.caption] if self.figure else [],
        }


def _entry(blog: Blog, number: int, told: dict[str, Any], posts: list[dict[str, Any]]) -> Entry:
    paths = {post["slug"]: f"/{str(post['date'])[:10].replace('-', '/')}/{post['slug']}/" for post in posts}
    return Entry(
        blog, 400 - 17 * number, told["title"], told["slug"], dt.datetime.fromisoformat(str(told["date"])),
        tuple(told["tags"]), tuple(told["categories"]), tuple(told["text"]),
        Figure(**told["figure"]) if "figure" in told else None,
        tuple(blog.at(paths[slug]) for slug in told.get("see", ())), tuple(told["sources"]),
    )  # fmt: skip


@functools.cache
def blog(lang: str) -> tuple[Blog, tuple[Entry, ...]]:
    """Return the blog of a language and its posts, newest first."""
    words, (told,) = _loaded("tongues.yml")[lang], [one for one in _loaded("blogs.yml") if one["lang"] == lang]
    made = Blog(told["host"], lang, told["name"], told["tagline"], told["author"], words)
    return made, tuple(_entry(made, number, post, told["posts"]) for number, post in enumerate(told["posts"]))
