"""What pages show of a post in part, between a feed and an answer that tell all: labels of one kind, a beginning."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost

BODY = "<p>It began with a bell.</p><p>It went on for some days, and ended.</p>"
NAMES = {"courts": "category", "reports": "category", "bells": "post_tag"}
FEED = onepost.FORMS["rss"](BODY).replace(
    "<content:", "".join(f"<category>{n}</category>" for n in NAMES) + "<content:"
)
LABEL = '<a rel="{}" href="https://linden.example/x/{}/">{}</a></article>'
PAGE = onepost.PAGE.format(BODY)
PICTURE = {"id": 15, "source_url": "https://linden.example/heron.jpg", "alt_text": "A heron"}


def _answer(**fields: object) -> str:
    (post,) = json.loads(onepost.FORMS["rest"](BODY))
    numbers = {name: number for number, name in enumerate(NAMES, 1)}
    terms = [{"id": numbers[name], "name": name, "taxonomy": kind} for name, kind in NAMES.items()]
    return json.dumps([{**post, "categories": [1, 2], "tags": [3], **fields, "_embedded": {"wp:term": [terms]}}])


@pytest.fixture
def written(tmp_path: Path, muniment):
    """Splits captures one after another, and returns lines of the post with these words."""

    def run(captures: list[str], words: str) -> list[str]:
        for number, capture in enumerate(captures):
            (tmp_path / f"{number}").write_text(capture, encoding="utf-8")
            done = muniment("split", str(tmp_path / f"{number}"), "--into", str(tmp_path / "posts"))
            assert done.exit_code == 0, done.output
        (post,) = (tmp_path / "posts").rglob("*.md")
        return [line for line in post.read_text(encoding="utf-8").splitlines() if words in line]

    return run


@pytest.mark.parametrize(
    "shown", [[("category tag", "courts")], [("category tag", "courts"), ("tag", "bells")], [("tag", "bells")]]
)
def test_labels_that_a_page_divided_in_part_were_an_editors_choice(shown: list[tuple[str, str]], written) -> None:
    links = "".join(LABEL.format(rel, name, name).removesuffix("</article>") for rel, name in shown)
    page = PAGE.replace("</article>", f"{links}</article>")
    assert written([FEED, page, _answer()], "bells") == ["tags: [bells]"]
    assert written([FEED, page, _answer()], "reports") == ["categories: [courts, reports]"]


def test_labels_that_an_editor_divided_stay(written, tmp_path: Path) -> None:
    page = PAGE.replace("</article>", LABEL.format("category tag", "courts", "courts"))
    written([FEED, page], "bells")
    (post,) = (tmp_path / "posts").rglob("*.md")
    text = post.read_text(encoding="utf-8")
    was, ours = (
        ("tags: [reports, bells]\n", "categories: [courts]\n"),
        ("tags: [reports]\n", "categories: [bells, courts]\n"),
    )
    assert all(line in text for line in was)
    for one, other in zip(was, ours, strict=True):
        text = text.replace(one, other)
    post.write_text(text, encoding="utf-8")
    assert written([FEED, page, _answer()], "bells") == ["categories: [bells, courts]"]


def test_the_picture_beside_a_beginning_was_taken_for_one_that_an_editor_took_out(written) -> None:
    card = (
        '<html><body class="archive"><article class="hentry"><img class="wp-post-image" alt="A heron" '
        f'src="https://linden.example/heron.jpg"><h2 class="entry-title"><a href="{onepost.LINK}">{onepost.TITLE}</a>'
        '</h2><div class="entry-summary"><p>It began with a bell…</p></div></article></body></html>'
    )
    (post,) = json.loads(onepost.FORMS["rest"](BODY))
    whole = json.dumps([{**post, "featured_media": 15, "_embedded": {"wp:featuredmedia": [PICTURE]}}])
    assert len(written([onepost.FORMS["rss"](BODY), card, whole], "heron.jpg")) == 1


def test_a_page_saved_without_what_is_played_took_it_out_of_the_post(written) -> None:
    film = "https://www.youtube.com/watch?v=abcDEF12345"
    frame = '<p><iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe></p>'
    whole, saved = (
        onepost.FORMS[form](f"<p>It began.</p>{within}<p>It ended.</p>")
        for form, within in (("wxr", frame), ("page", ""))
    )
    assert written([whole, saved], film) == [film]


SUMMED = "<p>See <a href='https://quay.example/in'>this</a>.</p><ul><li>a</li></ul><p>It ended on Monday.</p>"
EXCERPTS = {
    "without its list": (SUMMED, "See this. It ended on Monday."),
    "with what announced the sources": (
        f"{SUMMED}<p>Sources:</p><p>https://a.example/1</p>",
        "See this. It ended on Monday. Sources:",
    ),
    "cut short without a mark": (SUMMED, "See this. It ended on"),
    "in Chinese": ("<p>港口工人被拘留。</p><p>家属说：“我们不知道。”</p>", "港口工人被拘留。 家属说：“我们不知道。”"),
}


@pytest.mark.parametrize("name", EXCERPTS)
def test_what_a_search_shows_of_a_post_took_the_place_of_its_text(name: str, written, tmp_path: Path) -> None:
    whole, excerpt = EXCERPTS[name]
    written([onepost.PAGE.format(whole)], "")
    (post,) = (tmp_path / "posts").rglob("*.md")
    before = post.read_bytes()
    written([onepost.PAGE.format(f"<p>{excerpt}</p>")], "")
    assert post.read_bytes() == before


@pytest.mark.parametrize(
    "other",
    [
        "See this. It ended on Tuesday, and was told again.",
        "It ended on Monday. See this.",
        "See this. It ended on Monday. All are free.",
        "See this. Not true: It ended on Monday.",
    ],
)
def test_a_text_that_the_blog_wrote_anew_in_one_paragraph_is_taken(other: str, written) -> None:
    assert written([onepost.PAGE.format(SUMMED), onepost.PAGE.format(f"<p>{other}</p>")], other) == [other]


RICH = (
    "<p>The lock was <em>opened</em>, see <a href='https://a.example/log'>the log</a>.</p><h3>At noon</h3>"
    "<ul><li>one boat</li><li>two nets</li></ul><table><tr><th>Who</th><th>Since</th></tr><tr><td>Odo</td><td>May</td>"
    "</tr></table><figure><img src='https://linden.example/h.jpg' alt='A heron'><figcaption>By the mill</figcaption>"
    "</figure><p>Nobody came back.</p>"
)
TAKEN = """A quiet morning

5 March 2016

The lock was opened, see [1]the log.

At noon

  * one boat
  * two nets

Who  Since
Odo  May

[2]A heron By the mill{}

Nobody came back{}.

References

   1. https://a.example/log
   2. https://linden.example/h.jpg
"""


@pytest.mark.parametrize("form", ["rest", "wxr", "page"])
def test_a_text_that_a_tool_took_out_of_a_page_took_headings_links_and_tables_out_of_the_post(
    form: str, written, tmp_path: Path
) -> None:
    written([onepost.FORMS[form](RICH)], "")
    (post,) = (tmp_path / "posts").rglob("*.md")
    before = post.read_bytes()
    written([TAKEN.format("", "")], "")
    assert post.read_bytes() == before


@pytest.mark.parametrize("more", [("", " on Monday"), (" of Varn", "")])
def test_a_text_that_says_a_word_more_than_what_stands_is_taken(more: tuple[str, str], written) -> None:
    word = "".join(more).strip()
    assert len(written([onepost.FORMS["rest"](RICH), TAKEN.format(*more)], word)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Police held 12 people at the quay.\n\nAnn sued Bea.",
        "Police held people at the quay.\n\nBea sued Ann.",
        "Ann sued Bea.\n\nPolice held people at the quay.",
        "Police held people at the quay.\n\nAnn sued Bea.\n\nImage 12",
    ],
)
def test_a_text_with_a_number_more_or_words_in_another_order_is_taken(told: str, written) -> None:
    whole = onepost.FORMS["rest"]("<p>Police held people at the quay.</p><p>Ann sued Bea.</p>")
    lines = [line for line in told.split("\n") if line]
    captures = [whole, f"A quiet morning\n\n5 March 2016\n\n{told}\n"]
    assert [line for line in written(captures, "") if line in lines] == lines
