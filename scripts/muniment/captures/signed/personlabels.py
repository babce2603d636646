"""What announces a list of persons, in many languages."""

from collections.abc import Sequence

from muniment.captures.signed import uncased
from muniment.captures.signed.kinds import PERSONS
from muniment.text import bodywords, countries
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
    r"个人|個人|개인|أفراد|الأفراد|افراد|اشخاص|(?:ال)?نواب\b|(?:ال)?(?:محام|صحفي|أكاديمي|مثقف)(?:ون|ين))"
)
"""A list of persons."""
AMONG = late(
    r"(?i:(?:^\W*|(?<![^\W_])(?:entre|dentre|parmi|tra|fra)\s)(?:l[aeo]s\s|[oa]s\s|i\s|le\s|gli\s)?"
    r"(?:personnes(?! morales)|personalità|intelectua(?:le|i)s|intellectuel(?:le)?s|intellettuali)(?![^\W_])|"
    r"(?<![^\W_])(?:d?entre (?:l[oa]s y l[oa]s firmantes|[oa]s e [oa]s signatári[oa]s)|"
    r"[tf]ra (?:i |le )?firmatarie? e (?:i |le )?firmatarie?)(?![^\W_]))"
)
"""What begins with persons, or is among such: 'Parmi les personnes qui signent'; others sign for those of whom a label
tells, 'Signataires de l'appel pour les personnes détenues', and bodies, too, are 'las y los firmantes'."""

SIGNERS = late(
    r"(?:[署簽签名起同]|びかけ)[者人](?:士|[員员])?(?:名[单單]|紹介|一覧|名簿|リスト)?\W*(?:[（(][^（）()]*[）)]\W*)?"
    r"(?:(?!.{0,80}(?i:organi|group|ngo))[a-zA-Z -]{1,80}\W*)?$"
)
"""A label of signers in Chinese or Japanese."""
KOREAN = late(r"서명[자인]")
"""A label of signers in Korean."""
EITHER = late(
    r"\W*(?:[首第共][^\W\d_]?批?)?(?:[联聯連连签簽][署名]|署名|[发發]起|賛同){1,2}(?:名[单單]|一覧|リスト)?"
    r"\W*(?:[（(][^（）()]*[）)]\W*)?$"
)
"""A label that does not say whether bodies or persons sign."""
BRIEF = late(r"[\u3400-\u9fff々ノヶ]{2,5}")
"""What may be a name of a person behind that."""
SIGNS = late(r"[\u3041-\u30fa\u3400-\u9fff][\u3041-\u30ff\u3400-\u9fff·•]*")
"""A run of signs of these, as a name has it."""
NOTE = late(r"[（(][^（）()]*[）)]")
ENDS = late(
    r".{2,}(?:[社網网团團院店站室局組组报報]|媒[体體]|新[闻聞]|中心)|.{3,}[会會盟党黨台部所]|.+(?:[之の][友家]|出版)"
)
"""How names of bodies end, those with enough signs before it that they are no person's."""
OFFICE = late(
    r"(?:主席|主任|理事[長长]?|[秘祕][书書][长長]|[会會][長长]|代表|[总總]干事|總幹事|[负負][责責]人|[发發]起人|教授|作家|"
    r"研究[员員]|[创創][办辦]人|社[長长]|[记記]者|律[师師]|[学學]者|[学學]生|[导導]演|[议議][员員])(?P<name>.*)"
)
"""What a person is in a body, and what stands behind that."""
BODIES_LEAD = late(
    r"^(?i:(?:(?:the|these|participating|las|estas|les|ces|die|diese|le|queste|as|estas) )?"
    r"(?:groups|organi[sz]ations|ngos|organizaciones|organisations|associations|organisationen|verbände|organizzazioni|"
    r"organizações) (?:include|are|son|sont|sind|sono|são):? )(?:the |l[ae]s? )?"
)
"""What tells of bodies who they are, in names or not: 'The groups include'."""
BODIES_ARE = late(rf"{BODIES_LEAD.pattern}(?=[^\Wa-zà-ÿ\d_])")
"""What a run of bodies begins with that but says that they are such."""
WITHIN = late(rf"[.;]\s+(?:and )?(?:by )?(?i:(?:the )?(?:following )?{PERSONS})\b[^.:;,]{{0,30}}[:：]\s")
"""What leads from bodies to persons in one paragraph."""


def tell(label: str, *, bodied: bool) -> bool:
    """Return whether a label announces persons; `bodied`: most of the list say that they are bodies."""
    return LABEL.search(label) is not None or (not bodied and AMONG.search(label) is not None)


def before(words: str) -> str:
    """Return a run of names, without what says that they are bodies, up to what leads to those of persons in it."""
    words = BODIES_ARE.sub("", words)
    if BODIES_LEAD.match(words):
        return ""  # of whom is told, not named: 'The groups include teachers'
    found = WITHIN.search(words) if ":" in words or "：" in words else None
    return words[: found.start()] if found else words


def noted(entries: Sequence[str], label: str, text: str) -> set[str]:
    """Return the entries with a mark behind them of which a note in the text says that they sign for themselves.

    Behind a label of signers in Chinese or Japanese, all in these signs that are not surely bodies; behind one that may
    be of either, those as brief as names of persons; behind one in Korean, these where most are or one says it.
    """
    if KOREAN.search(label):
        return uncased.korean(entries)
    plain = {entry: NOTE.sub(" ", entry).strip(" .．·、-") for entry in entries}
    if SIGNERS.search(label):
        return {entry for entry, words in plain.items() if SIGNS.search(words) and not _is_body(words)}
    if EITHER.match(label):
        return {entry for entry, words in plain.items() if BRIEF.fullmatch(words) and not _is_body(words)}
    found = NOTED.search(text)
    words = {entry: entry.rstrip() for entry in entries} if found else {}
    marked = {entry for entry, said in words.items() if found and said[len(said.rstrip("*†‡§")) :] == found["mark"]}
    return marked | {entry for entry in words if marked and found and entry in found[0]}


def _is_body(entry: str) -> bool:
    """Return whether all signs of a name in Chinese or Japanese are a body's."""
    parts = SIGNS.findall(entry)
    told = [part for part in parts if not countries.code(part)]
    return bool(told) and all(map(_tells, told))


def _tells(part: str) -> bool:
    """Return whether a run of signs names a body, and not who somebody is in one."""
    office = OFFICE.search(part)
    return _is_called(part) and not (office and not _is_called(office["name"]))


def _is_called(part: str) -> bool:
    return bodywords.tell(part) or ENDS.fullmatch(part) is not None
