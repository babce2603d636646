"""Titles as blogs write them, beside days in the layouts of common themes: each page has its posts and no other."""

import datetime

import pytest
from tests.captures.threeposts import FOOT, HEAD, SENTENCES, SITE

TITLES = {
    "country colon": (
        "Iran: two journalists released on bail",
        "Belarus: lawyers protest against new decree",
        "Egypt: court sentences three teachers",
        "Vietnam: students on hunger strike",
    ),
    "country dash": (
        "Iran – two journalists released",
        "Belarus – lawyers protest",
        "Egypt – court sentences teachers",
        "Vietnam – students on strike",
    ),
    "same country dash": (
        "Iran – two journalists released",
        "Iran – lawyers protest",
        "Iran – court sentences teachers",
        "Iran – students on strike",
    ),
    "capitals": (
        "TWO JOURNALISTS RELEASED ON BAIL",
        "LAWYERS PROTEST AGAINST DECREE",
        "COURT SENTENCES THREE TEACHERS",
        "STUDENTS ON HUNGER STRIKE",
    ),
    "question": (
        "Who ordered the arrest of the pilots?",
        "Why is the harbour closed?",
        "Where are the four teachers?",
        "What did the judge know?",
    ),
    "exclamation": ("Free the pilots now!", "No more silence!", "Let the teachers go!", "Stop the trial!"),
    "quoted": ("“They took my brother at night”", "“We will not be silent”", "“I saw the guards”", "“Nobody told us”"),
    "one word": ("Released", "Protest", "Sentenced", "Hunger"),
    "number": (
        "Day 12: no news from the harbour",
        "Day 11: the families wait",
        "Day 10: a judge is named",
        "Day 9: the arrest",
    ),
    "week": (
        "Week in review, 6-12 May",
        "Week in review, 29 April - 5 May",
        "Week in review, 22-28 April",
        "Week in review, 15-21 April",
    ),
    "urgent": (
        "URGENT ACTION: Free the pilots",
        "URGENT ACTION: Stop the trial",
        "URGENT ACTION: Teachers at risk",
        "URGENT ACTION: Hunger strike",
    ),
    "press release": (
        "Press release: pilots freed on bail",
        "Press release: trial postponed",
        "Press release: teachers missing",
        "Press release: hunger strike begins",
    ),
    "statement": (
        "Statement on the arrest of the pilots",
        "Joint statement on the trial",
        "Statement by the families",
        "Statement on the hunger strike",
    ),
    "open letter": (
        "Open letter to the Minister of Justice",
        "Open letter to the President",
        "Open letter to the Speaker of Parliament",
        "Open letter to the harbour master",
    ),
    "brackets": (
        "[Video] The families speak",
        "[Photos] March for the pilots",
        "[Report] A year of arrests",
        "[Audio] The lawyer speaks",
    ),
    "long": (
        (
            "Joint statement of twenty-three organisations on the continued detention without charge "
            "of the four pilots of the northern harbour and their families"
        ),
        (
            "Lawyers of the harbour council call on the Minister of Justice to publish the whole "
            "decree on the closing of the customs house at once"
        ),
        (
            "The court of first instance has sentenced three teachers of the old school to four years "
            "each for having taught the history of the quay"
        ),
        (
            "Students of the maritime college begin a hunger strike against the dismissal of their "
            "teachers and the closing of the library of the college"
        ),
    ),
    "date in title": (
        "The arrests of 12 May 2019",
        "What happened on 3 March 2018",
        "Remembering 5 June 1989",
        "Report for April 2019",
    ),
    "year title": ("2018 in numbers", "2017: a year of arrests", "A look back at 2016", "Report 2015"),
    "person": ("Ann Roe", "Jan Wilk", "Orla Penhaligon", "Tomas Brand"),
    "case of": (
        "The case of Ann Roe",
        "The case of Jan Wilk",
        "The case of Orla Penhaligon",
        "The case of Tomas Brand",
    ),
    "part": (
        "The harbour trial, part 4",
        "The harbour trial, part 3",
        "The harbour trial, part 2",
        "The harbour trial, part 1",
    ),
    "slash": (
        "Iran / Two journalists released",
        "Belarus / Lawyers protest",
        "Egypt / Teachers sentenced",
        "Vietnam / Students strike",
    ),
    "strokes": (
        "Iran | Two journalists released",
        "Belarus | Lawyers protest",
        "Egypt | Teachers sentenced",
        "Vietnam | Students strike",
    ),
    "small": (
        "two journalists released on bail",
        "lawyers protest against a decree",
        "court sentences three teachers",
        "students on hunger strike",
    ),
    "comma list": (
        "Arrests, trials, and silence",
        "Families, lawyers, judges",
        "Teachers, pupils, and a court",
        "Students, hunger, strike",
    ),
    "by": ("A letter by the families", "Appeal by lawyers", "Murder by decree", "Study by students"),
    "comments": (
        "No comment from the ministry",
        "Comments on the new decree",
        "A reply to the minister",
        "Leave a light on",
    ),
    "arabic": (
        "إيران: الإفراج عن صحفيين",
        "محامون يحتجون على مرسوم جديد",
        "المحكمة تحكم على ثلاثة معلمين",
        "إضراب طلاب عن الطعام",
    ),
    "russian": (
        "Двое журналистов освобождены под залог",
        "Адвокаты протестуют против указа",
        "Суд приговорил трёх учителей",
        "Голодовка студентов",
    ),
    "chinese": ("两名记者获保释", "律师抗议新法令", "法院判处三名教师", "学生绝食抗议"),
    "mixed emoji": (
        "🔴 LIVE: the harbour trial",
        "✊ March for the pilots",
        "📢 Call for witnesses",
        "🕯 Vigil at the quay",
    ),
}
"""Titles of four posts, by what they have in common."""
TEXT = "\n\n".join(SENTENCES)
DAYS = [datetime.date(2019, 5, 14), datetime.date(2019, 5, 12), datetime.date(2019, 5, 3), datetime.date(2019, 4, 30)]
LAYOUTS = {
    "title, day": "{title}\n{day}\n\n{text}\n\n",
    "day over title": "{day}\n\n{title}\n\n{text}\n\n",
    "title, row, foot": "{title}\n\nPosted on {day} by Ann Roe\n\n{text}\n\nPosted in News | Leave a comment\n\n",
    "heading, row": "## {title}\n\n{day} | Ann Roe | 2 Comments\n\n{text}\n\n",
    "link, row": "[{title}]({site}/{path}/)\n\n{day} by [Ann Roe]({site}/author/ann/)\n\n{text}\n\n",
    "sentence under the text": "{title}\n\n{text}\n\nThis entry was posted on {day} by Ann Roe.\n\n",
    "beginning": "{title}\n{day}\n{first} […]\nRead more\n\n",
    "Blogger": "{weekday}, {day}\n\n{title}\n\n{text}\n\nPosted by Ann Roe at 10:30 AM No comments:\n\n",
    "label over title": "News\n\n{title}\n\n{day}\n\n{text}\n\nShare this:\n\n",
    "underlined": "{title}\n{line}\n\nPublished {day}\n\n{text}\n\n* * *\n\n",
    "name over day": "{title}\n\nby Ann Roe\n\n{day}\n\n{text}\n\n",
    "without blank lines": "{title}\n{day} Ann Roe News\n{first}\n{second}\nShare\n",
    "box of the day": "{number}\n{month}\n{year}\n\n{title}\n\n{text}\n\n",
    "bold": "**{title}**\n\n*{day}*\n\n{text}\n\n",
}
LEFT = {
    ("strokes", "sentence under the text"),
    ("strokes", "name over day"),
    ("small", "sentence under the text"),
}
"""What is not read yet: a stroke within parts particulars, and what begins small is no title under another text."""


def post(layout: str, title: str, day: datetime.date) -> str:
    said = f"{day:%B} {day.day}, {day.year}"
    return LAYOUTS[layout].format(
        title=title, day=said, text=TEXT, first=SENTENCES[0], second=SENTENCES[1], site=SITE, path=f"{day:%Y/%m/%d}/x",
        weekday=f"{day:%A}", line="=" * len(title), number=day.day, month=f"{day:%b}", year=day.year,
    )  # fmt: skip


ALONE = ("title, day", "day over title", "sentence under the text", "Blogger")
"""Layouts in which a post stands alone too."""
CASES = [
    (kind, layout, count)
    for kind in TITLES
    for layout in LAYOUTS
    for count in (1, len(DAYS))
    if (kind, layout) not in LEFT and (count > 1 or layout in ALONE)
]


@pytest.mark.parametrize(("kind", "layout", "count"), CASES)
def test_a_title_of_any_kind_is_one_beside_its_day(reading_of, kind, layout, count) -> None:
    listed = [*zip(TITLES[kind], DAYS, strict=True)][:count]
    reading = reading_of(HEAD + "".join(post(layout, *one) for one in listed) + FOOT)
    told = [(one.front.title.replace("\\", ""), one.front.date[:10]) for one in reading.drafts]
    assert told == [(title, str(day)) for title, day in listed]
