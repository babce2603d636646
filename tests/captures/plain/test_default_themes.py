"""What the themes that come with WordPress show around posts, as tools write it: titles, days, labels, authors."""

from itertools import pairwise

import pytest
from tests.captures.threeposts import DAYS, ISO, POSTS, TITLES, page

HOST = "https://quay.example"


def _counted(title: str, text: str, day: str) -> str:
    said = f"This entry was posted in Statements and tagged docks, wages on {day} by Ann Roe."
    return f"{title}\n\nLeave a comment\n\nPRESS RELEASE\n\n{text}\n\n{said}"


def _excerpt(title: str, text: str, day: str) -> str:
    return f"{title}\n\n{text}\n\nPublished {day}\nCategorized as Statements Tagged docks, wages"


def _worded(title: str, text: str, day: str) -> str:
    row = f"Author Ann RoePosted on {day}Categories StatementsTags docks, wages2 Comments on {title}"
    table = (
        "Place\t\tDate\t\tLead\nUpper ford\t\t28 April 2017\t\t4\nSchool\t\t1 May 2017\t\t61\nQuay\t\t2 May 2017\t\t9"
    )
    return f"{title}\n\n{text}\n\n{table}\n\n{row}"


def _changed(title: str, text: str, day: str) -> str:
    labels = f"Categories Statements Tags docks, wages Leave a comment on {title}"
    return f"{title}\n\n{text}\n\nAuthor Ann Roe Posted on {day} June 1, 2021 {labels}"


def _named(title: str, text: str, day: str) -> str:
    row = [
        "Author",
        "Ann Roe",
        "Posted on",
        day,
        "Categories",
        "Statements",
        "Tags",
        "docks",
        ",",
        "wages",
        "2 Comments",
    ]
    return "\n".join([title, text, "Continue reading", f"“{title}”", *row, f"on {title}"])


FORMS = {
    "how many comments under the title": _counted,
    "labels under the day": _excerpt,
    "words for screen readers without spaces": _worded,
    "words for screen readers, and the day of a change": _changed,
    "words for screen readers in lines": _named,
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_posts_of_a_theme_are_read(form, reading_of) -> None:
    posts = [form(title, text, day) for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert [draft.front.date for draft in drafts] == ISO
    assert {(draft.front.categories, draft.front.tags) for draft in drafts} == {(("Statements",), ("docks", "wages"))}
    assert all(text in draft.body for draft, (_, text) in zip(drafts, POSTS, strict=True))


def test_entries_that_end_in_a_button_to_read_on_are_posts(reading_of) -> None:
    numbered = zip((3, 5, 7), POSTS, strict=True)
    entries = [f"  * [{one}]{title}\n    {text}\n    [{one + 1}]Read more" for one, (title, text) in numbered]
    urls = [f"  {number}. {HOST}/2021/05/0{number}/a-post/" for number in range(3, 9)]
    lines = ["Quay notes", "Tag: docks", *entries, "   [9]Older posts", "References", "\n".join(urls)]
    drafts = reading_of("\n\n".join(lines) + "\n").drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert [draft.front.date for draft in drafts] == ["2021-05-03", "2021-05-05", "2021-05-07"]
    assert [" ".join(draft.body.split()) for draft in drafts] == [text for _, text in POSTS]


FILED = {
    "en": "This entry was posted in News and tagged docks, wages by Ann Roe. Bookmark the permalink.",
    "fr": "Ce contenu a été publié dans News, et marqué avec docks, wages. Mettez-le en favori avec son permalien.",
    "es": "Esta entrada fue publicada en News y etiquetada docks, wages. Guarda el enlace permanente.",
    "de": "Dieser Beitrag wurde unter News veröffentlicht und mit docks, wages verschlagwortet. Setze ein Lesezeichen.",
    "pt": "Esta entrada foi publicada em News e marcada com a tag docks, wages. Adicione o link permanente.",
    "nl": "Dit bericht werd geplaatst in News en getagged docks, wages. Bookmark de permalink.",
    "ru": "Запись опубликована в рубрике News с метками docks, wages. Добавьте в закладки постоянную ссылку.",
    "tr": "Bu yazı News kategorisine gönderilmiş ve docks, wages ile etiketlenmiş. Kalıcı bağlantıyı ekleyin.",
    "zh": "此条目发表在News分类目录，贴了docks, wages标签。将固定链接加入收藏夹。",
    "ja": "この投稿は News カテゴリーに投稿され docks, wages タグが付いています。 パーマリンクをブックマーク。",
    "fa": "این نوشته در News و برچسب شده docks, wages ارسال و نشانی آن در پیوند یکتا ذخیره شد.",
    "without spaces": "CategoriesNewsTagsDocks, wages",
    "links": f"in [News]({HOST}/category/news/), [docks]({HOST}/tag/docks/) [wages]({HOST}/tag/wages/)",
}


@pytest.mark.parametrize("said", FILED.values(), ids=FILED)
def test_what_a_post_is_filed_under_is_no_text(said: str, reading_of) -> None:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], DAYS[0], POSTS[0][1], said]) + "\n").drafts
    assert (draft.front.categories, [tag.lower() for tag in draft.front.tags]) == (("News",), ["docks", "wages"])
    assert draft.body.strip() == POSTS[0][1]


STROKED = "By Ann Roe|{day}|Categories: Statements|Tags: docks, wages|"
STAMPED = "By Ann Roe|{iso}T10:15:00+00:00{day}|Categories: Statements|Tags: docks, wages|0 Comments"
ROWS = {
    "text browsers' numbers": "{day}[7]Statements[8]docks, [9]wages[10]Ann Roe",
    "text browsers' numbers, the day too": "[6]{day}[7]Statements[8]docks, [9]wages[10]Ann Roe",
    "strokes": STROKED,
    "strokes, and the day for machines": STAMPED,
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_rows_beside_a_day_name_authors_and_labels(row: str, reading_of) -> None:
    days = zip(DAYS, ISO, strict=True)
    rows = [row.format(day=day, iso=iso) for day, iso in days]
    posts = [f"{title}\n\n{said}\n\n{text}" for (title, text), said in zip(POSTS, rows, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [draft.front.title for draft in drafts] == TITLES
    assert [draft.front.date[:10] for draft in drafts] == ISO
    assert {draft.front.author for draft in drafts} == {"Ann Roe"}
    assert {(draft.front.categories, draft.front.tags) for draft in drafts} == {(("Statements",), ("docks", "wages"))}


NAMED = {
    "tildes": "{day} ~ annroe ~ Leave a comment",
    "a label over the name": "Author:\nannroe\n{day}",
    "a list": "* Author: [7]annroe\n* {day}\n* [8]Statements",
}


def test_particulars_whose_addresses_stand_elsewhere(reading_of) -> None:
    said = f"  * Post author By [Ann Roe][1]\n  * Post date [{DAYS[0]}][2]\n  * [No comments on “{POSTS[0][0]}”][3]"
    urls = f"   [1]: {HOST}/author/ann/\n   [2]: {HOST}/bakers/\n   [3]: {HOST}/bakers/#respond"
    (draft,) = reading_of(f"Quay notes\n\n# {POSTS[0][0]}\n\n{said}\n\n{POSTS[0][1]}\n\n{urls}\n").drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (TITLES[0], ISO[0], "Ann Roe")
    assert draft.front.categories == ()
    assert draft.body.strip() == POSTS[0][1]


@pytest.mark.parametrize("row", NAMED.values(), ids=NAMED)
def test_rows_beside_a_day_name_authors(row: str, reading_of) -> None:
    posts = [f"{title}\n\n{row.format(day=day)}\n\n{text}" for (title, text), day in zip(POSTS, DAYS, strict=True)]
    drafts = reading_of(page(*posts)).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {draft.front.author for draft in drafts} == {"annroe"}
    assert {draft.front.categories for draft in drafts} == {("Statements",) if "Statements" in row else ()}


def test_a_label_that_reads_as_a_name_is_read_once(reading_of) -> None:
    row = f"by [Ann\nRoe]({HOST}/author/ann/)\n\\| {DAYS[0]} \\| [Blog]({HOST}/category/blog/)"
    reading = reading_of("\n\n".join(["Quay notes", f"## {POSTS[0][0]}", row, POSTS[0][1]]) + "\n")
    assert reading.drafts[0].front.author != "Blog"
    assert reading.drafts[0].front.categories == ("Blog",)
    ordered = sorted((piece.start, piece.end) for piece in reading.pieces)
    assert all(before[1] <= after[0] for before, after in pairwise(ordered))


SENTENCES = (
    "This article was published in The Harbour Courier.",
    "Categorized as terrorists by the regime, the nine lamplighters were never heard.",
    "نشرت الصحيفة المقال في العدد الأخير من السنة.",
)


@pytest.mark.parametrize("said", SENTENCES)
def test_a_sentence_that_begins_so_stays_in_the_text(said: str, reading_of) -> None:
    (draft,) = reading_of("\n\n".join(["Quay notes", POSTS[0][0], DAYS[0], POSTS[0][1], said]) + "\n").drafts
    assert (draft.front.categories, draft.front.tags) == ((), ())
    assert said in draft.body


def test_particulars_in_tags_that_a_tool_wrapped_are_one_list(reading_of) -> None:
    icon = '- <span class="meta-icon">\n  <span class="reader-text">{}</span> </span>\n  <span class="meta-text">'
    last = '- <span class="meta-icon"> </span> <span class="meta-text"> [3\n  Comments<span class="screen-reader-text">'
    posts = []
    for (title, text), day in zip(POSTS, DAYS, strict=True):
        date, year = day.rsplit(" ", 1)
        url = f"{HOST}/{title.lower().replace(' ', '-')}/"
        author = f"{icon.format('Post author')} By [Ann\n  Roe]({HOST}/author/ann/) </span>"
        dated = f"{icon.format('Post date')} [{date}\n  {year}]({url}) </span>"
        counted = f"{last} on {title[:-4]}\n  {title[-4:]}</span>]({url}#comments)\n  </span>"
        head = f'## [{title}]({url})\n\n<div class="post-meta">\n\n{author}\n{dated}\n{counted}\n\n</div>'
        posts.append(f"{head}\n\n{text}")
    drafts = reading_of("\n\n".join(posts) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
    assert {draft.front.author for draft in drafts} == {"Ann Roe"}
    assert [draft.body.strip() for draft in drafts] == [text for _, text in POSTS]


def test_a_heading_that_is_a_link_in_html_may_be_wrapped(reading_of) -> None:
    heads = [title.replace(" ", "\n", 1) for title in TITLES]
    posts = [
        f'# <a href="{HOST}/?p={place}" rel="bookmark">{head}</a>\n\n{day}\n\n{text}\n\n</div>'
        for place, (head, (_, text), day) in enumerate(zip(heads, POSTS, DAYS, strict=True))
    ]
    drafts = reading_of("\n\n".join(posts) + "\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [*zip(TITLES, ISO, strict=True)]
