"""The same pages in a plain folder, for another generator: posts as Markdown, all else as HTML with front matter."""

import re
import shutil
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

from muniment.feeds.channel import Channel
from muniment.machine import whole
from muniment.model.page import File, Kind, Page
from muniment.model.post import Post
from muniment.pages import parts
from muniment.pages.post import resolver
from muniment.posts import frontmatter
from muniment.posts.catalogue import catalogue
from muniment.posts.library import Library
from muniment.project import Project, UsageError
from muniment.site.sections import parts_of
from muniment.site.theme import LISTS
from muniment.text import permalink, yamltext
from muniment.text.patterns import late

TARGET = late(r"(\]\(<?|^\[[^\]]+\]:\s*<?)((?:\.\.?/|[\w%.-]+/|[\w%.-]+\.md)[^\s)>]*)", re.MULTILINE)
"""The address of a Markdown link or reference that leads to a file."""


def stage(project: Project, library: Library, folder: Path) -> int:
    """Write every page of the site under `folder` as Markdown; return how many. UsageError where it is not empty."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder}: is not an empty folder; name one that is empty or does not exist")
    number = 0
    for path, octets in staged(project, library):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with whole.named(file):
            file.write_bytes(octets)
        number += 1
    return number + _copy_files(project.root / "docs", folder)


def _copy_files(docs: Path, folder: Path) -> int:
    """Copy what pages written by hand show: pictures and other files that are no Markdown; return how many."""
    files = [file for file in docs.rglob("*") if file.is_file() and file.suffix != ".md"]
    for file in files:
        copy = folder / file.relative_to(docs)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    return len(files)


def staged(project: Project, library: Library) -> Iterator[tuple[str, bytes]]:
    """Yield (path, bytes) of each staged file; `/2018/04/12/slug/` stands at `2018/04/12/slug/index.md`."""
    indexed = catalogue(library)
    posts = {post.permalink: post for post in library.posts}
    for page in parts_of(indexed, Channel.of(project)):
        if isinstance(page, File):
            yield page.path, page.make()
            continue
        path = f"{page.address[1:]}index.md"
        if page.kind is Kind.POST:
            post = posts[page.address]
            yield path, _post(library, post, resolver(indexed, post, parts.up(page.address))).encode()
        elif page.kind is Kind.HOME:
            yield path, _home(project, page).encode()
        else:
            yield path, _page(page).encode()
    yield from _written(project, library)


def _post(library: Library, post: Post, resolve: Callable[[str], str]) -> str:
    text = (library.root / post.path).read_text(encoding="utf-8")
    body = library.body(post)
    head = text[: len(text) - len(body)] if text.endswith(body) else frontmatter.compose(post, "")
    return head + TARGET.sub(lambda match: match[1] + resolve(match[2]), body)


def _page(page: Page) -> str:
    content = page.make()
    head = f"---\ntitle: {yamltext.scalar(content.title)}\npermalink: {yamltext.address(page.address)}\n---\n\n"
    return f"{head}<h1>{escape(content.title, quote=False)}</h1>\n\n<div>\n{content.body}\n</div>\n"


def _home(project: Project, page: Page) -> str:
    written = project.root / "docs" / "index.md"
    text = written.read_text(encoding="utf-8") if written.is_file() else f"# {project.site_name}\n"
    return f"{text.rstrip()}\n\n<div>\n{page.make().body}\n</div>\n"


def _written(project: Project, library: Library) -> Iterator[tuple[str, bytes]]:
    """Yield the pages written by hand, their links to posts led to the permalinks."""
    docs = project.root / "docs"
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs).as_posix()
        if path != "index.md":
            text = file.read_text(encoding="utf-8")
            yield path, _relinked(library, text, depth=path.count("/") + 1).encode()


def _relinked(library: Library, text: str, *, depth: int) -> str:
    def lead(match: re.Match[str]) -> str:
        found = re.fullmatch(r"(?:\.\./)+(posts/[^#]+)(#.*)?", match[2])
        address = _meant(library, found[1]) if found else ""
        if found is None or not address:
            return match[0]
        return f"{match[1]}{'../' * depth}{permalink.encoded(address)}{found[2] or ''}"

    return TARGET.sub(lead, text)


def _meant(library: Library, path: str) -> str:
    """Return the address, without its leading slash, that a path of posts/ stands for; empty where for none."""
    post = library.by_path.get(path)
    return post.permalink[1:] if post else LISTS.get(f"../{path}", "")
