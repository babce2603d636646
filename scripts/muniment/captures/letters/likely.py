"""Which encoding octets that are no UTF-8 are likely to be in: nothing is read by it, it is only said."""

from collections.abc import Mapping
from typing import NamedTuple

from muniment.captures.letters import faults, garbling
from muniment.model.problem import count
from muniment.text.patterns import late

BROKEN = "surrogateescape"
RUN = late(rb"[\x80-\xff]+(?:[@-~][\x80-\xff]+)*[@-~]?")
"""Octets in a row that may be letters of a script; in some encodings the second one of two is in ASCII."""
WHOLE = late(rb"[\x80-\xff]+")
MOST = 1 << 16
"""Octets that are looked at."""
FEW = 4
"""Letters below which nothing is likely."""
RIGHT = 4
"""Of so many runs, one that is UTF-8 tells that the text is: other encodings have them by chance."""
RARE = 1000
"""Of so many runs, more than one that is of three octets a letter tells it too."""
FIRSTS = 0xA1, 0xD7
"""Between which the first octet of most letters of Chinese and Korean is."""
WORD = 3
"""Octets that runs have at least, on average, where words are written in a script of one octet a letter."""


class Script(NamedTuple):
    """The letters that are most frequent in what is written in an encoding, and which part of a text they are."""

    codec: str
    """As `iconv` calls it, and Python."""
    letters: str
    part: float
    single: bool = False
    """Whether a letter is one octet."""


HAN = "的一是不了在人有我他"
SCRIPTS: Mapping[str, Script] = {
    "GB18030": Script("gb18030", f"{HAN}这中大来上个国和说们为子到地出会时要就可以对年月日，。", 0.2),
    "Big5": Script("big5-hkscs", f"{HAN}這中大來上個國和說們為子到地出會時要就可以對年月日，。", 0.2),
    "Shift_JIS": Script("cp932", "のにはをたがでてとしれさいるかなもりら、。", 0.3),
    "EUC-JP": Script("euc-jp", "のにはをたがでてとしれさいるかなもりら、。", 0.3),
    "EUC-KR": Script("cp949", "이다의는에을가고를한로은하지사대기서도인", 0.3),
    "KOI8-R": Script("koi8-r", "оеаинтсрвлкмдпу", 0.7, single=True),
    "Windows-1251": Script("cp1251", "оеаинтсрвлкмдпу", 0.7, single=True),
    "Windows-1256": Script("cp1256", "اليمونرتبعده", 0.7, single=True),
    "Windows-1253": Script("cp1253", "αοιεντσρκπυηςλ", 0.7, single=True),
    "Windows-1255": Script("cp1255", "יוהלאתשרמבנ", 0.7, single=True),
    "Windows-874": Script("cp874", "านรอกเงมยลวดท", 0.5, single=True),
}
"""By name: encodings of scripts of which more is beyond ASCII than letters here and there."""
UNTOLD = "is in an encoding that cannot be told; save it as UTF-8"
LIKELY = "is no UTF-8, and looks like {}; save it as UTF-8 (iconv -f {} -t UTF-8)"
PARTLY = "is UTF-8, but for {0}, first in {1}; "
TURN = "what stands there looks like {}: turn that part alone into UTF-8 (iconv -f {} -t UTF-8)"
MEND = "save it as UTF-8, or have split --mend-letters read them as Windows-1252, where no letter stands in both"


class _Runs:
    """What a text has beyond ASCII: how many runs of it, how many are UTF-8, and those that are none."""

    def __init__(self, octets: bytes) -> None:
        self.number = self.right = self.sure = self.size = 0
        self.wrong: list[bytes] = []
        for found in RUN.finditer(octets):
            self._take(found[0])

    def _take(self, run: bytes) -> None:
        self.number += 1
        try:
            letters = run.decode("utf-8")
        except UnicodeDecodeError:
            self.wrong += [run] if self.size < MOST else []
            self.size += len(run)
        else:
            self.right += 1
            self.sure += any(letter > "\u07ff" for letter in letters)

    @property
    def are_utf8(self) -> bool:
        """Whether the text is UTF-8, but for some of it: in other encodings few runs are so by chance."""
        return RIGHT * self.right >= self.number > 0 or self.sure > max(1, self.number // RARE)


def why(octets: bytes) -> str:
    """Return why octets are in no encoding that can be told, where that is so, and what to do."""
    runs = _Runs(octets)
    name = _name(runs.wrong)
    if not runs.are_utf8:
        return _worded(LIKELY, name) if name else UNTOLD
    found = faults.Faults()
    found.take(octets.decode("utf-8", BROKEN))
    said = PARTLY.format(count(found.number, "octet"), garbling.worded(found.lines))
    return said + (_worded(TURN, name) if name else MEND)


def _worded(said: str, name: str) -> str:
    return said.format(name, SCRIPTS[name].codec.upper())


def is_eastern(octets: bytes) -> bool:
    """Return whether all that is beyond ASCII stands in pairs, as of Chinese or Korean; letters with accents do not.

    Words have two letters or more, mostly: by twos stand signs (`§§`), a sign before an accent, or an accent behind
    another.
    """
    letters = firsts = 0
    for found in WHOLE.finditer(octets):
        run = found[0]
        if len(run) % 2 or min(run[1::2]) < FIRSTS[0]:
            return False
        if len(run) > 2:  # one octet over and over is a line that is drawn
            letters += len(run) // 2
            firsts += sum(FIRSTS[0] <= octet <= FIRSTS[1] for octet in run[::2]) * (len(set(run)) > 1)
    return letters >= FEW and 2 * firsts >= letters


def _name(runs: list[bytes]) -> str:
    """Return the encoding in whose letters most of some octets are, as far as any is likely; else nothing."""
    lead = b"\n".join(runs)[:MOST]
    beyond = len(lead) - len(WHOLE.sub(b"", lead))
    long = beyond >= WORD * len(runs)
    scores = {name: _score(lead, script) for name, script in SCRIPTS.items() if long or not script.single}
    best = max(scores, key=lambda name: scores[name])
    return best if 2 * scores[best] >= 1 else ""


def _score(octets: bytes, script: Script) -> float:
    """Return how much of what a text in an encoding has of its most frequent letters is there; 0 where it is none."""
    text = octets.decode(script.codec, "replace")
    letters = [letter for letter in text if not letter.isascii()]
    if len(letters) < FEW or 20 * letters.count("\ufffd") > len(letters):
        return 0
    return sum(letter in script.letters for letter in letters) / len(letters) / script.part
