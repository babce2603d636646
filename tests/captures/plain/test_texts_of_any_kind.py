"""Texts that begin or end in what could be a title, a day, a row or the page's own, in the layouts of common themes."""

import datetime
import re

import pytest
from tests.captures.threeposts import FOOT, HEAD, SENTENCES, SITE

BEGINNINGS = {
    "dateline paren": (
        "(Port Anselm, 12 May 2019) – The families of the four pilots called on the council to answer within a week.",
    ),
    "dateline caps": (
        "PORT ANSELM, May 12, 2019 — The families of the four pilots called on the council to answer within a week.",
    ),
    "dateline bare": (
        "Port Anselm, 12 May 2019. The families of the four pilots called on the council to answer within a week.",
    ),
    "city date alone": ("Port Anselm, 12 May 2019",),
    "dear": ("Dear Minister,", "We write to you about the four pilots who have been held since March."),
    "to": (
        "To: The Minister of Justice",
        "Cc: The Speaker of Parliament",
        "We write to you about the four pilots who have been held since March.",
    ),
    "quote": ("“They took my brother at night,” says Mira. “Nobody told us where he was.”",),
    "md quote": ("> They took my brother at night. Nobody told us where he was.",),
    "subhead": ("What happened", "The families of the four pilots called on the council to answer within a week."),
    "md subhead": (
        "## What happened",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "bold lead": ("**The families of the four pilots called on the council to answer within a week.**",),
    "list": ("- the harbour was closed", "- the pilots were taken away", "- the families were told nothing"),
    "numbered": ("1. The harbour was closed.", "2. The pilots were taken away.", "3. The families were told nothing."),
    "caption": ("[Photo: Ann Roe]", "The families of the four pilots called on the council to answer within a week."),
    "image md": (
        "![A ship at the quay](https://quay.example/wp-content/uploads/2019/05/ship.jpg)",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "update": (
        "UPDATE, May 15: The pilots have been released.",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "updated line": (
        "Updated: May 16, 2019",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "by foreign": ("By the end of March the harbour was closed and nobody was allowed on the quay.",),
    "chronology": (
        "March 3, 2019: The harbour is closed by decree of the council.",
        "March 9, 2019: Four pilots are taken from their homes.",
        "April 1, 2019: The families are told where they are.",
    ),
    "chron heads": (
        "March 3, 2019",
        "The harbour is closed by decree of the council, and nobody is told.",
        "March 9, 2019",
        "Four pilots are taken from their homes before dawn, and a court is named.",
    ),
    "short": ("They are free.",),
    "question": ("Who gave the order?", "Nobody knows, and nobody in the council wants to say so."),
    "case": ("Name: Tomas Brand", "Age: 41", "Place of arrest: the northern quay", "Date of arrest: 12 March 2019"),
    "release": (
        "FOR IMMEDIATE RELEASE",
        "12 May 2019",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "statement to": ("We, the undersigned organisations, call on the council to release the four pilots at once.",),
    "first person": ("I was on the quay when they came, and I saw all of it.",),
    "translation": (
        "[Translated from the Tessalian]",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "read also": (
        "Read also: The pilots' families wait https://quay.example/2019/04/01/families-wait/",
        "The families of the four pilots called on the council to answer within a week.",
    ),
    "via": ("Via Harbour Watch:", "The families of the four pilots called on the council to answer within a week."),
}
"""How a text begins, by paragraphs."""
ENDS = {
    "hash": ("###",),
    "ends": ("– ENDS –",),
    "contact": ("For more information, please contact the families' council.",),
    "source": ("Source: https://harbourwatch.example/2019/pilots",),
    "urls": ("https://harbourwatch.example/2019/pilots", "https://court.example/case/12"),
    "md source": ("Source: [Harbour Watch](https://harbourwatch.example/2019/pilots)",),
    "see also": ("See also: https://quay.example/2019/04/01/families-wait/",),
    "signed": ("Signed by:", "Harbour Watch", "Quay Lawyers' Union", "Seamen's Trust"),
    "signature": ("Ann Roe", "Port Anselm, 13 May 2019"),
    "notes": ("[1] Decree 12 of the council, 3 March 2019.", "[2] Report of the harbour court."),
    "background": ("Background", "The four pilots were taken in March. They have been held since then without charge."),
    "last short": ("We will not be silent.",),
    "petition": ("Sign the petition here: https://act.example/pilots",),
    "photo": ("Photo: Ann Roe / Quay Notes",),
    "asterisks": ("***",),
    "tags hash": ("#FreeThePilots #PortAnselm",),
    "last question": ("Will the council answer?",),
    "continues": ("(To be continued)",),
    "ps": ("P.S. The library stays closed.",),
    "last quote": ("“The sea forgets nothing.”",),
    "date": ("Port Anselm, 14 May 2019",),
}
"""How a text ends."""
POSTS = (
    ("Pilots are freed on bail", datetime.date(2019, 5, 14)),
    ("Lawyers protest against a decree", datetime.date(2019, 5, 12)),
    ("The court has spoken at last", datetime.date(2019, 5, 3)),
)
LAYOUTS = {
    "title, day": "{title}\n{day}\n\n{text}\n\n",
    "title, row, foot": (
        "{title}\n\nPosted on {day} by Ann Roe\n\n{text}\n\nPosted in News | Tagged wages, quay | Leave a comment\n\n"
    ),
    "Markdown": (
        "## [{title}]({site}/{path}/)\n\n{day} by [Ann Roe]({site}/author/ann/)\n\n{text}\n\n"
        "Categories: [News]({site}/category/news/)\nTags: [wages]({site}/tag/wages/)\n\n"
    ),
    "Blogger": (
        "{weekday}, {day}\n\n{title}\n\n{text}\n\nPosted by Ann Roe at 10:30 AM\nNo comments:\nLabels: wages\n\n"
    ),
    "sentence": "{title}\n\n{text}\n\nThis entry was posted on {day} by Ann Roe and is filed under News.\n\n",
}
FURNITURE = re.compile(r"leave a comment|posted (?:in|by)|search for|filed under|no comments", re.IGNORECASE)
ASIDE = (
    "[Photo: Ann Roe]",
    "Updated: May 16, 2019",
    "Photo: Ann Roe / Quay Notes",
    "###",
    "***",
    "– ENDS –",
    "Signed by:",
    "Harbour Watch",
    "Quay Lawyers' Union",
    "Seamen's Trust",
)
"""What is told in other fields, or ends a text."""
LEFT = {(kind, "sentence", 0) for kind in ("city date alone", "bold lead", "case", "signature")}
"""What is not read yet: the head of a page is over the title of the first post, and its day under all of its text."""
CASES = [
    (kind, layout, number)
    for kind in (*BEGINNINGS, *ENDS)
    for layout in LAYOUTS
    for number in (range(len(POSTS)) if layout in ("Blogger", "sentence") else (1,))
    if (kind, layout, number) not in LEFT
]


def page(kind: str, layout: str, number: int) -> tuple[str, list[str]]:
    """Return a page with three posts, one of which has such a text, and the paragraphs of that."""
    paragraphs = [*BEGINNINGS.get(kind, ()), *SENTENCES, *ENDS.get(kind, ())]
    posts = (
        LAYOUTS[layout].format(
            title=title, day=f"{day:%B} {day.day}, {day.year}", weekday=f"{day:%A}",
            site=SITE, path=f"{day:%Y/%m/%d}/x",
            text="\n\n".join(paragraphs if place == number else SENTENCES),
        )
        for place, (title, day) in enumerate(POSTS)
    )  # fmt: skip
    return HEAD + "".join(posts) + FOOT, paragraphs


@pytest.mark.parametrize(("kind", "layout", "number"), CASES)
def test_a_text_that_begins_or_ends_in_anything_is_whole_and_begins_no_other_post(
    reading_of, kind, layout, number
) -> None:
    text, paragraphs = page(kind, layout, number)
    drafts = reading_of(text).drafts
    assert [(one.front.title, one.front.date[:10]) for one in drafts] == [(title, str(day)) for title, day in POSTS]
    assert {one.front.author for one in drafts} <= {"", "Ann Roe"}
    body = re.sub(r"[\W_]", "", drafts[number].body)
    told = [one for one in paragraphs if "http" not in one and one not in ASIDE]
    assert [one for one in told if re.sub(r"[\W_]", "", one) not in body] == []
    assert not FURNITURE.search(drafts[number].body)
