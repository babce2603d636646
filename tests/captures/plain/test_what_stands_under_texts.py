"""What stands under the text of a page's only post, or above the first of several that say their years."""

import pytest

TEXT = (
    "The keeper of the lock was taken from his house before dawn on Tuesday, and nobody has seen him since that day, "
    "his sister says, who has asked for him at the fort, at the harbour and in both of the hospitals of the town. " * 2
).strip()
ARABIC = ("قالت شقيقة حارس القفل إن الحارس اعتقل من منزله قبل فجر يوم الثلاثاء ولم يره أحد منذ ذلك اليوم. " * 5).strip()
LISTS = (
    "Bakers ask for flour 3 March 2020\n\nA bell is stolen 1 March 2020\n\nSnow on the mole 27 February 2020",
    "Bakers ask for flour\n\n3 March 2020\n\nA bell is stolen\n\n1 March 2020",
    "3 March 2020\nBakers ask for flour\n\n1 March 2020\nA bell is stolen\n\n27 February 2020\nSnow on the mole",
)
ARABIC_LISTS = (
    "المخابز تطلب الدقيق 3 مارس 2020\n\nسرقة الجرس 1 مارس 2020\n\nاعتقال الصياد 27 فبراير 2020",
    "المخابز تطلب الدقيق\n\n3 مارس، 2020\n\nسرقة الجرس\n\n1 مارس، 2020",
)


@pytest.mark.parametrize("listed", LISTS)
def test_a_post_without_a_day_was_lost_where_a_list_of_titles_with_days_stands_under_it(
    listed: str, reading_of
) -> None:
    (made,) = reading_of(f"Home\n\nLock keeper is taken\n\n{TEXT}\n\n{TEXT}\n\nUp now\n\n{listed}\n").drafts
    assert (made.front.title, made.front.date) == ("Lock keeper is taken", "unknown")
    assert made.body.startswith(TEXT)


@pytest.mark.parametrize("listed", ARABIC_LISTS)
def test_the_last_day_of_such_a_list_dated_a_post_in_arabic(listed: str, reading_of) -> None:
    text = f"الرئيسية\n\nاعتقال حارس القفل\n\n{ARABIC}\n\n{ARABIC}\n\nاقرأ أيضا\n\n{listed}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("اعتقال حارس القفل", "unknown")


def test_a_page_of_titles_and_days_keeps_them_under_its_motto(reading_of) -> None:
    listed = LISTS[0]
    drafts = reading_of(f"Quay notes\n\nWe have written of the quay and its boats since 1999.\n\n{listed}\n").drafts
    assert len(drafts) == len(listed.split("\n\n"))


@pytest.mark.parametrize(
    ("end", "tags"),
    [
        ("boats, nets, sails", ("boats", "nets", "sails")),
        ("boats, nets, sails, and the wind", ()),
        ("with love, from the quay, as ever", ()),
    ],
)
def test_the_last_words_of_a_post_were_its_tags(end: str, tags: tuple[str, ...], reading_of) -> None:
    (made,) = reading_of(f"Lock keeper taken\n\n5 March 2020\n\n{TEXT}\n\n{TEXT}\n\n{end}\n").drafts
    assert made.front.tags == tags
    assert made.body.rstrip().endswith(end) == (not tags)


def test_the_button_to_an_account_behind_an_icon_was_who_wrote_a_post(reading_of) -> None:
    (made,) = reading_of(f"Lock keeper taken\n\n\uf007 My Account \uf073 5 March 2020\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (made.front.date, made.front.author) == ("2020-03-05", "")


@pytest.mark.parametrize("form", ["{0}\n\n{1}", "{1}\n\n{0}"])
def test_posts_of_this_year_were_lost_whose_days_say_none_above_those_of_others(form: str, reading_of) -> None:
    titles = ("Lock keeper taken", "Boats of the quay", "A bell is gone", "Snow on the mole")
    days = ("5 March", "2 February", "27 December 2020", "3 November 2020")
    posts = "\n\n".join(f"{form.format(*one)}\n\n{TEXT}" for one in zip(titles, days, strict=True))
    made = [(one.front.title, one.front.date) for one in reading_of(f"Quay notes\n\n{posts}\n").drafts]
    assert made == [*zip(titles, ("unknown", "unknown", "2020-12-27", "2020-11-03"), strict=True)]


def test_a_frame_in_which_a_post_of_the_blog_is_shown_was_a_source(reading_of) -> None:
    site = "https://quaynotes.example"
    shown = f"{site}/2019/02/01/boats/embed/#?secret=XyZ12"
    text = (
        f"   Quay Notes\n\nLock keeper taken\n\n   [1]5 March 2020 [2]Ann Roe\n\n   {TEXT}\n\n"
        f"   [3]Boats of the quay\n\n   IFRAME: [4]{shown}\n\nReferences\n\n"
        f"   1. {site}/2020/03/05/lock/\n   2. {site}/author/ann/\n   3. {site}/2019/02/01/boats/\n   4. {shown}\n"
    )
    (made,) = reading_of(text).drafts
    assert made.front.sources == ()
    assert [one.url for one in made.front.see_also] == [f"{site}/2019/02/01/boats/"]
