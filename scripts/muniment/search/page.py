"""The search page, and the files that it loads as scripts; each file is named by what it holds."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property, partial
from itertools import pairwise, takewhile
from pathlib import Path

from muniment import dependencies
from muniment.model.page import Content, File, Kind, Page, Section
from muniment.model.post import Post
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import months, packing, shards, tables, texts, words
from muniment.search.index import Index
from muniment.search.shards import Shard
from muniment.search.standing import Terms
from muniment.search.tables import Lists

ADDRESS = "/search/"
PARTS = ("ranking", "showing", "narrowing", "misspelling")
"""Scripts that the page loads when it needs them."""
LISTS = (
    '<p>Posts are listed by <a href="../years/">year</a>, by <a href="../tags/">tag</a>, by '
    '<a href="../organisations/">organisation</a>, and by <a href="../titles/">title</a> from A to Z.</p>'
)
WITHOUT = f"<p>This copy of the archive was made without a search index.</p>\n{LISTS}"
PAGE = """\
<form id="search" role="search" hidden{attributes}>
<p><label for="q">Words, names or a "quoted phrase"</label>
<input type="search" id="q" name="q" autocomplete="off" spellcheck="false" dir="auto" enterkeyhint="search"></p>
<details id="filters"><summary>Narrow the results</summary><div id="groups"></div></details>
</form>
<noscript><p>Searching needs JavaScript, which is off in this browser. Nothing else on this site does.</p></noscript>
<p id="status" role="status"></p>
<nav id="lists" aria-label="Lists that match" hidden></nav>
<ol id="results"></ol>
<p id="more" hidden><button type="button">More results</button></p>
<script src="../{script}"></script>
"""


def sections(catalogue: Catalogue, index: Index | None) -> Iterator[Section]:
    """Yield the sections of search: a month's posts each, then terms, lists and the page; without index the page."""
    if index is None:
        yield Section(dependencies.SEARCH, lambda: [_page(WITHOUT)])
        return
    search = Search(catalogue, index)
    for month, posts in index.groups.items():
        name = f"{month}:{index.standing.months[month].table}"
        yield Section(dependencies.search_section(name), partial(search.of_month, month, posts))
        if index.texts:
            name = f"{month}:{index.standing.months[month].seal.hex()}"
            yield Section(dependencies.search_section(name), partial(search.of_texts, month, posts))
    for number, shard in enumerate(index.standing.shards):
        yield Section(dependencies.search_section(shard.name), partial(search.of_terms, number))
    for year, name in search.years.items():
        yield Section(dependencies.search_section(f"{year}:{name}"), partial(search.of_year, year))
    yield Section(dependencies.SEARCH, search.rest)


class Search:
    """What the page loads, made from a catalogue and its index; sections are named by what they hold."""

    def __init__(self, catalogue: Catalogue, index: Index) -> None:
        self.catalogue, self.index = catalogue, index

    @cached_property
    def years(self) -> dict[str, str]:
        """The name of the file, by year, that says what its posts are listed under."""
        return {year: tables.name(self._listed(year)) for year in self.groups}

    @cached_property
    def groups(self) -> dict[str, list[str]]:
        """Months by year."""
        return months.by_year(self.index.groups)

    def _listed(self, year: str) -> bytes:
        return self.index.standing.listed(self.groups[year])

    @cached_property
    def terms(self) -> Terms:
        """The terms that are kept."""
        return Terms(self.index.folder, self.index.standing)

    def of_month(self, month: str, posts: Sequence[Post]) -> Iterator[File]:
        """Yield the table of a month's posts."""
        name = self.index.standing.months[month].table
        yield File(tables.path("posts", name), name.encode(), lambda: tables.script(name, tables.of_month(posts)))

    def of_texts(self, month: str, posts: Sequence[Post]) -> Iterator[File]:
        """Yield the texts of a month's posts, a few in a file."""
        for number, group in enumerate(texts.grouped(posts)):
            needs = digest(self.index.standing.key, *(post.digest for post in group))
            made = partial(self._texts, f"{month}-{number}", group)
            yield File(tables.path("texts", f"{month}-{number}"), needs, made)

    def _texts(self, name: str, group: texts.Group) -> bytes:
        return tables.script(name, tables.json([texts.plain(self.catalogue.library, post) for post in group]))

    def of_terms(self, number: int) -> Iterator[File]:
        """Yield a shard of terms."""
        name = self.index.standing.shards[number].name
        octets = partial(self._shard, name, number)
        yield File(tables.path("terms", name), name.encode(), octets)

    def _shard(self, name: str, number: int) -> bytes:
        return tables.script(name, shards.json(self.terms.octets_of(number)))

    def of_year(self, year: str) -> Iterator[File]:
        """Yield what the posts of a year are listed under."""
        yield tables.file("lists", self._listed(year))

    def rest(self) -> Iterator[Page | File]:
        """Yield what leads to all of these, the scripts, and the page."""
        named = tables.file("lists", Lists(self.catalogue).named())
        starts = [*_starts(self.index.standing.shards)]
        groups = [tables.file("terms", octets) for octets in shards.groups(starts, self.index.standing.shards)]
        contents = tables.file("code", tables.json(self._contents(named, starts, groups)))
        codes = {part: _code(part) for part in PARTS}
        yield from (named, *groups, contents, *codes.values(), _script())
        names = {"contents": contents, **codes}
        attributes = "".join([f' data-{part}="{Path(file.path).stem}"' for part, file in names.items()])
        yield _page(f"{PAGE.format(attributes=attributes, script=_script().path)}{LISTS}\n")

    def _contents(self, named: File, starts: Sequence[str], groups: Iterable[File]) -> dict[str, object]:
        """Return what leads to all files: names of files, eight digits each, and what they are for.

        Readers wait for it, so that shards of terms are not named here, but in the files of their groups.
        """
        kept = self.index.standing
        numbering, ordered = kept.numbering, [*kept.numbering.starts]
        places = [numbering.place(month) for month in ordered]
        return {
            "posts": len(self.catalogue.library.posts),
            "first": numbering.first,
            "room": months.ROOM,
            "rooms": [months.rooms(len(self.index.groups[month])) for month in ordered],
            "together": texts.TOGETHER if self.index.texts else 0,
            "levels": packing.LEVELS,
            "common": " ".join(sorted(words.COMMON)),
            "named": named.needs.decode(),
            "lists": self.years,
            "steps": [place - before for before, place in pairwise((0, *places))],
            "tables": "".join([kept.months[month].table for month in ordered]),
            "grouped": shards.GROUPED,
            "starts": " ".join(starts[:: shards.GROUPED]),
            "groups": "".join([file.needs.decode() for file in groups]),
        }


def _starts(cut: Iterable[Shard]) -> Iterator[str]:
    """Yield the letters of each shard's first term that tell it from the term before."""
    before = ""
    for shard in cut:
        first = shard.first.decode()
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, first, strict=False)))
        yield first[: shared + 1]
        before = shard.last.decode()


@cache
def _written(name: str) -> str:
    """Return one of our scripts without its indentation and its lines of comment."""
    written = Path(__file__).with_name(f"{name}.js").read_text(encoding="utf-8")
    lines = (line.strip() for line in written.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def _code(part: str) -> File:
    text = _written(part)
    return File(f"search/code/{tables.name(text.encode())}.js", digest(text), text.encode)


def _script() -> File:
    text = _written("search")
    return File(f"assets/search-{tables.name(text.encode())}.js", digest(text), text.encode)


def _page(body: str) -> Page:
    content = Content(title="Search", body=body, description="Search all posts of this archive.")
    return Page(ADDRESS, Kind.SEARCH, digest(body), lambda: content)
