"""What the values of an answer in JSON say, and which of its posts lack their parts."""

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from muniment.captures.drafts.reading import Withheld
from muniment.captures.hypertext import entry
from muniment.captures.structured import jsontext, numbers, stamps
from muniment.captures.structured.jsontext import Path
from muniment.captures.structured.stamps import When
from muniment.captures.words.blogs import withheldwords
from muniment.text import machinedates

KNOWN = frozenset({"title", "content", "taxonomy", "source_url", "name"})
"""Names of what tells a post, a label, a picture or an author."""
LEFT_OUT = "left out, since they have no title and no text: posts {} of the list; save the answer again"
MOST = 20
"""Of what is told one by one."""
Places = Mapping[Path, tuple[int, int]]
"""Where strings stand, by what leads to them."""
STATUSES = ("status", "post_status")
"""What a post has its status as: in answers, and as WordPress itself holds it (WP_Post)."""
PUBLIC, UNSAID, LOCKED = "publish", "none", "password-protected"
WITHHELD = frozenset({"private", "draft", "pending", "future", "trash", "auto-draft", LOCKED})
NAMED = frozenset({"title", "slug"})
"""Names of what says which post something is."""
LARGEST = 1 << 63
"""Of the numbers that WordPress gives."""


def at(post: Mapping[str, Any], path: tuple[str, str]) -> str:
    """Return what a value within a value says."""
    value = post.get(path[0])
    return said(value.get(path[1])) if isinstance(value, dict) else ""


def said(value: Any) -> str:
    """Return what a string or number says; nothing of what is neither."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if abs(value) < LARGEST else ""
    return value if isinstance(value, str) else ""


def lacking(found: Any) -> Iterator[Mapping[str, Any]]:
    """Yield what looks like a post and has no title or text that can be read."""
    for value in [value for _, value in jsontext.within(found)]:
        if isinstance(value, dict):
            told = {"date", "slug", "title", "content"} <= value.keys() or value.get("type") == "post"
            yield from [value] * bool(told and _wrong(value))
        elif isinstance(value, list):
            yield from lacking(value)


def _wrong(post: Mapping[str, Any]) -> list[str]:
    return [name for name in ("title", "content") if not _is_shown(post.get(name))]


def broken(found: Any) -> Iterator[str]:
    """Yield what to say of such posts, by their number at the blog."""
    for post in lacking(found):
        number, right = said(post.get("id")) or "without id", '{"rendered": …}'
        yield f"the post {number} was left out: its {_wrong(post)[0]} is not {right}; save the answer again"


def is_post(value: Any) -> bool:
    """Return whether a value is a post as WordPress writes them."""
    return isinstance(value, dict) and _is_shown(value.get("content")) and _is_shown(value.get("title"))


def posts(found: Any, path: Path = ()) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Yield the posts in what was decoded, with what leads to each; others within them, as plugins add, are none."""
    if is_post(found):
        yield path, found
        return
    for name, value in jsontext.within(found):
        yield from posts(value, (*path, name))


def _is_shown(value: Any) -> bool:
    """Return whether a value is what a blog shows, and not only what its editors wrote (`context=edit`)."""
    return isinstance(value, dict) and ("rendered" in value or "raw" not in value)


def strange(found: Any, text: str, places: Places, path: Path = ()) -> Iterator[str]:
    """Yield what to say of what stands among posts and is none, nor says what it is, by its line if it holds words."""
    listed = [] if is_post(found) else list(jsontext.within(found))
    if isinstance(found, list) and any(is_post(value) for value in found):
        odd = [number for number, value in enumerate(found) if not isinstance(value, dict) or KNOWN.isdisjoint(value)]
        firsts: dict[Path, int] = {}
        for held, (start, _) in places.items() if odd else ():
            firsts.setdefault(held[: len(path) + 1], start)
        known = {number: firsts.get((*path, number)) for number in odd[:MOST]}
        said = [f"{number + 1}{_line(text, start)}" for number, start in known.items()]
        if more := len(odd) - len(said):
            said.append(f"{more} more")
        yield from [LEFT_OUT.format(", ".join(said))] * bool(odd)
    for name, value in listed:
        yield from strange(value, text, places, (*path, name))


def _line(text: str, start: int | None) -> str:
    return "" if start is None else f" (line {text.count(chr(10), 0, start) + 1})"


def hidden(post: Mapping[str, Any], *, drafts: bool = False) -> str:
    """Return why a post is not for everyone; empty where it is."""
    title, parts = at(post, ("title", "rendered")), (post.get("content"), post.get("excerpt"))
    locked = bool(post.get("password")) or any(isinstance(part, dict) and part.get("protected") for part in parts)
    if locked or withheldwords.is_locked(title, at(post, ("content", "rendered")), said(post.get("link"))):
        return LOCKED
    private = withheldwords.is_private(unescape(title), said(post.get("link")))
    status = _status(post) or ("private" if private else PUBLIC)
    return "" if status == PUBLIC or (drafts and is_draft(post)) else status


def _status(post: Mapping[str, Any]) -> str:
    """Return the status of a post, of several the one that hides it; empty where none is given."""
    told = [str(post[name] or UNSAID) for name in STATUSES if name in post]
    return next((one for one in told if one != PUBLIC), PUBLIC if told else "")


def holds_hidden(found: Any) -> bool:
    """Return whether anything in an answer is not for everyone: a post without its parts, or one within another."""
    named = isinstance(found, dict) and not NAMED.isdisjoint(found)
    if named and hidden(found) in WITHHELD:
        return True
    return any(holds_hidden(value) for _, value in jsontext.within(found))


def fault(found: Any) -> str:
    """Return what WordPress says in the place of an answer (WP_REST_Server, error_to_response); empty elsewhere."""
    told = found if isinstance(found, dict) and isinstance(found.get("code"), str) else {}
    return " ".join(said(told.get("message")).split())


def is_of_wordpress_com(found: Any) -> bool:
    """Return whether an answer is of WordPress.com's own interface (rest/v1.1): one post, or some in a list."""
    listed = found.get("posts") if isinstance(found, dict) else None
    first = listed[0] if isinstance(listed, list) and listed else found
    return isinstance(first, dict) and {"ID", "site_ID", "URL"} <= first.keys()


def is_draft(post: Mapping[str, Any]) -> bool:
    """Return whether a post is one that its blog has as a draft."""
    return post.get("status") == "draft"


def withheld(post: Mapping[str, Any], why: str) -> Withheld:
    """Return what is told of a post that is not for everyone."""
    number, changed = entry.named(numbered(post)), machinedates.local(said(post.get("modified")))
    return Withheld(said(post.get("link")), entry.named(named(post)), why, number, changed)


def when(post: Mapping[str, Any], zone: str) -> When:
    """Return when a post appeared and changed: what is local to the blog, else what is in UTC."""
    held = {"link": said(post.get("link")), "date": said(post.get("date")), "updated": said(post.get("modified"))}
    for name, key in (("stamp", "date_gmt"), ("changed", "modified_gmt")):
        if stamp := machinedates.local(said(post.get(key))):
            held[name] = f"{stamp}Z"
    held = held if "stamp" in held else {**held, "changed": ""}  # which dates no post
    return stamps.when(held, zone)


def named(post: Mapping[str, Any]) -> str:
    """Return the name of a post; that which WordPress gives (wp_insert_post) where an answer has but its number."""
    if given := at(post, ("guid", "rendered")):
        return given
    return numbered(post)


def numbered(post: Mapping[str, Any]) -> str:
    """Return the address that its number gives a post."""
    return numbers.address(said(post.get("id")), said(post.get("link")))
