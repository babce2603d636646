"""What holds of any capture at all, in whatever form and however torn; tests and fuzzing put it to the proof."""

from collections.abc import Iterator

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.captures.drafts import draft
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge import standing
from muniment.model.capture import Kind, Refused
from muniment.model.problem import Weight
from muniment.posts import frontmatter
from muniment.vocabularies.registry import Registry

BLOG = Blog("Asia/Tokyo")


def broken(octets: bytes, blog: Blog = BLOG) -> Iterator[str]:
    """Yield what does not hold of a capture: of its posts, of its ledger, or of these against it."""
    reading = read(octets, blog)
    if reading is not None:
        yield from unsound(octets, reading)
        yield from unproved(octets, reading)


def read(octets: bytes, blog: Blog = UNKNOWN) -> Reading | None:
    """Return what is read from a capture; None where it is refused."""
    try:
        return splitting.read(octets, Registry(), blog)
    except Refused:
        return None


def unsound(octets: bytes, reading: Reading) -> Iterator[str]:
    """Yield what is wrong with the ledger or the posts of a capture that was read, each for itself."""
    if not ledger.is_whole(ledger.ledger_of("capture", octets, reading, private=False)):
        yield "the spans of its ledger leave a gap or overlap"
    for made in reading.drafts:
        yield from _misread(made)


def _misread(made: Draft) -> Iterator[str]:
    """Yield what is wrong with the file of a post: as `muniment check` would say it, or against the post itself."""
    path = draft.path_of(made.front)
    problems = frontmatter.parse(f"posts/{path}", made.written.decode()).problems
    yield from (str(problem) for problem in problems if problem.weight is Weight.ERROR)
    kept = standing.opened(path, made.written)
    if kept is None or (kept.front, kept.body) != (made.front, made.body):
        yield f"{path} does not say what the post says"


def unproved(octets: bytes, reading: Reading) -> Iterator[str]:
    """Yield what cannot be proved of a capture that was read: that all of it stands in its posts or aside.

    A text may show two pages of one post: they are joined when they are written, and nothing is proved before.
    """
    held = ledger.ledger_of("capture", octets, reading, private=False)
    if len(held.posts) < len(reading.drafts):
        return
    yield from (f"a part of '{permalink}' is lost" for permalink in ledger.lost(octets, held, reading.drafts))
    fields = {made.front.permalink: ledger.values(made.front, made.body) for made in reading.drafts}
    prove = proof.of_text if reading.kind is Kind.TEXT else proof.of_structure
    yield from (fault.said for fault in prove(octets, held, fields))
