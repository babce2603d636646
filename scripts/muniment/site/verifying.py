"""The finished site held against the library: all is there, nothing else is, and no draft shows anywhere."""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from itertools import chain
from pathlib import Path
from urllib.parse import unquote

from muniment.model.codes import COUNTRIES
from muniment.model.post import Post
from muniment.model.problem import Problem, error
from muniment.posts import gathered
from muniment.posts.grouping import above
from muniment.posts.library import Library
from muniment.project import CONFIGURATION
from muniment.text import permalink
from muniment.text.patterns import late

DISTINCT = 12
"""Letters from which on a title of a single word is looked for: a shorter one may be a word of any page."""

OPEN = ("posts.ndjson", "posts.csv", "organisations.json", "organisations.csv", "tags.json")
"""Files below /data/ that every archive has."""

GENERATED = late(r"(?:tags?|organisations|countries|years|search|sources|titles|data|category|p|undated|[0-9]{4})/")
"""Folders of the site that the core alone fills (FORMATS.md, section 6)."""

FEEDS = {"feed.xml": "the Atom feed", "rss.xml": "the RSS feed", "feed.json": "the JSON feed"}
"""Feeds of the newest posts."""

MADE = {*FEEDS, "sitemap.xml"}
"""Files beside the first page that the core makes; none written by hand can stand in their place."""


def verify(
    library: Library,
    site: Path,
    *,
    published: Collection[str],
    foreign: Iterable[str],
    searched: Iterable[str],
    url: str = "",
) -> Iterator[Problem]:
    """Yield what a site lacks or has too much of.

    `published` are the paths that stand there as they were written, `foreign` those that nobody wrote, and
    `searched` those to look through for drafts. With the `url` of the site it has feeds, without it none.
    """
    feeds = {path: what for path, what in _feeds(library) if url}
    for path, what in chain(expected(library), feeds.items(), _served(url)):
        if path not in published:
            yield _fault(path, "page-missing", f"{what} has no page in the site")
    for path in sorted(path for path in published if path.endswith("feed.xml") and path not in feeds):
        yield _fault(path, "page-foreign", "is a feed of nothing that has posts")
    yield from (
        _fault(path, "page-foreign", "stands in the site, and nothing of the archive makes it; delete it")
        for path in sorted(foreign)
    )
    yield from _leaks(library, site, sorted(searched))


def _fault(path: str, code: str, message: str) -> Problem:
    return error(f"site/{path}", 1, code, message)


def expected(library: Library) -> Iterator[tuple[str, str]]:
    """Yield (path, what it is) of each page that the library calls for, from posts and vocabularies alone."""
    yield from (("index.html", "the home page"), ("years/index.html", "the list of years"))
    yield "search/index.html", "the search page"
    yield from (("tags/index.html", "the list of tags"), ("organisations/index.html", "the list of organisations"))
    yield from (("countries/index.html", "the list of countries"), ("sources/index.html", "the list of sources"))
    yield "titles/index.html", "the list of titles"
    yield from ((f"data/{name}", f"the open file {name}") for name in OPEN)
    yield from ((f"{post.permalink[1:]}index.html", post.path) for post in library.posts)
    for post in library.posts:
        for former in post.former:
            yield f"{former[1:]}index.html", f"former address {former}"
    yield from ((f"{post.permalink[1:]}index.html", f"what is left of {post.path}") for post in library.withdrawn)
    yield from ((f"{year}/index.html", f"the year {year}") for year in {post.year for post in library.posts})
    tags = {
        tag.slug: tag for label in library.labels if (tag := library.registry.tag_named(label)) and tag.kind.indexed
    }
    wider = {other.slug: other for tag in tags.values() for other in above(library.registry, tag) if other.kind.indexed}
    yield from ((f"tag/{slug}/index.html", f"tag '{tag.label}'") for slug, tag in (tags | wider).items())
    bodies = library.named & library.registry.by_id.keys()
    for body in bodies:
        yield f"organisations/{body}/index.html", f"organisation '{body}'"
    for code in {library.registry.by_id[body].country for body in bodies} & COUNTRIES:
        yield f"countries/{code.lower()}/index.html", f"the country {code}"


def _served(url: str) -> Iterator[tuple[str, str]]:
    """Yield what hosts and crawlers read."""
    yield from (("robots.txt", "what crawlers read first"), ("_headers", "what hosts are to send"))
    if url:
        yield "sitemap.xml", "the sitemap"


def _feeds(library: Library) -> Iterator[tuple[str, str]]:
    """Yield every feed that posts call for: of the newest, of each year, and beside each index of dated posts."""
    dated = [post for post in library.posts if post.year.isdigit()]
    yield from FEEDS.items()
    yield from ((f"{year}/feed.xml", f"the feed of {year}") for year in {post.year for post in dated})
    every = len(dated) == len(library.posts)
    tags = {library.registry.tag_named(label) for label in (library.labels if every else gathered.labels(dated))}
    yield from ((f"tag/{tag.slug}/feed.xml", f"the feed of '{tag.label}'") for tag in tags if tag and tag.kind.indexed)
    named = (library.named if every else gathered.bodies(dated)) & library.registry.by_id.keys()
    yield from ((f"organisations/{body}/feed.xml", f"the feed of '{body}'") for body in named)
    for code in {library.registry.by_id[body].country for body in named} & COUNTRIES:
        yield f"countries/{code.lower()}/feed.xml", f"the feed of the country {code}"


def clashes(library: Library, written: Iterable[str]) -> Iterator[Problem]:
    """Yield an error for each page or file written by hand whose address is that of a generated one."""
    posts = {f"{post.permalink[1:]}index.html": post.path for post in library.by_path.values()}
    posts |= {f"{former[1:]}index.html": post.path for post in library.by_path.values() for former in post.former}
    for path in written:
        owner = posts.get(path) or ("a generated page" if GENERATED.match(path) or path in MADE else "")
        if owner and path != "assets/site.css":
            page = path.removesuffix("index.html")
            message = f"makes the page /{page}, which is that of {owner}; give it another name"
            yield error(f"docs/{page.rstrip('/') or 'index'}", 1, "address-twice", message)


def _leaks(library: Library, site: Path, paths: list[str]) -> Iterator[Problem]:
    """Yield where the title or address of a draft shows; words that are public without it are no leak."""
    secrets = {words: post for post in library.drafts for words in _secrets(post)}
    public = _public(library, secrets) if secrets else set()
    secrets = {words: post for words, post in secrets.items() if words not in public}
    spelt = [(words, post, _spellings(words)) for words, post in secrets.items()]
    for path in paths if spelt else ():
        text = (site / path).read_bytes()
        for words, post, spellings in spelt:
            if any(spelling in text for spelling in spellings):
                yield _fault(path, "draft-shown", f"shows '{words}' of the draft {post.path}")


def _spellings(words: str) -> set[bytes]:
    """Return how words stand in text, in HTML, and in HTML within XML."""
    once = escape(words, quote=False)
    return {form.encode() for form in (words, once, escape(words), escape(once, quote=False))}


def _secrets(draft: Post) -> Iterator[str]:
    yield permalink.encoded(draft.permalink[1:])
    if not (draft.title.isascii() and draft.title.isalnum() and len(draft.title) < DISTINCT):
        yield draft.title


def _public(library: Library, secrets: Iterable[str]) -> set[str]:
    """Return which words are public without any draft: in published posts, vocabularies or pages written by hand."""
    left = {words: {words.encode(), unquote(words).encode()} for words in secrets}
    registry, root = library.registry, library.root
    names = "\n".join((*(tag.label for tag in registry.tags), *(body.name for body in registry.organisations)))
    pages = (root / CONFIGURATION, *sorted((root / "docs").rglob("*.md")))
    files = (file.read_bytes() for file in (*(root / post.path for post in library.posts), *pages))
    found: set[str] = set()
    for text in chain([names.encode()], files):
        found |= {words for words, spelt in left.items() if any(word in text for word in spelt)}
        left = {words: spelt for words, spelt in left.items() if words not in found}
    return found
