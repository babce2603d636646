"""An export or feed in a file: what it is, and its octets in UTF-8, however large it is."""

import io
from pathlib import Path
from typing import BinaryIO

import msgspec

from muniment.captures import kinds, splitting, survey
from muniment.captures.letters import encoding
from muniment.captures.structured import attachments
from muniment.captures.structured.attachments import Attachments
from muniment.captures.survey import Survey
from muniment.model.capture import Kind, Refused

CUT = 4
"""Octets that are no UTF-8 at the end of a capture that was cut off within a character."""


class Source(msgspec.Struct, frozen=True):
    """An export or feed that can be read in UTF-8, whatever its own encoding is."""

    path: Path
    kind: Kind
    survey: Survey
    encoding: str
    doubts: tuple[str, ...]
    text: str | None = None
    """The whole of it where it is in another encoding."""

    def pictures(self) -> Attachments:
        """Return the pictures that it lists apart from its posts."""
        with self.open() as stream:
            return attachments.read(stream) if self.survey.pictures else Attachments()

    def open(self) -> BinaryIO:
        """Return its octets in UTF-8 from the beginning."""
        return self.path.open("rb") if self.text is None else io.BytesIO(self.text.encode("utf-8", encoding.BROKEN))


def opened(path: Path, *, mend: bool = False) -> Source:
    """Return the export or feed in a file that is one; `mend`: its letters are mended."""
    with path.open("rb") as stream:
        lead = stream.read(kinds.LEAD)
        kind = kinds.of(encoding.glimpse(lead))
        stream.seek(0)
        seen = survey.survey(stream)
    wide = encoding.told(lead).startswith("utf-16") or encoding.declared(lead).startswith("iso-2022")
    plain = not wide and not (mend and seen.garbled)
    broken = seen.faults.number
    few = broken <= CUT or (not mend and encoding.are_faults(lead, broken, seen.beyond))
    faulty = few and encoding.declared(lead) in ("", "utf-8") and not (broken and _is_western(path, seen))
    if plain and (not broken or faulty):
        return Source(path, kind, seen, "utf-8", (*seen.faults.doubts(), *seen.garbled))
    decoded = encoding.decode(splitting.octets_of(path), mend=mend)
    with io.BytesIO(decoded.text.encode("utf-8", encoding.BROKEN)) as stream:
        seen = msgspec.structs.replace(survey.survey(stream), sha256=seen.sha256, octets=seen.octets)
    return Source(path, kind, seen, decoded.encoding, tuple(encoding.doubts(decoded)), decoded.text)


def _is_western(path: Path, seen: Survey) -> bool:
    """Return whether octets that are no UTF-8 are all letters beyond ASCII that a capture has, in Windows-1252."""
    try:
        return not seen.beyond and encoding.decode(splitting.octets_of(path)).guessed
    except Refused:
        return False
