"""Names of months and of days of the week, in many languages."""

import re
import unicodedata
from functools import cache, lru_cache

from muniment.text import names
from muniment.text.patterns import late
from muniment.text.signs import Signs

EXTRA = """
1: januar janvier يناير كانون_الثاني جانفي tháng_một tháng_giêng ян januaro јануара জানুয়ারি faoilleach faoi
1: كانونی_دووه‌م jänner jän janúar
2: شباط فيفري febr fév tháng_hai pebrero februaro фебруара ফেব্রুয়ারি ফেব্রু gearran gearr chwe pebruari
2: pébruari péb febuari feber febrúar
3: آذار marz märz tháng_ba marso marto màrt
4: نيسان أفريل tháng_tư кві aprilo априла giblean gibl අප්‍රේ
5: maí أيار ماي می tháng_năm тра majo маја cèitean cèit méi
6: júní حزيران جوان tháng_sáu чер xuñ hunyo јуна حوزه‌یران ògmh
7: juill júlí يوليوز تموز جويلية جولای tháng_bảy hulyo јула kor ته‌مموز iuch
8: غشت ágúst ágú آب أوت آگوست tháng_tám сер rgp aŭgusto aŭg অগাষ্ট অগা lùnastal lùna gus
9: شتنبر أيلول sept septembre setiembre tháng_chín септ rgs setyembre septembro септембра সেপ্টে séptémber sép
9: sult ئه‌یلول सितम्बर
10: تشرين_الأول tháng_mười жов oktubre oktobro октобра dàmhair dàmh تشرینی_یه‌كه‌م
11: نونبر nóvember nóv تشرين_الثاني tháng_mười_một лис ноем nobyembre новембра noi nopémber nop تشرینی_دووه‌م नवम्बर
12: دجنبر desember كانون_الأول tháng_mười_hai tháng_chạp гру disyembre децембра dùbhlachd dùbh désémber dés
12: كانونی_یه‌كه‌م दिसम्बर
1: januara januarja janvārī urtarrilaren январи jannar schaner çile çileya rêbendan rêbendanê ဇန်နဝါရီလ
2: februara februarja februārī otsailaren феврали favrer sibatê sibata reşemî reşemiyê شوباتی ဖေဖော်ဝါရီလ
3: marta martā martxoaren марти mierz adarê adara ئازاری မတ်လ
4: aprila aprīlī apirilaren апрели abrëll avrigl nîsanê nîsana avrêl avrêlê avrêla نیسانی ဧပြီလ අප්රේල්
5: maijā maiatzaren майи matg gulanê gulana ئایار ئایاری မေလ
6: juna junija jūnijā ekainaren июни zercladur hezîranê hezîrana pûşper pûşperê حوزەیران حوزەیرانی ဇွန်လ
7: jula julija jūlijā uztailaren июли fanadur tîrmehê tîrmeha تەمووز تەمووزی ဇူလိုင်လ
8: avgusta augustā abuztuaren августи avust tebaxê tebaxa gelawêj gelawêjê ئابی ဩဂုတ်လ သြဂုတ်လ
9: septembrī irailaren сентябри settember îlonê îlona rezber rezberê ئەیلوول ئەیلوولی စက်တင်ဘာလ
10: oktobrī urriaren октябри cotmehê cotmeha kewçêr kewçêrê çiriya_pêşîn تشرینی_یەکەم تشرینی_یەکەمی အောက်တိုဘာလ
11: studenog novembrī azaroaren ноябри mijdarê mijdara sermawez çiriya_paşîn تشرینی_دووەم تشرینی_دووەمی နိုဝင်ဘာလ
12: decembrī abenduaren декабри berfanbarê berfanbara kanûna_pêşîn کانوونی_یەکەم کانوونی_یەکەمی ဒီဇင်ဘာလ
1: kanûna_paşîn کانوونی_دووەم کانوونی_دووەمی
2: peb | 6: hun | 7: hul | 11: nob
1: tammikuun urtarrilak | 2: helmikuun otsailak | 3: maaliskuun martxoak
4: huhtikuun apirilak | 5: toukokuun maiatzak | 6: kesäkuun ekainak
7: heinäkuun uztailak | 8: elokuun abuztuak | 9: syyskuun irailak
10: lokakuun urriak | 11: marraskuun azaroak | 12: joulukuun abenduak
1: нэгдүгээр_сарын ཟླ་དང་པོ ཟླ་བ་དང་པོ
2: хоёрдугаар_сарын ཟླ་གཉིས་པ ཟླ་བ་གཉིས་པ
3: гуравдугаар_сарын ཟླ་གསུམ་པ ཟླ་བ་གསུམ་པ
4: дөрөвдүгээр_сарын ཟླ་བཞི་པ ཟླ་བ་བཞི་པ
5: тавдугаар_сарын ཟླ་ལྔ་པ ཟླ་བ་ལྔ་པ
6: зургаадугаар_сарын ཟླ་དྲུག་པ ཟླ་བ་དྲུག་པ
7: долоодугаар_сарын ཟླ་བདུན་པ ཟླ་བ་བདུན་པ
8: наймдугаар_сарын ཟླ་བརྒྱད་པ ཟླ་བ་བརྒྱད་པ
9: есдүгээр_сарын ཟླ་དགུ་པ ཟླ་བ་དགུ་པ
10: аравдугаар_сарын ཟླ་བཅུ་པ ཟླ་བ་བཅུ་པ
11: арван_нэгдүгээр_сарын ཟླ་བཅུ་གཅིག་པ ཟླ་བ་བཅུ་གཅིག་པ
12: арван_хоёрдугаар_сарын ཟླ་བཅུ་གཉིས་པ ཟླ་བ་བཅུ་གཉིས་པ
"""
"""Names of months in use beside those of the Unicode CLDR's main locales, as in the translations of WordPress.

`_` stands for a space.
"""
TWICE = late(r"(?<=[\u0600-\u06ff]) ?/ ?(?P<name>[\u0600-\u06ff]+(?:[ _][\u0600-\u06ff]+)?)(?=,?[ -]\d{4})")
"""The second name of a month in Arabic, which names it in two ways: '24 أكتوبر/تشرين الأول 2018'."""
VOWELS = late("[\u064b-\u0652]")
"""Marks of short vowels in Arabic, which are rarely written."""
ALEFS = str.maketrans("أإآ", "ااا")
"""Letters that many write without their mark in Arabic."""
OLDER = {"آدینه": "5"}
"""Names of days of the week that the CLDR does not have: the older one of Friday in Persian."""
KEYS = str.maketrans("یک", "يك")
"""Letters of Persian as keyboards for Arabic write them."""
CROATIAN = late(
    r"(?:(?<=\d\.)|(?<=\d \.))(?P<gap> ?)(?P<name>listopada|(?:listopad|(?:lis|lip|srp)\.?)(?= ?\d{4}\.))(?= ?\d{4})"
)
"""Names of months, and short ones, that in Polish and Czech are those of the month after: full stops tell them apart.

Croatian alone has one behind both day and year, and behind the day before `listopada`.
"""
OTHERWISE = {"lis": "okt", "lip": "jun", "srp": "jul"}
"""Names of those months, as long, that mean them everywhere."""


@cache
def known() -> dict[str, int]:
    """Return the number of each month by its names."""
    found: dict[str, int] = {}
    for group in re.split(r"[\n|]", EXTRA.strip()):
        number, listed = group.strip().split(": ", 1)
        found.update(dict.fromkeys(listed.split(), int(number)))
    for name, number in names.read("months.txt").items():
        found.setdefault(name, int(number))
    return {name.translate(letters): number for letters in (KEYS, ALEFS) for name, number in found.items()} | found


@lru_cache(maxsize=512)
def number(word: str) -> int:
    """Return the number of the month that a word names, in lower case with `_` for a space; 0 where it names none.

    Hebrew writes "in" right before a month, and Khmer the word for it.
    """
    word = word if word.isascii() else VOWELS.sub("", unicodedata.normalize("NFC", word))
    return known().get(word) or known().get(word.removeprefix("ב").removeprefix("ខែ"), 0)


def once(plain: str) -> str:
    """Return a text with space for the second name of a month, where it has two."""
    return TWICE.sub(_spaced, plain) if "/" in plain else plain


def _spaced(name: re.Match[str]) -> str:
    return " " * len(name[0]) if number(name["name"].replace(" ", "_")) else name[0]


@cache
def spaced() -> Signs:
    """Return the names of months that hold a space."""
    return Signs(",".join(name.replace("_", " ") for name in known() if "_" in name))


@cache
def spaced_names() -> re.Pattern[str]:
    """Return what finds names of months that hold a space."""
    either = "|".join(map(re.escape, sorted(spaced().words, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


@cache
def weekdays() -> dict[str, str]:
    """Return the number of each day of the week by its names, Monday 1."""
    found = names.read("weekdays.txt") | OLDER
    return {name.translate(KEYS): number for name, number in found.items()} | found


def told_apart(plain: str) -> str:
    """Return a text in lower case in which names of months that mean another in Croatian are those of theirs."""
    if not ("lis" in plain or "lip" in plain or "srp" in plain):
        return plain
    return CROATIAN.sub(lambda found: found["gap"] + OTHERWISE[found["name"][:3]].ljust(len(found["name"])), plain)
