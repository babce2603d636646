"""Days in lists of the latest posts, and over the comments of readers, date no post; nor does a page without any."""

import pytest

from muniment.captures.plain import firstlook

SIDEBAR = """\
Latest posts

  • A bell is stolen from the hall of the weavers 14 March 2022
  • Bakers of the old quarter walk out again 2 March 2022
  • Ferry row 20 February 2022

Meta

  • Log in
"""
TEXT = "The bell of the weavers was carried off by night, and the guard of the hall saw nobody."


def told(reading) -> list[tuple[str, str]]:
    return [(made.front.title, made.front.date) for made in reading.drafts]


@pytest.mark.parametrize("mark", ["  • ", "* ", "- "])
def test_the_day_of_an_entry_was_taken_for_the_particulars_of_a_post(reading_of, mark) -> None:
    for title, day in (
        ("A bell is stolen from the hall of the weavers", "2022-03-14"),  # the list says when that appeared
        ("A bell is stolen from the hall", "unknown"),
    ):
        text = f"Quay Notes\n\n{title}\n\n{TEXT}\n\nby Ann Roe, 2 years ago\n\n"
        (draft,) = reading_of(text + SIDEBAR.replace("  • ", mark)).drafts
        assert (draft.front.title, draft.front.date) == (title, day)
        assert (draft.front.tags, draft.front.categories) == ((), ())


def test_particulars_with_a_day_in_a_count_of_comments_date_their_post(reading_of) -> None:
    reading = reading_of(
        "Quay Notes\n\nJudgment expected on 9 July 2021\n\n  * By Ann Roe\n  * June 28, 2021\n"
        f"  * No Comments on Judgment expected on 9 July 2021\n\n{TEXT}\n"
    )
    assert told(reading) == [("Judgment expected on 9 July 2021", "2021-06-28")]


def test_an_entry_of_a_list_does_not_go_on_under_it(reading_of) -> None:
    reading = reading_of(
        f"Quay Notes\n\nPosted on 14 March 2022 by Ann Roe\n\nA bell is stolen from the hall\n\n{TEXT}\n\n"
        "Latest posts\n\n• A bell is stolen from the hall 14 March 2022\n"
        "• Ferry row 20 February 2022\nLatest comments\n"
    )
    assert told(reading) == [("A bell is stolen from the hall", "2022-03-14")]


STOLEN = "حُمل الجرس ليلا من قاعة النساجين ولم ير الحارس أحدا في الشارع."
FOOT = "نُشرت في أخبار وُسمت الجرس, الميناء بتاريخ {} مارس 2022 بواسطة سلمى الحداد."


def test_sentences_in_arabic_that_say_day_and_tags_stand_under_posts(reading_of) -> None:
    posts = (("سرقة جرس القاعة", 14), ("الخبازون يضربون", 2))
    text = "".join(f"{title}\n\nاترك تعليقًا\n\n{STOLEN}\n\n{FOOT.format(day)}\n\n" for title, day in posts)
    reading = reading_of(f"دفتر الرصيف\n\n{text}")
    assert told(reading) == [(title, f"2022-03-{day:02}") for title, day in posts]
    assert [(made.front.author, made.front.tags, made.front.categories) for made in reading.drafts] == [
        ("سلمى الحداد", ("الجرس", "الميناء"), ("أخبار",))
    ] * len(posts)


COUNTS = ("فكرة واحدة على ”سرقة جرس القاعة“", "3 أفكار عن “سرقة جرس القاعة”", "رأيان على “سرقة جرس القاعة”")


@pytest.mark.parametrize("heading", COUNTS)
def test_a_comment_in_arabic_is_no_post(reading_of, heading) -> None:
    reading = reading_of(
        "دفتر الرصيف\n\n  • Home\n  • اتصل بنا\n\nنُشر في 14 مارس 2022 بواسطة سلمى الحداد\n\nسرقة جرس القاعة\n\n"
        f"{STOLEN}\n\n{heading}\n\n  1. A reader يقول\n    15 مارس 2022 at 21:14\n\n"
        "    Thank you for keeping an eye on this.\n\n    اترك ردًا\n"
    )
    assert told(reading) == [("سرقة جرس القاعة", "2022-03-14")]


@pytest.mark.parametrize("reader", ["A reader (not verified)", "Une lectrice (non vérifié)", "Гость (не проверено)"])
def test_a_comment_of_a_reader_whom_nobody_verified_is_no_post(reading_of, reader) -> None:
    reading = reading_of(
        "Skip to main content\nThe Quay\n\nMain navigation\n\n  • Home\n\nA bell is stolen from the hall\n\n"
        f"Submitted by Ann Roe on Wed, 06/09/2021 - 08:00\n\n{TEXT}\n\n{TEXT}\n\nTags\n\n  • bells\n\n"
        f"Comments\n\n{reader}\n\nThu, 06/10/2021 - 21:14\n\nThanks\n\nThank you.\n\nPowered by Drupal\n"
    )
    assert told(reading) == [("A bell is stolen from the hall", "2021-06-09T08:00")]
    assert "Thank you" not in reading.drafts[0].body


UNDATED = f"""\
The Quay

World
Courts

A bell is stolen from the hall of the weavers

Ann Roe Marlow

{TEXT}

{TEXT}

Get our newsletter

Once a week, no more.
"""


@pytest.mark.parametrize("change", [("", ""), ("Marlow\n", "Marlow\n\nPrintCopy link\n"), ("A bell", "# A bell")])
def test_the_name_under_the_title_of_a_page_without_days_was_a_title(reading_of, change) -> None:
    reading = reading_of(UNDATED.replace(*change))
    assert told(reading) == [("A bell is stolen from the hall of the weavers", "unknown")]
    assert [made.front.author for made in reading.drafts] == ["Ann Roe Marlow"]


def test_a_name_under_the_name_of_a_part_of_a_blog_is_a_title(reading_of) -> None:
    text = UNDATED.replace("A bell is stolen from the hall of the weavers", "Portraits").replace(
        "Marlow", "Marlow\n", 1
    )
    assert [title for title, _ in told(reading_of(f"Ann Roe Marlow – The Quay\n\n{text}"))] == ["Ann Roe Marlow"]


STROKED = ("{} · {} · News", "{} | {} | News", "{}·{}·News", "{} / {} / News", "News | {1} | {0}")
PEOPLE = (("Ann Roe", "5 August 2020"), ("林晓舟", "2020年8月5日"), ("Анна Роу", "5 августа 2020"))


@pytest.mark.parametrize("row", STROKED)
@pytest.mark.parametrize(("name", "day"), PEOPLE)
def test_a_name_a_day_and_a_label_between_strokes_date_a_post_and_no_related_one_does(
    reading_of, row, name, day
) -> None:
    head = f"The Quay\n\n  • Home\n  • About\n\nA bell is stolen from the hall\n\n{row.format(name, day)}\n\n"
    foot = "Previous post\nSomething from long ago\n\n  • Old news from the pier\n\n    February 3, 2015\n"
    reading = reading_of(f"{head}{TEXT}\n\n{TEXT}\n\n{foot}")
    assert told(reading) == [("A bell is stolen from the hall", "2020-08-05")]
    assert (reading.drafts[0].front.author, reading.drafts[0].front.categories) == (name, ("News",))


def test_rows_like_one_that_names_a_person_date_posts_of_an_office_too(reading_of) -> None:
    rows = ("Statements | 19 July 2018 | the editors", "Wages | 2 July 2018 | Ann Roe")
    text = "\n\n".join(f"Title number {place} of the month\n\n{row}\n\n{TEXT}" for place, row in enumerate(rows))
    assert [day for _, day in told(reading_of(f"The Quay\n\n{text}\n"))] == ["2018-07-19", "2018-07-02"]


def test_a_day_that_a_tool_cut_in_two_behind_a_name_is_of_its_own_post(reading_of) -> None:
    posts = (("A bell is stolen from the hall", "June 9"), ("Bakers walk out again", "May 28"), ("Ferry row", "May 3"))
    text = ""
    for title, day in posts:
        named = "by <a href='https://quay.example/author/a/' rel='author'\n  title='Posts by Ann Roe'>Ann Roe</a>"
        cut = day.replace(" ", "\n  ")
        text += f"- Courts\n\n  {day}, 2021\n\n  {named} · Published {cut}, 2021\n\n  ## {title}\n\n  {TEXT}\n\n"
    days = [(title, f"2021-0{5 + (day[0] == 'J')}-{int(day.split()[1]):02}") for title, day in posts]
    assert told(reading_of(f"The Quay\n\n{text}\n")) == days


@pytest.mark.parametrize("end", ["Share this:", "Sources:\n\n  * Quay Wire, page 3", "来源："])
def test_the_days_under_further_posts_that_a_text_names_were_of_these(end: str) -> None:
    heads = [
        f"## {title}\n\nPosted on {day} March 2022 by Ann Roe\n\n{TEXT}"
        for title, day in zip(("Bells", "Bread", "Ferries"), (9, 8, 7), strict=True)
    ]
    page = f"{heads[0]}\n\n**Related posts**\n\n  * Nobody keeps the wells\n\n{end}\n\n" + "\n\n".join(heads[1:])
    dates = firstlook.of(f"{page}\n").page.dates.values()
    assert [said.iso for said in dates] == ["2022-03-09", "2022-03-08", "2022-03-07"]


def test_the_day_that_a_text_begins_with_was_that_of_a_post_more(reading_of) -> None:
    days = ("sábado, 16 de janeiro de 2016", "terça-feira, 12 de janeiro de 2016")
    titles = ("Prestação de contas da campanha", "Vieira é novamente vítima")
    posts = [
        f"{day}\n\n{title}\n\n{day.capitalize()}\nDo Porto\nCasa do Rio\n{TEXT}"
        for day, title in zip(days, titles, strict=True)
    ]
    said = [*zip(titles, ("2016-01-16", "2016-01-12"), strict=True)]
    assert told(reading_of("O rio\n\n" + "\n\n".join(posts) + "\n")) == said


def test_the_day_under_a_poem_was_that_of_a_post(reading_of) -> None:
    poem = (
        "An old man of the quay\nstood up against the bell\n\nHe who stays\nand whom nobody asks\nStays by his own word"
    )
    text = f"For Ann Roe, teacher\n\n17 August 2018\n\n{poem}\n\n3 August 2018\n\n{TEXT} {TEXT}\n"
    (made,) = reading_of(text).drafts
    assert (made.front.title, made.front.date) == ("For Ann Roe, teacher", "2018-08-17")
    assert "3 August" in made.body


@pytest.mark.parametrize("day", ["Tuesday, July 10", "mardi 10 juillet", "Dienstag, 10. Juli"])
def test_the_day_in_the_brackets_of_a_title_under_a_day_without_a_year_was_that_of_the_post(
    day: str, reading_of
) -> None:
    title = "Resolution on the ferries of the old quay (May 25, 2012)"
    (made,) = reading_of(f"{day}\n\n{title}\n\n{TEXT}\n\n{TEXT}\n\nNo comments:\n").drafts
    assert (made.front.title, made.front.date) == (title, "unknown")


CHANGES = ("updated at 2026-11-30", "Last updated: 2026/11/30", "更新于 2026-11-30")


@pytest.mark.parametrize("change", CHANGES)
def test_the_day_of_a_change_under_the_text_was_that_of_the_post(reading_of, change) -> None:
    text = " ".join([TEXT] * 4)
    reading = reading_of(
        f"Home Archives\n\nBakers walk out again\n\n2024-04-25 Courts\n\n{text}\n\n{change}\n\n# nets\n"
    )
    assert told(reading) == [("Bakers walk out again", "2024-04-25")]


def test_a_post_was_of_the_day_of_its_change_where_no_other_is_shown(reading_of) -> None:
    reading = reading_of(f"Home Archives\n\nBakers walk out again\n\n{TEXT} {TEXT}\n\nupdated at 2026-11-30\n")
    assert told(reading) == [("Bakers walk out again", "unknown")]
    assert reading.drafts[0].front.updated == "2026-11-30"
