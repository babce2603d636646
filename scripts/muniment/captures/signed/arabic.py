"""The Arabic 'and', which is written together with the word behind it, in runs of names."""

from muniment.text import bodywords
from muniment.text.patterns import late

AND = "و"
WRITTEN = late(rf"(?<!\s)\s+{AND}(\w+)")
"""The word behind it."""


SAID = "قالت|قال|قالوا|أكدت|أكد|طالبت|دعت|أعربت|أعلنت|أدانت|عبرت|حذرت|ناشدت|استنكرت|شددت|اعتبرت|نددت"
SAYING = late(rf"(?:[،,]\s+|\.\s+و?)(?:{SAID}|إن|أن|فيما|بينما|حيث)(?!\w).*")
"""What those did whom a run names, behind its last comma."""
SIGNS = ("كل من", "كلّ من", "كلٌّ من", "مشترك", "منظمات", "موقع", "ممضي", "من قبل", "نحن")
"""One of these stands in every sentence that is read here."""
MARKS = r"[\u064b-\u0652]*"
"""What Arabic may write over letters."""
TEXT = r"(?:البيان|الرسالة|النداء|العريضة|الإعلان|الخطاب|الوثيقة)"
ISSUED = r"(?:بيان|رسالة|نداء|خطاب|عريضة)"
BODIES = r"(?:ال)?(?:منظمات|جمعيات|أحزاب|نقابات|هيئات|مؤسسات|جهات|شبكات)"
CALLED = late(rf"(?<!\w)و?{BODIES}(?!\w)")
DID = rf"(?:وق{MARKS}ع|أمض|صدر|أصدر|تبن|صادق){MARKS}(?:[ىت]|وا)?{MARKS}"
"""Who signed, or from whom a text is: each did."""
LED = late(
    rf"(?<!\w){BODIES}(?: و?\w+){{0,3}}? (?:التي وقعت|ال(?:موقع|ممضي)(?:ة|ين|ون)) (?:على )?(?:هذا |هذه )?"
    rf"{TEXT}(?:(?: \w+){{0,2}}? (?:هي|هم)(?: كل من)?(?: ?: ?| )|[،,] و?من(?:ها| بينها) )(?P<run>[^.:]+)|"
    rf"(?<!\w)(?:و|ف)?(?:قد )?تم (?:ال)?(?:[إا]مضاء|توقيع)(?= [^.:]*{TEXT})(?: \S+){{0,3}}? من "
    r"(?:قبل|طرف) (?P<by>[^.:]+)|"
    rf"{ISSUED}(?: \w+)? مشتركة? (?:صدرت?|صادرة?|موقعة?) (?:عن|من)(?: كل من:?)? (?P<issued>[^.:]+)|"
    rf"(?<!\w)و?(?:أصدرت?|نشرت?|وجهت?|وجّهت?|أطلقت?) (?P<did>[^.:]{{8,400}}?)[،,]? {ISSUED}\S{{0,2}} (?:مشترك|مفتوح)|"
    rf"(?<!\w)و?(?:{SAID}) (?P<told>[^.:]{{8,400}}?)[،,]? في {ISSUED}(?: \w+)? مشترك|"
    rf"(?<!\w)و?(?:قد )?{DID}(?= [^.:]*(?:{TEXT}|{ISSUED})) [^.:]{{0,90}}?(?<!\w)كل{MARKS} من:? (?P<each>[^.:]+)|"
    r"(?<!\w)و?(?:أعربت|عبرت|عبّرت) (?:ال)?منظمات(?: \w+){0,2}[؛:،] (?P<said>[^.:]+?) عن |"
    r"^\W*نحن[،,:] (?P<we>[^.:]+?)[،,] (?:نطالب|ندعو|نناشد|نرفض|نستنكر|ندين|نشجب|نندد|نحذر|نؤكد|نعرب|نحث)(?!\w)"
)
"""What says who signed, and those whom it names."""
OTHERS = late(r"(?:[،,]\s*|(?<!\s)\s+)(?:والعديد|وعدد|وغيرها|وغيرهم|وآخرون|وآخرين|وأخرى)(?!\w).*")
"""What says behind them that there are more."""
QUOTED = late(rf"» ?{AND} ?«")
"""What stands between two names in quotation marks."""
EACH = late(r"^[^،,:]{0,60}?(?:\bكل(?:ٌّ|ّ)? من:?|[،,] و?(?:هي|هم):?) ")
"""What leads to several: 'signed by each of'."""


def may_lead(words: str) -> bool:
    """Return whether words may be of a sentence in Arabic that says who signed."""
    return not words.isascii() and any(sign in words for sign in SIGNS)


def calls_bodies(words: str) -> bool:
    """Return whether words call somebody bodies that sign: 'المنظمات الموقعة'."""
    return not words.isascii() and CALLED.search(words) is not None


def led(words: str) -> str:
    """Return the run of those of whom a sentence says that they signed, without what ends it and names nobody.

    Of several the one with most names: how many issued a statement may stand before who did.
    """
    found = (next(filter(None, one.groups())) for one in LED.finditer(words)) if may_lead(words) else ()
    run = max(found, key=lambda one: one.count("،"), default="")
    run = QUOTED.sub("»، «", OTHERS.sub("", SAYING.sub("", EACH.sub("", run))))
    return run.strip(' .“”"' if QUOTED.search(run) or "»، «" in run else ' .“”"«»')


def behind(words: str) -> str:
    """Return a run without what leads to several in it, and what it says of them behind their names."""
    return SAYING.sub("", EACH.sub("", words))


def unjoined(part: str) -> str:
    """Return a part without the Arabic 'and' that is written together with a word that bodies are called by."""
    joined = part[:1] == AND and bodywords.tell(part[1:].split(" ")[0])
    return part[1:] if joined else part


def bodies(part: str) -> list[str]:
    """Return the bodies of a part that Arabic joins by an 'and' written together with the word for the latter."""
    first, *rest = WRITTEN.split(part)
    found = [first]
    for word, named in zip(rest[::2], rest[1::2], strict=True):
        closed = found[-1].endswith(")")
        if closed or (bodywords.tell(word) and bodywords.tell(found[-1].split(" ")[0])):
            found.append(word + named)
        else:
            found[-1] += f" {AND}{word}{named}"
    return found
