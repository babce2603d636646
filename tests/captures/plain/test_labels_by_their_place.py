"""Labels and names without a word for them, in lines of their own: their place in all posts of a page tells them."""

import pytest
from tests.captures.threeposts import DAYS, POSTS, TITLES, page

NAMES = ("Ann Roe", "Bo Lind", "Ann Roe")
FILED = (("Statements",), ("Courts", "Statements"), ("Statements",))
TAGGED = (("docks", "night courts"), ("docks",), ("docks", "wages"))
JOINS = {"commas": ", ", "strokes": " / ", "points": " • ", "lines": "\n, \n"}
SIDE = "Categories\n\n- Courts (2)\n- Statements (9)\n- Vigils (1)"


def _posts(form: str, join: str = ", ") -> list[str]:
    told = zip(POSTS, DAYS, NAMES, FILED, TAGGED, strict=True)
    return [
        form.format(title=title, text=text, day=day, name=name, filed=join.join(filed), tags=join.join(tags))
        for (title, text), day, name, filed, tags in told
    ]


def _read(reading_of, form: str, join: str = ", ", side: str = "") -> list[tuple]:
    drafts = reading_of(f"{page(*_posts(form, join))}{side}\n").drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert [draft.body for draft in drafts] == [f"{text}\n" for _, text in POSTS]
    return [(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts]


@pytest.mark.parametrize("join", JOINS.values(), ids=JOINS)
@pytest.mark.parametrize(
    "form",
    [
        "{title}\n\n{day}\n\n{filed}\n\n{name}\n\n{tags}\n\n{text}",
        "{title}\n\n{day}\n\n{text}\n\n{name}\n\n{filed}\n\n{tags}",
        "{title}\n\n{day}\n\n{filed}\n\n{text}\n\n{tags}\n\n{name}",
        "{title}\n\n{filed}\n\n{name}\n\n{day}\n\n{tags}\n\n{text}",
        "{title}\n\n{day}\n\n{text}\n\n{name}\n\n{filed}\n\n{tags}\n\nLeave a comment",
    ],
)
def test_what_some_posts_say_again_in_one_place_are_labels(form: str, join: str, reading_of) -> None:
    assert _read(reading_of, form, join) == [*zip(NAMES, FILED, TAGGED, strict=True)]


@pytest.mark.parametrize("join", JOINS.values(), ids=JOINS)
def test_of_two_lines_over_titles_the_first_files_and_the_second_tags(join: str, reading_of) -> None:
    told = [("", filed, tags) for filed, tags in zip(FILED, TAGGED, strict=True)]
    assert _read(reading_of, "{filed}\n\n{tags}\n\n{title}\n\n{day}\n\n{text}", join) == told


def test_labels_alone_in_small_letters_are_tags_and_others_categories(reading_of) -> None:
    tagged, filed = ([("", (), tags) for tags in TAGGED], [("", filed, ()) for filed in FILED])
    assert _read(reading_of, "{title}\n\n{day}\n\n{text}\n\n{tags}") == tagged
    assert _read(reading_of, "{title}\n\n{day}\n\n{text}\n\n{filed}") == filed


def test_labels_that_the_page_lists_beside_its_posts_file_each(reading_of) -> None:
    told = [("", filed, ()) for filed in FILED]
    assert _read(reading_of, "{title}\n\n{day}\n\n{filed}\n\n{text}", side=SIDE) == told


@pytest.mark.parametrize(
    "form",
    [
        "{title}\n\n{day}\n\nFerries | Courts\n\n{text}",
        "{title}\n\n{day}\n\n{text}\n\nFerries | Courts",
        "{title}\n\n{day}\n\n{text}\n\n{title} again",
    ],
    ids=["the same at all heads", "the same at all feet", "what no two posts say"],
)
def test_what_all_posts_say_or_none_says_again_is_no_label(form: str, reading_of) -> None:
    drafts = reading_of(page(*_posts(form))).drafts
    assert [(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts] == [("", (), ())] * 3


def test_words_with_space_between_them_are_not_one_label(reading_of) -> None:
    feet = ("wages night courts", "night courts", "night courts")
    posts = [
        f"{title}\n\n{day}\n\n{text}\n\n{foot}" for (title, text), day, foot in zip(POSTS, DAYS, feet, strict=True)
    ]
    assert [draft.front.tags for draft in reading_of(page(*posts)).drafts] == [()] * 3


SOLE = f"Quay notes\n\n{TITLES[0]}\n\n{DAYS[0]}\n\n{POSTS[0][1]}\n\n{{foot}}\n\n← An older post\n\nA newer post →\n"
FEET = {
    "docks, night courts": ("", ("docks", "night courts")),
    "Corran, wages, docks": ("", ("Corran", "wages", "docks")),
    "Letters from inside, answers from outside": ("", ()),
    "in Wages, docks": ("", ()),
    "docks\n, \nwages": ("", ("docks", "wages")),
    "A. B. Roe\ndocks, wages": ("A. B. Roe", ("docks", "wages")),
    "Ann Roe\n\ndocks, wages": ("Ann Roe", ("docks", "wages")),
    "Geneva, Switzerland": ("", ()),
    "Harbour Watch, Corran Legal Aid": ("", ()),
}


@pytest.mark.parametrize(("foot", "told"), FEET.items(), ids=FEET)
def test_several_labels_in_small_letters_under_the_only_post_are_its_tags(foot: str, told, reading_of) -> None:
    (draft,) = reading_of(SOLE.format(foot=foot)).drafts
    assert (draft.front.author, draft.front.tags, draft.front.categories) == (*told, ())


def test_strokes_in_lines_of_their_own_part_what_stands_under_a_day_under_a_text(reading_of) -> None:
    row = f"{DAYS[0]}\n\n-\n\nAnn Roe\n\n-\n\ndocks, wages"
    sole = f"Quay notes\n\n{TITLES[0]}\n\n{POSTS[0][1]}\n\n{row}\n\nLeave a comment\n"
    (draft,) = reading_of(sole).drafts
    assert (draft.front.author, draft.front.categories, draft.front.tags) == ("Ann Roe", (), ("docks", "wages"))


def test_links_to_labels_under_a_title_say_what_they_are_where_a_tool_writes_what_parts_them(reading_of) -> None:
    filed = "[News](https://quay.example/category/news/)[,\n]{.sep}[Courts](https://quay.example/category/courts/)"
    text = f"::: page\n# {TITLES[0]}\n\n::: date\n{DAYS[0]}\n:::\n\n::: terms\n{filed}\n:::\n\n{POSTS[0][1]}\n:::\n"
    (draft,) = reading_of(text).drafts
    assert (draft.front.categories, draft.body) == (("News", "Courts"), f"{POSTS[0][1]}\n")


def test_what_a_stroke_parts_behind_the_word_for_categories_are_some_where_the_page_lists_them(reading_of) -> None:
    told = [("", filed, tags) for filed, tags in zip(FILED, TAGGED, strict=True)]
    form = "{title}\n\n{day}\nCategory: {filed}\n\nTags: {tags}\n\n{text}"
    posts = [one.replace("Courts, Statements", "Courts / Statements") for one in _posts(form)]
    drafts = reading_of(f"{page(*posts)}{SIDE}\n").drafts
    assert [(draft.front.author, draft.front.categories, draft.front.tags) for draft in drafts] == told


@pytest.mark.parametrize("lead", ["Signatories", "Signed by:", "Sources:"])
def test_a_list_that_something_leads_to_is_none_of_labels(lead: str, reading_of) -> None:
    lists = ("Harbour Watch\nFerry Union", "Quay Aid\nFerry Union", "Harbour Watch\nFerry Union")
    posts = [
        f"{title}\n\n{day}\n\n{text}\n\n{lead}\n\n{one}"
        for (title, text), day, one in zip(POSTS, DAYS, lists, strict=True)
    ]
    drafts = reading_of(page(*posts)).drafts
    assert [(draft.front.categories, draft.front.tags) for draft in drafts] == [((), ())] * 3


@pytest.mark.parametrize("row", ["News, Courts\nAnn Roe\ndocks, wages", "News\n\nAnn Roe\n\ndocks\n, \nwages"])
def test_tags_in_small_letters_tell_what_stands_over_them_under_the_only_title(row: str, reading_of) -> None:
    text = f"Quay notes\n\n{TITLES[0]}\n\n{DAYS[0]}\n{row}\n\n{POSTS[0][1]}\n\nLeave a comment\n"
    (draft,) = reading_of(text).drafts
    filed = ("News", "Courts") if "Courts" in row else ("News",)
    assert (draft.front.author, draft.front.categories) == ("Ann Roe", filed)
    assert (draft.front.tags, draft.body) == (("docks", "wages"), f"{POSTS[0][1]}\n")


def test_lines_in_small_letters_under_the_word_for_categories_are_tags(reading_of) -> None:
    foot = "Posted in News, Courts\n\ndocks\nnight courts\nwages"
    (draft,) = reading_of(SOLE.format(foot=foot)).drafts
    assert (draft.front.categories, draft.front.tags) == (("News", "Courts"), ("docks", "night courts", "wages"))


GROUPS = {
    "lists": "Categories\n\n  • News\n  • Courts\n\nTags\n\n  • docks\n  • Night courts",
    "lines": "Categories\nNews\nCourts\nTags\ndocks\nNight courts",
}
COMMENTS = (
    f"2 thoughts on “{TITLES[0]}”\n\nOsker says:\n\nMay 11, 2021 at 10:10\n\nThe union has asked for it.\n\nReply"
)


@pytest.mark.parametrize("below", ["Post navigation\n\nFerry row settled", COMMENTS, "Leave a comment"])
@pytest.mark.parametrize("groups", GROUPS.values(), ids=GROUPS)
@pytest.mark.parametrize("dated", [True, False], ids=["day over the text", "day under it"])
def test_labels_under_their_headings_over_what_leads_on_are_those_of_a_post(groups, below, dated, reading_of) -> None:
    over, under = (f"{DAYS[0]}\n\n", "") if dated else ("", f"\n\n{DAYS[0]}\nWritten by Ann Roe")
    text = f"Quay notes\n\n{TITLES[0]}\n\n{over}{POSTS[0][1]}{under}\n{groups}\n\n{below}\n"
    (draft,) = reading_of(text).drafts
    assert (draft.front.categories, draft.front.tags) == (("News", "Courts"), ("docks", "Night courts"))
    assert (draft.front.author, draft.body) == ("" if dated else "Ann Roe", f"{POSTS[0][1]}\n")


def test_labels_that_a_page_lists_behind_its_posts_are_those_of_none(reading_of) -> None:
    side = "Search\n\nCategories\n\n  • News\n  • Courts\n\nTags\n\n  • docks\n\nPowered by WordPress"
    (draft,) = reading_of(SOLE.format(foot="") + side + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == ((), ())


@pytest.mark.parametrize("more", ["Fortsätt läsa “{}” →", "Okumaya devam et “{}”", "Lanjutkan membaca “{}” →"])
def test_what_leads_to_the_rest_names_the_post_behind_it_in_any_language(more: str, reading_of) -> None:
    posts = [
        f"{title}\n\n{day}\n\n{text}\n\n{more.format(title)}" for (title, text), day in zip(POSTS, DAYS, strict=True)
    ]
    assert [draft.short for draft in reading_of(page(*posts)).drafts] == [True] * 3
