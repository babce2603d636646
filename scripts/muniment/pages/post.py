"""A post's page: its text, then its tags, organisations and sources, and what it is tied to."""

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape, unescape
from urllib.parse import unquote

from muniment import bonds, hosts, markdown, permalink
from muniment.catalogue import Catalogue, digest
from muniment.model.page import Content, Kind, Page
from muniment.model.post import Post, Role
from muniment.pages import parts

HEADINGS = {
    Role.SUBJECT: "About",
    Role.SIGNATORY: "Signed by",
    Role.MENTIONED: "Also named",
}


def page(catalogue: Catalogue, post: Post) -> Page:
    """Return the page of a post."""
    return Page(post.permalink, Kind.POST, needs(catalogue, post), lambda: content(catalogue, post))


def needs(catalogue: Catalogue, post: Post) -> bytes:
    """Return a digest of all that the page of a post shows."""
    library, bodies = catalogue.library, catalogue.library.registry.by_id
    near = [other for other in (catalogue.older(post), catalogue.newer(post)) if other is not None]
    tied = (*near, *catalogue.cites.get(post.path, ()), *catalogue.cited_by.get(post.path, ()))
    shown = [catalogue.entries[other.path] for other in tied]
    shown += [f"{body.name}\1{body.id}" for key, _ in catalogue.roles_of(post) if (body := bodies.get(key))]
    shown += [f"{tag.label}\1{tag.slug}\1{tag.slug in catalogue.by_tag}" for tag in catalogue.tags_of(post)]
    shown += [str(problem) for problem in library.problems_of(post.path)]
    return digest(post.digest, f"{len(near)}\0{post in library.drafts}", "\0".join(shown))


def content(catalogue: Catalogue, post: Post) -> Content:
    """Return what fills the shell of a post's page."""
    root = parts.up(post.permalink)
    body = markdown.render(catalogue.library.body(post), resolver(catalogue, post, root), raw=_raw(catalogue, post))
    older, newer = catalogue.older(post), catalogue.newer(post)
    sections = [
        *_opening(catalogue, post),
        body.html.rstrip("\n"),
        *_pictures(post),
        *_corrections(post),
        *_see_also(catalogue, post, root),
        *_cited_by(catalogue, post, root),
        *_sources(post),
        *_organisations(catalogue, post, root),
        *_tags(catalogue, post, root),
    ]
    return Content(
        title=post.title,
        body="\n".join(sections),
        description=post.excerpt or _summary(body.html),
        lang=post.lang,
        previous=(older.permalink, older.title) if older else ("", ""),
        next=(newer.permalink, newer.title) if newer else ("", ""),
        edit=post.path,
    )


def _raw(catalogue: Catalogue, post: Post) -> bool:
    outline = catalogue.library.outlines.get(post.path)
    return outline is None or outline.raw


def resolver(catalogue: Catalogue, post: Post, root: str) -> Callable[[str], str]:
    """Return what turns an address in the text of `post` into one that works on its page."""

    def resolve(address: str) -> str:
        other = bonds.target(catalogue.library, post, address)
        if other is not None and not other.withdrawn:
            fragment = address.partition("#")[2]
            return root + permalink.encoded(other.permalink[1:]) + (f"#{unquote(fragment)}" if fragment else "")
        return address if markdown.is_safe(address) else "#"

    return resolve


def _opening(catalogue: Catalogue, post: Post) -> Iterator[str]:
    mark = '<strong class="draft">DRAFT</strong> ' if post in catalogue.library.drafts else ""
    by = f' · <span class="author">{escape(post.author, quote=False)}</span>' if post.author else ""
    yield f'<p class="dateline">{mark}{parts.day(post.date)}{by}</p>'
    for problem in catalogue.library.problems_of(post.path):
        yield f'<p class="problem">{escape(str(problem), quote=False)}</p>'


def _summary(html: str) -> str:
    """Return the first words of a text as a description, at most 160 characters."""
    words = " ".join(unescape(re.sub(r"<[^>]*>", " ", html[:1200])).split())
    return words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + "…"


def _section(title: str, anchor: str, lines: Iterable[str]) -> Iterator[str]:
    listed = "\n".join(lines)
    if listed:
        heading = f'<h2 id="post-{anchor}">{title}</h2>'
        yield f'<section class="after" aria-labelledby="post-{anchor}">\n{heading}\n{listed}\n</section>'


def _list(entries: Iterable[str]) -> Iterator[str]:
    listed = list(entries)
    if listed:
        yield "<ul>\n" + "\n".join(listed) + "\n</ul>"


def _pictures(post: Post) -> Iterator[str]:
    for picture in post.pictures:
        if picture.file and picture.licence not in ("", "unknown"):
            said = " · ".join(text for text in (picture.caption, picture.credit, picture.licence) if text)
            image = f'<img src="{escape(picture.file)}" alt="{escape(picture.alt)}" loading="lazy">'
            yield f"<figure>{image}<figcaption>{escape(said, quote=False)}</figcaption></figure>"


def _corrections(post: Post) -> Iterator[str]:
    lines = (f"<li>{parts.day(c.date)}: {escape(c.note, quote=False)}</li>" for c in post.corrections)
    yield from _section("Corrections", "corrections", _list(lines))


def _see_also(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    cites = catalogue.cites.get(post.path, ())
    outline = catalogue.library.outlines[post.path]
    written = {reference.href for reference in outline.references}
    local = [parts.entry(root, other) for other in cites]
    further = [
        f"<li>{_outward(note.url)}</li>"
        for note in post.see_also
        if note.url not in written and bonds.target(catalogue.library, post, note.url) not in cites
    ]
    yield from _section("See also", "see-also", _list([*local, *further]))


def _outward(url: str, text: str = "") -> str:
    shown = escape(text or url, quote=False)
    return f'<a href="{escape(url)}" rel="noreferrer">{shown}</a>' if markdown.is_safe(url) else shown


def _cited_by(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    lines = (parts.entry(root, other) for other in catalogue.cited_by.get(post.path, ()))
    yield from _section("Cited by later posts", "cited-by", _list(lines))


def _sources(post: Post) -> Iterator[str]:
    lines = []
    for source in post.sources:
        publisher = escape(source.publisher or hosts.publisher(source.url), quote=False)
        title = f"{escape(source.title, quote=False)}, " if source.title else ""
        lines.append(f'<li>{title}<span class="publisher">{publisher}</span>: {_outward(source.url)}</li>')
    yield from _section("Sources", "sources", _list(lines))


def _organisations(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    bodies = catalogue.library.registry.by_id
    named: dict[Role, list[str]] = {role: [] for role in HEADINGS}
    for key, role in catalogue.roles_of(post):
        if key in bodies:
            named[role].append(parts.link(root, f"/organisations/{key}/", bodies[key].name))
    for body in post.organisations:
        if body.id not in bodies:
            named[body.role].append(escape(body.as_, quote=False))
    lines = [f'<p><span class="role">{HEADINGS[role]}</span> {", ".join(n)}</p>' for role, n in named.items() if n]
    yield from _section("Organisations", "organisations", lines)


def _tags(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    lines = []
    for tag in catalogue.tags_of(post):
        has_page = tag.slug in catalogue.by_tag
        shown = parts.link(root, f"/tag/{tag.slug}/", tag.label) if has_page else escape(tag.label, quote=False)
        lines.append(f"<li>{shown}</li>")
    listed = ['<ul class="tags">\n' + "\n".join(lines) + "\n</ul>"] if lines else []
    yield from _section("Tags", "tags", listed)
