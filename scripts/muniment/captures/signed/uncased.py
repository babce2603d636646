"""Tells persons who sign for themselves in scripts without capitals: by titles, and by what stands beside them."""

from collections.abc import Sequence

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
GIVEN = late(
    r"(?:أحمد|محمد|محمود|خالد|حسن|حسين|عمر|يوسف|إبراهيم|مصطفى|طارق|ليلى|فاطمة|مريم|زينب|مها|سلمى|رانيا|عائشة|"
    r"رضا|حسین|زهرا|مهدی|شیرین|نرگس|فاطمه|יוסף|יוסי|דוד|משה|שרה|רחל|מיכל|אברהם|יעקב|דניאל)"
    r"(?: (?!لل|برای)[^\W\d_]{2,}){1,3}"
)
"""A name that begins with one that persons are given, and says not what a body called after that one is for."""
KOREAN = late(
    rf"[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심][가-힣]{{2}}(?<![당집변회방장원])(?: {PLAYS})?"
)
"""What may be such a name in Korean, perhaps with what that person does."""


def is_person(words: str) -> bool:
    """Return whether an entry in such a script says that it is a person."""
    if words != words.swapcase():
        return False
    name, *rest = PARTED.split(words, maxsplit=1)
    named = len(name) <= LONGEST and len(name.split()) <= MOST and not bodywords.tell(words)
    return named and (TITLED.match(words) is not None or any(ROLE.match(said) for said in rest))


def korean(entries: Sequence[str]) -> set[str]:
    """Return the entries that may be names of persons in Korean, where more than half are or one says what it does."""
    named = {entry for entry in entries if KOREAN.fullmatch(entry.strip()) and not bodywords.tell(entry)}
    return named if 2 * len(named) > len(entries) or any(" " in entry for entry in named) else set()


def is_given(words: str) -> bool:
    """Return whether an entry in such a script begins with a name that persons are given, and names no body."""
    return words == words.swapcase() and GIVEN.fullmatch(words) is not None and not bodywords.tell(words)
