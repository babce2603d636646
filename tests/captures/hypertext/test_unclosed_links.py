"""Links whose ends are missing, and links around blocks, give the same post in every form, and none of them is lost."""

import pytest
from tests.captures import onepost

LINK, OTHER = '<a href="https://wire.example/a">', '<a href="https://quay.example/b">here</a>'
STORED = {
    "a list": (f"It began. {LINK}\n<ul><li>One</li></ul>\nIt ended.", "- [One](https://wire.example/a)"),
    "a paragraph": (f"It began. {LINK}\n\nBoats came.\n\nIt ended.", "[Boats came.](https://wire.example/a)"),
    "a heading": (f"It began. {LINK}\n\n<h3>Boats</h3>\n\n</a>It ended.", "### [Boats](https://wire.example/a)"),
}
SHOWN = {
    "a list": f"<p>It began. {LINK}</p>\n<ul>\n<li>One</li>\n</ul>\n<p>It ended.</p>",
    "a paragraph": f"<p>It began. {LINK}</p>\n<p>Boats came.</p>\n<p>It ended.</p>",
    "a heading": f"<p>It began. {LINK}</p>\n<h3>Boats</h3>\n<p></a>It ended.</p>",
}
"""The same as WordPress shows it (wpautop)."""
AROUND = {
    "a table": ("<table><tr><td>One {}</td><td>Two</td></tr></table>", "| One [here](https://quay.example/b) | Two |"),
    "a list": ("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two"),
    "a poem": ("<p>One<br>Two</p>", "One  \nTwo"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("before", STORED)
def test_a_link_that_begins_before_a_block_leads_from_that_in_every_form(form: str, before: str) -> None:
    stored, wanted = STORED[before]
    made = onepost.split(form, stored if form == "wxr" else SHOWN[before])
    assert made.body == f"It began.\n\n{wanted}\n\nIt ended.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("around", AROUND)
def test_a_link_around_a_block_that_no_markdown_links_is_kept(form: str, around: str) -> None:
    held, wanted = AROUND[around]
    body = onepost.split(form, f"<p>It began.</p><div>{LINK}{held.format(OTHER)}</div>").body
    assert body.startswith(f"It began.\n\n{LINK}\n\n{wanted}")
    assert body.endswith("\n\n</a>\n")


@pytest.mark.parametrize("breaks", ["<br><br>", "<br />\n<br />", "<br/> <BR>"])
def test_two_breaks_in_a_row_part_paragraphs_as_the_page_shows_them(breaks: str) -> None:
    assert onepost.split("wxr", f"It began.{breaks}It ended.").body == "It began.\n\nIt ended.\n"


def test_an_entry_of_a_list_keeps_emphasis_whose_end_is_missing() -> None:
    assert onepost.split("wxr", "It began.\n<ul><li><strong>One").body == "It began.\n\n- **One**\n"


PLACE = "https://quay.example/b"
WITHIN = {
    "in a span": ("<a href='{}'><span><div>bells</div></span></a>", "[bells]({})"),
    "in emphasis": ("<em><a href='{}'><p>bells</p></a></em>", "[*bells*]({})"),
    "behind nothing": ("<a href='{}'><em></em><figure>bells</figure></a>", "[bells]({})"),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("within", WITHIN)
def test_a_link_around_a_block_was_lost_where_its_blog_puts_it_into_a_paragraph(form: str, within: str) -> None:
    written, wanted = WITHIN[within]
    html = f"<p>It began.</p>{written.format(PLACE)}<p>It ended.</p>"
    assert onepost.split(form, html).body == f"It began.\n\n{wanted.format(PLACE)}\n\nIt ended.\n"
