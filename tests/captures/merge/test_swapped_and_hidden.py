"""Posts that swapped their addresses while the blog hid one of them, or took it away: neither gets the other's text."""

import json
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import edit

FIRST = {"number": 1, "title": "First boats", "day": "2020-05-01", "text": "Boats came in at night, and nobody asked."}
SECOND = {"number": 2, "title": "Second bread", "day": "2020-06-02", "text": "Bread was short again in the old town."}
ONE, OTHER = "/2020/05/01/first/", "/2020/06/02/second/"
FILES = ["2020-05-01-first.md", "2020-06-02-second.md"]
NAMES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"'
    ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
)
WXR = """<item><title>{title}</title><link>https://harbour.example{address}</link>
<guid isPermaLink="false">https://harbour.example/?p={number}</guid>
<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded><wp:post_id>{number}</wp:post_id>
<wp:post_date>{day} 10:00:00</wp:post_date><wp:post_modified>{changed} 10:00:00</wp:post_modified>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:post_password>{password}</wp:post_password></item>"""
FORM = '<form class="post-password-form" action="/wp-login.php?action=postpass"><input name="post_password"></form>'
PAGE = """<article id="post-{number}" class="post-{number} post type-post hentry"><h2 class="entry-title">
<a rel="bookmark" href="https://harbour.example{address}">{title}</a></h2>
<time class="entry-date published" datetime="{day}T10:00:00+00:00">{day}</time>
<div class="entry-content">{shown}</div></article>"""


def _rest(posts: list[dict]) -> str:
    return json.dumps(
        [
            {
                "id": one["number"],
                "date": f"{one['day']}T10:00:00",
                "modified": f"{one['changed']}T10:00:00",
                "link": f"https://harbour.example{one['address']}",
                "guid": {"rendered": f"https://harbour.example/?p={one['number']}"},
                "title": {"rendered": one["title"]},
                "content": {"rendered": one["shown"], "protected": bool(one["password"])},
                "status": "publish",
                "type": "post",
            }
            for one in posts
        ]
    )


FORMS = {
    "wxr": lambda posts: (
        f'<rss version="2.0" {NAMES}><channel><title>Harbour</title><wp:wxr_version>1.2'
        f"</wp:wxr_version>{''.join(WXR.format(**one) for one in posts)}</channel></rss>"
    ),
    "rest": _rest,
    "page": lambda posts: f'<html><body class="home blog">{"".join(PAGE.format(**one) for one in posts)}</body></html>',
}


def told(one: dict, address: str, *, changed: str = "", hidden: bool = False) -> dict:
    """Return a post at an address; of one that is hidden only an export has the text, beside its password."""
    shown = FORM if hidden else f"<p>{one['text']}</p>"
    more = {"address": address, "changed": changed or one["day"], "password": "sesame" * hidden, "shown": shown}
    return {**one, **more, "title": ("Protected: " if hidden else "") + one["title"]}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits posts in a form, and returns what the command says."""

    def run(form: str, *posts: dict):
        path = tmp_path / f"{len([*tmp_path.glob('*.capture')])}.capture"
        path.write_text(FORMS[form](list(posts)), encoding="utf-8")
        return muniment("split", str(path), "--into", str(tmp_path / "posts"), "--json", str(tmp_path / "told.json"))

    return run


@pytest.fixture
def held(tmp_path: Path):
    """Tells the files of posts by name."""
    return lambda: {path.name: path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("posts/2020/*.md"))}


def swapped(shown: dict, hidden: dict | None, *, first: bool) -> list[dict]:
    """Return the post that is shown at the address of the other, and that one, hidden, at its own, in either order."""
    there = {1: OTHER, 2: ONE}
    row = [told(shown, there[shown["number"]], changed="2020-07-01")]
    row += [told(hidden, there[hidden["number"]], changed="2020-07-01", hidden=True)] if hidden else []
    return row if first else row[::-1]


@pytest.mark.parametrize("first", [True, False], ids=["shown first", "hidden first"])
@pytest.mark.parametrize("pair", [(FIRST, SECOND), (SECOND, FIRST), (FIRST, None)], ids=["second", "first", "gone"])
@pytest.mark.parametrize("form", FORMS)
def test_a_post_was_written_over_the_one_whose_address_it_got_while_that_was_hidden(
    form: str, pair: tuple, split, held, muniment, tmp_path, *, first: bool
) -> None:
    split(form, told(FIRST, ONE), told(SECOND, OTHER))
    shown, hidden = pair
    theirs = OTHER if shown is FIRST else ONE
    for _ in range(2):
        said = split(form, *swapped(shown, hidden, first=first))
        posts = json.loads((tmp_path / "told.json").read_text(encoding="utf-8"))
        assert [one["conflicts"] for one in posts] == [[{"field": "permalink", "theirs": theirs}]]
        assert said.exit_code == 1
        assert ("does not show it to everyone any more" in said.output) is bool(hidden)
        files = held()
        assert list(files) == FILES
        for file, one, address in zip(files.values(), (FIRST, SECOND), (ONE, OTHER), strict=True):
            assert (f"permalink: {address}\n" in file, one["text"] in file, "former" in file) == (True, True, False)
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


@pytest.mark.parametrize("form", FORMS)
def test_an_editor_who_swaps_the_addresses_is_asked_no_more(form: str, split, held, tmp_path) -> None:
    split(form, told(FIRST, ONE), told(SECOND, OTHER))
    assert split(form, *swapped(FIRST, SECOND, first=True)).exit_code == 1
    folder = tmp_path / "posts" / "2020"
    edit(folder / FILES[1], (f"permalink: {OTHER}", f"permalink: {ONE}"))
    edit(folder / FILES[0], (f"permalink: {ONE}", f"permalink: {OTHER}"))
    before = held()
    assert split(form, *swapped(FIRST, SECOND, first=True)).exit_code == 0
    assert held() == before


@pytest.mark.parametrize("form", FORMS)
def test_an_address_of_an_editor_was_taken_for_one_of_the_blog_once_another_had_that_of_the_capture(
    form: str, split, held, tmp_path
) -> None:
    split(form, told(FIRST, ONE), told(SECOND, OTHER))
    edit(tmp_path / "posts" / "2020" / FILES[0], (f"permalink: {ONE}", "permalink: /2020/05/01/boats/"))
    split(form, told(FIRST, OTHER, changed="2020-07-01"))
    said = split(form, told(FIRST, "/2020/05/01/new/", changed="2020-08-01"))
    assert (said.exit_code, "conflict: permalink was changed here and in the capture" in said.output) == (1, True)
    assert "permalink: /2020/05/01/boats/\n" in held()[FILES[0]]


@pytest.mark.parametrize("first", [True, False], ids=["in order", "the other way round"])
@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_an_older_capture_made_each_former_of_the_other_where_two_had_swapped_their_addresses(
    form: str, split, held, *, first: bool
) -> None:
    before = [told(FIRST, ONE), told(SECOND, OTHER)]
    after = [told(FIRST, OTHER, changed="2020-07-01"), told(SECOND, ONE, changed="2020-07-01")]
    split(form, *before)
    split(form, *(after if first else after[::-1]))
    files = held()
    assert all(f"permalink: {address}\n" in file for address, file in zip((OTHER, ONE), files.values(), strict=True))
    split(form, *before)
    assert held() == files


def test_a_new_post_was_written_over_one_that_was_hidden_since_and_had_its_address(split, held) -> None:
    split("wxr", told(FIRST, ONE))
    third = {"number": 3, "title": "Third nets", "day": "2020-05-01", "text": "Nets were mended on the quay all day."}
    split("wxr", told(third, ONE), told(FIRST, "/2020/05/01/old-first/", hidden=True))
    files = held()
    kept, made = files[FILES[0]], files["2020-05-01-first-2.md"]
    assert (len(files), FIRST["text"] in kept, third["text"] in kept, third["text"] in made) == (2, True, False, True)
