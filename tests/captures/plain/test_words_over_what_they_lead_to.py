"""Texts of pages: who wrote a post, its categories and its tags stand under words that lead to them, or in lists."""

import pytest
from tests.captures.threeposts import DAYS, POSTS, page

HOST = "https://quay.example"
TEXT = POSTS[0][1]
HEADS = {
    "in English": "Written by\n\nAnn Roe",
    "in Arabic": "كتبه\n\nليلى منصور",
    "in Chinese, with a colon": "作者：\n\n林小满",
    "in Turkish": "yazar:\n\nSelin Aydoğdu",
    "with a stroke behind": "Por\n\nCelia Barrantes\n\n|",
    "who writes without a name": "Geschrieben von\n\nRedaktion",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_a_word_above_a_name_leads_to_it(head: str, reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{head}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert draft.front.author == head.split("\n")[2]
    assert draft.body.split() == f"{TEXT} {TEXT}".split()


@pytest.mark.parametrize(
    ("foot", "author", "categories"),
    [
        ("Written by\n\nAnn Roe\n\nin\n\nCourts", "Ann Roe", ("Courts",)),
        ("توسط\n\nمهتاب رستگار", "مهتاب رستگار", ()),
        ("Publicat\n\na\n\nComunicats\n\nper\n\nQuadern", "Quadern", ("Comunicats",)),
    ],
)
def test_such_words_stand_under_the_text_too(foot: str, author: str, categories: tuple[str, ...], reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n").drafts
    assert (draft.front.author, draft.front.categories) == (author, categories)
    assert draft.body.split() == f"{TEXT} {TEXT}".split()


@pytest.mark.parametrize(
    "lines",
    [
        "The poem is\nby\nAnn Roe\nand nobody printed it before this year in the town of the old quarter.",
        "yazar:\n\nSayın Başkan,\n\nBu mektup size üçüncü kez yazılıyor.",
    ],
)
def test_a_sentence_that_a_tool_parted_names_nobody(lines: str, reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{TEXT}\n\n{lines}\n\n{TEXT}\n").drafts
    assert draft.front.author == ""
    assert draft.body.split() == f"{TEXT} {lines} {TEXT}".split()


LISTS = {
    "links": f"- [Ann Roe]({HOST}/author/ann/)\n- [{{day}}]({HOST}/a/)\n- [2 Comments]({HOST}/a/#comments)",
    "numbers of links": "   * [8]Ann Roe\n   * [9]{day}\n   * [10]2 Comments",
    "addresses behind": f"  • Ann Roe     ({HOST}/author/ann-roe-of-the-old-quarter-of-the-harbour-town/)\n"
    f"  • {{day}}     ({HOST}/a/)\n  • 2 Comments     ({HOST}/a/#comments)",
    "a label far before": f"  • Post author     Ann Roe     ({HOST}/author/ann/)\n  • {{day}}     ({HOST}/a/)",
}


@pytest.mark.parametrize("row", LISTS.values(), ids=LISTS)
def test_a_list_under_a_title_says_who_wrote(row: str, reading_of) -> None:
    parts = [f"{title}\n\n{row.format(day=day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    assert [draft.front.author for draft in reading_of(page(*parts)).drafts] == ["Ann Roe"] * 3


def test_a_small_word_behind_name_and_day_leads_to_a_category(reading_of) -> None:
    row = "por Ana Ruiz el 9 de marzo de 2021 en Juicios"
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n{row}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (draft.front.author, draft.front.categories) == ("Ana Ruiz", ("Juicios",))


def test_links_to_categories_above_titles_that_a_tool_wrapped_are_all_of_the_post_below(reading_of) -> None:
    link = f"[{{0}}]({HOST}/category/{{0}}/)"
    labels = [link.format("News") + "\n" + link.format("Courts"), link.format("Diary"), link.format("News")]
    parts = [
        f"{label}\n\n## [{title}]({HOST}/2021/05/0{at + 1}/a-post-of-that-day/)\n\nPosted on {day} by Ann Roe\n\n{text}"
        for at, (label, (title, text), day) in enumerate(zip(labels, POSTS, DAYS, strict=True))
    ]
    drafts = reading_of(page(*parts)).drafts
    assert [draft.front.categories for draft in drafts] == [("News", "Courts"), ("Diary",), ("News",)]


def test_numbered_links_to_categories_above_titles_are_of_the_post_below_be_they_one_or_two(reading_of) -> None:
    labels = ["[1]News [2]Courts", "[4]Diary [5]News", "[7]News"]
    parts = [
        f"   {label}\n\n[{number}]{title}\n\n   {day}\n\n   {text}"
        for label, number, (title, text), day in zip(labels, (3, 6, 8), POSTS, DAYS, strict=True)
    ]
    urls = ["category/news/", "category/courts/", "2021/05/09/a/", "category/diary/", "category/news/"]
    urls += ["2021/05/04/b/", "category/news/", "2021/04/02/c/"]
    listed = "\n".join(f"   {number}. {HOST}/{url}" for number, url in enumerate(urls, 1))
    drafts = reading_of(f"{page(*parts)}\nReferences\n\n{listed}\n").drafts
    assert [draft.front.categories for draft in drafts] == [("News", "Courts"), ("Diary", "News"), ("News",)]


HEADED = {
    "a heading and links": f"#### Tags\n\n- [wages]({HOST}/tag/wages/)\n- [the docks]({HOST}/tag/docks/)",
    "bullets": "Schlagwörter\n\n  • wages\n  • the docks",
    "addresses behind": f"Etiquetas\n\n  • wages     ({HOST}/tag/wages/)\n  • the docks     ({HOST}/tag/docks/)",
    "lines without marks": "Tags\nwages\nthe docks",
}


@pytest.mark.parametrize("tags", HEADED.values(), ids=HEADED)
def test_tags_stand_in_a_list_under_a_heading(tags: str, reading_of) -> None:
    parts = [f"{title}\n\n{day}\n\n{text}\n\n{tags}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*parts)).drafts
    assert [draft.front.tags for draft in drafts[:2]] == [("wages", "the docks")] * 2
    assert [draft.body.split() for draft in drafts[:2]] == [text.split() for _, text in POSTS[:2]]


@pytest.mark.parametrize("heading", ["Recent posts\n\n  • Ferry row settled\n\nTags", "Topics"])
def test_a_list_of_labels_beside_the_posts_is_of_none(heading: str, reading_of) -> None:
    aside = f"{heading}\n\n  • wages\n  • the docks"
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{TEXT}\n\n{aside}\n").drafts
    assert draft.front.tags == ()


WITHIN = {
    "links": "[wages](/tags/wages/), [the docks](/tags/the-docks/)",
    "links in lines of their own": "[wages](/tags/wages/)\n\n[the docks](/tags/the-docks/)",
    "addresses behind": "wages (/tags/wages/), the docks (/tags/the-docks/)",
    "signs before": "#wages (/tagged/wages) #the docks (/tagged/the-docks)",
}


@pytest.mark.parametrize("tags", WITHIN.values(), ids=WITHIN)
def test_links_to_labels_may_lead_within_the_site(tags: str, reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{TEXT}\n\n{TEXT}\n\n{tags}\n").drafts
    assert (draft.front.tags, draft.body.split()) == (("wages", "the docks"), f"{TEXT} {TEXT}".split())


def test_a_link_within_the_site_amid_a_text_is_no_label(reading_of) -> None:
    last = "We keep a list of [wages](/tags/wages/) that were never paid, and of [docks](/tags/docks/)."
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n9 March 2021\n\n{TEXT}\n\n{last}\n").drafts
    words = last.replace("](", "\\](")  # of no blog that is known
    assert (draft.front.tags, draft.body.split()) == ((), f"{TEXT} {words}".split())


ROWS = {
    "a sign behind the name": ("Posted 9 March 2021 by Ann Roe & filed under Courts.", "Ann Roe"),
    "a count right behind it": ("March 9, 2021 Ann Roe2 Comments", "Ann Roe"),
    "a count and labels": ("9 March 2021 Ann Roe 2 Comments wages, the docks", "Ann Roe"),
    "no name but labels": ("9 March 2021 land and water 2 Comments wages, the docks", ""),
}


@pytest.mark.parametrize(("row", "name"), ROWS.values(), ids=ROWS)
def test_a_name_in_a_row_ends_before_what_stands_beside_it(row: str, name: str, reading_of) -> None:
    (draft,) = reading_of(f"Quay notes\n\n{POSTS[0][0]}\n\n{row}\n\n{TEXT}\n\n{TEXT}\n").drafts
    assert (draft.front.author, draft.body.split()) == (name, f"{TEXT} {TEXT}".split())


@pytest.mark.parametrize("form", ["{}", "[{}]"])
def test_what_stands_between_a_title_and_a_day_under_words_that_lead_to_it_was_the_title(form, reading_of) -> None:
    name, filed, day = map(form.format, ("Ann Roe", "Courts", "March 9, 2021"))
    links = f"  [Ann Roe]: {HOST}/author/ann/\n  [Courts]: {HOST}/category/courts/\n  [March 9, 2021]: {HOST}/a/\n"
    head = f"# {POSTS[0][0]}\n\nWritten by\n\n{name}\n\nin\n\n{filed}\n\n{day}\n\n"
    front = reading_of(f"Quay notes\n\n{head}{TEXT}\n\n{TEXT}\n\n{links if '[' in name else ''}").drafts[0].front
    assert (front.title, front.date, front.author, front.categories) == (
        POSTS[0][0],
        "2021-03-09",
        "Ann Roe",
        ("Courts",),
    )


def test_several_who_write_for_a_blog_stand_under_a_word_behind_a_text(reading_of) -> None:
    foot = "Opublikowano\n9.03.2021\n\nw\nSądy\n\nprzez\n\nZespół prasowy\n\nTagi:\nprom, młyn"
    (draft,) = reading_of(f"Nabrzeże\n\n{POSTS[0][0]}\n\n{TEXT}\n\n{TEXT}\n\n{foot}\n\n2 komentarze do „Prom”\n").drafts
    front = draft.front
    assert (front.author, front.categories, front.tags) == ("Zespół prasowy", ("Sądy",), ("prom", "młyn"))
