"""What a split made, as a table for people and as plain values for programs."""

from collections.abc import Iterator
from itertools import chain

from muniment.captures.merge import twins
from muniment.captures.merge.merging import Conflict
from muniment.captures.merge.placing import Made
from muniment.captures.splitting import Split
from muniment.captures.spool import Spool
from muniment.model.post import Involvement, Role
from muniment.model.problem import count
from muniment.text import hosts, naming

HEAD = ("date", "sources", "see also", "signatories", "pictures", "what", "post")


def table(split: Split, shown: str, *, dry_run: bool = False) -> Iterator[str]:
    """Yield the lines that say what a capture became and what is doubtful."""
    rows, said = Spool(tuple[str, ...]), Spool(str)
    widths = [0] * (len(HEAD) - 1)
    for row in chain([HEAD], (_row(made, shown) for made in _told(split, shown, said))):
        rows.append(row)
        widths = [max(width, len(cell)) for width, cell in zip(widths, row, strict=False)]
    yield f"{split.name}: {count(len(split.made), 'post')}{' (nothing was written)' if dry_run else ''}"
    cells = (f"{{:{'>' if 0 < n < 5 else '<'}{width}}}" for n, width in enumerate(widths))
    form = "  ".join([*cells, "{}"]).format
    yield from (form(*row) for row in rows)
    for reason in split.private:
        yield f"{split.name}: private, since {reason}: it is not copied, and its ledger holds no text"
    for doubt in split.doubts:
        yield f"{split.name}: {doubt}"
    yield from said
    if split.tags:
        yield f"{shown}/tags.yml: new tags, to be looked at: {'; '.join(split.tags)}"


def _told(split: Split, shown: str, said: Spool[str]) -> Iterator[Made]:
    """Yield the posts, and put down what is to be said of each."""
    for made in split.made:
        said.append("\n".join([f"{shown}/{made.path}: {made.draft.front.title}", *_indented(made)]))
        yield made


def _indented(made: Made) -> Iterator[str]:
    return (f"    {line}" for line in _lines(made))


def _row(made: Made, shown: str) -> tuple[str, ...]:
    front = made.draft.front
    signed = [body for body in front.organisations if body.role is Role.SIGNATORY]
    numbers = (front.sources, front.see_also, signed, front.pictures)
    return (front.date, *(str(len(held)) for held in numbers), made.state.split(":")[0], f"{shown}/{made.path}")


def _lines(made: Made) -> Iterator[str]:
    front = made.draft.front
    if front.sources:
        publishers = dict.fromkeys(hosts.publisher(source.url) for source in front.sources)
        yield f"publishers of its sources: {', '.join(publishers)}"
    if ":" in made.state:
        yield made.state
    yield from (f"note: {note}" for note in made.draft.notes)
    yield from (f"doubt: {doubt}" for doubt in made.doubts)
    for conflict in made.conflicts:
        yield f"conflict: {_conflict(conflict)}"
        told = conflict.theirs or conflict.ours
        yield from (f"    | {line}".rstrip() for line in told.split("\n") if told)


def _conflict(conflict: Conflict) -> str:
    if conflict.field == "front matter":
        return "the front matter of the post that stands cannot be read; mend it, then split again"
    if conflict.field == twins.TWICE:
        return "the capture shows a post of this title and day twice, with other words; keep one of the two, beside it:"
    if conflict.field == "date":
        return "the capture dates it otherwise; yours stays: where it is right, put it in and name the file by it"
    if conflict.holder:
        return (
            f"the capture has it at the {conflict.field} of {conflict.holder}, a post that it does not show; both keep"
            " theirs: where the capture is right, give that one another, and this one the capture's:"
        )
    if conflict.ours:
        return f"{conflict.field} was changed here, and the capture has nothing in its place; yours stays:"
    return f"{conflict.field} was changed here and in the capture; yours stays, compare it with the capture's"


def plain(made: Made, shown: str) -> dict[str, object]:
    """Return a post as FORMATS.md, section 8, gives it in JSON."""
    front = made.draft.front
    return {
        "path": f"{shown}/{made.path}",
        "permalink": front.permalink,
        "title": front.title,
        "date": front.date,
        "organisations": [_body(body) for body in front.organisations],
        "doubts": [*made.doubts, *map(_conflict, made.conflicts)],
        **(
            {"conflicts": [{"field": one.field, "theirs": one.theirs} for one in made.conflicts]}
            if made.conflicts
            else {}
        ),
    }


def _body(body: Involvement) -> dict[str, object]:
    said = naming.parse_line(body.as_)
    return {
        "as": body.as_,
        "name": said.name,
        "acronym": said.acronym or None,
        "country": said.country or None,
        "framework": said.framework or None,
        "role": body.role.value,
        "id": body.id or None,
    }
