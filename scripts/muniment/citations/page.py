"""The page of a post with what those who cite it need: a name of its own, metadata, and citations to copy."""

from collections.abc import Iterator
from html import escape

import msgspec

from muniment.citations import bibtex, files, head, linked, ris
from muniment.citations.citing import Citing
from muniment.citations.works import Work, work
from muniment.model.page import Content, Page
from muniment.model.post import Post
from muniment.pages import names, parts
from muniment.pages import post as post_pages
from muniment.posts.catalogue import digest


def page(citing: Citing, post: Post) -> Page:
    """Return the page of a post; a draft has none of this, for nobody may cite it."""
    plain = post_pages.page(citing.catalogue, post)
    if post.path not in citing.catalogue.position:
        return plain
    name = names.of_post(citing.namesakes, post, taken=citing.edition.taken)
    said = names.description_of(citing.namesakes, post, name)
    cited = work(citing.edition, post)
    bodies = [citing.bodies[key] for key, _ in citing.catalogue.roles[post.path]]
    needs = digest(plain.needs, f"{name}\0{said}\0{cited.url}\0{cited.home}\0{cited.original}", *map(bytes, bodies))

    def content() -> Content:
        return _with_citations(citing, post, cited, msgspec.structs.replace(plain.make(), name=name, description=said))

    return Page(plain.address, plain.kind, needs, content)


def _with_citations(citing: Citing, post: Post, cited: Work, content: Content) -> Content:
    lines = head.lines(citing.edition, cited, content.description)
    if citing.edition.url:
        lines.append(linked.block(citing, post, cited))
    body = "\n".join([*([content.body] if content.body else []), *_section(post, cited)])
    return msgspec.structs.replace(content, head="".join(lines), body=body)


def _section(post: Post, cited: Work) -> Iterator[str]:
    """Yield where the post stood on the blog, and its citations, as text that can be copied without a script."""
    if cited.original:
        way = escape(cited.original)
        yield f'<p class="origin">Original address: <a href="{way}" class="url" rel="noreferrer">{way}</a></p>'
    root = parts.up(post.permalink)
    ways = [f'<a href="{root}{files.path(post.year, end)}">{name}</a>' for end, name in files.FORMATS.items()]
    texts = [f"<pre>{escape(text, quote=False)}</pre>" for text in (bibtex.entry(cited), ris.entry(cited))]
    whole = f"All posts of {post.year}" if post.year.isdigit() else "All undated posts"
    texts.append(f"<p>{whole}: {', '.join(ways)}</p>")
    yield '<details class="cite"><summary>Cite this</summary>\n' + "\n".join(texts) + "\n</details>"
