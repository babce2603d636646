"""Lines that tags made long and a tool broke, titles wrapped before their last word or with dots, sole sentences."""

import pytest

TITLES = (
    ("ferry-at-dawn", "The ferry at dawn and what it brought to us", 31),
    ("lamps", "The lamps over the quay and who lights them now", 30),
    ("bell", "A bell without a rope and the rope without it", 29),
)
TAGS = "".join(
    f"""<a href="../../tag/{tag}/index.html" class="btn btn-mini btn-tag"
title="View all posts in {tag}">{tag}</a>
"""
    for tag in ("bells", "night-watches", "ropes", "pilots")
)
HEADS = "".join(
    f"""## <a
href="../../{name}-and-all-that-was-said-of-it-afterwards-in-the-harbour/index.html"
rel="bookmark"
title="Permalink to {title}">{title[: title.index(" and")]}
{title[title.index("and") :]}</a>

This entry was posted in
<a href="../../category/night-harbour/index.html"
class="btn btn-mini"
title="View all posts in Night Harbour">Night
Harbour</a> and tagged
{TAGS.strip()} on
<a href="{day}/index.html" rel="bookmark" title="09:18">{day}/05/2012</a> by
<a href="../../author/ann/index.html" class="url fn n" rel="author"
title="View all posts by Ann">Ann</a>

It began with a bell, and nobody knew whose it was or who had rung it so
early in the year.

<a href="../../{name}/index.html"
class="round-div"
title="{title}"></a><img src="../../wp-content/uploads/2012/05/quay.jpg"
class="attachment-large no-tc-thumb-size wp-post-image" width="500"
height="375" alt="A quay" />

------------------------------------------------------------------------

"""
    for name, title, day in TITLES
)


def test_titles_and_rows_that_tags_alone_had_broken_were_read_in_part(reading_of) -> None:
    assert [(draft.front.title, draft.front.date) for draft in reading_of(HEADS).drafts] == [
        (title, f"2012-05-{day}") for _, title, day in TITLES
    ]


FOOT = """##### Pleasures

Site by
<a href="https://studio.example" target="_blank">The Quay Studio</a>

The site works with
<a href="https://plugin.example/" target="_blank">A Plugin</a>
"""


def test_lines_at_the_foot_of_a_page_that_lead_elsewhere_stay_no_titles(reading_of) -> None:
    assert [draft.front.title for draft in reading_of(HEADS + FOOT).drafts] == [title for _, title, _ in TITLES]


LISTED = """Tag: Harbour

   [9]World

   May 18, 2018

[10]In the name of “order,” the harbour office has just closed the only public
BENCH

   Written by: [11]0x17

   (Quay News) On Friday morning the office of the harbour sent two men
   with a chain to the bench, and nobody has been told who had asked for it to be …

   [12]Nights

   May 17, 2018

[13]A lamp that nobody lights

   Written by: [14]0x17

   Nobody lights the lamp at the end of the quay any more, and the ferry
   of seven has passed it by twice …

   [15]World

   May 16, 2018

[16]Old pilots want the bell to be rung again because they claim it keeps “the
fog away”

   (Quay News) The pilots of the harbour have written to the office once
   more, and have asked it for nothing but a rope …

References

   9. https://quay.example/category/world/
  10. https://quay.example/in-the-name-of-order/
  11. https://quay.example/author/0x17/
  12. https://quay.example/category/nights/
  13. https://quay.example/a-lamp/
  14. https://quay.example/author/0x17/
  15. https://quay.example/category/world/
  16. https://quay.example/old-pilots-want-the-bell/
  17. https://quay.example/author/0x17/
"""


def test_titles_whose_last_word_stands_in_a_line_of_its_own_keep_it(reading_of) -> None:
    assert [draft.front.title for draft in reading_of(LISTED).drafts] == [
        "In the name of “order,” the harbour office has just closed the only public BENCH",
        "A lamp that nobody lights",
        "Old pilots want the bell to be rung again because they claim it keeps “the fog away”",
    ]


DOTTED = """   [5]Harbour · [6]Nights

{mark}When one understands that lamps are a matter of some weight to those on the
far quay…

   Published on 29 June 2019

   On the second of December, a little more than a month after the lamp at
   the end of the quay had gone out, the office of the harbour asked who had
   been meant to light it, and was told by all of them that it was nobody.

   The ferry of seven has passed it by twice, and its pilot said afterwards
   that he had not seen it either time.

   * A bell is rung at night by hands unknown to all of us…
   * What the pilots said of the fog and of who made it…

References

   5. https://quay.example/-harbour-
   6. https://quay.example/+-nights-+
"""


@pytest.mark.parametrize("mark", ["", "# "])
def test_a_wrapped_title_that_ends_in_dots_is_not_the_beginning_of_a_text(reading_of, mark: str) -> None:
    (draft,) = reading_of(DOTTED.format(mark=mark)).drafts
    assert draft.front.title.endswith("to those on the far quay…")


SOLE = """The ferry at dawn

5 March 2012

{text}

A bell

4 March 2012

It began with a bell, and nobody knew whose it was.
"""
SENTENCE = "I wonder how much of what we pay goes into things like this . . (a film below): https://film.example/d ."


def test_the_only_sentence_of_a_post_became_the_title_of_the_address_that_it_leads_to(reading_of) -> None:
    first, _ = reading_of(SOLE.format(text=SENTENCE)).drafts
    assert first.body.startswith("I wonder how much")
    assert first.front.sources == ()


def test_the_last_line_of_a_wrapped_sentence_became_the_title_of_the_address_in_it(reading_of) -> None:
    text = SENTENCE.replace("like this", "such as\nthis").replace("much of", "much of all this money and of")
    first, _ = reading_of(SOLE.format(text=text)).drafts
    assert "this . . (a film below)" in first.body


@pytest.mark.parametrize(
    "text",
    [
        "A bell was rung by nobody.\n\nA report on the lamps of the harbour, and what they cost: https://lamp.example/d",
        "The lamps of the harbour: https://film.example/d",
        "A bell was rung by nobody at all, and the lamps of the harbour were not lit.\nvia: https://film.example/d",
    ],
    ids=["under text", "title", "label"],
)
def test_a_source_with_its_title_stays_one_where_it_is_no_sentence_of_the_text(reading_of, text: str) -> None:
    first, _ = reading_of(SOLE.format(text=text)).drafts
    assert len(first.front.sources) == 1
