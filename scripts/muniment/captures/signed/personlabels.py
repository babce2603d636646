"""What announces a list of persons, in many languages."""

import re
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
SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣"
    "蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀"
    "赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹关"
    "關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊滕冼巩鞏浦淳古"
)
"""Signs with which names of persons begin in Chinese."""
KANA = late(r"[\u3041-\u30fe]")
TWO = 2
"""Signs of a name in Chinese that a pen may bear without a surname."""
WITHIN = late(rf"[.;]\s+(?:and )?(?:by )?(?i:(?:the )?(?:following )?{PERSONS})\b[^.:;,]{{0,30}}[:：]\s")
"""What leads from bodies to persons in one paragraph."""


def before(words: str) -> str:
    """Return a run of names up to what leads to those of persons in it."""
    found = WITHIN.search(words) if ":" in words or "：" in words else None
    return words[: found.start()] if found else words


def noted(entries: Sequence[str], label: str, text: str) -> set[str]:
    """Return the entries with a mark behind them of which a note in the text says that they sign for themselves.

    Behind a label of signers in Chinese, those in two to four signs, unless these are a body's: one that says so, or
    that begins with no surname where others say so.
    """
    if SIGNERS.search(label):
        brief = {one for one in entries if BRIEF.fullmatch(one) and not bodywords.tell(one)}
        mixed = any(map(bodywords.tell, entries)) and not any(map(KANA.search, entries))
        return {one for one in brief if not mixed or _may_be_chinese(one)}
    found = NOTED.search(text)
    words = {entry: entry.rstrip() for entry in entries} if found else {}
    marked = {entry for entry, said in words.items() if found and said[len(said.rstrip("*†‡§")) :] == found["mark"]}
    return marked | {entry for entry in words if marked and found and entry in found[0]}


def _may_be_chinese(entry: str) -> bool:
    """Return whether a few signs may be the name of a person in Chinese, or what a pen is called."""
    name = re.sub(r"[（(].*|\W", "", entry)
    return len(name) <= TWO or name[0] in SURNAMES
