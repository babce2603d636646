"""The pages over which a blog spreads one post are one post again, in whatever order they come."""

from itertools import permutations
from pathlib import Path
from urllib.parse import quote

import pytest

from muniment.captures import verifying

RULE = "\\* * *"
HOME = "https://quay.example"
AT = f"{HOME}/2019/06/11/two-parts/"
PARTS = {
    1: "<p>The first part.</p><p>* * *</p><p>Its end.</p>",
    2: "<p>The second part.</p><p>* * *</p><p>Source: https://courts.example/two</p>",
    3: "<p>The third part.</p><p>* * *</p><p>Last words.</p><p>Source: https://courts.example/three</p>",
}
WHOLE = "\n\n".join(
    ["The first part.", RULE, "Its end.", "The second part.", RULE, "The third part.", RULE, "Last words.\n"]
)
PAGE = """<html><head><link rel="canonical" href="{at}"></head><body class="single single-post postid-34"><main>
<h1 class="wp-block-post-title">A report in parts</h1><time datetime="2019-06-11T18:45:00+08:00">June 11</time>
<div class="entry-content wp-block-post-content">{text}{counted}</div></main></body></html>"""


def _counted(number: int) -> str:
    each = (
        f'<span class="post-page-numbers current" aria-current="page">{one}</span>'
        if one == number
        else f'<a href="{AT}{one}/" class="post-page-numbers">{one}</a>'
        for one in PARTS
    )
    return f'<div class="page-links">Pages: {" ".join(each)}</div>'


def _saved(folder: Path, number: int, *, counted: bool) -> str:
    at = f"{AT}{number}/" if number > 1 else AT
    page = folder / f"{number}.html"
    marks = _counted(number) if counted else ""
    page.write_text(PAGE.format(at=at, text=PARTS[number], counted=marks), encoding="utf-8")
    return str(page)


def _post(into: Path) -> str:
    return (into / "2019/2019-06-11-two-parts.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("counted", [True, False])
@pytest.mark.parametrize("order", list(permutations(PARTS)))
def test_pages_of_one_post_are_put_together(tmp_path: Path, muniment, order: tuple[int, ...], counted: bool) -> None:
    into, saved = tmp_path / "posts", [_saved(tmp_path, one, counted=counted) for one in order]
    assert muniment("split", *saved, "--into", str(into)).exit_code == 0
    front, body = _post(into).split("\n---\n\n")
    assert body == WHOLE
    assert front.endswith('- {url: "https://courts.example/two"}\n  - {url: "https://courts.example/three"}')
    assert verifying.verify(into, "posts").problems == ()


def test_what_an_editor_changed_in_the_text_of_one_page_is_no_doubt_about_the_others(tmp_path: Path, muniment) -> None:
    into, saved = tmp_path / "posts", [_saved(tmp_path, one, counted=True) for one in PARTS]
    muniment("split", *saved, "--into", str(into))
    (post,) = into.glob("2019/*.md")
    post.write_text(_post(into).replace("The second part.", "The other part.\n\nMore of it."), encoding="utf-8")
    told = [(one.path, one.code) for one in verifying.verify(into, "posts").problems]
    assert told == [("posts/captures/2.html.ledger.json", "capture-edited")]


def test_pages_that_come_again_change_nothing_of_what_an_editor_wrote(tmp_path: Path, muniment) -> None:
    into, saved = tmp_path / "posts", [_saved(tmp_path, one, counted=True) for one in PARTS]
    muniment("split", *saved, "--into", str(into))
    post = into / "2019/2019-06-11-two-parts.md"
    post.write_text(edited := _post(into).replace("The second part.", "The other part."), encoding="utf-8")
    assert muniment("split", *saved, "--into", str(into)).exit_code == 0
    assert _post(into) == edited


def test_a_further_page_changes_nothing_where_another_form_told_the_whole(tmp_path: Path, muniment) -> None:
    answer = tmp_path / "posts.json"
    answer.write_text(
        '[{"id": 34, "type": "post", "status": "publish", "date": "2019-06-11T18:45:00", "slug": "two-parts", "link": "'
        + AT
        + '", "title": {"rendered": "A report in parts"}, "content": {"rendered": "<p>All of it, mended.</p>"}}]',
        encoding="utf-8",
    )
    into = tmp_path / "posts"
    assert muniment("split", str(answer), "--into", str(into)).exit_code == 0
    before = _post(into)
    assert muniment("split", _saved(tmp_path, 2, counted=True), "--into", str(into)).exit_code == 0
    assert _post(into) == before


@pytest.mark.parametrize(("own", "second"), [("/two-parts/", "/two-parts/2/"), ("/?p=34", "/?p=34&#038;page=2")])
def test_pages_of_a_post_whose_address_has_no_date_are_put_together(
    tmp_path: Path, muniment, own: str, second: str
) -> None:
    into, saved = tmp_path / "posts", []
    embed = f"{HOME}/wp-json/oembed/1.0/embed?url={quote(HOME + own, '')}"
    told = f'<link type="application/json+oembed" href="{embed}">'
    for number, at in ((2, second), (1, own)):
        saved.append(tmp_path / f"{number}.html")
        page = PAGE.format(at=HOME + at, text=PARTS[number], counted="")
        saved[-1].write_text(page.replace("</head>", f"{told}</head>"), encoding="utf-8")
    assert muniment("split", *map(str, saved), "--into", str(into)).exit_code == 0
    (post,) = into.glob("2019/*.md")
    text = post.read_text(encoding="utf-8")
    assert text.endswith(f"The first part.\n\n{RULE}\n\nIts end.\n\nThe second part.\n\n{RULE}\n")
    assert "/2/" not in text
