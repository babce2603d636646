"""Lines beside posts that are no labels of them: headings, paths, clouds, related posts, minutes, pictures, days."""

import pytest

TITLES = ("The lamp on the quay", "The crane stood still", "No oil for the keeper")
DAYS = ("June 9, 2021", "June 3, 2021", "May 28, 2021")
TEXTS = (
    "On Wednesday evening the lamp on the quay went out, and until morning nobody lit it, though ships were waiting.",
    "The man in the crane had come with a placard, and was led away by the back gate before the noon whistle blew.",
    "The keeper walked home through the whole town, and said to all who asked him that no oil had come this month.",
)
POSTS = tuple(zip(TITLES, DAYS, TEXTS, strict=True))


def _labels(text: str, reading_of) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    drafts = reading_of(text).drafts
    assert [draft.front.title for draft in drafts] == [*TITLES]
    return [(draft.front.categories, draft.front.tags) for draft in drafts]


@pytest.mark.parametrize("over", ["Search Results for: lamp", "You are here: Home", "Home » Lamps", "[svg][t]"])
def test_what_stands_over_the_first_day_is_no_label(over, reading_of) -> None:
    posts = (f"Posted on {day}\n\n{title}\n\n{text}\n" for title, day, text in POSTS)
    assert (
        _labels(f"The Quay\n\n  • Home\n  • Categories\n\n{over}\n\n" + "\n".join(posts), reading_of) == [((), ())] * 3
    )


def test_a_cloud_behind_two_lists_is_of_the_page(reading_of) -> None:
    posts = (f"Posted on {day}\n\n{title}\n\n{text}\n" for title, day, text in POSTS)
    lists = (
        "Recent Posts\n\n  • The lamp on the quay\n\nArchives\n\n  • 10/2017 (2)\n\nTags:\n\nlamps cranes oil ships\n"
    )
    assert _labels("\n".join(posts) + f"\n{lists}", reading_of) == [((), ())] * 3


def test_how_a_related_post_is_filed_is_not_said_of_the_post(reading_of) -> None:
    related = 'Related\n\nOld news from the pier\n\nWhat the harbour said.\n\nApril 5, 2014\n\nIn "News"'
    posts = (
        f"{title}\n\nPosted on {day} by Ann Roe\n\n{text}\n\n{related}\n\n"
        "Posted in Harbour | Tagged lamps | Leave a comment\n"
        for title, day, text in POSTS
    )
    assert _labels("\n".join(posts), reading_of) == [(("Harbour",), ("lamps",))] * 3


@pytest.mark.parametrize("length", ["One min read", "Views: 31"])
def test_what_is_counted_of_a_post_is_no_label(length, reading_of) -> None:
    posts = (f"{title}\n\n{day} · {length}\n\nAnn Roe\n\n{text}\n" for title, day, text in POSTS)
    assert _labels("The Quay\n\n" + "\n".join(posts), reading_of) == [((), ())] * 3


def test_a_day_right_behind_its_word_is_no_label(reading_of) -> None:
    posts = (
        f"Categories\nHarbour\n\n{title}\n\n  • Post authorBy Ann Roe\n  • Post date{day}\n"
        f"  • No Comments on {title}\n\n"
        f"{text}\n\n  • Tagslamps, oil\n"
        for title, day, text in POSTS
    )
    assert _labels("The Quay\n\n" + "".join(posts), reading_of) == [(("Harbour",), ("lamps", "oil"))] * 3


def test_lists_of_categories_under_texts_are_of_the_posts_above(reading_of) -> None:
    listed, more = ("Harbour", "Wages", "Nights"), "\n\n".join(reversed(TEXTS))
    posts = (
        f"{title}\n\nBy Ann Roe on {day}| Comments (0)\n\n{text}\n\n{more}\n\nCategories:\n\n  • {label}\n"
        for (title, day, text), label in zip(POSTS, listed, strict=True)
    )
    assert _labels("\n".join(posts), reading_of) == [((label,), ()) for label in listed]


def test_a_word_for_tags_in_french_goes_up_to_its_colon(reading_of) -> None:
    head = f"{TITLES[0]}\n\n9 juin 2021 par Anne Roux"
    (draft,) = reading_of(f"{head}\n\n{TEXTS[0]}\n\nMarqué avec: lampes, huile\n").drafts
    assert draft.front.tags == ("lampes", "huile")


def test_entries_over_titles_with_their_days_under_the_texts_were_the_titles(reading_of) -> None:
    posts = "".join(
        f"  • {label}\n\n{title}\n\n{text}\n\n  • Ann Roe\n  • {day}\n  • 2 Comments\n\n"
        for label, (title, day, text) in zip(("News, Land rights", "NGOs", "Opinion, News"), POSTS, strict=True)
    )
    made = reading_of(f"The Quay\n\n  • Home\n  • About\n\n{posts}1 2 … 9 Next\n").drafts
    assert [draft.front.title for draft in made] == [*TITLES]


def test_categories_tags_and_a_name_right_behind_a_day_were_lost(reading_of) -> None:
    rows = (
        "9. Juni 2021Gerichte, KaiFähre, LampeAnn Roe",
        "3. Juni 2021KaiFähre, Kran, ÖlH. M. Dube",
        "28. Mai 2021KaiKranAnn Roe",
    )
    posts = "".join(f"{title}\n\n{row}\n\n{text}\n\n" for (title, _, text), row in zip(POSTS, rows, strict=True))
    made = reading_of(f"Der Kai\n\n{posts}Kategorien\n\nGerichte (3)\n\nKai (4)\n").drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        (TITLES[0], "2021-06-09", "Ann Roe"),
        (TITLES[1], "2021-06-03", "H. M. Dube"),
        (TITLES[2], "2021-05-28", "Ann Roe"),
    ]
    assert [one.front.categories for one in made] == [("Gerichte", "Kai"), ("Kai",), ("Kai",)]
    assert [one.front.tags for one in made] == [("Fähre", "Lampe"), ("Fähre", "Kran", "Öl"), ("Kran",)]


def test_labels_that_a_tool_broke_amid_a_name_were_cut_where_another_line_stood_beside(reading_of) -> None:
    foot = "Posted in Cranes | Tagged harbour law, the long lamp of the\nquay, oil | Leave a comment"
    texts = (text.replace(", and ", ",\nand ") for text in TEXTS)
    posts = (f"{title}\n\n{day}\n\n{text}\n\n{foot}\n" for title, day, text in zip(TITLES, DAYS, texts, strict=True))
    made = _labels("\n".join(posts) + "← Older posts\n", reading_of)
    assert made == [(("Cranes",), ("harbour law", "the long lamp of the quay", "oil"))] * 3


def test_a_count_of_comments_over_the_tags_was_one(reading_of) -> None:
    rows = (
        f"{day} at 3:14 am | Posted in Cranes | {n} Comment{'s' * (n > 1)}\nTags: oil, wages"
        for n, day in enumerate(DAYS, 1)
    )
    posts = (f"{title}\n\n{row}\n\n{text}\n" for title, row, text in zip(TITLES, rows, TEXTS, strict=True))
    assert _labels("\n".join(posts), reading_of) == [(("Cranes",), ("oil", "wages"))] * 3


def test_words_that_lead_to_another_post_by_its_title_cut_nothing_short(reading_of) -> None:
    posts = [f"{title}\n\n{day}\n\n{text}\n" for title, day, text in POSTS]
    led = f"{posts[0]}\nRead more: A keeper without a boat\n\n{posts[1]}\nRead more: {TITLES[1]}\n\n{posts[2]}"
    assert [draft.short for draft in reading_of(led).drafts] == [False, True, False]


def test_categories_over_all_titles_are_told_in_lists_and_with_commas(reading_of) -> None:
    posts = "".join(
        f"{mark}{label}\n\n{title}\n\n{text}\n\n  • Ann Roe\n  • {day}\n  • 2 Comments\n\n"
        for mark, label, (title, day, text) in zip(
            ("  • ",) * 3, ("NGOs, Land rights", "News", "Opinion, Land rights"), POSTS, strict=True
        )
    )
    made = _labels(f"The Quay\n\n  • Home\n  • About\n\n{posts}1 2 … 9 Next\n", reading_of)
    assert [categories for categories, _ in made] == [("NGOs", "Land rights"), ("News",), ("Opinion", "Land rights")]


def test_tags_right_behind_a_name_without_space_were_lost(reading_of) -> None:
    posts = (f"## {title}\n\n{day}\n\n{text}\n\nPosted by Ann RoeTags: oil, wages\n" for title, day, text in POSTS)
    drafts = reading_of("\n".join(posts)).drafts
    assert [(draft.front.author, draft.front.tags) for draft in drafts] == [("Ann Roe", ("oil", "wages"))] * 3


def test_the_title_behind_a_button_for_comments_at_the_end_of_a_row_was_a_tag(reading_of) -> None:
    site = "https://quay.example"
    posts = (
        f"## [{title}]({site}/?p={n})\n\n{text.replace(', and ', f',{chr(10)}and ')}\n\n"
        f"Posted on [{day}]({site}/?p={n})Author\n[Ann Roe]({site}/author/ann/)Categories\n"
        f"[News]({site}/category/news/)Tags\n[oil]({site}/tag/oil/),\n[wages]({site}/tag/wages/)[Leave a\n"
        f"comment]({site}/?p={n}#respond) {title}\n"
        for n, (title, day, text) in enumerate(POSTS, 1)
    )
    assert _labels("\n".join(posts), reading_of) == [(("News",), ("oil", "wages"))] * 3


def test_tags_that_a_browser_broke_amid_the_words_of_a_counted_link_were_two(reading_of) -> None:
    posts = (
        f"[{n}]{title}\n\n   {day}\n\n   {text.replace(', and ', f',{chr(10)}   and ')}\n\n"
        "   Filed in [4]Cranes | Tagged [5]harbour law, [6]lamps of the old\n   quay, [7]oil | [8]2 Comments\n"
        for n, (title, day, text) in enumerate(POSTS, 1)
    )
    paths = ("1/", "2/", "3/", "category/cranes/", "tag/law/", "tag/lamps/", "tag/oil/", "1/#comments")
    listed = "\n".join(f"   {n}. https://quay.example/{path}" for n, path in enumerate(paths, 1))
    made = _labels("\n".join(posts) + f"\nReferences\n\n{listed}\n", reading_of)
    assert made == [(("Cranes",), ("harbour law", "lamps of the old quay", "oil"))] * 3


def test_a_text_right_under_a_row_that_ends_in_tags_was_tags(reading_of) -> None:
    row = "[5]Cranes.\n   [6]No Comments Tags: [7]harbour law, [8]oil,\n   [9]Quay wages.\n"
    row += "   Nobody lit a lamp there, as the papers wrote at\n   the time.\n"
    texts = (text.replace(", and ", ",\n   and ") for text in TEXTS)
    posts = (
        f"[{n}]{title}\n\n   Published by [4]Ann Roe on {day} in {row}\n   {text}\n"
        for n, title, day, text in zip((1, 2, 3), TITLES, DAYS, texts, strict=True)
    )
    paths = ("1/", "2/", "3/", "author/ann/", "category/cranes/", "1/#respond", "tag/law/", "tag/oil/", "tag/wages/")
    listed = "\n".join(f"   {n}. https://quay.example/{path}" for n, path in enumerate(paths, 1))
    made = _labels("\n".join(posts) + f"\nReferences\n\n{listed}\n", reading_of)
    assert {tag for _, tags in made for tag in tags} == {"harbour law", "oil", "Quay wages"}


def test_counted_links_to_both_neighbours_in_one_line_are_no_further_reading(reading_of) -> None:
    head = (
        f"{TITLES[0]}\n\n   {DAYS[0]} by [1]Ann Roe in [4]Cranes | [5]1 Comments\n\n   {TEXTS[0]}\n\n   {TEXTS[1]}\n\n"
    )
    paths = ("author/ann", "2021/05/a", "2021/06/b", "category/cranes", "2021/06/c")
    listed = "".join(f"   {n}. https://quay.example/{path}/\n" for n, path in enumerate(paths, 1))
    both = f"   [2]{TITLES[1]} « » [3]{TITLES[2]}\n\n"
    (draft,) = reading_of(f"{head}{both}2 thoughts on “{TITLES[0]}”\n\nReferences\n\n{listed}").drafts
    assert draft.front.see_also == ()


NAMES = {
    "9 juin 2021 par Ann Roe en": "Ann Roe",
    "السبت، 9 يونيو 2021 نور حداد 2 تعليقات": "نور حداد",
    "9 يونيو 2021 بواسطة نور حداد في أخبار": "نور حداد",
    "av Ann Roe · Publicerat 9 juni, 2021 · Uppdaterat 10 juni, 2021": "Ann Roe",
}


@pytest.mark.parametrize("row", NAMES)
def test_what_leads_to_labels_or_counts_is_no_part_of_a_name(row: str, reading_of) -> None:
    (draft,) = reading_of(f"# {TITLES[0]}\n\n{row}\n\n{TEXTS[0]}\n").drafts
    assert (draft.front.author, "Uppdaterat" in draft.front.categories) == (NAMES[row], False)


def test_a_river_of_the_hills_was_cut_where_another_language_has_its_word_for_by(reading_of) -> None:
    posts = (
        f"{title}\n\n{text}\n\nPublicado em {n} de junho de 2021\n"
        "Categorizado como Rios Marcado como CEDAW, barragem da Serra\n"
        for n, title, text in zip((9, 8, 7), TITLES, TEXTS, strict=True)
    )
    drafts = reading_of("\n".join(posts)).drafts
    assert [(draft.front.author, draft.front.tags) for draft in drafts] == [("", ("CEDAW", "barragem da Serra"))] * 3


@pytest.mark.parametrize("by", ["Skrivet av", "Skriven av", "Publicerat av"])
def test_who_wrote_a_post_stands_over_the_day_under_its_text_in_swedish_too(by: str, reading_of) -> None:
    posts = (
        f"{title}\n\n2 kommentarer\n\n{text}\n\nLäs resten av inlägget »\n\n"
        f"{by} Ann Roe\n\n{n} juni, 2021 kl. 8:52\n\nTaggar: olja\n"
        for n, title, text in zip((9, 8, 7), TITLES, TEXTS, strict=True)
    )
    drafts = reading_of("\n".join(posts)).drafts
    assert [(draft.front.author, draft.short) for draft in drafts] == [("Ann Roe", True)] * 3


@pytest.mark.parametrize("last", ["Subscribe by RSS", "Selengkapnya di [The Bell](https://bell.example/lamp)"])
def test_a_button_before_a_small_word_names_nobody(last: str, reading_of) -> None:
    posts = "\n".join(f"{title}\n\n{day}\n\n{text}\n" for title, day, text in POSTS)
    drafts = reading_of(f"{posts}\n- {last}\n").drafts
    assert [draft.front.author for draft in drafts] == [""] * 3


def test_categories_behind_a_word_and_a_colon_belong_to_the_row_above_them(reading_of) -> None:
    row = "Post author: Ann Roe\nPost published: {}\nPost category: {}"
    texts = ("The court refused to strike out the petition…", "A ranger who logged transports for months tells…")
    told = zip(
        ("A quarry without a licence", "The list of trucks"), ("March 5, 2021", "May 2, 2020"), texts, strict=True
    )
    page = "\n\n".join(
        f"{title}\n\n{row.format(day, 'News')}\n\n{text}\n\nContinue Reading {title}" for title, day, text in told
    )
    drafts = reading_of(f"The Bell\n\nHome\nAbout\n\nTag: Courts\n\n{page}\n").drafts
    assert [one.front.title for one in drafts] == ["A quarry without a licence", "The list of trucks"]
    assert all((one.front.author, [*one.front.categories]) == ("Ann Roe", ["News"]) for one in drafts)
