"""Reads many saved pages ahead, over the cores, while each in its turn meets what stands."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from muniment.captures import encoding, exports, pages, splitting
from muniment.captures.mentions import Mentions
from muniment.captures.preparing import Prepared
from muniment.captures.refusal import Refused
from muniment.captures.splitting import Wishes
from muniment.machine import forking
from muniment.machine.mates import Mates
from muniment.vocabularies.registry import Registry

LEAD = 8192
WORTH = 1 << 20
"""Octets of pages from which a second process is worth its start."""
MOST = 4
"""Processes that read pages."""
BATCH = 2
"""Pages that are handed over at a time."""


def read(captures: Sequence[Path], known: Registry, wishes: Wishes) -> Iterator[tuple[Path, Prepared | str | None]]:
    """Yield each capture in order with what is read of it or why it is refused; None where it is no page."""
    recorder = Mentions(known)

    def prepared(path: Path) -> Prepared | str:
        try:
            return splitting.prepare(path.name, splitting.octets_of(path), recorder, wishes)
        except Refused as fault:
            return str(fault)

    listed = [(path, path if _is_page(path) else None) for path in captures]
    whole = sum(page.stat().st_size for _, page in listed if page is not None)
    processes = min(MOST, forking.cores(), len(captures)) if whole > WORTH else 1
    with Mates(prepared, processes=processes, batch=BATCH) as mates:
        yield from mates.run(listed)


def _is_page(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            lead = encoding.glimpse(stream.read(LEAD))
    except OSError:
        return False
    return exports.looks_like(lead) is None and pages.looks_like(lead)
