"""What announces a list of persons, in many languages."""

from collections.abc import Sequence

from muniment.captures.signed.kinds import PERSONS
from muniment.text import bodywords
from muniment.text.patterns import late

NOTED = late(
    r"(?m:^\W{0,3}?(?P<mark>\*{1,3}|[†‡§]) ?(?i:[^\n.]{0,40}\b(?:(?:individual|personal|private) capacity|"
    r"as individuals?|"
    r"à titre (?:individuel|personnel)|a título (?:individual|personal|pessoal)|a titolo personale|"
    r"als (?:privat|einzel)person(?:en)?|op persoonlijke titel))\b)"
)
"""A note on the mark behind names of persons."""
LABEL = late(
    rf"(?i:(?<![^\W_])(?:{PERSONS}|individu\w*|indywidualn\w*|индивидуальн\w*|індивідуальн\w*|bireysel|"
    r"people|in (?:a|their) personal capacity|(?:former )?m[el]?ps|(?:former )?parliamentarians|parliamentary|"
    r"legislators|senators|parlementaires|parlamentari\w*|diputad[oa]s|deputad[oa]s|député(?:e|·e|\.e)?s|"
    r"abgeordnete\w*|депутаты|депутати|pessoas|граждан\w*|громадян\w*|lawyers|"
    r"academics|scholars|writers|authors|artists|experts|journalists|citizens|professors|laureates|avocats|abogad[oa]s|"
    r"periodistas|anwälte|advogad[oa]s|avvocati|адвокаты|журналисты|academic[oi]s|académicos|universitaires|"
    r"wissenschaftler\w*|учёные|ученые|вчені|naukowcy|akademisyenler|avukatlar|gazeteciler)(?![^\W_])|"
    r"个人|個人|개인|أفراد|الأفراد|افراد|اشخاص)"
)
"""A list of persons."""


SIGNERS = late(r"[署簽签名起][者人]\W*$")
BRIEF = late(r"\W*[\u3400-\u9fff]{2,4}(?:[（(][^（）()]*[）)])?\W*")
"""A label of signers in Chinese or Japanese, and what may be a name of a person in these."""
WITHIN = late(rf"[.;]\s+(?:and )?(?:by )?(?i:(?:the )?(?:following )?{PERSONS})\b[^.:;,]{{0,30}}[:：]\s")
"""What leads from bodies to persons in one paragraph."""


def before(words: str) -> str:
    """Return a run of names up to what leads to those of persons in it."""
    found = WITHIN.search(words) if ":" in words or "：" in words else None
    return words[: found.start()] if found else words


def noted(entries: Sequence[str], label: str, text: str) -> set[str]:
    """Return the entries with a mark behind them of which a note in the text says that they sign for themselves.

    Behind a label of signers in Chinese, those in two to four signs, unless these are a body's.
    """
    if SIGNERS.search(label):
        return {one for one in entries if BRIEF.fullmatch(one) and not bodywords.tell(one)}
    found = NOTED.search(text)
    words = {entry: entry.rstrip() for entry in entries} if found else {}
    marked = {entry for entry, said in words.items() if found and said[len(said.rstrip("*†‡§")) :] == found["mark"]}
    return marked | {entry for entry in words if marked and found and entry in found[0]}
