"""Links of a post to another that comes in by the same command, in another capture: resolved, else listed."""

import io
from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures.structured import numbers

OTHER = "https://linden.example/2016/04/06/another-one/"
NUMBERED = "https://linden.example/?p=42"
HERE, NOWHERE = "link to the same blog that is a post here: ", "link to the same blog that leads to no post here: "
ENDING = {"page": "html", "wxr": "xml", "rss": "rss", "rest": "json"}


def _other(form: str) -> str:
    """Return a capture of another post, which has a number at the blog."""
    text = (
        onepost.FORMS[form]("<p>Another text.</p>").replace(onepost.LINK, OTHER).replace(onepost.TITLE, "Another one")
    )
    text = text.replace("2016-03-05", "2016-04-06").replace("Sat, 05 Mar", "Wed, 06 Apr").replace("5 March", "6 April")
    text = text.replace("a-quiet-morning", "another-one").replace('class="single', 'class="postid-42 single')
    text = text.replace("<wp:status>", "<wp:post_id>42</wp:post_id><wp:status>").replace('"slug"', '"id": 42, "slug"')
    return text.replace("<item><title>", '<item><guid isPermaLink="false">https://linden.example/?p=42</guid><title>')


@pytest.fixture
def split(muniment, tmp_path: Path):
    def run(**captures: str) -> str:
        for name, text in captures.items():
            (tmp_path / f"{name}.{ENDING[name.split('_')[0]]}").write_text(text)
        names = [str(tmp_path / f"{name}.{ENDING[name.split('_')[0]]}") for name in captures]
        result = muniment("split", *names, "--into", str(tmp_path / "posts"))
        assert result.exit_code == 0, result.output
        return result.output

    return run


@pytest.mark.parametrize("to", [OTHER, NUMBERED])
@pytest.mark.parametrize("behind", ENDING)
@pytest.mark.parametrize("form", ENDING)
def test_a_link_to_a_post_of_a_capture_behind_it_led_to_no_post(form: str, behind: str, to: str, split) -> None:
    linking = onepost.FORMS[form](f'<p>As <a href="{to}">said</a> before, more or less.</p>')
    assert NOWHERE + to in split(**{form: linking})
    said = split(**{f"{form}_again": linking, f"{behind}_other": _other(behind)})
    assert HERE + to in said
    assert NOWHERE not in said


def test_the_post_of_a_number_by_which_another_capture_links_to_it_is_led_to(split, tmp_path: Path) -> None:
    split(page=onepost.FORMS["page"](f'<p>As <a href="{NUMBERED}">said</a>.</p>'), wxr_other=_other("wxr"))
    (post,) = tmp_path.glob("posts/*/*another-one.md")
    assert '\nformer: ["/p/42/"]\n' in post.read_text()


@pytest.mark.parametrize("form", ENDING)
@pytest.mark.parametrize("there", [name for name in ENDING if name != "page"])
def test_a_post_that_stands_got_no_address_by_its_number_when_a_later_command_led_to_it(
    there: str, form: str, split, tmp_path: Path
) -> None:
    split(**{there: _other(there)})
    linking = {form: onepost.FORMS[form](f'<p>As <a href="{NUMBERED}">said</a> before.</p>')}
    said = split(**{f"{name}_again": text for name, text in linking.items()})
    (post,) = tmp_path.glob("posts/*/*another-one.md")
    text = post.read_text()
    assert (HERE + NUMBERED in said, NOWHERE in said, '\nformer: ["/p/42/"]\n' in text) == (True, False, True)
    split(**{f"{there}_later": _other(there)})
    assert post.read_text() == text


@pytest.mark.parametrize("path", ["how-we-work/", "?page_id=7", "?attachment_id=7"])
def test_a_link_to_a_page_of_the_blog_that_is_no_post_here_is_listed(path: str, split) -> None:
    about = f"https://linden.example/{path}"
    assert NOWHERE + about in split(page=onepost.FORMS["page"](f'<p>See <a href="{about}">this</a>, too.</p>'))


def test_a_number_at_the_edge_of_what_is_read_at_once_was_read_in_part() -> None:
    before, own = "x" * (numbers.CHUNK - len("?p=12")), '"guid": "https://linden.example/?p=7"'
    assert numbers.within(io.BytesIO(f"{before}?p=123 x".encode())) == {"123"}
    assert numbers.within(io.BytesIO(f"{'x' * (numbers.CHUNK - 480)}{own}{'x' * 900}?p=5".encode())) == {"5"}


def test_the_short_address_in_the_head_of_a_page_is_no_link_to_it(split, tmp_path: Path) -> None:
    head = "<head><link rel='shortlink' href='https://linden.example/?p=7' /></head><body class=\"postid-7 "
    split(page=onepost.FORMS["page"]("<p>A text.</p>").replace('<body class="', head), wxr_other=_other("wxr"))
    assert not [post for post in tmp_path.glob("posts/*/*.md") if "former" in post.read_text()]
