"""A post's page: its date, its text and its pictures; what follows is in `after`."""

from collections.abc import Callable, Iterator
from html import escape
from urllib.parse import unquote

from muniment.model.fate import LIVE
from muniment.model.page import Content, File, Kind, Page
from muniment.model.post import Picture, Post
from muniment.pages import after, cited, parts, related, speech
from muniment.posts import bonds, namesakes
from muniment.posts.catalogue import Catalogue, digest
from muniment.text import markdown, permalink


def page(catalogue: Catalogue, post: Post) -> Page:
    """Return the page of a post."""
    return Page(post.permalink, Kind.POST, needs(catalogue, post), lambda: content(catalogue, post))


def pictures(catalogue: Catalogue, post: Post) -> Iterator[File]:
    """Yield the pictures of a post that may be shown, as files beside its page."""
    for picture in shown_pictures(post):
        file = (catalogue.library.root / post.path).with_name(picture.file)
        if file.is_file():
            yield parts.copy(f"{post.permalink[1:]}{picture.file}", file)


def shown_pictures(post: Post) -> list[Picture]:
    """Return the pictures that have a file and a licence to show it."""
    return [picture for picture in post.pictures if picture.file and picture.is_free]


def needs(catalogue: Catalogue, post: Post) -> bytes:
    """Return a digest of all that the page of a post shows."""
    near = [other for other in (catalogue.older(post), catalogue.newer(post)) if other is not None]
    tied = (*near, *catalogue.cited(post), *catalogue.cited_by.get(post.path, ()), *catalogue.versions(post))
    shown = [catalogue.entries.get(other.path) or other.permalink for other in tied]
    shown += [catalogue.shown_bodies[key] for key, _ in catalogue.roles[post.path]]
    shown += [catalogue.shown_tags[tag.label] for tag in catalogue.tags[post.path]]
    shown += [str(problem) for problem in catalogue.library.errors_of(post.path)]
    shown += related.needs(catalogue, post)
    shown += [str(number) if number > LIVE.number else "" for number in catalogue.marks_of(post)]
    return digest(post.digest, f"{len(near)}\0{post.path in catalogue.position}", "\0".join(shown))


def content(catalogue: Catalogue, post: Post) -> Content:
    """Return what fills the shell of a post's page."""
    root = parts.up(post.permalink)
    said = spoken(catalogue, post)
    catalogue.texts.put(post.path, said)
    older, newer = catalogue.older(post), catalogue.newer(post)
    return Content(
        title=post.title,
        opening="\n".join(_opening(catalogue, post, root)),
        said=said,
        body="\n".join(after.sections(catalogue, post, root)),
        description=summary(catalogue, post),
        lang=post.lang,
        previous=(older.permalink, older.title) if older else ("", ""),
        next=(newer.permalink, newer.title) if newer else ("", ""),
        edit=post.path,
    )


def spoken(catalogue: Catalogue, post: Post) -> bytes:
    """Return the HTML of what a post says itself, its text and its pictures, as its page shows it."""
    html = speech.of_quotations(text(catalogue, post, parts.up(post.permalink)), post.lang)
    if post.pictures and 'alt=""' in html:
        html = _described(html, post)
    said = parts.octets(html).rstrip(b"\n")
    tongue = speech.of_language(post.lang) or speech.of_words(catalogue.library.outlines[post.path].summary)
    if tongue:
        said = b"<div%b>\n%b\n</div>" % (parts.octets(tongue), said)
    return b"\n".join([said, *map(parts.octets, _figures(catalogue, post))])


def summary(catalogue: Catalogue, post: Post) -> str:
    """Return what a post is about in a sentence or two: its excerpt, else its first words."""
    return namesakes.summary(catalogue.library, post)


def text(catalogue: Catalogue, post: Post, root: str) -> str:
    """Return the HTML of a post's own text; `root` is the way to the site's root, or its address."""
    raw = catalogue.library.outlines[post.path].raw
    shown = {picture.file for picture in shown_pictures(post)}
    written = catalogue.library.body(post)
    return markdown.render(written, resolver(catalogue, post, root), raw=raw, pictures=shown).html


def _described(html: str, post: Post) -> str:
    """Return HTML whose pictures without words in the text have those of their entry."""
    for picture in shown_pictures(post):
        image = f'<img src="{parts.href("/" + picture.file)}" alt="'
        html = html.replace(f'{image}"', f'{image}{escape(_words(picture))}"')
    return html


def _words(picture: Picture) -> str:
    """Return what is said of a picture to those who do not see it; that nothing is said, where nothing is."""
    return picture.alt or picture.caption or "Picture without a description"


def _figures(catalogue: Catalogue, post: Post) -> Iterator[str]:
    """Yield the pictures that the text itself does not show."""
    references = catalogue.library.outlines[post.path].references
    written = {reference.href for reference in references if reference.image}
    yield from (_figure(picture) for picture in shown_pictures(post) if picture.file not in written)


def resolver(catalogue: Catalogue, post: Post, root: str) -> Callable[[str], str]:
    """Return what turns an address in the text of `post` into one that works on its page."""

    def resolve(address: str) -> str:
        other = bonds.target(catalogue.library, post, address)
        if other is None or other.withdrawn or (other.path == post.path and "://" in address):
            return cited.href(address, catalogue.mark(address)) if markdown.is_safe(address) else "#"
        fragment = address.partition("#")[2]
        return root + permalink.encoded(other.permalink[1:]) + (f"#{unquote(fragment)}" if fragment else "")

    return resolve


def _opening(catalogue: Catalogue, post: Post, root: str) -> Iterator[str]:
    mark = "" if post.path in catalogue.position else '<strong class="draft">DRAFT</strong> '
    by = f' · <span class="author">{escape(post.author, quote=False)}</span>' if post.author else ""
    updated = f" · updated {parts.day(post.updated)}" if post.updated else ""
    yield f'<p class="dateline">{mark}{parts.day(post.date)}{by}{updated}</p>'
    versions = [_version(root, other) for other in catalogue.versions(post)]
    if versions:
        yield f'<p class="versions">Also in: {", ".join(versions)}</p>'
    for problem in catalogue.library.errors_of(post.path):
        yield f'<p class="problem">{escape(str(problem), quote=False)}</p>'


def _version(root: str, other: Post) -> str:
    code = f' hreflang="{escape(other.lang)}"' if other.lang else ""
    words = parts.language_name(other.lang) or escape(other.title, quote=False)
    return f'<a href="{root}{parts.href(other.permalink)}"{code}{speech.of_language(other.lang)}>{words}</a>'


def _figure(picture: Picture) -> str:
    said = " · ".join(text for text in (picture.caption, picture.credit, picture.licence) if text)
    image = f'<img src="{parts.href("/" + picture.file)}" alt="{escape(_words(picture))}" loading="lazy">'
    return f"<figure>{image}<figcaption>{escape(said, quote=False)}</figcaption></figure>"
