"""Texts of pages that show no titles: dates stand right above the texts, as where a tool took the headings."""

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS

from muniment.captures.hypertext import entry
from muniment.model.capture import Refused

HEADING, MENU = "Posts Tagged ‘quays’", "Quay notes\n\nMenu"
ENDS = {
    "labels": "Posted in courts, quays | Leave a Comment »\nTags: wages",
    "an address": "https://wire.example/a",
    "a button": "Leave a comment",
    "nothing": "",
}


def _page(gap: str, end: str, days: tuple[str, ...] = DAYS) -> str:
    rows = ([day, text, *end.split("\n")] for day, (_, text) in zip(days, POSTS, strict=False))
    return gap.join([HEADING, *(part for row in rows for part in row if part)]) + "\n"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_posts_without_titles_were_refused(end: str, gap: str, reading_of) -> None:
    made = reading_of(_page(gap, end)).drafts
    assert [(one.front.date, one.body) for one in made] == [
        (date, f"{text}\n") for date, (_, text) in zip(ISO, POSTS, strict=True)
    ]
    assert [one.front.title for one in made] == [entry.first_words(text) for _, text in POSTS]
    assert all(entry.NO_TITLE in one.doubts and "quays" in one.front.tags for one in made)


def test_two_posts_without_titles_need_the_ends_of_posts_above_their_dates_or_a_heading_over_them(reading_of) -> None:
    ended, bare = _page("\n\n", ENDS["labels"], DAYS[:2]), _page("\n\n", "", DAYS[:2])
    for page in (ended, ended.replace(HEADING, MENU), bare):
        assert [one.front.date for one in reading_of(page).drafts] == ISO[:2]
    with pytest.raises(Refused, match="no title"):
        reading_of(bare.replace(HEADING, MENU))


@pytest.mark.parametrize("bare", [0, 1, 2])
def test_a_post_without_a_title_over_its_day_took_the_titles_from_all(bare: int, reading_of) -> None:
    head = "Quay notes\n\nMenu\n\n"
    foot = "Categorized as Courts Tagged quay, mill\n"
    rows = [
        f"{'' if place == bare else title}\n\n2 min read\n\n{text}\n\nPublished {day}\n{foot}"
        for place, (day, (title, text)) in enumerate(zip(DAYS, POSTS, strict=True))
    ]
    made = reading_of(head + "\n".join(rows)).drafts
    titles = [entry.first_words(text) if place == bare else title for place, (title, text) in enumerate(POSTS)]
    assert [(one.front.title, one.front.date) for one in made] == list(zip(titles, ISO, strict=True))


def test_a_page_that_ends_in_a_day_is_read(reading_of) -> None:
    rows = [f"{title}\n\n{text}\n\nPublished {day}\n\n" for day, (title, text) in zip(DAYS[:2], POSTS, strict=False)]
    made = reading_of("Quay notes\n\n" + "".join(rows) + f"{POSTS[2][1]}\n\nPublished {DAYS[2]}").drafts
    assert [one.front.date for one in made][:1] == ISO[:1]


def test_days_of_a_chronology_are_no_posts(reading_of) -> None:
    with pytest.raises(Refused, match="no title"):
        reading_of(_page("\n\n", "", DAYS[::-1]))


def test_a_day_in_what_a_post_quotes_dated_it(reading_of) -> None:
    quoted = f"Who owns the archive?\n\nFriday, October 19, 2012\n\n{POSTS[2][1]}\n\nAn account of it is here."
    text = f"{POSTS[0][1]}\n\nBy Jo Horn:\n\n{quoted}"
    page = f"Bakers walk out\n\n{text}\n\n3 thoughts on “Bakers walk out{{}}\n\nLeave a Reply\n"
    for mark in ("”", ""):
        (made,) = reading_of(page.format(mark)).drafts
        assert (made.front.title, made.front.date) == ("Bakers walk out", "unknown")
        assert quoted in made.body


def test_a_title_that_ends_like_a_sentence_stands_under_the_day_at_the_head_of_a_page(reading_of) -> None:
    (made,) = reading_of(f"June 6, 2011\n\nThe forgotten bakers.\n\n{POSTS[0][1]}\n\nNo comments:\n").drafts
    assert (made.front.title, made.front.date) == ("The forgotten bakers.", "2011-06-06")


def test_the_day_at_the_head_of_a_page_was_the_title_over_one_in_small_letters(reading_of) -> None:
    page = f"Tuesday, September 7, 2010\n\nnghe hai người thợ cảng nói chuyện.\n\n{POSTS[0][1]}\n\n{POSTS[1][1]}\n"
    (made,) = reading_of(page).drafts
    assert (made.front.title, made.front.date) == ("nghe hai người thợ cảng nói chuyện.", "2010-09-07")


@pytest.mark.parametrize("count", ["217", "3"])
def test_how_many_read_a_post_stands_between_its_day_and_its_title(count: str, reading_of) -> None:
    (made,) = reading_of(f"13.11.2006, 21:23\n\n{count}\n\nПекари покинули старый квартал\n\n{POSTS[0][1]}\n").drafts
    assert (made.front.title, made.front.date) == ("Пекари покинули старый квартал", "2006-11-13T21:23")


def test_a_rule_under_a_day_stands_over_a_text_without_a_title(reading_of) -> None:
    text = " ".join(text for _, text in POSTS)
    (made,) = reading_of(f"خرداد ۲۰، ۱۳۸۸\n\n***\n{text}\n\nهیچ نظری موجود نیست:\n").drafts
    assert (made.front.date, made.doubts[:1]) == ("2009-06-10", (entry.NO_TITLE,))


def test_one_long_paragraph_under_a_title_is_a_post_without_a_date(reading_of) -> None:
    text = " ".join(text for _, text in POSTS)
    (made,) = reading_of(f"Lehetnél te is pék\n\n{text}\n").drafts
    assert (made.front.title, made.front.date, made.body) == ("Lehetnél te is pék", "unknown", f"{text}\n")


@pytest.mark.parametrize("day", ["24 أكتوبر/تشرين الأول 2018", "24 تشرين الأول / أكتوبر 2018"])
def test_a_month_with_two_names_hid_the_day(day: str, reading_of) -> None:
    (made,) = reading_of(
        f"رسالة مفتوحة\n\n{day}\n\nقالت ست منظمات إن على السلطات أن تفرج عنهم فورا ودون شروط.\n"
    ).drafts
    assert made.front.date == "2018-10-24"


def test_a_shortcode_that_a_page_shows_is_no_title(reading_of) -> None:
    rows = (f"{day}\n\n[vc_row][vc_column_text]\n\n{text}" for day, (_, text) in zip(DAYS, POSTS, strict=True))
    made = reading_of("\n\n".join([HEADING, *rows]) + "\n").drafts
    assert [one.front.date for one in made] == ISO
    assert all(entry.NO_TITLE in one.doubts for one in made)


def test_the_only_post_of_a_page_has_no_title_below_what_the_blog_says_of_itself(reading_of) -> None:
    blog = "Quay Weir Mill Lock Dyke\n\nIn progress."
    (draft,) = reading_of(f"{blog}\n\n{DAYS[0]}\n\n{POSTS[0][1]}\n\nNo comments:\n\nPost a Comment\n").drafts
    assert (draft.front.date, draft.body) == (ISO[0], f"{POSTS[0][1]}\n")


def test_a_text_above_the_only_day_of_a_page_is_none_that_a_blog_says_of_itself(reading_of) -> None:
    with pytest.raises(Refused):
        reading_of(f"{POSTS[1][1] * 3}\n\n{DAYS[0]}\n\n{POSTS[0][1]}\n")


NAMED = (
    ("A bell for the quay", "September 9, 2021", "It rings at nine, and those who live there say that it rings late."),
    ("Ferry row settled", "September 4, 2021", "A judge ended the row over the ferry after eleven weeks of silence."),
    ("", "August 30, 2021", "The tower was closed at noon on Monday, and nobody at the quay knows for how long."),
    ("Bakers walk out", "August 2, 2021", "The bakers of the old quarter walked out, and they ask for a holiday."),
)
BETWEEN_TITLES = {
    "a row of labels": ("{}\n\nPosted on {} by Ann Roe\n\n{}\n\nPosted in News | Tagged quays | Leave a comment", True),
    "a day alone, and labels": ("{}\n\n{}\n\n{}\n\nTags: quays", True),
    "an empty title": ("### [{}](https://quay.example/2021/a/)\n\n{}\n\n{}", True),
    "nothing": ("{}\n\n{}\n\n{}", False),
}


@pytest.mark.parametrize("day", ["August 30, 2021", "August 30, 2018"], ids=["in its place", "in no place of its own"])
@pytest.mark.parametrize(("form", "able"), BETWEEN_TITLES.values(), ids=list(BETWEEN_TITLES))
def test_a_post_without_a_title_was_the_end_of_the_one_above(form: str, able: bool, day: str, reading_of) -> None:
    posts = [form.format(title, day if not title else said, text).strip() for title, said, text in NAMED]
    made = reading_of("\n\n".join(["Quay notes", *posts]) + "\n").drafts
    nameless = [one for one in made if entry.NO_TITLE in one.doubts]
    assert [one.front.title for one in made if one not in nameless] == [title for title, _, _ in NAMED if title]
    wanted = [("2021-08-30", f"{NAMED[2][2]}\n")] if able and "2021" in day else []
    assert [(one.front.date, one.body) for one in nameless] == wanted


def test_a_text_that_goes_on_from_line_to_line_over_the_only_day_lost_all_but_its_last_word(reading_of) -> None:
    text = ("A união dos padeiros do cais passa a pedir os salários", "de onze semanas, e os juízes visitam o", "forno")
    page = "\n".join(text) + "\nsábado, 28 de abril de 2018\nAssinar:\nPostar comentários (Atom)\nNenhum comentário:\n"
    (made,) = reading_of(page).drafts
    assert (made.front.date, made.body.split()) == ("2018-04-28", " ".join(text).split())
    assert entry.NO_TITLE in made.doubts


FEET = {
    "what a reader said": "1 comentario:\nQue triste es saber de todo ello, y que bueno.\nPublicar un comentario",
    "a button over the count": "Subscribe\n0 Commentaires",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_a_text_without_title_and_day_was_refused_over_more_than_the_count_of_comments(foot: str, reading_of) -> None:
    (made,) = reading_of(f"{POSTS[0][1]}\n{foot}\n").drafts
    assert (made.front.date, made.body) == ("unknown", f"{POSTS[0][1]}\n")
    assert entry.NO_TITLE in made.doubts


def test_a_label_in_small_letters_between_title_and_text_hid_the_post(reading_of) -> None:
    (made,) = reading_of(f"The bakers of the quay\n\nwages\n\n{POSTS[0][1]} {POSTS[1][1]} {POSTS[2][1]}\n").drafts
    assert made.front.title == "The bakers of the quay"


def test_a_text_without_title_and_day_was_refused_over_what_leads_to_the_rest_of_it(reading_of) -> None:
    (made,) = reading_of(f"{POSTS[0][1][:-1]} ...\nLeer más »\n").drafts
    assert (made.front.date, made.short) == ("unknown", True)


@pytest.mark.parametrize("label", ["Quays", "The harbour\n\nAll news"])
def test_the_name_of_a_list_was_the_title_of_its_first_post_which_held_all_others(label: str, reading_of) -> None:
    text = "\n\n".join(f"{day}\n\n{text}" for day, (_, text) in zip(DAYS, POSTS, strict=True))
    made = reading_of(f"{label}\n\n{text}\n").drafts
    assert [(one.front.date, one.body) for one in made] == [(day, f"{POSTS[at][1]}\n") for at, day in enumerate(ISO)]


def test_names_right_under_the_days_of_texts_were_their_titles(reading_of) -> None:
    names = ("Ann Roe", "Jan Maria Wilk", "Orla Penhaligon")
    text = "\n\n".join(f"{day}\n{name}\n\n{text}" for day, name, (_, text) in zip(DAYS, names, POSTS, strict=True))
    last = "April 1, 2021\nNobody signed this last of the texts, in which the keeper of the lock tells of the winter."
    made = reading_of(f"quays\n\n{text}\n\n{last}\n").drafts
    assert [(one.front.date, one.front.author) for one in made] == [*zip(ISO, names, strict=True), ("2021-04-01", "")]


def test_titles_right_under_days_that_are_no_names_stay(reading_of) -> None:
    text = "\n\n".join(f"{day}\n{title}\n\n{text}" for day, (title, text) in zip(DAYS, POSTS, strict=True))
    assert [one.front.title for one in reading_of(f"quays\n\n{text}\n").drafts] == [title for title, _ in POSTS]


def test_days_over_texts_that_are_cut_short_were_their_titles(reading_of) -> None:
    days = ("November 2, 2015", "October 28, 2015", "October 23, 2015", "September 24, 2015")
    text = "\n\n".join(f"{day}\n\n{POSTS[at % 3][1][:-1]} and the..." for at, day in enumerate(days))
    made = reading_of(f"Quays\n\nRecent Features\n\nAll Texts of Quays\n\n{text}\n").drafts
    assert [one.front.date for one in made] == ["2015-11-02", "2015-10-28", "2015-10-23", "2015-09-24"]
    assert all(entry.NO_TITLE in one.doubts and one.short for one in made)
