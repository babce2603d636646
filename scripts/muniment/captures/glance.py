"""The first look at a text, which two processes share: what can be told of it beside where its posts begin."""

from collections.abc import Callable

from muniment.captures import privacy
from muniment.captures.drafts import reading
from muniment.captures.letters import encoding
from muniment.captures.letters.encoding import Decoded
from muniment.captures.plain import firstlook, plaintext
from muniment.captures.plain.survey import Survey
from muniment.captures.words.blogs import replywords, withheldwords
from muniment.machine import forking, memory
from muniment.machine.mates import worthwhile

WORTH = 256 << 10
"""Characters of a text from which a second process is worth its start."""


def processes(text: str) -> int:
    """Return how many processes to share a text."""
    return worthwhile(len(text), worth=WORTH)


def at(decoded: Decoded, hosts: frozenset[str]) -> tuple[Survey, list[str], list[str]]:
    """Return what a text shows at a first look, why it is private, and what is doubtful beside its posts.

    `hosts`: the names of the blog's host, without `www.`. Raises Refused where nothing in it dates a post.
    """

    def letters() -> tuple[list[str], list[str], bool]:
        named = [replywords.READERS_NAMED] * replywords.names_readers(decoded.text)
        locked = withheldwords.is_led_to(decoded.text)
        return privacy.reasons(decoded.text), [*encoding.doubts(decoded), *named], locked

    told = forking.aside(letters, kind=tuple[list[str], list[str], bool], processes=processes(decoded.text))
    try:
        with memory.uncollected():
            seen = firstlook.of(decoded.text, hosts)
    finally:
        reasons, doubts, locked = told()
    return seen, [*reasons, *[reading.POSTS] * bool(seen.hidden or locked)], doubts


def doubts(seen: Survey) -> Callable[[], list[str]]:
    """Begin to look for what is doubtful in a page as a whole; return what gives it, which is waited for then."""
    return forking.aside(lambda: [*plaintext.page_doubts(seen)], kind=list[str], processes=processes(seen.trimmed.text))
