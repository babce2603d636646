"""What stands above the posts of a page: the title of its document, the name of its blog, a menu."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HEAD = "Skip to content\nThe Sluice\nNotes from a wet parish\nHome\nAbout\nContact\n"


@pytest.mark.parametrize("sign", ["–", "|", "-", "«"])
def test_the_title_of_the_document_tells_which_line_is_the_title_of_the_post(sign: str, reading_of) -> None:
    head = f"{HEAD}\n\n5 May 2021\n \n/\n \n3 comments\n\n"
    text = f"Water denied again {sign} The Sluice\n\n{head}Water denied again\n\n"
    drafts = reading_of(f"{text}{P}\n\n{Q}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("Water denied again", "2021-05-05")]


def test_what_the_title_of_a_document_says_of_the_blog_alone_is_no_title(reading_of) -> None:
    text = f"Notes from a wet parish – The Sluice\n{HEAD}Water denied\n5 May 2021\n{P}\nThe lock\n4 May 2021\n{Q}\n"
    assert [made.front.title for made in reading_of(text).drafts] == ["Water denied", "The lock"]


@pytest.mark.parametrize(
    ("head", "tags", "categories"),
    [
        ("Tag: wells – The Sluice", ("wells",), ()),
        ("Category: Courts | The Sluice", (), ("Courts",)),
        ("Etiqueta: pous – The Sluice", ("pous",), ()),
        ("Tag: wells – and rivers", ("wells – and rivers",), ()),
    ],
)
def test_the_name_of_the_blog_is_no_part_of_a_label_in_a_heading(head: str, tags, categories, reading_of) -> None:
    front = reading_of(f"{head}\n{HEAD}\n# Water denied\n\n5 May 2021\n\n{P}\n\n{Q}\n").drafts[0].front
    assert (front.tags, front.categories) == (tags, categories)


@pytest.mark.parametrize("menu", ["Home About Contact", "Inicio Nosotros Contacto", "ホーム 概要 連絡先"])
@pytest.mark.parametrize("mark", ["", "     * "])
def test_no_title_stands_above_the_menu_of_a_page(menu: str, mark: str, reading_of) -> None:
    entries = "\n".join(f"{mark}{entry}" for entry in menu.split())
    text = f"The Sluice\n\nNotes from a very wet parish\n\n{entries}\n\n5 May 2021 / 1 comment\n\nThe old lock\n\n"
    drafts = reading_of(f"{text}{P}\n\n{Q}\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [("The old lock", "2021-05-05")]


@pytest.mark.parametrize("head", [f"{HEAD}\n", "", "Tag: wells\n"])
@pytest.mark.parametrize("foot", ["", "\nPosts navigation\n\nOlder posts\n\n© 2021 The Sluice\n"])
@pytest.mark.parametrize("blank", ["\n", ""])
def test_a_page_may_list_dates_each_with_a_title_under_it_and_no_text(head, foot, blank, reading_of) -> None:
    rows = [
        ("21 September 2017", "Water is denied"),
        ("14 June 2017", "A letter"),
        ("8 May 2017", "Three nights"),
    ]
    text = blank.join(f"{day}/ 3 comments\n{blank}{title}\n" for day, title in rows)
    drafts = reading_of(f"{head}{text}{foot}").drafts
    told = [("Water is denied", "2017-09-21"), ("A letter", "2017-06-14"), ("Three nights", "2017-05-08")]
    assert [(made.front.title, made.front.date) for made in drafts] == told


@pytest.mark.parametrize("head", [f"{HEAD}\n", ""])
def test_a_page_may_list_titles_each_with_its_date_under_it_and_no_text(head: str, reading_of) -> None:
    rows = [
        ("21 September 2017", "Water is denied"),
        ("14 June 2017", "A letter to all"),
        ("8 May 2017", "Nights"),
    ]
    text = "\n".join(f"{title}\n\n{day}/ 3 comments\n" for day, title in rows)
    told = [("Water is denied", "2017-09-21"), ("A letter to all", "2017-06-14"), ("Nights", "2017-05-08")]
    assert [(made.front.title, made.front.date) for made in reading_of(f"{head}{text}").drafts] == told
