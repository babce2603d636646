"""What a post holds of a page whose elements stand within each other as none should: each in one place, once."""

import pytest
from tests.captures import onepost

LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
BELL = '<img src="https://linden.example/p.jpg">'
SOUND = "https://linden.example/files/bell.mp3"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    ("content", "body"),
    [
        (
            '<p>A bell. <a href="https://q.example/1"><iframe src="https://f.example/in"></iframe></a></p>',
            "A bell. [https://f.example/in](https://q.example/1)\n",
        ),
        (
            '<p>A bell.</p><a href="https://q.example/1"><dl></dl>https://q.example/1</a><p>So it ended.</p>',
            "A bell.\n\nhttps://q.example/1\n\nSo it ended.\n",
        ),
        (
            f'<figure>{BELL}<figcaption>A bell<a href="https://q.example/1">by A. Roe</a></figcaption></figure>On.',
            "On.\n",
        ),
        (
            f'<figure>{BELL}<figcaption>A bell <iframe src="https://f.example/in"></iframe></figcaption></figure>On.',
            "A bell https://f.example/in\n\nOn.\n",
        ),
        (
            f'<p>A bell.</p><audio><source src="{SOUND}?_=1"><b>{SOUND}</b></audio><p>So it ended.</p>',
            f"A bell.\n\n{SOUND}\n\nSo it ended.\n",
        ),
    ],
    ids=[
        "link around a frame",
        "address around a block",
        "link in a caption",
        "frame in a caption",
        "address in a player",
    ],
)
def test_an_address_that_its_post_holds_was_set_aside_or_held_twice(form: str, content: str, body: str) -> None:
    assert onepost.split(form, content).body == body


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("label", ["&shy;See also", "`See also:", "&#8203;* See also:"])
def test_a_mark_before_a_label_made_it_a_word_that_its_post_lacks(form: str, label: str) -> None:
    made = onepost.split(form, f"<p>It began with a bell.</p><p>{label} <a href='{OTHER}'>{OTHER}</a></p>")
    assert [one.url for one in made.front.see_also] == [OTHER]


OTHER = LINK.replace("/03/05/a-quiet-morning", "/03/04/x")
PAGE = f"""<html><body><article class="hentry"><h2 class="entry-title"><a href="{LINK}">A quiet morning</a></h2>
{{}}<div class="entry-content"><p>It began with a bell.</p></div></article></body></html>"""


@pytest.mark.parametrize(
    "line",
    [
        '<span class="author vcard">Nino Kapa',
        '<p class="post-author">Nino Kapa<object data="https://o.example/y">a film</object></p>',
        '<p class="wp-block-post-author-name">Nino Kapa <a rel="tag">Bells</a></p>',
        '<div class="meta">by <a href="https://linden.example/author/nino/" rel="tag">Nino Kapa</a> 5 March 2016</div>',
    ],
    ids=["of no end", "around a film", "around a label", "filed as a label"],
)
def test_what_stands_within_the_name_of_an_author_was_a_part_of_it(line: str) -> None:
    (made,) = onepost.proved(PAGE.format(line))
    assert (made.front.author, made.body) == ("Nino Kapa", "It began with a bell.\n")


CARD = """<article class="hentry"><h2 class="entry-title"><a href="{}">A quiet morning</a></h2>
<div class="entry-content"><p>It began with a bell.</p>{}</div></article>"""
PIER = '<figure><img alt="A pier" src="data:image/gif;base64,R0"><figcaption>At dawn</figcaption></figure>'
LAMP = '<img alt="A lamp" src="data:image/gif;base64,R0">'


@pytest.mark.parametrize(
    ("first", "again", "pictures"),
    [
        ("", PIER + LAMP, [("A pier", "At dawn"), ("A lamp", "")]),
        (LAMP, LAMP + PIER, [("A lamp", ""), ("A pier", "At dawn")]),
        (PIER, PIER.replace("dawn", "dusk"), [("A pier", "At dawn"), ("A pier", "At dusk")]),
        ('<img alt="A pier" src="data:image/gif;base64,R0">', PIER, [("A pier", "At dawn")]),
    ],
    ids=["without an address", "in another order", "with other words", "with its words"],
)
def test_pictures_of_a_post_that_is_shown_twice_were_lost(
    first: str, again: str, pictures: list[tuple[str, str]]
) -> None:
    (made,) = onepost.proved(f"<html><body>{CARD.format(LINK, first)}{CARD.format(LINK, again)}</body></html>")
    assert sorted((one.alt, one.caption) for one in made.front.pictures) == sorted(pictures)


def test_a_part_of_another_title_that_letters_of_the_first_hold_was_said_to_be_of_that() -> None:
    again = CARD.format(LINK, "").replace("quiet morning</a>", "quiet</b>et</a>")
    (made,) = onepost.proved(f"<html><body>{CARD.format(LINK, '<p>On.</p>')}{again}</body></html>")
    assert made.front.title == "A quiet morning"


@pytest.mark.parametrize("around", ["<noscript>", "<template>On.", "<form>", "<svg>"])
def test_what_never_gets_through_and_has_no_end_set_the_posts_behind_it_aside(around: str) -> None:
    card = CARD.format(LINK, '<p>See <a href="https://q.example/1">https://q.example/1</a> there.</p>')
    (made,) = onepost.proved(f"<html><body>{around}{card}</body></html>")
    assert made.body == "It began with a bell.\n\nSee https://q.example/1 there.\n"
