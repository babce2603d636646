"""Texts in which a tool left nothing between the elements of a page, as `get_text()` of BeautifulSoup does."""

SITE = "The Quay Post"
TALL, SHORT = "Court keeps the case of the ferry alive", "A quarry without a licence"
BODY = "On Tuesday the court refused to strike out the case that three villages brought in 2019."
FERRY = "The ferry runs only at night, so that the nurses sleep in the waiting room."


def told(reading) -> list[tuple[str, str]]:
    return [(draft.front.title, draft.front.date[:10]) for draft in reading.drafts]


def test_a_title_between_its_label_and_its_author_was_told_by_that_of_the_document(reading_of) -> None:
    text = f"""{TALL} | {SITE}

Skip to content{SITE}HomeAbout
Courts{TALL}Orla PenroseJune 9, 2021No Comments{BODY}
{FERRY}
https://courts.example/114Tags# ferryShare your loveOrla PenroseKeeps this notebook.
One thought on “{TALL}” A reader saysJuly 10, 2023 at 21:14Thank you.
"""
    reading = reading_of(text)
    assert told(reading) == [(TALL, "2021-06-09")]
    assert reading.drafts[0].body.startswith(BODY)


def test_a_date_before_labels_was_none_where_the_title_of_the_document_is_told(reading_of) -> None:
    text = f"{SHORT} – {SITE}\n\nSkip to content{SITE}HomeArchive\n{SHORT}June 9, 2021rivers, mines\n{BODY}\n{FERRY}\n"
    assert told(reading_of(text)) == [(SHORT, "2021-06-09")]


def test_titles_that_a_list_beside_the_posts_names_were_read_with_labels_before_them(reading_of) -> None:
    posts = "".join(
        f"{label}{title}ByOrla Penrose {day}{body}Read more {title}Continue\n"
        for label, title, day, body in (("Courts", TALL, "June 9, 2021", BODY), ("Mines", SHORT, "June 3, 2021", FERRY))
    )
    recent = f"Recent Posts{TALL} June 9, 2021{SHORT} June 3, 2021\n"
    text = f"{SITE} – Notes from the quay\n\nSkip to content{SITE}HomeAbout\n{posts}{recent}"
    assert told(reading_of(text)) == [(TALL, "2021-06-09"), (SHORT, "2021-06-03")]


def test_titles_of_a_script_without_capitals_that_dates_part_in_a_list(reading_of) -> None:
    titles = (("افتتاح مكتبة الميناء القديمة", "14 مارس 2022"), ("معلمة القرية تفوز بالجائزة", "2 مارس 2022"))
    body = "أعلنت البلدية أمس أن المكتبة ستفتح أبوابها لجميع سكان الحي في الربيع المقبل."
    posts = "".join(f"أخبار{title} {day} سلمى الحداد0 Comments{body}\n" for title, day in titles)
    recent = "المقالات" + "".join(f"{title} {day}" for title, day in (("قصة", "20 مارس 2022"), *titles)) + "\n"
    text = f"أرشيف: أخبار | نور المدينة\n\nالتجاوز إلى المحتوىنور المدينةحول\n{posts}{recent}"
    assert told(reading_of(text)) == [(titles[0][0], "2022-03-14"), (titles[1][0], "2022-03-02")]


def test_posts_whose_lines_hold_label_title_day_and_beginning_were_read_as_rows(reading_of) -> None:
    lines = (("Courts", TALL, "June 9, 2021", BODY), ("Mines, News", SHORT, "June 3, 2021", FERRY))
    posts = "".join(f"{label}{title}{day}{body[:50]}…Read more\n" for label, title, day, body in lines)
    text = f"{SITE} – Notes from the quay\n\nSkip to content{SITE}HomeAbout\n{posts}12© 2023 {SITE}\n"
    assert told(reading_of(text)) == [(TALL, "2021-06-09"), (SHORT, "2021-06-03")]


def test_a_heading_that_quotes_is_no_title_of_a_document(reading_of) -> None:
    posts = "".join(
        f"{title}\n\n{BODY}\n\nPublié parAnn Roe{day}Publié dansNews\n\n"
        for title, day in (("Le tribunal annule l’arrêté « du port »", "5 octobre 2018"), (TALL, "28 septembre 2018"))
    )
    assert told(reading_of(posts)) == [
        ("Le tribunal annule l’arrêté « du port »", "2018-10-05"),
        (TALL, "2018-09-28"),
    ]


def test_a_line_without_end_of_titles_and_days_took_minutes(reading_of) -> None:
    text = f"{SHORT} – {SITE}\n\n{SITE}HomeAbout\n" + f"X{SHORT}Y 9 June 2021 " * 2000
    assert len(reading_of(text).drafts) == 1


def test_a_title_in_german_quotation_marks_lost_the_last_of_them(reading_of) -> None:
    quoted, plain = "„Wir zählen jedes Boot“", "Die Fähre hält nachts nicht mehr"
    posts = "".join(
        f"{label}{title}von Jörn Haber{day}{body}Weiterlesen\n"
        for label, title, day, body in (
            ("Hafen", quoted, "9. Juni 2021", "Ein Wärter, der die Boote seit Jahren zählt, erzählt davon."),
            ("Fluss", plain, "3. Juni 2021", "Die Firma nannte dafür bis heute keinen Grund und keinen Tag."),
        )
    )
    recent = f"Neueste Beiträge{quoted} 9. Juni 2021{plain} 3. Juni 2021\n"
    text = f"{SITE} – Notizen vom Kai\n\nZum Inhalt springen{SITE}StartÜber uns\n{posts}{recent}"
    assert told(reading_of(text)) == [(quoted, "2021-06-09"), (plain, "2021-06-03")]


def test_days_right_behind_the_titles_of_a_page_without_links(reading_of) -> None:
    text = (
        f"{SITE}\nOpen letter: {TALL}June 9, 2021\n{BODY}\nWe ask:\n\nPort Law Centre\nLake Press Club\n\n"
        f"https://courts.example/114\n{SHORT}May 30, 2021\n{FERRY}\nhttps://ferry.example/5\n"
    )
    assert told(reading_of(text)) == [(f"Open letter: {TALL}", "2021-06-09"), (SHORT, "2021-05-30")]
