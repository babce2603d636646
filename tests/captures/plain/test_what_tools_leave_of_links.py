"""What tools leave of pictures, icons and links around posts, and of the links of sources."""

import textwrap

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"
FIRST, SECOND = f"{HOST}/2021/05/05/water-denied/", f"{HOST}/2021/05/02/land-is-taken/"


@pytest.mark.parametrize("form", ["[{words}]({url})", "{words} ({url})"])
def test_the_link_of_a_picture_right_under_a_text_is_that_of_the_next_post(form: str, reading_of) -> None:
    def post(title: str, url: str, day: str, text: str) -> str:
        head = form.format(words=title, url=url)
        byline = form.format(words="Ann Roe", url=f"{HOST}/author/ann/")
        return f"{head}\n\n{byline} - {day}\n{form.format(words='0', url=f'{url}#respond')}\n{text}\n"

    picture = form.format(words="", url=SECOND)
    text = (
        f"{post('Water denied', FIRST, 'May 5, 2021', P)}{picture}\n\n{post('Land is taken', SECOND, 'May 2, 2021', Q)}"
    )
    drafts = reading_of(text).drafts
    assert [draft.body.strip() for draft in drafts] == [P, Q]
    assert [draft.front.see_also for draft in drafts] == [(), ()]


@pytest.mark.parametrize(
    "cited", ["[The well][8]; [A report][9]", "[The well]; [A report]", "[The well][8] and [A report][9]"]
)
def test_several_sources_in_a_line_may_be_words_whose_addresses_stand_elsewhere(cited: str, reading_of) -> None:
    labels = ("8", "9") if "[8]" in cited else ("The well", "A report")
    listed = "\n".join(
        f"  [{label}]: https://{host}.example/" for label, host in zip(labels, ("well", "report"), strict=True)
    )
    text = f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\nSources: {cited}\n\n{listed}\n"
    assert [(one.url, one.title) for one in reading_of(text).drafts[0].front.sources] == [
        ("https://well.example/", "The well"),
        ("https://report.example/", "A report"),
    ]


@pytest.mark.parametrize("icon", ["[]", "![](data:image/svg+xml;base64,PHN2Zz4=)"])
def test_an_icon_between_the_word_for_tags_and_these_is_a_colon(icon: str, reading_of) -> None:
    text = f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n-   Tags{icon}wells, lost archives\n"
    assert reading_of(text).drafts[0].front.tags == ("wells", "lost archives")


def test_a_picture_that_is_an_entry_of_a_list_is_no_source(reading_of) -> None:
    text = f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n  * ![](https://faces.example/a.png)\n"
    assert reading_of(text).drafts[0].front.sources == ()


def test_tags_are_read_over_a_form_and_a_foot_in_whatever_language(reading_of) -> None:
    tags = f"[wells]({HOST}/tag/wells/)[land]({HOST}/tag/land/)"
    foot = "\n\n".join(f"{word} \\*" for word in ("Aaa", "Bbb", "Ccc", "Ddd", "Eee", "Fff", "Ggg", "Hhh", "Iii"))
    text = f"# [Water denied]({FIRST})\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{tags}\n\n{foot}\n"
    assert reading_of(text).drafts[0].front.tags == ("wells", "land")


def test_tags_may_be_links_left_as_html_with_nothing_between(reading_of) -> None:
    links = "".join(f'<a href="{HOST}/tag/{tag}/" rel="tag">{tag} here</a>' for tag in ("wells", "land"))
    text = f"# Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\nTags:{links}\n"
    assert reading_of(text).drafts[0].front.tags == ("wells here", "land here")


@pytest.mark.parametrize(("label", "led"), [("**See also**", True), ("See also", True), ("Related posts", False)])
def test_a_list_of_own_posts_may_be_announced_without_a_colon(label: str, led: bool, reading_of) -> None:
    listed = f"* [Land is taken]({SECOND})"
    text = f"# [Water denied]({FIRST})\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{label}\n\n{listed}\n"
    assert [one.url for one in reading_of(text).drafts[0].front.see_also] == [SECOND] * led


TEXT = "The boats of the old quay stayed out on Monday, and nobody said why they did. A lawyer asked the guild for it."


@pytest.mark.parametrize(
    "said", ["Facebook'ta paylaş (Yeni pencerede açılır)", "Clique para compartilhar no X(abre em nova janela)"]
)
def test_a_button_that_opens_a_window_was_the_end_of_a_text_in_other_languages(said: str, reading_of) -> None:
    first, last = reading_of(f"A lamp\n\nMay 3, 2021\n\n{TEXT}\n\n{said}\n\nA bell\n\nMay 1, 2021\n\n{TEXT}\n").drafts
    assert (first.body.strip(), last.front.title) == (TEXT, "A bell")


def test_the_profile_of_a_writer_on_blogger_was_a_source(reading_of) -> None:
    foot = "https://paper.example/x\n\n[Ann Roe](https://www.blogger.com/profile/0123)"
    (made,) = reading_of(f"A lamp\n\nMay 3, 2021\n\n{TEXT}\n\n{foot}\n").drafts
    assert [one.url for one in made.front.sources] == ["https://paper.example/x"]


@pytest.mark.parametrize("url", ["/walk-out", "https://quay.example/walk-out/"], ids=["within the site", "whole"])
@pytest.mark.parametrize("mark", ["", "* ", "### "], ids=["alone", "listed", "a heading"])
def test_the_address_of_a_title_in_bold_was_part_of_it(mark, url, reading_of):
    text = "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks."
    page = ["Quay notes", f"{mark}**[Bakers walk out]({url})**", "9 May 2021, by [Ana Roe](/ana)", text, text]
    (draft,) = reading_of("\n\n".join(page) + "\n").drafts
    assert (draft.front.title, draft.front.date) == ("Bakers walk out", "2021-05-09")


WRAPPED = """Author [Ann Roe](https://river-
watch.example/author/ann/)Categories [the high courts](https://river-
watch.example/category/courts/)Tags [wells and
ditches](https://river-watch.example/tag/wells-and-ditches/),
[sluice](https://river-watch.example/tag/sluice/)[Leave a
comment](https://river-watch.example/water-denied/#respond) Water denied
"""


def test_a_row_of_links_that_a_tool_broke_within_the_names_of_hosts_and_behind_a_comma_was_a_text(reading_of) -> None:
    host = "https://river-watch.example"
    posts = [f"## [{title}]({host}/{at}/)\n\n{text}\n\n{WRAPPED}\n" for at, (title, text) in enumerate(TWO)]
    fronts = [draft.front for draft in reading_of("".join(posts)).drafts]
    assert [(one.author, one.categories, one.tags) for one in fronts] == [
        ("Ann Roe", ("the high courts",), ("wells and ditches", "sluice"))
    ] * 2


TWO = (("Water denied", P), ("Land is taken", Q))
LISTED = {
    "numbers before the words": "     * [{0}]{1}",
    "numbers behind the words": "  * [{1}][{0}]",
}


@pytest.mark.parametrize("entry", LISTED.values(), ids=LISTED)
def test_entries_of_lists_around_a_text_say_by_addresses_elsewhere_what_they_are(entry: str, reading_of) -> None:
    paths, posts = ["", ""], ""
    for title, text in TWO:
        slug, size = title.lower().replace(" ", "-"), len(paths)
        paths += [f"category/{slug}/", f"2021/05/{slug}/", "author/admin/", f"2021/05/{slug}/#comments"]
        filed, signed, told = (
            entry.format(size + at, words) for at, words in ((0, "Land"), (2, "admin"), (3, "2 Comments"))
        )
        head = entry.format(size + 1, title).replace("*", "##" if "][" in entry else " ").strip()
        day = entry.partition("[")[0] + f"May {9 - size // 4}, 2021"
        posts += f"{filed}\n\n{head}\n\n   {text}\n\n{signed}\n{day}\n{told}\n\n"
    links = "\n".join(f"   {at}. {HOST}/{path}" for at, path in enumerate(paths) if at > 1)
    defined = "\n\n".join(f"   [{at}]: {HOST}/{path}" for at, path in enumerate(paths) if at > 1)
    page = posts + (defined if "][" in entry else f"References\n\n{links}") + "\n"
    fronts = [draft.front for draft in reading_of(page).drafts]
    assert [(one.title, one.author, one.categories) for one in fronts] == [
        (title, "admin", ("Land",)) for title, _ in TWO
    ]


ROW = """![](/a.png)Yazar [admin](https://river.example/author/admin/)Yayın tarihi:
[5.05.2021](https://river.example/water-denied/)Kategoriler
[Haberler](https://river.example/category/haberler/), [İfade
özgürlüğü](https://river.example/category/ifade-ozgurlugu/)Etiketler
[su](https://river.example/tag/su/), [eski
değirmen](https://river.example/tag/eski-degirmen/),
[kuyu](https://river.example/tag/kuyu/)[Yorum
yapın](https://river.example/water-denied/#respond) tarihinde Water
denied
"""


def test_a_row_of_links_that_a_tool_wrapped_into_many_lines_dated_nothing(reading_of) -> None:
    said = "\n\n".join(textwrap.fill(words, 76) for words in (P, Q, P))
    text = f"# Quay\n\n## [Water denied](https://river.example/water-denied/)\n\n{said}\n\n{ROW}\n"
    front = reading_of(text).drafts[0].front
    assert (front.date, front.author, front.tags) == ("2021-05-05", "admin", ("su", "eski değirmen", "kuyu"))
    assert front.categories == ("Haberler", "İfade özgürlüğü")


def test_pictures_whose_addresses_stand_elsewhere_part_the_rows_of_posts_without_a_day(reading_of) -> None:
    row = "![][1]Posted by[Ann Roe]![][2]Posted in[Land]![][2]Tags: [wells], [ditches]![][2][2 Comments] on {}"
    posts = [f"## [{title}]\n\n{text}\n\n{row.format(title)}\n\n" for title, text in TWO]
    paths = [("Ann Roe", "author/ann"), ("Land", "category/land"), ("wells", "tag/wells"), ("ditches", "tag/ditches")]
    paths += [(title, title.lower().replace(" ", "-")) for title, _ in TWO] + [("2 Comments", "water-denied/#comments")]
    links = "\n".join(f"  [{words}]: {HOST}/{path}" for words, path in paths)
    drafts = reading_of("".join(posts) + f"  [1]: /a.png\n  [2]: /b.png\n{links}\n").drafts
    assert [(one.front.title, one.front.categories, one.front.tags) for one in drafts] == [
        (title, ("Land",), ("wells", "ditches")) for title, _ in TWO
    ]
    assert [one.body.strip() for one in drafts] == [P, Q]


def test_a_text_right_under_a_row_of_counted_links_was_of_the_name_that_ends_it(reading_of) -> None:
    urls = ["water-denied/", "category/land/", "tag/wells/", "author/admin/"]
    links = "\n".join(f"   {at}. {HOST}/{url}" for at, url in enumerate(urls, 1))
    text = f"   {textwrap.fill(P, 70)}\n\n   {textwrap.fill(Q, 70)}".replace("\n", "\n   ")
    row = "   [1]May 5, 2021[2]Land[3]wells[4]admin"
    (made,) = reading_of(f"[1]Water denied\n\n{row}\n{text}\n\nReferences\n\n{links}\n").drafts
    front = made.front
    assert (front.author, front.categories, front.tags) == ("admin", ("Land",), ("wells",))
    assert made.body.split() == f"{P} {Q}".split()


def test_tags_of_html_between_a_label_and_a_button_were_a_label(reading_of) -> None:
    button = f'<span class="comments-link">[Leave\na\ncomment]({FIRST}#respond)</span>'
    foot = f"<span>Tagged [wells]({HOST}/tag/wells/)</span>{button}"
    head = f'<div class="entry-header">\n\n## [Water denied]({FIRST})\n\nMay 5, 2021\n\n</div>'
    (made,) = reading_of(f"<div>\n\n{head}\n\n{P}\n\n{Q}\n\n{foot}\n\n</div>\n").drafts
    assert made.front.tags == ("wells",)


def test_titles_far_under_days_behind_elements_that_hold_nothing_were_lost(reading_of) -> None:
    titles, opened, closed = ("Water denied", "Land is taken", "A lamp for the wells"), "<div>\n\n", "</div>\n\n"
    posts = "".join(
        f"2021-05-0{5 - at}\n\n{opened}News\n\n{closed * 3}{opened * 3}# {title}\n\n{closed}{P}\n\n{Q}\n\n{closed}"
        f"- {title.split()[-1]}\n- quay {at}\n\n"
        for at, title in enumerate(titles)
    )
    drafts = reading_of(f'<div id="main">\n\n# Quay notes\n\n{posts}</div>\n').drafts
    assert [(made.front.title, made.front.date) for made in drafts] == [
        (title, f"2021-05-0{5 - at}") for at, title in enumerate(titles)
    ]


def test_labels_with_numbers_among_those_with_words_ended_the_list_and_dates_and_sources_came_from_it(
    reading_of,
) -> None:
    listed = (
        f"  [Skip to content]: #content\n  [Home]: {HOST}/\n  [1]: {HOST}/avatar.png\n  [May 5, 2021]: {FIRST}\n"
        f"  [Leave a comment on Water denied]: {FIRST}#respond\n  [Land is taken]: {SECOND}\n  [2]: {HOST}/page/2/\n"
    )
    notes = "[1]: https://well.example/\n[2]: https://report.example/\n"
    head = f"Skip to content\n\nHome\n\nWater denied\n\n{P}\n\n{Q}\n\n"
    row = "Posted on May 5, 2021 by Ann Roe Leave a comment on Water denied\n\nOlder: Land is taken\n\n"
    (draft,) = reading_of(f"{head}https://wire.example/\n\n{row}{listed}").drafts
    assert (draft.front.title, draft.front.date) == ("Water denied", "2021-05-05")
    assert [one.url for one in draft.front.sources] == ["https://wire.example/"]
    (draft,) = reading_of(f"Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{notes}").drafts
    assert [one.url for one in draft.front.sources] == ["https://well.example/", "https://report.example/"]


def test_addresses_of_notes_that_a_text_cites_were_no_sources_among_links_with_words(reading_of) -> None:
    for cited, sources in (("Both held.[1] It was told.[2]", [FIRST, SECOND]), ("Both held. It was told.", [])):
        listed = f"  [1]: {FIRST}\n  [2]: {SECOND}\n  [the report]: {HOST}/report\n"
        (draft,) = reading_of(f"Water denied\n\nMay 5, 2021\n\n{P}\n\n{Q}\n\n{cited}\n\n{listed}").drafts
        assert [one.url for one in draft.front.sources] == sources
