"""What the default themes of WordPress say of their posts in rows, as tools wrap, part and glue these."""

import textwrap

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"
FIRST = ("Water denied", "2021-05-05", "Ann Roe", ("News",), ("archives", "wells"))
SECOND = ("Land is taken", "2021-05-02", "Bo Lind", ("Reports",), ("land",))


def read(reading_of, text: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    said = (draft.front for draft in reading_of(text).drafts)
    return [(one.title, one.date[:10], one.author, one.categories, one.tags) for one in said]


def test_a_row_of_numbered_links_may_be_wrapped_and_hold_a_label_called_as_a_button(reading_of) -> None:
    wrapped = [textwrap.indent(textwrap.fill(f"{P} {Q}", 68), "   ") for _ in range(2)]
    first = f"[3]Water denied\n\n   [4]May 5, 2021[5]News[6]archives,\n   [7]wells[8]Ann Roe\n\n{wrapped[0]}"
    second = f"[10]Land is taken\n\n   [11]May 2, 2021[12]Reports[13]land[14]Bo Lind\n\n{wrapped[1]}"
    text = f"   [1]River notes\n\n{first}\n   [9]One comment so far\n\n{second}\n   [15]View all 2 comments\n"
    assert read(reading_of, text) == [FIRST, SECOND]
    assert not [draft.front.title for draft in reading_of(text).drafts if "omment" in draft.body]


def test_labels_and_a_name_may_have_lines_of_their_own_with_commas_between(reading_of) -> None:
    first = f"Water denied\nMay 5, 2021\nNews\narchives\n,\nwells\nAnn Roe\n{P}\nOne comment so far"
    second = f"Land is taken\nMay 2, 2021\nReports\nland\nBo Lind\n{Q}\nView all 2 comments"
    beside = "Older posts\nCategories\nNews\n(3)\nReports\n(2)"
    assert read(reading_of, f"River notes\nMenu\n{first}\n{second}\n{beside}\n") == [FIRST, SECOND]


SAYS = "    1. Cy Moss says:\n       [9]March 15, 2021 at 9:00 am\n       Thank you."
COMMENTS = f"Comments\n\n2 responses to “Water denied”\n\n{SAYS}"


@pytest.mark.parametrize("row", ["Written by\n\nAnn Roe\n\nin\n[7]News", "Written by Ann Roe in News"])
def test_a_post_without_a_date_is_the_one_that_its_comments_quote(row: str, reading_of) -> None:
    text = (
        f"River notes\n\n     * Home\n     * About us\n\nWater denied\n\n{row}\n\n{P}\n\n{Q}\n\n{P} {Q}\n\n{COMMENTS}\n"
    )
    assert [one[:4] for one in read(reading_of, text)] == [("Water denied", "unknown", "Ann Roe", ("News",))]


LISTED = [
    f"""Categories

[News]({HOST}/category/news/)

## [Water denied]({HOST}/2021/05/05/water-denied/)

  * Post authorBy [Ann Roe]({HOST}/author/x/)
  * Post date[May 5, 2021]({HOST}/2021/05/05/water-denied/)
  * [2 Comments on Water denied]({HOST}/2021/05/05/water-denied/#comments)

{P}

  * Tags[archives]({HOST}/tag/archives/), [wells]({HOST}/tag/wells/)
""",
    f"""Categories
News ({HOST}/category/news/)

Water denied ({HOST}/2021/05/05/water-denied/)

  • Post author By     Ann Roe     ({HOST}/author/x/)
  • Post date    May 5, 2021     ({HOST}/2021/05/05/water-denied/)
  • 2 Comments on Water denied     ({HOST}/2021/05/05/water-denied/#comments)

{P}

  • Tags    archives     ({HOST}/tag/archives/),     wells     ({HOST}/tag/wells/)
""",
]


@pytest.mark.parametrize("text", LISTED, ids=["brackets", "behind"])
def test_lists_of_particulars_hold_links(text: str, reading_of) -> None:
    assert read(reading_of, text) == [FIRST]


def footer(form: str, post: tuple[str, str, str, str, tuple[str, ...]]) -> str:
    title, day, name, filed, tags = post
    words = ("Author", "Posted on", "Categories", "Tags")
    if form == "parted":
        listed = "\n,\n".join(tags)
        row = f"{words[0]}\n{name}\n{words[1]}\n{day}\n{words[2]}\n{filed}\n{words[3]}\n{listed}"
        return f"{row}\nLeave a comment\non {title}"
    linked = [f"{part} ({HOST}/{at}/)" for part, at in ((name, "author/x"), (day, "2021/05/x"), (filed, "category/x"))]
    row = "".join(f"{word} {link}" for word, link in zip(words, linked, strict=False))
    listed = ", ".join(f"{tag} ({HOST}/tag/x/)" for tag in tags)
    return f"{row}Tags {listed} Leave a comment on {title} ({HOST}/2021/05/x/#respond)"


@pytest.mark.parametrize("form", ["parted", "behind"])
def test_footers_say_a_word_before_each_thing_whatever_days_the_text_names(form: str, reading_of) -> None:
    posts = (
        ("Water denied", "May 5, 2021", "Ann Roe", "News", FIRST[4]),
        ("Land is taken", "May 2, 2021", "Bo Lind", "Reports", SECOND[4]),
    )
    gap = "\n" if form == "parted" else "\n\n"
    inner = gap.join([P, "Monday 3 May 2021", Q])
    texts = [gap.join([post[0], text, footer(form, post)]) for post, text in zip(posts, (inner, Q), strict=True)]
    assert read(reading_of, gap.join(["River notes", *texts, "Older posts"]) + "\n") == [FIRST, SECOND]


def test_footers_are_glued_in_scripts_without_capitals(reading_of) -> None:
    row = "الكاتب تحرير النافذةنُشرت في 20 يونيو، 201622 يونيو، 2016التصنيفات بياناتالوسوم شجر، ماء2 تعليقات على الماء"
    ((title, day, author, filed, tags),) = read(reading_of, f"الوسم: ماء\n\nالماء لنا\n\n{P}\n\n{row}\n")
    assert (title, day, author, filed) == ("الماء لنا", "2016-06-20", "تحرير النافذة", ("بيانات",))
    assert set(tags) == {"شجر", "ماء"}


def test_a_day_that_counts_from_today_stands_in_a_row_with_addresses(reading_of) -> None:
    rows = [f"3 days ago ({HOST}/2021/05/a/) / Ann Roe ({HOST}/author/) / 2 Comments ({HOST}/2021/05/a/#comments)", P]
    (made,) = reading_of("\n\n".join(["River notes", f"Water denied ({HOST}/2021/05/a/)", *rows]) + "\n").drafts
    assert (made.front.title, made.front.date, made.front.author) == ("Water denied", "2021-05", "Ann Roe")


def test_comments_under_a_line_about_their_feed_are_no_posts(reading_of) -> None:
    comments = (
        "3 Responses\n\nSubscribe to comments with RSS.\n\n  1. Never.\n\n    Cy Moss\n\n    20 November 2021 at 19:05"
    )
    post = (
        f"Who denied the water? Three questions\n\nwith 3 comments\n\n{P}\n\nWritten by Ann Roe\n\n5 May 2021 at 10:12"
    )
    made = read(reading_of, f"River notes\n\nNotes on rights and rivers\n\n{post}\n\n{comments}\n")
    assert [one[:3] for one in made] == [("Who denied the water? Three questions", "2021-05-05", "Ann Roe")]


CARDS = {
    "lines": ("Ann Roe\nAuthor archive\n\nAbout the post\nNews\nThe bridge is shut", ()),
    "links": (
        f"![]({HOST}/a.png)\n\n### [Ann Roe]({HOST}/author/ann/)\n\n### The post\n\n[News]({HOST}/category/news/)",
        ("News",),
    ),
}


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("head", ["About the author", "### About the Author", "Über den Autor:", "作者简介"])
def test_a_card_of_who_wrote_a_post_ends_its_text(card: str, head: str, reading_of) -> None:
    said, categories = CARDS[card]
    end = "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nComment *\n"
    (draft,) = reading_of(f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{head}\n\n{said}\n\n{end}").drafts
    assert (draft.front.author, draft.front.categories) == ("Ann Roe", categories)
    assert draft.body.strip() == f"{P}\n\n{Q}"
    assert draft.front.see_also == ()


def test_a_text_may_speak_of_its_author_and_go_on(reading_of) -> None:
    (draft,) = reading_of(f"# Water denied\n\nMay 5, 2021\n\n{P}\n\nAbout the author\n\n{Q}\n\n{P}\n").drafts
    assert draft.front.author == ""
    assert draft.body.strip() == f"{P}\n\nAbout the author\n\n{Q}\n\n{P}"


@pytest.mark.parametrize("hour", ["12:00 pm", "9:05", "18:20"])
def test_the_hour_at_which_a_post_appeared_is_no_category(hour: str, reading_of) -> None:
    text = f"Water denied\n\n  * Ann Roe\n  * May 5, 2021\n  * {hour}\n  * No Comments\n\n{P}\n\n{Q}\n"
    assert read(reading_of, text) == [("Water denied", "2021-05-05", "Ann Roe", (), ())]
    row = f"Water denied\n\nAnn Roe | May 5, 2021 | {hour}\n\n{P}\n\n{Q}\n"
    assert read(reading_of, row) == [("Water denied", "2021-05-05", "Ann Roe", (), ())]


@pytest.mark.parametrize("comma", [",", "،"])
def test_labels_that_are_links_may_stand_under_the_row_that_ends_a_text(comma: str, reading_of) -> None:
    links = f"[3]archives{comma} [4]wells"
    urls = "\n".join(f"   {at}. {HOST}/{path}/" for at, path in enumerate(("", "category/news", "tag/a", "tag/w"), 1))
    head = f"   [1]River notes\n     * Home\n     * About\n\nWater denied\n     {'_' * 60}\n\n"
    text = f"{head}{P}\n\n{Q}\n\nMay 5, 2021\n\n   [2]News\n   {links}\n     {'_' * 60}\n\n"
    assert read(reading_of, f"{text}Leave a Reply\n\nReferences\n\n{urls}\n") == [
        ("Water denied", "2021-05-05", "", ("News",), ("archives", "wells"))
    ]


ENDS = [
    "Nenhum comentário:\nPostar um comentário",
    "Nessun commento:\nPosta un commento",
    "Žádné komentáře:\nOkomentovat",
    "Hiç yorum yok:\nYorum Gönder",
    "ليست هناك تعليقات:\nإرسال تعليق",
    "هیچ نظری موجود نیست:",
    "0 件のコメント:\nコメントを投稿",
    "Không có nhận xét nào:\nĐăng nhận xét",
    "Commentaires",
    "دیدگاه ها",
    "コメント",
    "Lascia un Commento\nVuoi partecipare alla discussione?Sentitevi liberi di contribuire!",
    "You must be logged in to post a comment.",
    "Du musst angemeldet sein, um einen Kommentar abzugeben.",
    "Yorum yazmak için lütfen giriş yapınız",
    "要发表评论，您必须先登录。",
]


@pytest.mark.parametrize("end", ENDS)
def test_what_asks_for_comments_stood_in_texts(end: str, reading_of) -> None:
    (draft,) = reading_of(f"Water denied\n\n5 May 2021\n\n{P}\n\n{Q}\n{end}\n").drafts
    assert (draft.front.title, draft.body) == ("Water denied", f"{P}\n\n{Q}\n")
