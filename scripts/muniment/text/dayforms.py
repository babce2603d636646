"""The forms in which people write dates: how day, month and year stand together."""

from muniment.text.patterns import late

LEAP = 2024
"""A year that has every day."""
SHORT = r"[\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e4e]{1,2}|[\u0e81-\u0ecd]{1,3}\.[\u0e81-\u0ecd]{1,2}"
"""A name of a month made short in Thai and Lao: each of its parts is."""
MONTH = rf"(?P<month>(?<![^\W\d_])(?:{SHORT}|[^\W\d_][^\s\d,،.;:()\[\]|/\\·•–—-]*))\.?"
DAY = r"(?P<day>\d{1,2})(?:(?:\s?(?:st|nd|rd|th|er|ème|e|º|ª|o|\.|η|ام|日)|-?an?|\(a\)|ê|ی|hb)(?![^\W\d_]))?"
YEAR = r"(?P<year>\d{4}|['’]\d\d)"
OF = (
    r"(?:(?:de|del|di|of|do|den|af|na|le|anul|an|am(?= (?:faoil|màrt))|[คพ]\.ศ\.|ga|ng|соли|ቀን) ++|"
    r"d['’]|ta['’] ?+|ឆ្នាំ ?+)?"
)
BREAK = r"[\s,،./\u00a0-]{1,3}(?:\s*|\s+-)"
SET = r"\u200f?(?: (?=\.))?"
"""What may stand before a point or stroke: a mark of direction, or the space that stands for Markdown's escape."""
FORMS = [
    late(form)
    for form in (
        r"(?P<year>\d{4})\s*+[年년]\s*+(?P<numeral>\d{1,2})\s*+[月월](?:\s*+(?P<day>\d{1,2})\s*+[日일号號])?",
        r"(?P<numeral>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})(?:,|,? )(?P<year>\d{4})",
        r"(?P<day>\d{1,2})(?:[日일号號]?\s|[日일号號])(?P<numeral>\d{1,2})\s?[月월][,，]?\s?(?P<year>\d{4})",
        r"(?:ngày ++)?(?P<day>\d{1,2}) ++(?:tháng|thg) ++(?P<numeral>\d{1,2}),? ++(?:năm ++)?(?P<year>\d{4})",
        r"(?P<year>\d{4}) ?(?:ལོ(?:འི)?་? ?)?ཟླ་ ?(?:བ་ ?)?(?P<numeral>\d{1,2}) ?(?:པའི་ ?)?ཚེས་ ?(?P<day>\d{1,2})",
        r"(?P<year>\d{4}) ?(?:ལོ(?:འི)?་? ?)?(?P<worded>ཟླ་[^\s\d]+?)(?:འི)?་? ?ཚེས་ ?(?P<day>\d{1,2})",
        r"(?P<year>\d{4}) ?+оны ?+(?P<numeral>\d{1,2})(?:[- ]?(?:р|дугаар|дүгээр))? ?+сарын ?+(?P<day>\d{1,2})",
        r"(?P<year>\d{4})-? ?يىلى? ?(?P<numeral>\d{1,2})-? ?ئاينىڭ ?(?P<day>\d{1,2})",
        rf"{DAY}(?:{BREAK})?{OF}{MONTH}(?:{BREAK})?{OF}{YEAR}",
        rf"{DAY}[\s*_,،.]{{1,4}}(?P<weekday>[^\W\d_][^\W\d_-]*)[\s*_,،.]{{1,4}}{MONTH}{BREAK}{OF}{YEAR}",
        rf"(?:\d{{1,2}} [^\W\d_]+ \d{{4}} \d )?(?P<day>\d{{1,2}}) ?/(?:0[1-9]|1[0-2]) ?/{MONTH} ?/{YEAR}",
        rf"{MONTH}\s*+(?:the ++)?{DAY}{BREAK}{OF}{YEAR}",
        rf"(?P<year>\d{{4}})(?:\.? ?(?:m\.|m|gada|оны|թ\.|ж\.|жыл\w*|il\w*|yil|йил|წლის))?{BREAK}{DAY}{BREAK}{MONTH}",
        rf"(?P<year>\d{{4}})(?:\.? ?(?:m\.|m|оны|թ\.|ж\.|жыл\w*|ခုနှစ်|\(?e\)?ko))?{BREAK}{MONTH}{BREAK}{DAY}",
        rf"(?P<year>\d{{4}})-(?:يىلى?|йил|yil|ж\.|жылдын)[\s,،]{{1,2}}{DAY}-{MONTH}",
        r"(?P<year>\d{4})(?P<by>[-/.・])\s?(?P<numeral>\d{1,2})(?P=by)\s?(?P<day>\d{1,2})(?:\.(?=\s\d{1,2}:\d))?",
        r"(?P<year>\d{4}) (?P<by>/) (?P<numeral>\d{1,2}) / (?P<day>\d{1,2})",
        rf"(?P<one>\d{{1,2}}){SET}(?P<by>[-/.])\s?(?P<two>\d{{1,2}}){SET}(?P=by)\s?(?P<year>\d{{4}})",
        r"(?<![\d/])(?P<one>\d{1,2})(?P<by>/)(?P<two>\d{1,2})/(?P<year>\d\d)(?![\d/])",
        r"(?P<one>\d{1,2})(?P<by>\.)\s?(?P<two>\d{1,2})’(?P<year>\d\d)(?!\d)",
        rf"(?<!\d)(?<!\d[\s./-])(?<!\d\. ){MONTH}{BREAK}{OF}(?P<year>\d{{4}})(?![-/.]\d\d?[-/.]\d)",
        r"(?<!\d )(?:tháng|thg) ++(?P<numeral>\d{1,2})(?:[,/]| ++năm)? ?(?P<year>\d{4})",
        r"(?P<year>\d{4})-(?P<numeral>\d{2})",
    )
]
"""How day, month and year stand together, the surest form first; text is in lower case, digits are ASCII.

Old themes of Overblog say all of it twice: '29 mai 2008 4 29 /05 /mai /2008'.
"""

NUMERALS = [form for form in FORMS if "(?P<month>" not in form.pattern]
"""Those that name no month."""
NAMED = [form for form in FORMS if "(?P<month>" in form.pattern]
SIGNS = dict(
    zip(
        NUMERALS,
        (
            "年년",
            "月월",
            "月월",
            ("tháng", "thg"),
            ("ཟླ",),
            ("ཟླ",),
            ("сарын",),
            ("ئاينىڭ",),
            "-/.・",
            "/",
            "-/.",
            "/",
            "’",
            ("tháng", "thg"),
            "-",
        ),
        strict=True,
    )
)
"""What every date in such a form holds one of."""
