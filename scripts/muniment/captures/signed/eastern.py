"""The bodies that begin a sentence which says that they speak together, in scripts without capitals."""

import re

from muniment.captures.signed import arabic, persons
from muniment.text.patterns import late

CHINESE = late(
    r"(?P<run>(?![\d一二三四五六七八九十百数數多])[^，。,.：:；;\s\u3040-\u30ff]{5,400}?)"
    r"[于於]?(?:今日|今天|昨日|昨天|日前|本周|本週|[于於](?:周|週|星期|本|\d)[^，。]{0,6}?)?"
    r"(?=[^。；;]{0,24}?(?:联合|聯合|共同|联名|聯名))(?:发表|發表|发布|發布|发出|發出|(?:共同|联合|聯合|联名|聯名)(?=[发發声聲呼要致签簽]))"
    r"(?=[^。；;]{0,20}?(?:声明|聲明|公开信|公開信|呼吁|呼籲))"
)
BY = late(
    r"[^。]{0,30}?(?:声明|聲明|公开信|公開信|呼吁书|呼籲書|联署|聯署)由(?P<run>(?![\d一二三四五六七八九十百数數多])[^，。,.：:；;\s]{5,400}?)"
    r"(?:等)?(?:联合|聯合|共同)?(?:发表|發表|发布|發布|发出|發出|签署|簽署|发起|發起)"
)
"""The same behind the word for their text."""
JOINING = late(
    r"[^。]{0,90}?(?:联署|聯署|连署|連署|签署|簽署|联名|聯名)的?[^。，：:]{0,8}?(?:团体|團體|组织|組織|机构|機構)[^。，：:]{0,4}?"
    r"包括(?P<run>[^。；;]{8,600}?)等?[。\s]*$|"
    r"[^。]{0,160}?包括(?P<begun>[^。；;]{8,600}?)等(?:\d+|[一二三四五六七八九十]+)?[个個]?[^。，]{0,8}?"
    r"(?:团体|團體|组织|組織|机构|機構)(?:共同|联合|聯合)?(?:发起|發起|参与|參與|签署|簽署)的?"
    r"(?:联署|聯署|连署|連署|声明|聲明|公开信|公開信)"
)
"""Those who joined a text or began it, some of whom a sentence names: '加入联署的团体还包括甲、乙等。'."""
JAPANESE = late(
    r"(?P<run>(?![\d０-９一二三四五六七八九十])[^。はが]{5,400}?)は[^。]{0,60}?(?:共同声明|共同で|連名で|共同書簡)"
)
JOINED = late(
    r"[^.]{0,30}?(?:성명|선언|입장문|기자회견)에는? (?P<run>(?!\d)[^.\d]{5,300}?)(?:이|가|등이) (?:참여|연명|서명)"
)
KOREAN = late(r"(?P<run>(?!\d)[^.\d]{5,200}?)(?:는|은|등은) [^.]{0,60}?(?:공동 ?성명|공동 ?선언|공동 ?입장|공동으로)")
ARABIC = late(
    r"\W*\w+\s+(?P<run>[^.:]{5,600}?)[،,]?\s+(?:في|عبر|ضمن)\s+(?:بيان|رسالة|نداء|خطاب)\s+(?:\w+\s+)?(?:مشتركة?|مفتوحة?)(?!\w)"
)
"""A sentence that begins with bodies, or with a word and bodies, and says of them that they speak together."""
FORMS = (CHINESE, BY, JOINING, JAPANESE, KOREAN, JOINED, ARABIC)
STOPS = late(r"[、，,،]\s*")
AND = late(r"[及与與和と]|および|\s*[와과]\s+")
"""What parts the last two, and may stand within names."""
OTHER = late(r"\s+و(?!ال|لل)")
"""What may part two names in Arabic, or stand in one: nobody knows."""


UNNAMED = late(
    r"^[\d一二三四五六七八九十百]+(?:つの|の|个|個|家|개)?\s?(?:団体|团体|團體|组织|組織|단체)|(?:本日|今日|今天|오늘)$"
)
"""What a sentence says before those of whom it speaks, or of how many."""
FEWEST, SHARE, SHORTEST = 2, 3, 5
"""Bodies that such a sentence names, of how many one must say that it is such, and signs of a name no person has."""


def told(words: str) -> list[str]:
    """Return the bodies that such a sentence begins with; none where few of them say that they are such."""
    form = next((form for form in FORMS if form.match(words)), None)
    found = form.match(words) if form else None
    run = (found["run"] or found["begun"] if form is JOINING else found["run"]) if found else ""
    parts = _parted(run.strip(), form) if run and form else []
    if any(map(UNNAMED.search, parts)):
        return []
    known = [persons.is_known(part) for part in parts]
    called = form is JOINING  # 'the other groups include'
    shortest = SHORTEST - (called or (form in (KOREAN, JOINED) and 2 * sum(known) >= len(parts)))
    sure = all(known) if form is ARABIC else all(k or len(p) >= shortest for k, p in zip(known, parts, strict=True))
    share = 2 * SHARE if called else SHARE
    return parts if sure and len(parts) >= FEWEST and share * sum(known) >= len(parts) else []


def _parted(run: str, form: re.Pattern[str]) -> list[str]:
    """Return the entries of a run: the last two are parted by 'and', which may stand within names."""
    *parts, last = STOPS.split(run)
    if form is ARABIC:
        pieces = (one for part in (*parts, last) for one in arabic.bodies(part))
        return [one for one in map(arabic.unjoined, pieces) if not OTHER.search(one)]
    able = [(last[: found.start()], last[found.end() :]) for found in AND.finditer(last) if found.start()]
    known = [two for two in able if all(map(persons.is_known, two))]
    known = known or [two for two in able if form in (CHINESE, BY) and persons.is_known(two[1])]
    known = known or [two for two in able if form is BY and persons.is_known(two[0]) and len(two[1]) >= SHORTEST]
    return [*parts, *(known[-1] if known else (last,))]
