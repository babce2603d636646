"""Pages as plain as can be: the name of a blog over its posts, in tongues that English says little of."""

import pytest

WRAPPED = [
    (
        """\
Hafenwacht

Die unterzeichnenden Organisationen fordern die sofortige Freilassung der im
Nordhafen Verhafteten

4. März 2020

Sie kam am Montag frei.
""",
        "Die unterzeichnenden Organisationen fordern die sofortige Freilassung der im Nordhafen Verhafteten",
    ),
    (
        """\
مرصد المرفأ

المنظمات الموقعة أدناه تطالب بالإفراج الفوري عن الصحفية المعتقلة في مرفأ الشمال
يوم الثلاثاء الماضي

4 مارس 2020

أفرج عنها يوم الاثنين.
""",
        "المنظمات الموقعة أدناه تطالب بالإفراج الفوري عن الصحفية المعتقلة في مرفأ الشمال يوم الثلاثاء الماضي",
    ),
]
ROOTED = """\
                           [1]Vigía del muelle

   4 de marzo de 2020

[2]Tres abogados libres

   Fueron liberados el lunes.

References

   1. {}
   2. https://muelle.example/2020/03/tres-abogados-libres/
"""
LISTED = "{title}\n\nWe, the undersigned, ask for it.\n\n• Quay Watch\n\n• Book Friends\n\n{day}"


@pytest.mark.parametrize(("text", "title"), WRAPPED)
def test_a_title_broken_where_the_page_ends_is_whole_though_no_small_letter_goes_on(text, title, reading_of) -> None:
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == (title, "2020-03-04")


def test_a_line_with_room_for_the_next_word_is_whole(reading_of) -> None:
    room = WRAPPED[0][0].replace("die sofortige Freilassung der im\nNordhafen", "die\nFreiheit der")
    (made,) = reading_of(room).drafts
    assert made.front.title != "Die unterzeichnenden Organisationen fordern die Freiheit der Verhafteten"


def test_what_leads_to_the_root_of_a_site_by_its_number_is_no_title_over_a_day(reading_of) -> None:
    (made,) = reading_of(ROOTED.format("https://muelle.example/")).drafts
    assert made.front.title == "Tres abogados libres"


def test_what_leads_elsewhere_by_its_number_may_be_one(reading_of) -> None:
    (made,) = reading_of(ROOTED.format("https://muelle.example/2020/03/04/vigia/")).drafts
    assert made.front.title == "Vigía del muelle"


@pytest.mark.parametrize("several", [True, False])
def test_a_list_over_a_day_ends_a_brief_text_as_a_sentence_does(several, reading_of) -> None:
    told = [("Three lawyers freed", "March 4, 2020", "2020-03-04"), ("A boat is back", "March 1, 2020", "2020-03-01")]
    told = told[: 1 + several]
    posts = "\n\n".join(LISTED.format(title=title, day=day) for title, day, _ in told)
    drafts = reading_of(f"Quay Watch\n\n{posts}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [(title, iso) for title, _, iso in told]
