"""Works of an organisation that posts cite, by the registrable domain of their address."""

from collections import Counter
from html import escape

from muniment.model.organisation import Organisation
from muniment.model.post import Post, Source
from muniment.pages import cited, parts
from muniment.posts.catalogue import Catalogue
from muniment.text import hosts

NEWEST = 20
"""How many works are shown, those of the newest posts first."""


def section(catalogue: Catalogue, body: Organisation, root: str) -> str:
    """Return the works of a body that posts cite, the newest post first; empty where none do."""
    cited = catalogue.published.get(body.id, [])
    if not cited:
        return ""
    domains = Counter([hosts.publisher(source.url) for _, source in cited])
    listed = ", ".join(
        f"{escape(domain, quote=False)} ({number})"
        for domain, number in sorted(domains.items(), key=lambda pair: (-pair[1], pair[0]))
    )
    shown = cited[:NEWEST]
    lines = "\n".join(_line(catalogue, post, source, root) for post, source in shown)
    heading = f'<h2 id="works">Its publications cited here ({parts.portion(len(shown), len(cited))})</h2>'
    return f"\n{heading}\n<p>{listed}</p>\n<ul>\n{lines}\n</ul>"


def _line(catalogue: Catalogue, post: Post, source: Source, root: str) -> str:
    mark = catalogue.mark(source.url)
    work = f"{cited.link(source.url, mark, source.title)}{cited.words(mark)}"
    return f"<li>{work}, cited in {parts.link(root, post.permalink, post.title)}</li>"
