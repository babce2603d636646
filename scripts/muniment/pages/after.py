"""What stands after the text of a post: corrections, references, sources, organisations and tags."""

from collections.abc import Iterable, Iterator
from html import escape

from muniment.model.fate import Fate
from muniment.model.post import Post, Role
from muniment.pages import cited, parts, related, speech
from muniment.posts import bonds
from muniment.posts.catalogue import Catalogue
from muniment.posts.library import place
from muniment.text import hosts

HEADINGS = {
    Role.SUBJECT: "About",
    Role.SIGNATORY: "Signed by",
    Role.MENTIONED: "Also named",
}
POSTS = ' class="posts"'
"""What makes a list one of posts, each with its day before it."""


def sections(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    """Yield each section that the post has anything for; `root` is the way to the site's root."""
    yield from _corrections(post)
    yield from _see_also(catalogue, post, root)
    yield from _cited_by(catalogue, post, root)
    yield from _sources(catalogue, post)
    yield from _in_text(catalogue, post)
    yield from _organisations(catalogue, post, root)
    yield from _tags(catalogue, post, root)
    yield from _list("Related posts", "related", related.entries(catalogue, post, root), kind=POSTS)


def _section(title: str, anchor: str, content: str) -> str:
    heading = f'<h2 id="post-{anchor}">{title}</h2>'
    return f'<section aria-labelledby="post-{anchor}">\n{heading}\n{content}</section>'


def _list(title: str, anchor: str, entries: Iterable[str], *, kind: str = "") -> Iterator[str]:
    """Yield a section with a list, which tells how many it has; nothing where it has none."""
    listed = list(entries)
    if listed:
        yield _section(f"{title} ({len(listed)})", anchor, f"<ul{kind}>{''.join(listed)}</ul>")


def _corrections(post: Post) -> Iterator[str]:
    lines = (f"<li>{parts.day(c.date)}: {escape(c.note, quote=False)}</li>" for c in post.corrections)
    yield from _list("Corrections", "corrections", lines)


def _see_also(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    """List the references of a post: those to posts by title, others unless the text shows their address."""
    lines: dict[str, None] = {}
    written = {reference.href for reference in catalogue.library.outlines[post.path].references}
    for note in post.see_also:
        other = bonds.target(catalogue.library, post, note.url)
        if other is not None and other.path in catalogue.position and other.path != post.path:
            lines[parts.entry(root, other)] = None
        elif note.url not in written:
            mark = catalogue.mark(note.url)
            lines[f"<li>{cited.link(note.url, mark)}{cited.words(mark)}</li>"] = None
    yield from _list("See also", "see-also", lines, kind=POSTS)


def _cited_by(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    citing = catalogue.cited_by.get(post.path, ())
    later = all(place(other) > place(post) for other in citing)
    lines = (parts.entry(root, other) for other in citing)
    yield from _list(f"Cited by {'later' if later else 'other'} posts", "cited-by", lines, kind=POSTS)


def _sources(catalogue: Catalogue, post: Post) -> Iterator[str]:
    lines = []
    for source in post.sources:
        publisher = escape(source.publisher or hosts.publisher(source.url), quote=False)
        title = f"{speech.isolated(source.title)}, " if source.title else ""
        mark = catalogue.mark(source.url)
        work = f"{cited.link(source.url, mark)}{cited.words(mark)}"
        lines.append(f'<li>{title}<span class="publisher">{publisher}</span>: {work}</li>')
    yield from _list("Sources", "sources", lines)


def _in_text(catalogue: Catalogue, post: Post) -> Iterator[str]:
    """List the links of the text that are no longer what they were, where none of the lists above has them."""
    listed = {source.url for source in post.sources} | {note.url for note in post.see_also}
    references = catalogue.library.outlines[post.path].references if catalogue.standings.octets else ()
    urls = dict.fromkeys(reference.href for reference in references if reference.href not in listed)
    marked = [(url, mark) for url in urls if (mark := catalogue.mark(url)).fate is not Fate.LIVE]
    lines = (f"<li>{cited.link(url, mark)}{said}</li>" for url, mark in marked if (said := cited.words(mark)))
    yield from _list("Links in the text", "links", lines)


def _organisations(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    bodies = catalogue.library.registry.by_id
    named: dict[Role, list[str]] = {role: [] for role in HEADINGS}
    for key, role in catalogue.roles[post.path]:
        if key in catalogue.by_body:
            named[role].append(parts.link(root, f"/organisations/{key}/", bodies[key].name))
        elif key in bodies:
            named[role].append(speech.isolated(bodies[key].name))
    for body in post.organisations:
        if body.id not in bodies:
            named[body.role].append(speech.isolated(body.as_))
    lines = [_named(HEADINGS[role], names) for role, names in named.items() if names]
    if lines:
        yield _section(f"Organisations ({sum(map(len, named.values()))})", "organisations", "\n".join(lines))


def _named(role: str, names: list[str]) -> str:
    number = f" ({len(names)})" if len(names) > 1 else ""
    return f'<p><span class="role">{role}{number}</span> {", ".join(names)}</p>'


def _tags(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    lines = []
    for tag in catalogue.tags[post.path]:
        has_page = tag.slug in catalogue.by_tag
        shown = parts.link(root, f"/tag/{tag.slug}/", tag.label) if has_page else speech.isolated(tag.label)
        lines.append(f"<li>{shown}</li>")
    yield from _list("Tags", "tags", lines, kind=' class="tags"')
