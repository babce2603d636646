"""The pictures of galleries in answers, which show them small, where the answer lists the files that they are."""

from collections.abc import Mapping
from html import escape, unescape

from muniment.captures.hypertext import figures
from muniment.captures.hypertext.images import GALLERY
from muniment.text.patterns import late

IMAGE = late(r"<img\s[^<>]*>")
SHOWN = late(r"(?<=\ssrc=)(?P<quote>[\"'])(?P<url>[^\"'<>]+)(?P=quote)")


def whole(content: str, files: Mapping[str, str]) -> str:
    """Return the HTML of a post with such pictures in full size; `files`: their addresses by those without a size."""
    if not files or GALLERY not in content:
        return content
    return IMAGE.sub(lambda image: _whole(image[0], files) if GALLERY in image[0] else image[0], content)


def _whole(image: str, files: Mapping[str, str]) -> str:
    return SHOWN.sub(lambda shown: f'"{escape(_file(unescape(shown["url"]), files))}"', image, count=1)


def _file(url: str, files: Mapping[str, str]) -> str:
    return files.get(figures.unsized(url), url)
