"""Posts of which a page shows but the beginning, and how it says so."""

import textwrap

import pytest
from tests.captures import threeposts

SILOS = "The silos are empty again, and nobody says where the grain has gone since the last harvest was brought in"
FERRY = "The ferry runs only at night, so that the nurses of the island sleep in the waiting room before their shifts"
ENDS = {
    "an excerpt": " […]",
    "an excerpt in pandoc's Markdown": r" \[\...\]",
    "dots behind a sentence": ".…",
    "Spanish": ".\n\nLeer el resto de esta entrada »",
    "French": ".\n\nLire le reste de cet article »",
    "German": ".\n\nDen ganzen Beitrag lesen »",
    "Arabic": ".\n\nقراءة المزيد",
    "a link in words that are not known": ".\n\n[Onward](https://valley.example/2022/05/12/grain/#more-31)",
    "a number before": ".\n\n[3]Continue reading →",
    "the title with a colon in it": ".\n\nContinue reading “Grain: it is missing”",
    "the title behind an arrow, in a link with a number": "… [12]Read More »Grain: it is missing",
    "the title in a link with its address elsewhere": "… [Leer más »Grain: it is missing][7]",
}


@pytest.mark.parametrize("end", ENDS)
def test_a_post_that_its_page_cuts_short_was_said_to_be_whole(reading_of, end: str) -> None:
    (draft,) = reading_of(f"Grain: it is missing\n\nMay 12, 2022\n\n{FERRY}.\n\n{SILOS}{ENDS[end]}\n").drafts
    assert draft.short
    assert draft.body.startswith(f"{FERRY}.\n\n{SILOS}")


def test_dots_that_end_one_text_do_not_say_that_it_is_cut_short(reading_of) -> None:
    post = "{}\n\n{}\n\n{}.\n\n{}…\n\n"
    text = post.format("Grain is missing", "May 12, 2022", SILOS, FERRY)
    text += post.format("The night ferry", "May 4, 2022", FERRY, SILOS).replace("…", ".")
    assert [one.short for one in reading_of(text).drafts] == [False, False]


def test_the_last_words_of_an_excerpt_before_what_leads_on_were_set_aside(reading_of) -> None:
    text = """The Valley Post

Grain is missing from the silos

May 12, 2022

The silos are empty again, and nobody says where the grain has gone
since the last harvest was brought in by the women of the upper valley
at night … Continue reading →

The night ferry of the nurses

April 28, 2022

The ferry runs only at night, so that the nurses of the island sleep in
the waiting room before their shifts, on benches that were made for a
few hours … Continue reading →
"""
    assert [one.body.splitlines()[-1].rstrip(" …") for one in reading_of(text).drafts] == ["at night", "few hours"]


MORE = ("… Read More »{}", "… Leer más »{}", "... Докладніше", "… [続きを読む\n»{}](https://quay.example/?p=7{})")


@pytest.mark.parametrize("more", MORE)
def test_a_button_with_an_arrow_and_the_title_behind_dots_was_of_the_text(more: str, reading_of) -> None:
    heads = ("The silos are empty", "The ferry runs at night")
    told = enumerate(zip(heads, (SILOS, FERRY), strict=True), 4)
    parts = [f"## {head}\n\nMay {day}, 2021\n\n{text}{more.format(head, day)}" for day, (head, text) in told]
    drafts = reading_of("Quay notes\n\n" + "\n\n".join(parts) + "\n").drafts
    assert [made.front.title for made in drafts] == [*heads]
    assert [(made.short, made.body.rstrip(" .…\n")) for made in drafts] == [(True, SILOS), (True, FERRY)]


@pytest.mark.parametrize(
    "pager", ["1 2 … 9 Næste", "1 2 (/page/2/) … 9 (/page/9/) Következő (/page/2/)", "1 2 3 下一篇"]
)
def test_the_word_for_the_next_page_hid_that_the_last_post_is_cut_short(pager: str, reading_of) -> None:
    first = f"Grain: it is missing\n\nMay 12, 2022\n\n{FERRY}.\n\n{SILOS} […]\n\n"
    drafts = reading_of(f"{first}The night ferry\n\nMay 10, 2022\n\n{SILOS}.\n\n{FERRY} […]\n\n{pager}\n").drafts
    assert [draft.short for draft in drafts] == [True, True]
    assert drafts[1].body.rstrip().endswith("[…]")


@pytest.mark.parametrize("button", ["Læs resten af dette indlæg »", "Číst zbytek příspěvku »", "शेष लेख पढ़ें »"])
def test_buttons_to_read_the_rest_in_more_languages_were_of_the_text(button: str, reading_of) -> None:
    (draft,) = reading_of(f"Grain: it is missing\n\nMay 12, 2022\n\n{FERRY}.\n\n{SILOS}.\n\n{button}\n").drafts
    assert draft.short


def test_the_title_that_a_text_browser_wrapped_behind_what_leads_on_was_of_the_text(reading_of) -> None:
    text = """Wet feet on the ferry of the nurses

   May 12, 2022

   The silos are empty again, and nobody says where the grain has gone
   since the last harvest was brought in, or who has the key of the house
   that stood open all night, as the keeper of the lock has told us.

   The ferry runs only at night, so that the nurses of the island sleep
   in the waiting room before their shifts, and nobody has told them when
   that… [12]Read More »Wet feet on the
   ferry of the nurses
"""
    (draft,) = reading_of(text).drafts
    assert (draft.short, draft.body.endswith("that…\n")) == (True, True)


def test_a_post_that_a_list_shows_whole_hid_the_title_of_the_next(reading_of) -> None:
    texts = (f"{SILOS} […]", f"{FERRY}.\n\nYou can hear the nurses here.", f"{FERRY}.\n\n{SILOS} […]", f"{SILOS} […]")
    titles = ("Grain: it is missing", "The nurses are heard", "The ferry at night", "A row over the harvest")
    posts = "\n\n".join(f"{title}\n\n{text}" for title, text in zip(titles, texts, strict=True))
    last = f"The keeper of the lock\n\n{FERRY} […]"
    drafts = reading_of(f"Archive for 'Ferries'\n\n{posts}\n\n{last}\n").drafts
    assert [draft.front.title for draft in drafts] == [*titles, "The keeper of the lock"]


def test_a_caption_that_ends_in_whose_picture_it_is_was_the_title(reading_of) -> None:
    caption = "A nurse comes down to the ferry of the island on 3 November 2021. Photo: Ann Roe, Quay Wire"
    titles = ("The nurses of the island are heard in the old court of the harbour", "The ferry runs at night")
    posts = "\n\n".join(f"{title}\n\n{{}}{FERRY}.\n\n{SILOS} and why\n\nRead MORE" for title in titles)
    drafts = reading_of(f"{posts.format('', f'{caption}{chr(10) * 3}')}\n").drafts
    assert [draft.front.title for draft in drafts] == [*titles]


def test_the_mark_of_the_next_entry_behind_a_button_hid_that_a_post_is_cut_short(reading_of) -> None:
    posts = "".join(f"{title}\n{SILOS}…\nLeggi di più > -\n" for title in ("I silos", "Il traghetto", "La ferita"))
    drafts = reading_of(f"Cronache del porto\n-\n{posts}").drafts
    assert [draft.short for draft in drafts] == [True] * 3


def test_titles_in_lines_of_their_own_behind_buttons_hid_that_posts_are_cut_short(reading_of) -> None:
    titles = ("Grain is missing from the silos", "The night ferry of the nurses", "A lamp on the quay")
    posts = "".join(
        f"{title}\n{SILOS}…\nRead More\n{title}\nAnn Roe\n1{at} May 2022\n" for at, title in enumerate(titles)
    )
    drafts = reading_of(f"The valley\n{posts}").drafts
    assert [(draft.front.title, draft.short) for draft in drafts] == [(title, True) for title in titles]


def test_an_address_that_a_tool_broke_behind_a_button_hid_that_a_post_is_cut_short(reading_of) -> None:
    titles = ("Grain is missing from the silos", "The night ferry of the nurses", "A lamp on the quay")
    wrapped = textwrap.fill(f"{SILOS}. {FERRY}", 78)
    posts = "".join(
        f"## [{title}](https://valley.example/some-thing-{at}/)\n\n1{at} May 2022\n\n{wrapped}\n\n{wrapped} … "
        f"[Continue reading “{title}” →](https://valley.example/some-\nthing-{at}/)\n\n"
        for at, title in enumerate(titles)
    )
    drafts = reading_of(f"# The valley\n\n{posts}").drafts
    assert [(draft.front.title, draft.short) for draft in drafts] == [(title, True) for title in titles]
    assert not any(draft.front.sources for draft in drafts)


@pytest.mark.parametrize("below", ["docks wages", "Ann Roe\n\ndocks wages"])
@pytest.mark.parametrize("dots", [" […]", " [...]", "…"])
def test_an_excerpt_ends_in_dots_though_labels_stand_under_it(dots: str, below: str, reading_of) -> None:
    posts = [
        f"{title}\n\n{day}\n\n{text[:-1]}{dots}\n\n{below}{at}"
        for at, ((title, text), day) in enumerate(zip(threeposts.POSTS, threeposts.DAYS, strict=True))
    ]
    assert [draft.short for draft in reading_of(threeposts.page(*posts)).drafts] == [True] * 3


def test_dots_amid_a_text_cut_nothing_short(reading_of) -> None:
    told = zip(threeposts.POSTS, threeposts.DAYS, strict=True)
    posts = [f"{title}\n\n{day}\n\n“They left […]\n\n{text}" for (title, text), day in told]
    assert [draft.short for draft in reading_of(threeposts.page(*posts)).drafts] == [False] * 3


NUMBERED = """[1]Quay Notes

[2]A bell and a lock of the harbour

   March 2nd, 2021 by Ann Roe

   The clerk said on Monday that nobody had seen the boats of the lower quay.
   [3]Go on with it

   Posted in [4]News | [5]No Comments »

References

   1. https://quay.example/
   2. https://quay.example/2021/03/02/a-bell/
   3. https://quay.example/2021/03/02/a-bell/{}
   4. https://quay.example/category/news/
   5. https://quay.example/2021/03/02/a-bell/#respond
"""


@pytest.mark.parametrize(("to", "short"), [("#more-7", True), ("map.png", False)])
def test_a_numbered_link_to_the_rest_of_a_text_was_its_last_line(to: str, short: bool, reading_of) -> None:
    (made,) = reading_of(NUMBERED.format(to)).drafts
    assert (made.short, "Go on with it" in made.body) == (short, not short)
