"""The search page, and the files that it loads as scripts; each file is named by what it holds."""

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path

from muniment import dependencies
from muniment.model.page import Content, File, Kind, Page, Section
from muniment.posts.catalogue import Catalogue, digest
from muniment.search import months, shards, tables, texts, words
from muniment.search.index import Index
from muniment.search.tables import Lists

ADDRESS = "/search/"
PARTS = ("ranking", "showing", "narrowing", "misspelling")
"""Scripts that the page loads when it needs them."""
LISTS = (
    '<p>Posts are listed by <a href="../years/">year</a>, by <a href="../tags/">tag</a> and by '
    '<a href="../organisations/">organisation</a>.</p>'
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
    for month in search.groups:
        yield Section(dependencies.search_section(month), lambda month=month: search.of_month(month))  # type: ignore[misc]
    yield Section(dependencies.SEARCH, search.rest)


class Search:
    """What the page loads, made from a catalogue and its index."""

    def __init__(self, catalogue: Catalogue, index: Index) -> None:
        self.catalogue, self.index = catalogue, index
        self.groups = months.grouped(catalogue.library.posts)

    def of_month(self, month: str) -> Iterator[File]:
        """Yield the texts of a month's posts, then its table."""
        posts = self.groups[month]
        names = tables.text_names(self.index.key, posts)
        for name, group in zip(names, texts.grouped(posts), strict=True):

            def made(name: str = name, group: texts.Group = group) -> bytes:
                return tables.script(name, tables.texts_of(self.catalogue, group))

            yield File(f"search/texts/{name}.js", name.encode(), made)
        yield tables.file("posts", tables.of_month(self.index.key, posts))

    def rest(self) -> Iterator[Page | File]:
        """Yield terms, lists, what leads to all of them, the script, and the page."""
        cut = list(shards.cut(self.index.buckets))
        yield from (tables.file("terms", tables.json(shard)) for shard in cut)
        lists = Lists.of(self.catalogue)
        for year, within in months.by_year(self.groups).items():
            name = self.index.lists[year]

            def made(name: str = name, within: months.Groups = within) -> bytes:
                return tables.script(name, lists.of_months(within))

            yield File(f"search/lists/{name}.js", name.encode(), made)
        named = tables.file("lists", lists.named())
        contents = tables.file("code", tables.json(self._contents(cut, named)))
        codes = {part: _code(part) for part in PARTS}
        yield from (named, contents, *codes.values(), _script())
        names = {"contents": contents, **codes}
        attributes = "".join([f' data-{part}="{Path(file.path).stem}"' for part, file in names.items()])
        yield _page(f"{PAGE.format(attributes=attributes, script=_script().path)}{LISTS}\n")

    def _contents(self, cut: list[str], named: File) -> dict[str, object]:
        """Return what leads to all files: names of files, eight digits each, and what they are for."""
        numbering, index = self.index.numbering, self.index
        return {
            "posts": len(self.catalogue.library.posts),
            "first": numbering.first,
            "room": numbering.room,
            "together": texts.TOGETHER,
            "common": " ".join(sorted(words.COMMON)),
            "named": named.needs.decode(),
            "lists": index.lists,
            "months": [[numbering.place(month), index.tables[month]] for month in sorted(self.groups)],
            "starts": " ".join(_starts(cut)),
            "terms": "".join([tables.name(tables.json(shard)) for shard in cut]),
        }


def _starts(cut: list[str]) -> Iterator[str]:
    """Yield the letters of each shard's first term that tell it from the term before."""
    before = ""
    for shard in cut:
        first = shards.term(shard)
        shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, first, strict=False)))
        yield first[: shared + 1]
        before = shards.term(shard[shard.rfind("\n") + 1 :])


@cache
def _written(name: str) -> str:
    """Return one of our scripts without its indentation and its lines of comment."""
    written = Path(__file__).with_name(f"{name}.js").read_text(encoding="utf-8")
    lines = (line.strip() for line in written.splitlines())
    return tables.MARK + "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def _code(part: str) -> File:
    text = _written(part)
    return File(f"search/code/{tables.name(text)}.js", digest(text), text.encode)


def _script() -> File:
    text = _written("search")
    return File(f"assets/search-{tables.name(text)}.js", digest(text), text.encode)


def _page(body: str) -> Page:
    content = Content(title="Search", body=body, description="Search all posts of this archive.")
    return Page(ADDRESS, Kind.SEARCH, digest(body), lambda: content)
