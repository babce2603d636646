"""Tells persons who sign for themselves in scripts without capitals: by titles, and by what stands beside them."""

from muniment.text import bodywords
from muniment.text.patterns import late

TITLED = late(r"(?:นาย(?!จ้าง|กรัฐ)|นางสาว|นาง|ดร\.|ผศ\.|รศ\.|ศ\.|ဦး|ဒေါ်|លោក(?:ស្រី)?|ທ່ານ)\s?\S")
"""A title before a name, with or without a space."""
PLAYS = (
    r"(?:评论人|評論人|学者|學者|人士|导演|導演|诗人|詩人|艺术家|藝術家|博士|医生|醫生|教师|教師|研究员|研究員|工程师|工程師|活动家|活動家|"
    r"评论员|評論員|作家|律师|律師|记者|記者|教授|ライター|監督|医師|弁護士|会社員|활동가|시인|교수|의사|학생|변호사|기자|작가|"
    r"वकील|पत्रकार|लेखक|लेखिका|कार्यकर्ता|प्राध्यापक|शिक्षक|छात्र|وکیل|روزنامه‌نگار|نویسنده|فیلمساز|شاعرة?|استاد|فعال|پژوهشگر|"
    r"پروفیسر|صحافی|مصنف|محام(?:ية?)?|"
    r"صحافية?|شاعر|روائية?|مخرجة?|ممثلة?|طبيبة?|نائبة?|فنانة?|حقوقية?|صحفية?|كاتبة?|باحثة?|"
    r"ناشطة?|أستاذة?|עורכ?ת? דין|עיתונאית?|סופרת?|משוררת?|"
    r"ทนายความ|นักข่าว|นักเขียน|อาจารย์|นักวิชาการ|লেখক|সাংবাদিক|আইনজীবী|অধ্যাপক)"
)
ROLE = late(rf"{PLAYS}|.{{0,12}}{PLAYS}[）)\s]*$")
"""What a person does, at the beginning or the end of what stands beside a name."""
PARTED = late(r"\s*[（(,،、，]\s*|\s+[–—-]\s+")
LONGEST, MOST = 30, 4
"""Signs and words of a person's name at most."""
ALONE = late(r"[^\W\d_ぁ-ヿ一-鿿가-힣]{2,}(?: [^\W\d_ぁ-ヿ一-鿿가-힣]{2,}){1,3}|[가-힣]{2,4}")
"""What may be the name of a person in such a script: a few words, or signs where names have no spaces."""


def is_person(words: str) -> bool:
    """Return whether an entry in such a script says that it is a person."""
    if words != words.swapcase():
        return False
    name, *rest = PARTED.split(words, maxsplit=1)
    named = len(name) <= LONGEST and len(name.split()) <= MOST and not bodywords.tell(words)
    return named and (TITLED.match(words) is not None or any(ROLE.match(said) for said in rest))


def may_be_alone(words: str) -> bool:
    """Return whether an entry in such a script may be the name of a person and nothing else."""
    return words == words.swapcase() and ALONE.fullmatch(words) is not None and not bodywords.tell(words)
