"""UTF-8 that was read in another encoding and saved as UTF-8 again: encodings of their own, which give all of it back.

`mojibake-windows-1252` is a text all of which was read so; `…-twice` one to which it happened twice; `…-of-e9-2019`
one in which only these letters were; `…-but-e9` one in which all but these were. Of `mojibake-windows-1252-in-json…`
the letters that JSON escapes were; `…-in-names…` and `…-in-numbers…` are the same for entities of HTML.
"""

import codecs
import re
from functools import lru_cache
from typing import NamedTuple

from muniment.captures.letters import escaped
from muniment.captures.letters.escaped import Form
from muniment.text.patterns import late

CHARSETS = ("windows-1252", "latin-1", "windows-1251", "cp437")
"""What UTF-8 is mostly read as by mistake, that of Western systems first."""
NAME = "mojibake-windows-1252"
"""What Python and ledgers call the first of them."""
NAMED = late(
    rf"mojibake-({'|'.join(CHARSETS)})(?:-in-(?P<form>json|names|numbers))?(?P<kind>-twice|-(?:of|but)(?:-[0-9a-f]+)+)?"
)


@lru_cache
def read_as(charset: str) -> str:
    """Return what each octet is read as; those that a charset leaves out are control characters of their number."""
    return "".join(_read(octet, charset) for octet in range(256))


def _read(octet: int, charset: str) -> str:
    try:
        return bytes([octet]).decode(charset)
    except UnicodeDecodeError:
        return chr(octet)


class Mojibake(NamedTuple):
    """How a text was garbled: what it was read as, and which letters of it (none: all)."""

    charset: str
    letters: frozenset[str] = frozenset()
    but: bool = False
    """Whether it is these letters that were not."""
    twice: bool = False
    form: Form = Form.PLAIN
    """How the letters are written that were."""

    @property
    def name(self) -> str:
        """What Python and ledgers call it."""
        listed = "".join(f"-{ord(letter):x}" for letter in sorted(self.letters))
        kind = ("-but" if self.but else "-of") + listed if listed else "-twice" if self.twice else ""
        written = f"-in-{self.form}" if self.form else ""
        return f"mojibake-{self.charset}{written}{kind}"

    def garbled(self, text: str) -> str:
        """Return a text as it was read."""
        if self.form:
            return escaped.rewritten(text, self.form, self._replace(form=Form.PLAIN).garbled)
        table = read_as(self.charset)
        if not self.letters:
            once = text.encode("utf-8").decode("latin-1").translate(table)
            return Mojibake(self.charset).garbled(once) if self.twice else once
        return "".join(
            letter if letter.isascii() or (letter in self.letters) is self.but else _garbled(letter, table)
            for letter in text
        )

    def meant(self, text: str) -> str:
        """Return what was meant; raises UnicodeError where some character cannot have been read so."""
        if self.form:
            return escaped.rewritten(text, self.form, self._replace(form=Form.PLAIN).meant)
        if self.letters:
            return self.sequences(text)
        written = codecs.charmap_build(read_as(self.charset))
        meant = codecs.charmap_encode(text, "strict", written)[0].decode("utf-8")
        return Mojibake(self.charset).meant(meant) if self.twice else meant

    def letter(self, sequence: str) -> str:
        """Return the letter that a sequence was; empty where it is none, or none of these."""
        try:
            letter = Mojibake(self.charset).meant(sequence)
        except UnicodeError:
            return ""
        return "" if self.letters and (letter in self.letters) is self.but else letter

    def sequences(self, text: str) -> str:
        """Return a text in which each sequence that may be a letter is that letter, if it is one of these."""
        return _sequences(self.charset).sub(lambda found: self.letter(found[0]) or found[0], text)

    def right(self, text: str) -> str:
        """Return what was not garbled of a text."""
        return _sequences(self.charset).sub(lambda found: "" if self.letter(found[0]) else found[0], text)


def _garbled(letter: str, table: str) -> str:
    return letter.encode("utf-8", "surrogatepass").decode("latin-1").translate(table)


@lru_cache
def _sequences(charset: str) -> re.Pattern[str]:
    """Return what finds each letter beyond ASCII as it was read."""
    two, three, four, rest = (
        re.escape(read_as(charset)[first:last])
        for first, last in ((0xC2, 0xE0), (0xE0, 0xF0), (0xF0, 0xF5), (0x80, 0xC0))
    )
    return re.compile(rf"[{two}][{rest}]|[{three}][{rest}]{{2}}|[{four}][{rest}]{{3}}")


def of(name: str) -> Mojibake | None:
    """Return what an encoding's name says of how a text was garbled; None where it is none of these."""
    found = NAMED.fullmatch(name.replace("_", "-"))
    if found is None:
        return None
    kind, *letters = (found["kind"] or "-").split("-")[1:]
    listed, form = frozenset(chr(int(code, 16)) for code in letters), Form(found["form"] or "")
    return Mojibake(found[1], listed, kind == "but", kind == "twice", form)


def _found(name: str) -> codecs.CodecInfo | None:
    how = of(name)
    if how is None:
        return None

    def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
        return how.garbled(text).encode("utf-8", errors), len(text)

    def decode(octets: bytes, errors: str = "strict") -> tuple[str, int]:
        return how.meant(bytes(octets).decode("utf-8", errors)), len(octets)

    return codecs.CodecInfo(encode, decode, name=how.name)  # type: ignore[arg-type]  # octets are all that comes here


codecs.register(_found)
