"""How magazines, microblogs and block themes frame their posts, as tools write these down."""

import textwrap

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"


def read(reading_of, text: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    said = (draft.front for draft in reading_of(text).drafts)
    return [(one.title, one.date, one.author, one.categories, one.tags) for one in said]


def bodies(reading_of, text: str) -> list[str]:
    return [draft.body.strip() for draft in reading_of(text).drafts]


SENTENCES = [
    (
        "See also: [4]A dry spring\n   This entry was posted in [5]News and tagged [6]archives, [7]wells.\n"
        "   Bookmark the [8]permalink.\n   [9]← Land is taken"
    ),
    "   This entry was posted in [5]News and tagged [6]archives, [7]wells. Bookmark the [8]\n   permalink.",
]


URLS = ("", "2021/05/05/water-denied/", "author/ann/", "2021/04/01/a-dry-spring/", "category/news/", "tag/archives/")
REFERENCES = "\n".join(
    f"  {number:2}. {HOST}/{path}"
    for number, path in enumerate((*URLS, "tag/wells/", "2021/05/05/water-denied/", "2021/05/02/land-is-taken/"), 1)
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_sentence_that_files_a_post_may_be_broken_amid_other_lines(sentence: str, reading_of) -> None:
    wrapped = textwrap.indent(textwrap.fill(P, 80), "   ")
    head = "   [1]River notes\n\nWater denied\n\n   Posted on [2]May 5, 2021 by [3]Ann Roe\n\n"
    text = f"{head}{wrapped}\n\n{wrapped}\n\n{sentence}\n\nReferences\n\n{REFERENCES}\n"
    assert read(reading_of, text) == [("Water denied", "2021-05-05", "Ann Roe", ("News",), ("archives", "wells"))]
    assert "This entry" not in bodies(reading_of, text)[0]


def test_a_title_over_the_text_stands_before_the_link_to_it_in_a_menu_over_that(reading_of) -> None:
    url = f"{HOST}/2021/05/05/water-denied/"
    text = (
        f"## Recent Posts\n\n  * [Land is taken]({HOST}/2021/05/09/land-is-taken/)\n  * [Water denied]({url})\n\n"
        f"# Water denied\n\n{P}\n\n{Q}\n\nPosted on [May 5, 2021]({url})Author [Ann Roe]({HOST}/author/ann/)Categories "
        f'[News]({HOST}/category/news/)\n\n## One thought on "Water denied"\n\n  1. Cy Moss says:\n\n'
        f"[May 6, 2021 at 9:00 am]({url}#comment-1)\n\nThank you.\n"
    )
    assert read(reading_of, text) == [("Water denied", "2021-05-05", "Ann Roe", ("News",), ())]


BLOCKS = [
    "     * {title}\n       {date}\n       —\n       by\n       {author}\n       in {label}\n       {text}\n",
    "-   {title}\n\n    {date}\n\n    —\n\n    by\n\n    {author}\n\n    in {label}\n\n    {text}\n\n",
    "  * ## {title}\n\n{date}\n\n--\n\nby\n\n{author}\n\nin {label}\n\n{text}\n\n",
    (
        "  • {title}\n\n    {date} ({host}/x/)\n\n    —\n\n    by\n\n    {author} ({host}/author/x/)\n    in {label} "
        "({host}/category/x/)\n\n    {text}\n\n"
    ),
]


@pytest.mark.parametrize("form", BLOCKS)
def test_the_posts_of_a_page_may_be_a_list_with_rows_of_which_each_part_has_a_line(form: str, reading_of) -> None:
    first = {"title": "Water denied", "date": "May 5, 2021", "author": "Ann Roe", "label": "News", "text": P}
    second = {"title": "Land is taken", "date": "May 2, 2021", "author": "Bo Lind", "label": "Reports", "text": Q}
    third = {"title": "A dry spring", "date": "April 1, 2021", "author": "Ann Roe", "label": "News", "text": f"{P} {Q}"}
    text = "Posts\n\n" + "".join(form.format(host=HOST, **one) for one in (first, second, third))
    assert read(reading_of, text) == [
        (one["title"], date, one["author"], (one["label"],), ())
        for one, date in ((first, "2021-05-05"), (second, "2021-05-02"), (third, "2021-04-01"))
    ]


def test_a_post_in_a_list_may_follow_the_list_that_ends_the_one_before(reading_of) -> None:
    row = "\n\n       {}\n\n       —\n\n       by\n\n       Ann Roe\n       in News\n\n       "
    posts = (("Water denied", "May 5, 2021"), ("Land is taken", "May 2, 2021"), ("A dry spring", "May 1, 2021"))
    lists = "\n\n          • one well\n          • two wells\n"
    ends = (lists, "\n\n", "\n\n")
    text = "".join(f"     • {title}{row.format(day)}{P}{end}" for (title, day), end in zip(posts, ends, strict=True))
    assert [one[:2] for one in read(reading_of, f"Posts\n\n{text}")] == [
        ("Water denied", "2021-05-05"),
        ("Land is taken", "2021-05-02"),
        ("A dry spring", "2021-05-01"),
    ]


MICRO = [
    "ann 6:20 pm on March 5, 2021 Permalink | Reply\nTags: wells ( 2 ), archives ( 14 )  \nWater denied\n\n",
    (
        "#### ann 6:20 pm _on_ March 5, 2021 Permalink | Reply  \nTags: wells ( 2 ), archives ( 14 )  \n\n"
        "## Water denied\n\n"
    ),
]


@pytest.mark.parametrize("head", MICRO)
def test_an_hour_may_stand_before_the_day_behind_a_name(head: str, reading_of) -> None:
    second = head.replace("6:20 pm", "9:12 am").replace("Water denied", "Land is taken").replace("ann", "bo")
    said = "\n\ncy is discussing. Toggle Comments\n\ncy 10:02 am on March 5, 2021 Reply | Permalink\n\nThe same here.\n"
    text = f"River notes\nRecent Updates Toggle Comment Threads | Keyboard Shortcuts\n{head}{P}\n\n{second}{Q}{said}"
    assert read(reading_of, text) == [
        ("Water denied", "2021-03-05T18:20", "ann", (), ("wells", "archives")),
        ("Land is taken", "2021-03-05T09:12", "bo", (), ("wells", "archives")),
    ]
    assert bodies(reading_of, text) == [P, Q]


MAGAZINES = [
    (
        "Water denied\nBy\nAnn Roe\n-\nMay 5, 2021\n0\n412\nShare\nFacebook\nTwitter\nWhatsApp\n\n",
        (
            "  • TAGS\n  • archives\n  • lost wells\nShare\nFacebook\nTwitter\nWhatsApp\n"
            "Previous articleLand is taken\nAnn Roe\n"
            f"{HOST}\n\nRELATED ARTICLESMORE FROM AUTHOR\n\nLand is taken\n\nA dry spring\n"
        ),
    ),
    (
        (
            "# Water denied\n\nBy\n\n[Ann Roe][7]\n\n\\-\n\nMay 5, 2021\n\n[ __1][8]\n\n __412\n\nShare\n\n"
            "[Facebook][9][Twitter][10][WhatsApp][11]\n\n"
        ),
        (
            "  * TAGS\n  * [archives][14]\n  * [lost wells][15]\n\n\n\nShare\n\n"
            "[Facebook][9][Twitter][10][WhatsApp][11]\n\n"
            f"Previous article[Land is taken][17]\n\n[Ann Roe][7]\n\n<{HOST}>\n\n"
            "#### RELATED ARTICLESMORE FROM AUTHOR\n\n"
            f"### [Land is taken][17]\n\n   [7]: {HOST}/author/ann/\n   [8]: {HOST}/2021/05/05/water-denied/#respond\n"
            f"   [14]: {HOST}/tag/archives/\n   [15]: {HOST}/tag/lost-wells/\n"
            f"   [17]: {HOST}/2021/05/02/land-is-taken/\n"
        ),
    ),
]


@pytest.mark.parametrize(("head", "foot"), MAGAZINES)
def test_magazines_set_buttons_over_a_text_and_their_articles_under_it(head: str, foot: str, reading_of) -> None:
    top = "Friday, August 30, 2021\n\n  * Contact\n\nRiver notesNews from the wells\n\nHome News Water denied\n\n"
    cited = f"Source: {HOST.replace('river', 'well')}/report"
    text = f"{top}{head}{P}\n\n{Q}\n\n{cited}\n\n{foot}"
    assert read(reading_of, text) == [("Water denied", "2021-05-05", "Ann Roe", (), ("archives", "lost wells"))]
    assert bodies(reading_of, text) == [f"{P}\n\n{Q}"]
    front = reading_of(text).drafts[0].front
    assert [[one.url for one in front.sources], front.see_also] == [["https://well.example/report"], ()]


def test_the_day_on_which_a_page_was_seen_dates_none_of_its_posts(reading_of) -> None:
    menu = "Friday, August 30, 2021\n\n  • Contact\n\nRiver notes\n\n  • Home\n  • About\n\n"
    text = f"{menu}Water denied\n\nNewsAnn Roe - May 5, 2021\n0\n{P}\n{Q}\n"
    assert "2021-08-30" not in [one[1] for one in read(reading_of, text)]


def test_two_buttons_next_to_each_other_are_no_author(reading_of) -> None:
    row = "5 May 2021 | Comment Continue Reading →"
    text = f"# Water denied\n\n{P}\n\n{row}\n\n# Land is taken\n\n{Q}\n\n{row.replace('5', '2', 1)}\n"
    assert [one[:3] for one in read(reading_of, text)] == [
        ("Water denied", "2021-05-05", ""),
        ("Land is taken", "2021-05-02", ""),
    ]


def test_tags_in_links_are_read_over_the_form_for_comments_and_the_foot_of_the_page(reading_of) -> None:
    form = "Comments\n--------\n\n### Leave a Reply\n\nComment \\*\n\nName \\*\n\nEmail \\*\n\nWebsite\n\n"
    foot = "About\n-----\n\n* [Team](#)\n* [History](#)\n\nPrivacy\n-------\n\n* [Policy](#)\n\n* [Facebook](#)\n"
    tags = f"[archives]({HOST}/tag/archives/) [wells]({HOST}/tag/wells/)"
    text = f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{tags}\n\n{form}{foot}"
    assert read(reading_of, text) == [("Water denied", "2021-05-05", "", (), ("archives", "wells"))]


def test_a_heading_may_stand_under_its_mark_with_its_address_broken(reading_of) -> None:
    url, other = f"{HOST}/2021/05/05/井戸を断たれた四十-", f"{HOST}/2021/05/02/土地を取られて/"
    byline = f"投稿者: [水野ゆり]({HOST}/author/m/)"
    first = f'##\n[井戸を断たれた四十の家]({url}\nの家/)\n\n投稿日: [2021年5月5日]({url}\nの家/ "8:00") {byline}'
    second = f'##\n[土地を取られて]({other})\n\n投稿日: [2021年5月2日]({other} "8:00") {byline}'
    lines = "四十の家族がその夜川まで歩いて行き、水門の番人はとうとう鍵を渡した。会議では誰も井戸のことを言わなかった。"
    text = f"# River\n\n{first}\n\n{lines}\n\n{second}\n\n{lines}\n"
    assert [one[:3] for one in read(reading_of, text)] == [
        ("井戸を断たれた四十の家", "2021-05-05", "水野ゆり"),
        ("土地を取られて", "2021-05-02", "水野ゆり"),
    ]


@pytest.mark.parametrize(
    ("row", "labels"),
    [
        ("Nai-post noong Hunyo 5, 2021 ni Ann Roe", "Nai-post sa News | Na-tag na wells | Mag-iwan ng komento"),
        ("投稿日: 2021年6月5日 投稿者: Ann Roe", "カテゴリー: News | タグ: wells | コメントをどうぞ"),
    ],
)
def test_rows_of_further_languages_name_the_author(row: str, labels: str, reading_of) -> None:
    text = f"Ilog\n\nWater denied\n\n{row}\n\n{P}\n\n{labels}\n"
    assert read(reading_of, text) == [("Water denied", "2021-06-05", "Ann Roe", ("News",), ("wells",))]


def test_words_for_the_parts_of_a_post_may_be_swahili(reading_of) -> None:
    row = "Imechapishwa tarehe Juni 5, 2021Mwandishi Ann RoeKategoria NewsLebo wells, archivesAcha maoni"
    text = f"Mto\n\nWater denied\n\n{P}\n\n{row}\n\nLand is taken\n\n{Q}\n\n{row.replace('5', '2', 1)}\n"
    assert read(reading_of, text) == [
        (title, date, "Ann Roe", ("News",), ("wells", "archives"))
        for title, date in (("Water denied", "2021-06-05"), ("Land is taken", "2021-06-02"))
    ]


def test_the_maker_of_a_theme_ends_the_lists_beside_posts(reading_of) -> None:
    made = "Neve (https://maker.example/neve/) | Powered by WordPress (https://wordpress.org)"
    title = f"Water denied ({HOST}/2021/05/05/water-denied/)"
    beside = f"Πρόσφατα άρθρα\n\n  • {title}\n\nΙστορικό\n\n  • Μάιος 2021     ({HOST}/a/)\n"
    text = f"{title}\n\n  • May 5, 2021\n  • News     ({HOST}/category/news/)\n\n{P}\n\n{Q}\n\n{beside}\n{made}\n"
    assert bodies(reading_of, text) == [f"{P}\n\n{Q}"]
    assert reading_of(text).drafts[0].front.sources == ()


def test_links_within_a_page_may_lead_nowhere_in_the_list_of_a_text_browser(reading_of) -> None:
    text = (
        f"[1]Skip to content\n[2]Water denied\n\n[3]May 5, 2021\n\n{P}\n\n{Q}\n\n"
        "Source: [4]The well\n\n1 [5]2\n[6]Next Page\n\n"
        f"References:\n\n[1] -#content\n[2] {HOST}/2021/05/05/water-denied/\n[3] {HOST}/2021/05/05/water-denied/\n"
        "[4] https://well.example/report\n[5] -?page=2\n[6] -\n"
    )
    assert [one.url for one in reading_of(text).drafts[0].front.sources] == ["https://well.example/report"]
    assert "References" not in bodies(reading_of, text)[0]


CONTROLS = "wells Toggle Comment Threads | Keyboard Shortcuts\n\n"


@pytest.mark.parametrize("gap", ["\n", "\n    "])
def test_a_microblog_may_show_one_post_with_its_tags_under_the_row(gap: str, reading_of) -> None:
    head = f"    ann 2:40 am on March 5, 2021 Permalink | Reply{gap}Tags: wells ( 2 ), archives ( 14 )"
    beside = "River notes\n\n  • Recent Tags\n\n      □ urgent (2)\n\n"
    text = f"{beside}{CONTROLS}{head}\n\n    Water denied\n\n    {P}\n\n    {Q}\n"
    assert read(reading_of, text) == [("Water denied", "2021-03-05T02:40", "ann", (), ("wells", "archives"))]


def test_the_word_author_may_have_a_line_of_its_own_over_the_name(reading_of) -> None:
    text = f"River notes\nMenu\nWater denied\nMay 5, 2021\nAuthor\nAnn Roe\n{P}\n{Q}\nLeave a comment\n"
    assert read(reading_of, text)[0][:3] == ("Water denied", "2021-05-05", "Ann Roe")
