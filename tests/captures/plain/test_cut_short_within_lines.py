"""Lists of posts whose excerpts are cut short within a line: behind dots, by a button, an arrow or the title again."""

import pytest

LIST = (
    (
        "Bakers walk out",
        "The bakers of the old quarter walked out on Monday, and they ask for the wages of eleven long",
    ),
    ("Ferry row settled", "A judge ended the row over the ferry on Monday after eleven weeks without any hearing at"),
    ("Who owns the archive?", "Forty readers came on the first day of it, and none of them may copy a single page as"),
)
TITLES = [title for title, _ in LIST]
ENDS = {
    "a button behind dots": "{text} … Read more",
    "a small button behind dots": "{text}... read more",
    "one word behind dots": "{text} … More",
    "a button and the title again": "{text} … Continue reading {title}",
    "a word and the title again": "{text} … More {title}",
    "a button with an arrow and no dots": "{text} Continue Reading →",
}


def _page(parts: list[str]) -> str:
    return "\n\n".join(["Quay notes", *parts, ""])


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_posts_without_dates_begin_behind_excerpts_cut_short_within_a_line(end: str, reading_of) -> None:
    parts = [part for title, text in LIST for part in (title, end.format(title=title, text=text))]
    drafts = reading_of("\n\n".join([*parts, ""])).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [(title, "unknown") for title in TITLES]
    assert [draft.body.strip().rstrip(" .…") for draft in drafts] == [text for _, text in LIST]
    assert all("the page cuts this post short; find its whole text" in draft.doubts for draft in drafts)


def test_a_button_in_brackets_with_blanks_stayed_in_a_text(reading_of) -> None:
    parts = [part for title, text in LIST for part in (f"{title}\n3 May 2020 1:14 pm", f"{text} [ Read more ]")]
    drafts = reading_of("\n\n".join(["Statements", *parts, ""])).drafts
    assert [(draft.front.title, draft.body.strip()) for draft in drafts] == [*LIST]
    assert all("the page cuts this post short; find its whole text" in draft.doubts for draft in drafts)


def test_an_arrow_behind_a_sentence_ends_an_excerpt(reading_of) -> None:
    parts = [part for title, text in LIST for part in (title, f"{text} ever was. »")]
    drafts = reading_of("\n\n".join([*parts, ""])).drafts
    assert [draft.front.title for draft in drafts] == TITLES


def test_the_mark_of_the_next_entry_is_no_part_of_an_excerpt(reading_of) -> None:
    parts = [f"-\n{title}\n{text}… Continue reading" for title, text in LIST]
    drafts = reading_of("\n".join(["Human rights", *parts, ""])).drafts
    assert [draft.body.strip().rstrip("…") for draft in drafts] == [text for _, text in LIST]


def test_a_name_and_a_day_that_begin_an_excerpt_date_no_post(reading_of) -> None:
    text = "by A.B.Wilk 28/3/2018 Lakeside, Finland It is indeed not to be believed what is going on at my quay … More"
    parts = [part for title, _ in LIST for part in (title, text)]
    drafts = reading_of("\n\n".join([*parts, ""])).drafts
    assert {draft.front.date for draft in drafts} == {"unknown"}
    assert all("not to be believed" in draft.body for draft in drafts)


UNLIKE = (
    *LIST,
    ("Think the summer was hot? Try the bakehouses of the old quarter.", "The bakehouses have no windows, and whoever"),
    (
        "a boat, and what came of it",
        "A boat with ninety people was sent back to the port that it had left in the morning of",
    ),
)


def test_a_line_over_each_text_that_is_cut_short_is_its_title_whatever_it_looks_like(reading_of) -> None:
    parts = [part for title, text in UNLIKE for part in (title, f"{text} … Continued")]
    drafts = reading_of("\n\n".join(["Quay notes", *parts, ""])).drafts
    assert [draft.front.title for draft in drafts] == [title for title, _ in UNLIKE]
    assert [draft.body.strip() for draft in drafts] == [f"{text} …" for _, text in UNLIKE]


def test_words_behind_dots_that_end_one_text_stay(reading_of) -> None:
    parts = [part for title, text in LIST[:2] for part in (title, text)]
    (draft,) = reading_of("\n\n".join([*parts[:2], f"{LIST[2][1]} … continued here", ""])).drafts
    assert draft.body.strip().endswith("… continued here")


DAYS = ("9 May 2021", "4 May 2021", "", "2 April 2021", "1 April 2021", "9 March 2021")
ISO = ["2021-05-09", "2021-05-04", "2021-05-04", "2021-04-02", "2021-04-01", "2021-03-09"]
EXCERPTS = (
    *((title, f"{text} ever was.") for title, text in LIST),
    ("A verdict at the salt court", "The salt court sent three printers to prison for a poster that nobody had seen."),
    (
        "Letters from the north ward",
        "Two women of the north ward write of the winter, and of the stove that came too late.",
    ),
    ("The boat that came back", "A boat with ninety people was sent back to the port that it had left in the morning."),
)


def _days(more: str) -> str:
    parts = [part for day, (title, text) in zip(DAYS, EXCERPTS, strict=True) for part in (day, title, text, more)]
    return "\n\n".join(["Stories about the quay", *filter(None, parts), ""])


def test_a_day_over_two_excerpts_was_that_of_the_first(reading_of) -> None:
    drafts = reading_of(_days("")).drafts
    told = [(draft.front.title, draft.front.date) for draft in drafts]
    assert told == list(zip([title for title, _ in EXCERPTS], ISO, strict=True))


def test_what_heads_a_part_of_a_whole_text_begins_no_post(reading_of) -> None:
    drafts = reading_of(_days("They wait for an answer, and we with them.")).drafts
    assert [draft.front.date for draft in drafts] == sorted({*ISO}, reverse=True)


@pytest.mark.parametrize(
    "link", ["[… Read more](https://quay.example/a/)", "[... Read more][4]", "[… 阅读更多](https://quay.example/a/)"]
)
def test_dots_and_words_that_lead_on_in_one_link_right_behind_a_word_were_of_the_text(link: str, reading_of) -> None:
    said = "The bakers of the old quarter walked out, and they ask for the wages of"
    (made,) = reading_of(f"Quay notes\n\nBakers walk out\n\n9 March 2021\n\n{said}{link}\n").drafts
    assert made.body.strip() == said
    assert any("cuts this post short" in doubt for doubt in made.doubts)


@pytest.mark.parametrize(
    ("end", "left"),
    [
        ("a shortBread [Read more](https://quay.example/2021/03/bread/)", "a shortBread"),
        ("our daily Bread Read more »", "our daily Bread"),
        ("a loaf. Bread Read more »", "a loaf."),
        ("a loaf […] Bread Read more »", "a loaf […]"),
    ],
)
def test_a_word_of_the_text_was_taken_for_the_title_before_what_leads_on(end: str, left: str, reading_of) -> None:
    said = "The bakers of the old quarter walked out on Monday, and nobody bakes for them. All that they ask for is"
    (made,) = reading_of(f"Quay notes\n\nBread\n\n9 March 2021\n\n{said} {end}\n").drafts
    assert (made.body.strip(), made.short) == (f"{said} {left}", True)


def test_what_has_no_width_between_the_strokes_of_an_address_was_of_it(reading_of) -> None:
    source = "Source: https:\u2060/\u2060/quay.example/1"
    (made,) = reading_of(f"Quay notes\n\nBread\n\n9 March 2021\n\nThe bakers walked out.\n\n{source}\n").drafts
    assert [one.url for one in made.front.sources] == ["https://quay.example/1"]


CUTS = ("Read the rest of this entry »", "Continue reading →", "Weiterlesen →", "Lire la suite →", "Leer más »")


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("text", ["A short roundup of voices:", "The men came from the north,"])
def test_few_words_and_a_colon_were_a_button_with_what_leads_on(text: str, cut: str, reading_of) -> None:
    page = f"The harbour opens\n\nMarch 3, 2012\n\n{text} {cut}\n\nNets\n\nMarch 1, 2012\n\nThey were mended by hand.\n"
    (first, _) = reading_of(page).drafts
    assert first.body.strip() == text
    assert "the page cuts this post short; find its whole text" in first.doubts


def test_the_title_and_a_colon_before_what_leads_on_are_a_button(reading_of) -> None:
    text = "The nets were mended by hand. Many came to see it, and the day ended late."
    (draft,) = reading_of(f"Nets and hands\n\nMarch 1, 2012\n\n{text}\n\nNets and hands: Read more »\n").drafts
    assert draft.body.strip() == text
