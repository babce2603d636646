"""Texts of pages as themes that come with WordPress make them, by different tools: what was misread in them once."""

import textwrap

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES

from muniment.captures.words.page import titlecounts

TITLE, TEXT = POSTS[0]
BY = ("Written by", "Ann Roe", "in", "Labour")
FORM = (
    "Comments",
    "Leave a Reply Cancel reply",
    "Your email address will not be published. Required fields are marked *",
    "Comment *",
    "Save my name, email, and website in this browser for the next time I\ncomment.",
)


def _read(reading_of, *parts: str):
    return reading_of("\n\n".join(parts) + "\n").drafts


@pytest.mark.parametrize("row", ["- {}\n\n    {}", "* {}\n\n{}", "## {}\n\n{}"])
def test_a_list_of_other_posts_with_the_only_dates_of_a_page_dates_but_the_one_that_it_names(row, reading_of) -> None:
    other = "A third title of the blog, so long that it might be the beginning of some text of it"
    rows = [row.format(*one) for one in zip((TITLES[1], other, TITLE), DAYS, strict=True)]
    (draft,) = _read(reading_of, "Quay notes", "- About", TITLE, *BY, TEXT, *FORM, "More posts", *rows, "Quay notes")
    assert (draft.front.title, draft.front.date, draft.body.strip()) == (TITLE, ISO[2], TEXT)
    assert "its date is the one beside its title in a list of posts" in draft.doubts


SAID = """This entry was posted on Sunday, May 9, 2021 at 09:20 and is filed under
Labour. You can follow any responses to this entry through the RSS 2.0 feed.
You can leave a response, or trackback from your own site."""


def test_a_sentence_that_dates_a_post_goes_on_to_the_end_of_its_paragraph(reading_of) -> None:
    wide = [textwrap.fill(" ".join([text] * 3), 79) for _, text in POSTS]
    (draft,) = _read(reading_of, "Quay notes", TITLE, *wide, SAID, "Tags: docks, wages", *FORM)
    assert (draft.front.title, draft.front.date) == (TITLE, "2021-05-09T09:20")
    assert (draft.front.tags, draft.front.categories) == (("docks", "wages"), ("Labour",))


FILED = {
    "in one line each": "This entry was posted in\nLabour\n,\nNews\nand tagged\ndocks\n,\nwages\n. Bookmark the\n"
    "permalink\n.",
    "wrapped behind another line": "See also: https://quay.example/2019/01/02/older/\nThis entry was posted in "
    "Labour, News and tagged docks,\nwages. Bookmark the permalink.",
}


@pytest.mark.parametrize("name", FILED)
def test_the_sentence_that_files_a_post_is_none_of_its_text(name: str, reading_of) -> None:
    wide = "It was the longest walk-out of the quarter since the mill burnt, and nobody\nhas counted all who came."
    (draft,) = _read(reading_of, TITLE, DAYS[0], TEXT, wide, wide, FILED[name], "Post navigation", "Older posts")
    assert (draft.front.tags, draft.front.categories) == (("docks", "wages"), ("Labour", "News"))
    assert "posted in" not in draft.body


def test_the_cloud_of_labels_beside_posts_gives_the_last_of_them_none(reading_of) -> None:
    link = "[{0}](https://quay.example/{1}/{0}/)"
    posts = [part for (title, text), day in zip(POSTS, DAYS, strict=True) for part in (f"## {title}", day, text)]
    own = f"Tags: {link.format('docks', 'tag')}"
    heads = [part for name in ("Recent Posts", "Archives", "Categories") for part in (f"## {name}", f"- {name} one")]
    cloud = "\n".join(link.format(name, "tag") for name in ("bells", "rope work", "tides", "wages"))
    drafts = _read(
        reading_of, *posts, own, *heads, "## Meta", "- [WordPress.org](https://wordpress.org/)", "## Tags", cloud
    )
    assert [draft.front.tags for draft in drafts] == [(), (), ("docks",)]


COUNTED = {
    "No Comments on {}",
    "3 Comments on {}",
    "Comments Off on {}",
    "Kommentare deaktiviert für {}",
    "{}有3条评论",
}
NOT_COUNTED = {"We had no comments on the plan", "{}", "The judge had much to say on {}"}


@pytest.mark.parametrize("line", sorted(COUNTED))
def test_a_line_that_counts_comments_by_the_title_is_known(line: str) -> None:
    assert titlecounts.counts(line.format("The “bell” rang"), 'The "bell" rang')


@pytest.mark.parametrize("line", sorted(NOT_COUNTED))
def test_other_lines_count_none(line: str) -> None:
    assert not titlecounts.counts(line.format(TITLE), TITLE)


HEADS = ("Link: [1]Quay notes » Feed (alternate)\nLink: [2]RSD (EditURI)", "Метки", "Mots-clés", "Etiketler")


@pytest.mark.parametrize("head", HEADS)
def test_what_a_page_lists_is_no_title(head: str, reading_of) -> None:
    drafts = _read(
        reading_of, head, "Quay notes", *(p for (t, x), d in zip(POSTS, DAYS, strict=True) for p in (t, d, x)), head
    )
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]


def test_the_foot_of_a_page_goes_with_its_first_button(reading_of) -> None:
    foot = (
        "About",
        "Team",
        "Careers",
        "Privacy Policy",
        "Contact Us",
        "Designed with [WordPress](https://wordpress.org)",
    )
    posts = [part for (title, text), day in zip(POSTS, DAYS, strict=True) for part in (f"## {title}", day, text)]
    drafts = _read(reading_of, *posts, "[Quay notes](https://quay.example)", *foot)
    assert drafts[-1].body.strip() == POSTS[-1][1]


EMPHASIS = {
    "**Source:** Radio Quay, 26 September 2023, <https://radio.example/a>": "Radio Quay, 26 September 2023",
    "Source: **Radio Quay**, <https://radio.example/a>": "Radio Quay",
    "Source: *Radio* Quay, <https://radio.example/a>": "*Radio* Quay",
}


@pytest.mark.parametrize("line", EMPHASIS)
def test_a_mark_of_emphasis_around_the_label_is_none_of_a_source(line: str, reading_of) -> None:
    posts = [part for (title, text), day in zip(POSTS, DAYS, strict=True) for part in (f"## {title}", day, text)]
    drafts = _read(reading_of, *posts, line)
    assert [source.title.strip("*") for source in drafts[-1].front.sources] == [EMPHASIS[line].strip("*")]


FILED_BY = {
    "links with numbers": ("# {}", "[Ann Roe][3]", "[Labour][4], [News][5]"),
    "a title with a line under it": (
        "{}\n===================",
        "[Ann Roe](https://quay.example/author/ann/)",
        "[Labour](https://quay.example/category/labour/), [News](https://quay.example/category/news/)",
    ),
}


@pytest.mark.parametrize("form", FILED_BY)
def test_who_wrote_a_post_and_how_it_is_filed_stood_in_its_text(form: str, reading_of) -> None:
    head, name, labels = FILED_BY[form]
    parts = ("[Quay notes][1]", "* [About][2]", head.format(TITLE), "Written by", name, "in", labels, TEXT, TEXT)
    listed = "   [{0}]: https://quay.example/{1}/"
    names = ("", "about", "author/ann", "category/labour", "category/news")
    (draft,) = _read(reading_of, *parts, *FORM, *(listed.format(*one) for one in enumerate(names, 1)))
    assert (draft.front.title, draft.front.author) == (TITLE, "Ann Roe")
    assert draft.front.categories == ("Labour", "News")


def test_the_category_of_posts_that_have_none_is_none(reading_of) -> None:
    posts = [part for (title, text), day in zip(POSTS, DAYS, strict=True) for part in (f"## {title}", day, text)]
    drafts = _read(reading_of, *posts, "Diposkan di Uncategorized | Tagged docks")
    assert (drafts[-1].front.categories, drafts[-1].front.tags) == ((), ("docks",))


def test_dates_at_the_end_of_entries_that_a_text_browser_draws_date_them(reading_of) -> None:
    def entry(title: str, text: str, day: str) -> str:
        wrapped = textwrap.indent(textwrap.fill(" ".join([text] * 3), 72), "       ")
        return f"     *\n\n{title}\n{wrapped}\n          + stay shut;\n       See also: Older notes\n       {day}"

    posts = [entry(title, text, day) for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = _read(
        reading_of, "   Quay notes", "     * About", "\n".join(posts), "Quay notes", "     * Blog\n     * Shop"
    )
    assert [draft.front.date for draft in drafts] == ISO


FOOT = """This entry was posted in
[Labour](https://quay.example/category/labour/) and tagged
[wages](https://quay.example/tag/wages/) on [{},
2021](https://quay.example/{}/ "7:07 am") by
[Ann Roe](https://quay.example/author/ann/ "View all posts by Ann
Roe")."""


def test_a_wrapped_sentence_under_a_text_dated_two_posts(reading_of) -> None:
    days = [(day.partition(",")[0], f"{iso.replace('-', '/')}/p") for day, iso in zip(DAYS, ISO, strict=True)]
    heads = [f"#  [{title}](https://quay.example/{link}/)" for title, (_, link) in zip(TITLES, days, strict=True)]
    parts = [(head, text, FOOT.format(*day)) for head, (_, text), day in zip(heads, POSTS, days, strict=True)]
    drafts = _read(reading_of, "# [Quay notes](https://quay.example/)", *(part for post in parts for part in post))
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {(draft.front.tags, draft.front.categories) for draft in drafts} == {(("wages",), ("Labour",))}
    assert {draft.front.author for draft in drafts} == {"Ann Roe"}


LISTS = """  • Recent Posts

      □ Bakers walk out
      □ Ferry row settled
  • Archives

      □ May 2021 (2)
  • Categories

      □ Labour
          ☆ Docks & piers
  • Tags

      □ boats
      □ docks
      □ wages
  • Meta

      □ Log in"""


@pytest.mark.parametrize("label", ["Posted in Labour | Tagged docks, wages | Leave a comment", "Tags: docks, wages"])
def test_all_tags_of_a_blog_in_the_lists_beside_its_posts_were_those_of_its_last(label: str, reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\n{text}\n\n{label}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = _read(reading_of, "Quay notes", *posts, LISTS)
    assert [draft.front.tags for draft in drafts] == [("docks", "wages")] * 3


AGAIN = {
    "glued": (
        "Posted byAnn Roe May 9, 2021 Leave a comment on Bakers walk out",
        "Posted byAnn RoeMay 9, 2021Posted inLabourTags: docks, wages",
        ("docks", "wages"),
    ),
    "with the numbers of links": (
        "Posted by[11]Ann Roe [12]May 9, 2021 [13]Leave a comment",
        "Posted by[15]Ann Roe[16]May 9, 2021Posted in[17]Labour",
        (),
    ),
}


@pytest.mark.parametrize("name", AGAIN)
def test_the_row_under_a_text_that_says_its_day_again_was_a_post_of_its_own(name: str, reading_of) -> None:
    head, foot, tags = AGAIN[name]
    card = ("Published by Ann Roe", "Ann follows trials in the courts of the quay since 2009. She writes on Tuesdays.")
    (draft,) = _read(reading_of, "Quay notes", TITLE, head, TEXT, TEXT, foot, *card, *FORM)
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLE, "2021-05-09", "Ann Roe")
    assert (draft.front.tags, draft.front.categories) == (tags, ("Labour",))
    assert draft.body == f"{TEXT}\n\n{TEXT}\n"
