"""Links around pictures: an address that is no picture stood nowhere, since a picture has no place for it."""

import pytest
from tests.captures import onepost

from muniment.captures import splitting
from muniment.captures.accounting import ledger, proof
from muniment.vocabularies.registry import Registry

PICTURE = '<img src="https://linden.example/files/pier-300x200.jpg" alt="A pier">'
AROUND = "<p>Boats come to {} in the morning.</p><p>They leave at noon.</p>"
SHOP = '<a href="https://shop.example/buy">{}</a>'
SHOWN = "Boats come to [A pier](https://shop.example/buy) in the morning.\n\nThey leave at noon.\n"
BLOCK = "<!-- wp:html -->"
"""What tells WordPress that HTML stands as it is."""
KEPT = {
    "a picture": (AROUND.format(SHOP.format(PICTURE)), SHOWN),
    "a picture in a block": (
        f"<div>{SHOP.format(f'<div>{PICTURE}</div>')}</div><p>Noon.</p>",
        "[A pier](https://shop.example/buy)\n\nNoon.\n",
    ),
    "a picture without words": (
        AROUND.format(SHOP.format(PICTURE.replace("A pier", ""))),
        "Boats come to https://shop.example/buy in the morning.\n\nThey leave at noon.\n",
    ),
    "a picture with words under it": (
        f"<figure>{SHOP.format(PICTURE.replace('A pier', ''))}<figcaption>Pier [1]</figcaption></figure><p>Noon.</p>",
        "[Pier \\[1\\]](https://shop.example/buy)\n\nNoon.\n",
    ),
    "a figure with words under it": (
        SHOP.format(f"<figure>{PICTURE}<figcaption>At dawn</figcaption></figure>") + "<p>Noon.</p>",
        "[A pier](https://shop.example/buy)\n\nNoon.\n",
    ),
    "a picture in a cell": (
        f"<table><tr><td rowspan='2'>{SHOP.format(PICTURE)}</td><td>dawn</td></tr><tr><td>noon</td></tr></table>",
        (
            '<table>\n<tr><td rowspan="2"><a href="https://shop.example/buy">A pier</a></td><td>dawn</td></tr>\n'
            "<tr><td>noon</td></tr>\n</table>\n"
        ),
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", KEPT)
def test_the_address_was_lost_that_a_picture_leads_to(form: str, name: str) -> None:
    content, shown = KEPT[name]
    draft = onepost.split(form, BLOCK * (form == "wxr") + content)
    assert (draft.body, len(draft.front.pictures)) == (shown, 1)


LEADING = {
    "to itself": "https://linden.example/files/pier-300x200.jpg",
    "to itself in full size": "https://linden.example/files/pier.jpg",
    "to its page below the post": f"{onepost.LINK}a-boat/",
    "to its page": "https://linden.example/pier/",
    "to its page by number": "https://linden.example/?attachment_id=12",
    "to the post": onepost.LINK,
    "nowhere": "#",
    "to a script": "javascript:show()",
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", LEADING)
def test_a_link_around_a_picture_that_tells_no_more_than_it_is_none(form: str, name: str) -> None:
    draft = onepost.split(form, AROUND.format(f'<a href="{LEADING[name]}">{PICTURE}</a>'))
    assert draft.body == "Boats come to in the morning.\n\nThey leave at noon.\n"


def test_an_address_that_a_picture_leads_to_and_that_stands_nowhere_is_told() -> None:
    octets = onepost.FORMS["rss"](AROUND.format(SHOP.format(PICTURE))).encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture", octets, reading, private=False)
    body = reading.drafts[0].body.replace("[A pier](https://shop.example/buy) ", "")
    fields = {made.front.permalink: ledger.values(made.front, body) for made in reading.drafts}
    assert [fault.said for fault in proof.of_structure(octets, held, fields)] == [
        "'https://shop.example/buy' does not stand in /2016/03/05/a-quiet-morning/"
    ]


FIGURE = f"<figure>{PICTURE}<figcaption>At dawn</figcaption></figure>"
CLASSIC = {
    "a figure": ("One.\n\n" + SHOP.format(FIGURE) + "\n\nTwo.", "One.\n\n[A pier](https://shop.example/buy)\n\nTwo.\n"),
    "a figure in a line": (
        "One " + SHOP.format(FIGURE) + " two.",
        "One\n\n[A pier](https://shop.example/buy)\n\ntwo.\n",
    ),
    "a caption": (
        "One.\n\n" + SHOP.format(f'[caption id="a_1" width="300"]{PICTURE} At dawn[/caption]') + "\n\nTwo.",
        "One.\n\n[A pier](https://shop.example/buy)\n\nTwo.\n",
    ),
    "a figure and words": (
        "One.\n\n" + SHOP.format(f"{FIGURE}<p>Buy it</p>") + "\n\nTwo.",
        "One.\n\n[Buy it](https://shop.example/buy)\n\nTwo.\n",
    ),
}


@pytest.mark.parametrize("name", CLASSIC)
def test_the_address_of_a_link_around_a_figure_was_lost_where_blank_lines_part_paragraphs(name: str) -> None:
    content, shown = CLASSIC[name]
    draft = onepost.split("wxr", content)
    assert (draft.body, [picture.caption for picture in draft.front.pictures]) == (shown, ["At dawn"])


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_around_a_figure_leads_to_its_picture_in_full_size(form: str) -> None:
    draft = onepost.split(form, f'<p>One.</p><a href="https://linden.example/files/pier.jpg">{FIGURE}</a>')
    assert [picture.url for picture in draft.front.pictures] == ["https://linden.example/files/pier.jpg"]


WEIR = "https://river.example/files/weir.jpg"
P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."


@pytest.mark.parametrize("above", [f"Share\nTweet\n\n![]({WEIR})", f"![]({WEIR})\n\nShare\nTweet"])
def test_a_picture_beside_the_buttons_over_a_text_was_lost(above: str, reading_of) -> None:
    (draft,) = reading_of(f"# Water denied\n\nMarch 5, 2021\n\n{above}\n\n{P}\n\n{P}\n").drafts
    assert [one.url for one in draft.front.pictures] == [WEIR]
    assert draft.body == f"{P}\n\n{P}\n"


@pytest.mark.parametrize("form", ["rest", "rss", "atom", "page"])
def test_the_address_of_a_link_around_a_caption_alone_was_lost(form: str) -> None:
    image = '<img src="https://linden.example/pier.jpg" alt="A pier">'
    content = f'<p>One.</p><figure>{image}<a href="https://q.example/1"><figcaption>At dawn</figcaption></a></figure>'
    (picture,) = onepost.split(form, content).front.pictures
    assert picture.caption == "At dawn (https://q.example/1)"
