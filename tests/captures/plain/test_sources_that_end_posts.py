"""Texts of pages: sources are read in whatever words they are announced, and where other posts are named under them."""

import pytest
from tests.captures.threeposts import POSTS

URL, OTHER = "https://harbour-gazette.example/2021/03/order-of-the-court", "https://ledger.example/count-2020"
OWN = "https://quay.example/2021/02/01/the-empty-boats/"
HEAD = f"# [{POSTS[0][0]}](https://quay.example/2021/03/09/bakers-walk-out/)\n\n9 March 2021\n\n{POSTS[0][1]}"
LINES = {
    "where to read more": (f"Read more at Court Monitor ({URL}).", "Read more at Court Monitor"),
    "the same in Spanish": (f"Leer más en La Voz ({URL})", "Leer más en La Voz"),
    "the same in German": (f"Mehr dazu bei Nordagentur ({URL}).", "Mehr dazu bei Nordagentur"),
    "who published it on which day": (
        f"Source: [Order of the court]({URL}), Harbour Gazette, March 9, 2021",
        "Order of the court, Harbour Gazette, March 9, 2021",
    ),
    "the same with a full stop in the day": (
        f"Quelle: Der Beschluss ({URL}), Brannhofer Bote, 9. März 2021",
        "Der Beschluss, Brannhofer Bote, 9. März 2021",
    ),
}


@pytest.mark.parametrize(("line", "title"), LINES.values(), ids=LINES)
def test_a_line_says_where_more_of_it_stands(line: str, title: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}\n\n{line}\n").drafts
    assert [(source.url, source.title) for source in draft.front.sources] == [(URL, title)]
    assert (draft.front.see_also, draft.body.split()) == ((), POSTS[0][1].split())


NOTES = {
    "whole": f"[1] The Ledger, “Count”, 6 May 2020, {OTHER}\n\n[2] Gazette, “Order”, 6 March 2021, <{URL}>",
    "over lines": f"[1] The Ledger, “Count”, 6 May\n2020, {OTHER}\n\n[2] Gazette, “Order”, 6\nMarch 2021, <{URL}>",
    "with their addresses below": f"[1] The Ledger, “Count”, 6 May 2020,\n{OTHER}\n[2] Gazette, “Order”,\n{URL}",
}
BEHIND = {
    "an earlier post": f"*Anteriormente en este blog: [Las barcas]({OWN}) (1 de febrero de 2021)*",
    "its title alone": "Previously here:\nThe empty boats\n(the first part)",
    "nothing": "",
}


@pytest.mark.parametrize("notes", NOTES.values(), ids=NOTES)
@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
def test_footnotes_are_sources_whatever_stands_under_them(notes: str, behind: str, reading_of) -> None:
    text = f"{HEAD}[1]\n\n{POSTS[1][1]} [2]"
    (draft,) = reading_of(f"{text}\n\n{notes}\n\n{behind}\n").drafts
    assert [source.url for source in draft.front.sources] == [OTHER, URL]
    assert "Gazette" not in draft.body


def test_an_address_that_a_tool_broke_in_a_footnote_is_whole(reading_of) -> None:
    note = f"[1] The Ledger, “Count”, 6 May\n2020, <{URL[:50]}\n{URL[50:]}>"
    (draft,) = reading_of(f"{HEAD}[1]\n\n{POSTS[1][1]}\n\n{note}\n").drafts
    assert [source.url for source in draft.front.sources] == [URL.replace(" ", "")]


@pytest.mark.parametrize(
    "label",
    ["Anteriormente en este blog", "Zuvor", "Earlier", "Antes", "Précédemment sur ce blog", "Eerder op dit blog"],
)
def test_words_for_what_the_blog_said_before_announce_its_posts(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}\n\n{label}: {OWN}\n").drafts
    assert ([note.url for note in draft.front.see_also], draft.front.sources) == ([OWN], ())


def test_a_numbered_link_in_brackets_that_ends_a_text_is_its_source(reading_of) -> None:
    listed = f"References\n\n   1. https://quay.example/2021/03/09/bakers/\n   2. {URL}"
    text = f"   [1]{POSTS[0][0]}\n\n   9 March 2021\n\n   {POSTS[0][1]}\n\n   ([2]Gazette, 6 March 2021)"
    (draft,) = reading_of(f"{text}\n\n{listed}\n").drafts
    assert [(source.url, source.title) for source in draft.front.sources] == [(URL, "Gazette, 6 March 2021")]


@pytest.mark.parametrize("mark", ["- ", "– ", ""])
@pytest.mark.parametrize("form", ["[{}]({}), {}", "{} ({}), {}"])
def test_who_published_a_source_behind_a_comma_made_none_of_it(mark: str, form: str, reading_of) -> None:
    said = [("Order of the court", URL, "The Harbour Gazette"), ("Count of the boats, p. 12", OTHER, "Радио Причал")]
    block = "\n".join(mark + form.format(*one) for one in said)
    (made,) = reading_of(f"{HEAD}\n\nSources:\n\n{block}\n").drafts
    assert [source.url for source in made.front.sources] == [URL, OTHER]
    assert all(source.title.startswith(title) for source, (title, _, _) in zip(made.front.sources, said, strict=True))
    assert made.body.strip() == POSTS[0][1]


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (f"_Sources:_ {URL}; {OTHER}", ("", "")),
        (f"_Fontes:_ [A ordem]({URL}) | [A conta]({OTHER})", ("A ordem", "A conta")),
        (
            f"_Fontes:_  \n– [A ordem][1], Jornal da Serra  \n– [A conta][2], Rádio\n\n  [1]: {URL}\n\n  [2]: {OTHER}",
            ("A ordem, Jornal da Serra", "A conta, Rádio"),
        ),
        (
            f"Signed by:\n\n* Quay Union\n* Ferry Women\n\n1. The order, Gazette, {URL} ↩︎\n2. The count, {OTHER} ↩︎",
            ("The order, Gazette", "The count"),
        ),
    ],
)
def test_labels_in_italics_publishers_behind_and_lists_of_signatories_hid_sources(lines, titles, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}\n\n{lines}\n").drafts
    assert [(one.url, one.title) for one in made.front.sources] == [*zip((URL, OTHER), titles, strict=True)]


@pytest.mark.parametrize(
    "lines",
    [
        f"Nobody came on that day. See also:\n{OWN}\n\nThe boats came back at noon and nobody would say why.",
        f"1. Told by telephone.\n2. The port act, section 12.\n\nRelated:\n{OWN}",
    ],
    ids=["a colon within a text", "notes above"],
)
def test_an_address_alone_under_words_that_announce_it_is_further_reading(lines: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}\n\n{lines}\n").drafts
    assert ([one.url for one in made.front.see_also], made.front.sources) == ([OWN], ())


@pytest.mark.parametrize("words", ["See the links below:", "Siehe unten:", "Ver enlaces abajo:", "Voir ci-dessous :"])
def test_addresses_under_a_text_that_points_to_them_were_further_reading(words: str, reading_of) -> None:
    (made,) = reading_of(f"{HEAD}\n\nNobody came on that day. {words}\n\n{URL}\n\n{OTHER}\n").drafts
    assert ([one.url for one in made.front.sources], made.front.see_also) == ([URL, OTHER], ())
    (made,) = reading_of(f"{HEAD}\n\nNobody came on that day. See earlier posts below:\n\n{URL}\n").drafts
    assert ([one.url for one in made.front.see_also], made.front.sources) == ([URL], ())


def test_a_reference_in_a_line_of_its_own_was_said_to_be_no_source(reading_of) -> None:
    (made,) = reading_of(f"{HEAD}\n\nNobody says why [see:\n\n{URL}]\n\nThe boats came back at noon.\n").drafts
    assert ([one.url for one in made.front.see_also], made.doubts) == ([URL], ())


@pytest.mark.parametrize(
    "label", ["Kategorien:Nachrichten", "分类目录:新闻", "Tags: Harbour, Pay", "Categorías: Noticias", "Posted in News"]
)
def test_a_word_for_labels_right_behind_an_address_is_no_part_of_it(label: str, reading_of) -> None:
    (draft,) = reading_of(f"{POSTS[0][0]}\n\n9 March 2021\n\n{POSTS[0][1]}\n{OTHER}\n{URL}{label}\n").drafts
    assert [source.url for source in draft.front.sources] == [OTHER, URL]
    assert len((*draft.front.categories, *draft.front.tags)) == label.count(",") + 1


@pytest.mark.parametrize(
    "end",
    ["tags:pay", "/Special:Search", "/category:news", "#Tag", "/wiki/Category:Ports", "/wiki/分类:港口", "/Tag:Pay"],
)
def test_an_address_keeps_what_looks_like_such_a_word(end: str, reading_of) -> None:
    (draft,) = reading_of(f"{POSTS[0][0]}\n\n9 March 2021\n\n{POSTS[0][1]}\n{URL}{end}\n").drafts
    assert [source.url for source in draft.front.sources] == [f"{URL}{end}"]
