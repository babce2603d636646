"""What answers of the REST interface say of things that posts name by number: labels, authors, pictures.

Galleries show their pictures small there, where the answer lists the files that they are.
"""

from collections.abc import Iterator, Mapping
from html import escape, unescape
from typing import Any

import msgspec

from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.hypertext import captioned, entry, figures
from muniment.captures.hypertext.images import GALLERY
from muniment.captures.structured import answered
from muniment.text.patterns import late

IMAGE = late(r"<img\s[^<>]*>")
SHOWN = late(r"(?<=\ssrc=)(?P<quote>[\"'])(?P<url>[^\"'<>]+)(?P=quote)")


class Names(msgspec.Struct, frozen=True):
    """Names of tags and categories by taxonomy and number, of authors by number; pictures by number."""

    terms: dict[tuple[str, int], str]
    users: dict[int, str]
    media: dict[int, dict[str, str]]
    files: dict[str, str]
    """Addresses of pictures by what is the same in those of all their sizes."""
    slugs: dict[str, str]
    """What the blog calls tags in their addresses, by their names."""
    blog: Blog = UNKNOWN


def read(found: Any, blog: Blog) -> Names:
    """Return the names in what was decoded, and what is known of the blog."""
    media = dict(_media(found))
    files = {figures.unsized(picture["url"]): picture["url"] for picture in media.values()}
    terms = dict(_terms(found))
    slugs = {name: slug for (kind, _), (name, slug) in terms.items() if kind == "post_tag" and slug}
    names = {key: name for key, (name, _) in terms.items()}
    return Names(names, dict(_users(found)), media, files, slugs, blog)


def _terms(found: Any) -> Iterator[tuple[tuple[str, int], tuple[str, str]]]:
    """Yield names and slugs of tags and categories by taxonomy and number, wherever they stand."""
    if isinstance(found, list):
        for one in found:
            yield from _terms(one)
    elif isinstance(found, dict):
        kind, name = answered.said(found.get("taxonomy")), answered.said(found.get("name"))
        if kind in ("post_tag", "category") and isinstance(found.get("id"), int) and name:
            yield (kind, found["id"]), (name, answered.said(found.get("slug")))
        for value in found.values():
            if isinstance(value, list | dict):
                yield from _terms(value)


def _users(found: Any) -> Iterator[tuple[int, str]]:
    """Yield names of authors by number."""
    users = found.get("users") if isinstance(found, dict) else None
    for user in users if isinstance(users, list) else ():
        if isinstance(user, dict) and isinstance(user.get("id"), int):
            yield user["id"], answered.said(user.get("name"))


def _media(found: Any) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield pictures by number, wherever they stand."""
    if isinstance(found, list):
        for one in found:
            yield from _media(one)
    elif isinstance(found, dict):
        url = found.get("source_url")
        if isinstance(url, str) and url and isinstance(found.get("id"), int):
            words = captioned.parted(answered.at(found, ("caption", "rendered")))
            words |= {"url": url, "alt": entry.plain(answered.said(found.get("alt_text")))}
            yield found["id"], {name: value for name, value in words.items() if value}
        for value in found.values():
            if isinstance(value, list | dict):
                yield from _media(value)


def in_full_size(content: str, files: Mapping[str, str]) -> str:
    """Return the HTML of a post with such pictures in full size; `files`: their addresses by those without a size."""
    if not files or GALLERY not in content:
        return content
    return IMAGE.sub(lambda image: _whole(image[0], files) if GALLERY in image[0] else image[0], content)


def _whole(image: str, files: Mapping[str, str]) -> str:
    return SHOWN.sub(lambda shown: f'"{escape(_file(unescape(shown["url"]), files))}"', image, count=1)


def _file(url: str, files: Mapping[str, str]) -> str:
    return files.get(figures.unsized(url), url)
