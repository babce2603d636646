"""Addresses of pages that the proof found in no post, or twice: written with entities, without a host, and as both."""

import pytest
from tests.captures import onepost

TEXT = "<p>It was a quiet morning on the quay, and nobody was there but the gulls.</p>"
SIZES = [
    "https://i0.wp.com/linden.example/f/quay.jpg?w=1504&amp;ssl=1 1504w",
    "https://i0.wp.com/linden.example/f/quay.jpg?resize=300%2C187&amp;ssl=1 300w",
]
PLAYER = "/player/audio6.html"


@pytest.mark.parametrize("sizes", [SIZES, SIZES[::-1]])
def test_sizes_of_a_picture_that_are_written_with_entities_are_not_all_its_address(sizes: list[str]) -> None:
    small = SIZES[0].replace("w=1504", "fit=600%2C375").split(" ")[0]
    sets = ", ".join(sizes)
    shown = f'<img class="attachment-medium size-medium wp-post-image" alt="" src="{small}" srcset="{sets}">'
    page = onepost.PAGE.format(TEXT).replace("<time", f"<p>{shown}</p><time")
    (made,) = onepost.proved(page)
    assert [one.url for one in made.front.pictures] == ["https://i0.wp.com/linden.example/f/quay.jpg?w=1504&ssl=1"]


def test_a_frame_without_a_host_is_dropped_where_nobody_knows_the_host_of_its_page() -> None:
    page = onepost.PAGE.format(f'{TEXT}<iframe src="{PLAYER}"></iframe>')
    (made,) = onepost.proved(page.replace("https://linden.example", ""))
    assert "player" not in made.body
    (made,) = onepost.proved(page)
    assert f"https://linden.example{PLAYER}" in made.body


def test_an_address_without_its_host_in_a_text_is_the_one_that_a_list_beside_it_has_whole() -> None:
    text = f'{TEXT}<p>They asked <a href="/2015/01/02/a-bell-is-stolen/">once before</a> for it.</p>'
    beside = '<div class="list"><a href="https://linden.example/2015/01/02/a-bell-is-stolen/" class="bar"></a></div>'
    (made,) = onepost.proved(onepost.PAGE.format(text).replace("</article>", f"{beside}</article>"))
    assert "a-bell-is-stolen" in made.body


def test_the_picture_of_the_next_post_under_a_text_is_not_its_own() -> None:
    url = "https://linden.example/f/next.jpg"
    image = f'<img class="attachment-medium wp-post-image" alt="A bell" src="{url}" srcset="{url} 900w">'
    below = f'<div class="next"><a href="https://linden.example/2016/03/06/a-bell/">{image}</a></div>'
    (made,) = onepost.proved(onepost.PAGE.format(TEXT).replace("</article>", f"{below}</article>"))
    assert not made.front.pictures


@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_link_with_backslashes_was_lost_where_browsers_follow_it(form: str) -> None:
    led = r'<a href="http:\\courts.example\a?b\c">one</a> and <a href="\\wire.example\d.pdf">the other</a>'
    made = onepost.split(form, f"{TEXT}<p>See {led} of both.</p>")
    shown = "See [one](http://courts.example/a?b%5Cc) and [the other](https://wire.example/d.pdf) of both."
    assert made.body.strip().endswith(shown)


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(("words", "title"), [("Read", "Read"), ("1", "")])
def test_words_that_an_address_stands_right_behind_were_told_as_lost(form: str, words: str, title: str) -> None:
    (made,) = onepost.proved(onepost.FORMS[form](f"<p>{TEXT}</p><p>{words}https://wire.example/c</p>"))
    assert [(one.title, one.url) for one in made.front.sources] == [(title, "https://wire.example/c")]
