"""Rows whose links tell by their addresses what they are, and rows that pictures without words part."""

import pytest

from muniment.captures import splitting
from muniment.text import days
from muniment.vocabularies.registry import Registry

BODY = "The weavers of the lower town went to the court on foot, and the guard at the gate let none of them in."
HOST = "https://weir.example"


def posts(text: str) -> list[tuple[str, str, str, tuple[str, ...], tuple[str, ...]]]:
    drafts = splitting.read(text.encode(), Registry()).drafts
    return [(one.front.title, one.front.date, one.front.author, one.front.categories, one.front.tags) for one in drafts]


FOOTED = f"""
   [1]Weir Watch

[2]The weavers walk

   {BODY[:63]}
   {BODY[64:]}
   […] [3]Weiterlesen
   Autorin[4]Ann Roe[5]12. Mai 2014Rubrik[6]Lower town, [7]Courts and
   judgesStichworte[8]wool, [9]the gate[10]Ein Kommentar

[11]The mill is sold

   {BODY[:63]}
   {BODY[64:]}
   […] [12]Weiterlesen
   Autorin[13]maro[14]3. Mai 2014Rubrik[15]Lower town[16]Ein Kommentar

References

   1. {HOST}/
   2. {HOST}/weavers/
   3. {HOST}/weavers/
   4. {HOST}/author/ann/
   5. {HOST}/weavers/
   6. {HOST}/category/town/
   7. {HOST}/category/courts/
   8. {HOST}/tag/wool/
   9. {HOST}/tag/gate/
  10. {HOST}/weavers/#respond
  11. {HOST}/mill/
  12. {HOST}/mill/
  13. {HOST}/author/maro/
  14. {HOST}/mill/
  15. {HOST}/category/town/
  16. {HOST}/mill/#respond
"""


def test_addresses_under_a_text_tell_what_each_link_of_a_row_is_that_stands_before_them_as_a_number() -> None:
    first, second = posts(FOOTED)
    assert first == ("The weavers walk", "2014-05-12", "Ann Roe", ("Lower town", "Courts and judges"), first[4])
    assert (len(first[4]), first[4][1]) == (2, "the gate")
    assert second == ("The mill is sold", "2014-05-03", "maro", ("Lower town",), ())


TAGGED = f"""# <a href="{HOST}/" rel="home">Weir Watch</a>

<div class="entry-header">

# The weavers walk

<div class="entry-meta">

<span class="date"><a
href="{HOST}/2014/05/12/weavers/"
rel="bookmark">12 May 2014</a></span><span class="c"><a href="{HOST}/category/town/"
rel="category tag">Lower
town</a></span><span class="t"><a
href="{HOST}/tag/wool/"
rel="tag">wool</a>, <a
href="{HOST}/tag/gate/"
rel="tag">the gate</a></span><span class="author vcard"><a
href="{HOST}/author/ann/"
class="url fn n">Ann Roe</a></span>

</div>

</div>

{BODY}

{BODY}
"""


def test_links_in_tags_that_a_tool_broke_and_left_without_space_are_a_row_whose_addresses_tell_its_parts() -> None:
    assert posts(TAGGED) == [("The weavers walk", "2014-05-12", "Ann Roe", ("Lower town",), ("wool", "the gate"))]


LISTED = f"""# The weavers walk

Posted on 12 May 2014 by Ann Roe

{BODY}

{BODY}

<div class="meta">

- <span class="i">Tags</span><span class="m"><a href="{HOST}/tag/wool/" rel="tag">wool</a>, <a
  href="{HOST}/tag/gate/" rel="tag">the gate</a></span>
"""


def test_an_entry_of_a_list_that_is_a_word_for_tags_and_links_to_them_says_the_tags_of_a_post() -> None:
    assert posts(LISTED)[0][4] == ("wool", "the gate")


def pictured(day: str) -> str:
    return f"[]Posted byAnn Roe[]{day}, 2014[]Posted inLower\ntown[]Tags: wool, cloth[]Leave a comment on The mill"


WRAPPED = BODY[:63] + "\n" + BODY[64:]
DRAWN = f"""Weir Watch

The weavers walk

{WRAPPED}

{WRAPPED}

{pictured("May 12")}

The mill is sold

{WRAPPED}

{WRAPPED}

{pictured("May 3")}
"""


def test_pictures_without_words_part_a_row_that_a_tool_wrapped() -> None:
    row = ("Ann Roe", ("Lower town",), ("wool", "cloth"))
    assert posts(DRAWN) == [("The weavers walk", "2014-05-12", *row), ("The mill is sold", "2014-05-03", *row)]


def test_a_day_is_read_whose_parts_the_comma_of_burmese_stands_between() -> None:
    day = days.first("အင်္ဂါနေ့၊ ဇူလိုင် 25၊ 2017")
    assert day is not None
    assert day.iso == "2017-07-25"


LETTERED = f"""The weavers walk

Posted on 12 May 2014 by Ann Roe

{BODY}

{BODY}

Discussion about this post

Comments

Tom 13 May 2014

I was there.

LikeResponderShare

The mill is sold

A short word on it

3 May 2014 • Ann Roe

The river is low

And what that means

1 May 2014 • Ann Roe
"""


def test_what_stands_under_the_heading_of_a_discussion_is_no_post() -> None:
    assert [post[:3] for post in posts(LETTERED)] == [("The weavers walk", "2014-05-12", "Ann Roe")]


def cited(text: str) -> list[str]:
    drafts = splitting.read(f"# The weavers walk\n\n12 May 2014\n\n{WRAPPED}\n\n{text}".encode(), Registry()).drafts
    return [source.url for source in drafts[0].front.sources]


FIRST, SECOND, THIRD = "https://times.example/walk", "http://docket.example/81.pdf", "https://wire.example/n/7"


def test_a_paragraph_of_sources_that_a_tool_wrapped_within_their_links_is_read_as_a_whole() -> None:
    row = f"**Sources:** [Radio, The\nwalk]({FIRST}) \\| [Radio,\nMap]({SECOND}) \\|\n[Wire, Note of\nthe day]({THIRD})"
    assert cited(f"{row}\n\nSee also:\n\n- [A fire]({HOST}/2014/03/02/a-fire/)\n") == [FIRST, SECOND, THIRD]


def test_entries_of_sources_that_a_tool_wrapped_are_each_one_source() -> None:
    listed = f"- [Text of the law]({FIRST}) (Upland\n  Times)\n- [Map of the villages]({SECOND})\n  (Court Wire)\n"
    assert cited(f"**Sources:**\n\n{listed}") == [FIRST, SECOND]


def test_a_dash_that_a_tool_wrote_as_two_hyphens_parts_who_published_a_source_from_its_title() -> None:
    listed = f"-   The Times --\n    [The walk]({FIRST})\n-   Court Wire -- [Of the\n    law]({THIRD})\n"
    assert cited(f"Sources:\n\n{listed}") == [FIRST, THIRD]


def listed(form: str, by: str, into: str) -> str:
    def link(words: str, path: str) -> str:
        return form.format(words, f"{HOST}/{path}/")

    head = f"  • {by} {link('Ann Roe', 'author/ann')} {into} {link('Courts', 'category/courts')}"
    tags = ", ".join(link(words, f"tag/{words}") for words in ("wool", "gate"))
    foot = f"  • {tags}\n  • {link('2 Comments', '2014/05/12/walk').removesuffix(')')}#comments)"
    return f"The weavers walk\n\n12 May 2014\n\n{head}\n\n{BODY}\n\n{BODY}\n\n{foot}\n\n"


@pytest.mark.parametrize("form", ["[{}]({})", "    {}     ({})"])
@pytest.mark.parametrize(("by", "into"), [("By", "in"), ("Szerző:", "itt:")])
def test_who_wrote_a_post_and_its_labels_in_entries_of_lists_were_lost(form: str, by: str, into: str) -> None:
    told = ("2014-05-12", "Ann Roe", ("Courts",), ("wool", "gate"))
    assert [one[1:] for one in posts(f"Weir Watch\n\n{listed(form, by, into)}")] == [told]


def test_tags_in_a_list_of_their_own_under_a_text_were_of_it() -> None:
    tags = "".join(f"- [{words}]({HOST}/tag/{words}/)\n" for words in ("wool", "gate"))
    (one,) = posts(f"The weavers walk\n\n12 May 2014\n\n{BODY}\n\n{BODY}\n\n{tags}")
    assert one[4] == ("wool", "gate")
    (one,) = posts(f"The weavers walk\n\n12 May 2014\n\n{BODY}\n\n{BODY}\n\nCategories\n\n{tags}")
    assert one[4] == ()


def test_a_paragraph_that_ends_in_a_link_to_a_tag_was_a_tag() -> None:
    text = f"The weavers walk\n\n12 May 2014\n\n{BODY}\n\n{BODY} all of it ({HOST}/tag/wool/)\n"
    assert posts(text) == [("The weavers walk", "2014-05-12", "", (), ())]
