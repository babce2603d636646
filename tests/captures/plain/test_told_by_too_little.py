"""Texts of pages: what stands under a day, behind a pager or in a row without space may be of the post all the same."""

import pytest
from tests.captures.plain.test_told_by_all_of_a_page import TEXT
from tests.captures.threeposts import DAYS, ISO, TITLES

NAMES = ("Mary Lake", "Peter Moor", "Ann Roe")
HELD = ("Teacher, 41, held since March.", "Nurse, 30, held since May.", "Baker, 22, held since June.")
UNDER = {
    "persons": (NAMES, HELD),
    "in English": (("Dock Strike Ends", "Ferry Row Settled", "Harbour Archive Closes"), HELD),
    "in German": (("Streik Am Kai", "Hafen Im Winter", "Archiv Wird Geschlossen"), HELD),
    "in French": (("Grève Au Quai", "Bateau En Panne", "Port Sans Lumière"), HELD),
    "over pictures": (NAMES, ("![](a.jpg)", "![](b.jpg)", "![](c.jpg)")),
    "a person behind another": ((TITLES[0], *NAMES[1:]), (TEXT[0], *HELD[1:])),
    "the last a person": ((*TITLES[:2], NAMES[2]), (*TEXT[:2], HELD[2])),
}


@pytest.mark.parametrize(("titles", "texts"), UNDER.values(), ids=UNDER)
def test_a_title_in_capitals_under_its_day_was_who_wrote_a_post(
    titles: tuple[str, ...], texts: tuple[str, ...], reading_of
) -> None:
    posts = (f"{day}\n\n{title}\n\n{text}\n\nRead more" for day, title, text in zip(DAYS, titles, texts, strict=True))
    drafts = reading_of("\n\n".join(["Quay Notes", *posts]) + "\n").drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [*zip(titles, ISO, strict=True)]


@pytest.mark.parametrize("brief", ["Nurse, 30, held since May.", "![](b.jpg)", "Read more"])
def test_the_second_post_of_a_day_was_the_foot_of_the_first(brief: str, reading_of) -> None:
    page = ("Quay Notes", DAYS[0], TITLES[2], TEXT[0], DAYS[0], NAMES[1], brief)
    drafts = reading_of("\n\n".join(page) + "\n").drafts
    assert [made.front.title for made in drafts] == [TITLES[2], NAMES[1]]


SITE = "https://quay.example"
LINKED = f"[Courts]({SITE}/category/courts/), [Labour]({SITE}/category/labour/)"
FILED = (("Courts", "Labour"), ("ferry", "wages"))
WITHIN = {
    "a word": ("Next page\n\nPosted in Courts, Labour\n\nTagged ferry, wages", *FILED),
    "numbers": ("1 2 Next page\n\nPosted in Courts, Labour\n\nTagged ferry, wages", *FILED),
    "a link": (f"[Next page »]({SITE}/dock/2/)\n\nPosted in Courts, Labour\n\nTagged ferry, wages", *FILED),
    "in Chinese": ("下一页\n\n分类：法院、劳工\n\n标签：渡轮", ("法院", "劳工"), ("渡轮",)),
    "in German": ("Ältere Beiträge\n\nKategorien: Gerichte\n\nSchlagwörter: Fähre", ("Gerichte",), ("Fähre",)),
    "in French": ("Page suivante\n\nCatégories : Tribunaux\n\nÉtiquettes : bac", ("Tribunaux",), ("bac",)),
    "links to labels": (f"[Next page »]({SITE}/dock/2/)\n\n{LINKED}", FILED[0], ()),
    "hashtags": ("Next page\n\n#ferry #wages", (), FILED[1]),
}


@pytest.mark.parametrize("above", ["", f"{TITLES[1]}\n\nMay 24, 2021\n\n{TEXT[1]}\n\n"], ids=["alone", "the last"])
@pytest.mark.parametrize(("foot", "categories", "tags"), WITHIN.values(), ids=WITHIN)
def test_the_labels_of_a_post_of_several_pages_were_those_of_its_page(
    foot: str, categories: tuple[str, ...], tags: tuple[str, ...], above: str, reading_of
) -> None:
    drafts = reading_of(f"{above}{TITLES[0]}\n\nMay 20, 2021\n\n{TEXT[0]}\n\n{TEXT[2]}\n\n{foot}\n").drafts
    assert (drafts[-1].front.categories, drafts[-1].front.tags) == (categories, tags)
    assert drafts[-1].body.rstrip().endswith(TEXT[2])


def test_labels_behind_older_posts_were_lost_where_a_page_shows_one_post(reading_of) -> None:
    foot = f"[Older posts]({SITE}/page/2/)\n\n{LINKED}"
    (draft,) = reading_of(f"{TITLES[0]}\n\nMay 20, 2021\n\n{TEXT[0]}\n\n{TEXT[2]}\n\n{foot}\n").drafts
    assert draft.front.categories == ("Courts", "Labour")


NO_LABELS = (
    *("Share", "Print", "Permalink", "Edit", "Email", "Facebook", "Save", "Listen", "Courts, Share", "CourtsShare"),
    *("Last updated yesterday", "Mis à jour hier", "Modifié hier", "Opdateret i går", "Yesterday", "at noon"),
    *("Five minute read", "Five min read", "A quick read", "Lesezeit fünf Minuten", "Courts | Share", "Courts Share"),
    *("Edited by Mary Lake", "Translated by Mary Lake", "Photo: Mary Lake", "Foto: Mary Lake", "Mary Lake"),
)


@pytest.mark.parametrize("words", NO_LABELS)
@pytest.mark.parametrize("count", ["3 Comments", "No Comments", "3 commentaires"])
def test_what_stands_before_a_count_in_a_row_without_space_was_a_label(words: str, count: str, reading_of) -> None:
    row = f"by Ann RoeMay 28, 2020{words}{count}"
    (draft,) = reading_of(f"Quay Notes\n\n{TITLES[0]}\n\n{row}\n\n{TEXT[0]}\n\n{TEXT[2]}\n").drafts
    assert (draft.front.date, draft.front.categories) == ("2020-05-28", ())
