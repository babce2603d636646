"""Blocks that several posts of an export show, and that it lists apart from them."""

from pathlib import Path

import pytest

from muniment.captures import splitting, verifying
from muniment.captures.structured import reusable
from muniment.vocabularies.registry import Registry

EXPORT = """<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><link>https://quay.example</link>
{}
</channel></rss>"""
ITEM = """<item><title>T</title><link>https://quay.example/2020/05/01/t/</link>
<content:encoded><![CDATA[{text}]]></content:encoded><wp:post_id>{number}</wp:post_id>
<wp:post_date>2020-05-01 10:00:00</wp:post_date><wp:status>{status}</wp:status>
<wp:post_type><![CDATA[{kind}]]></wp:post_type></item>"""
PARAGRAPH = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
POST = f"{PARAGRAPH.format('It began.')}\n\n<!-- wp:block {{given}} /-->\n\n{PARAGRAPH.format('It ended.')}"
LACKING = reusable.LACKING


def post(given: str) -> str:
    return ITEM.format(text=POST.replace("{given}", given), number=5, status="publish", kind="post")


def block(text: str, number: int = 99, status: str = "publish") -> str:
    return ITEM.format(text=text, number=number, status=status, kind="wp_block")


def made(*items: str) -> tuple[str, tuple[str, ...]]:
    (draft,) = splitting.read(EXPORT.format("\n".join(items)).encode(), Registry()).drafts
    return draft.body, draft.doubts


APPEAL = block(PARAGRAPH.format("Free them <em>all</em>."))
BOUND = '"metadata":{"bindings":{"__default":{"source":"core/pattern-overrides"}},"name":"%s"}'
NAMED = f"<!-- wp:paragraph {{{BOUND % 'Who'}}} -->\n<p>Free <b>them</b>.</p>\n<!-- /wp:paragraph -->"
BUTTON = (
    f"<!-- wp:button {{{BOUND % 'Act'}}} -->\n"
    '<div class="wp-block-button"><a class="wp-block-button__link">Sign</a></div>\n'
    "<!-- /wp:button -->"
)
SHOWN = {
    "behind the post": ([post('{"ref":99}'), APPEAL], "Free them *all*.\n\n", ()),
    "before the post": ([APPEAL, post('{"ref":99}')], "Free them *all*.\n\n", ()),
    "within another": (
        [post('{"ref":98}'), block('<!-- wp:block {"ref":99} /-->', 98), APPEAL],
        "Free them *all*.\n\n",
        (),
    ),
    "with words of its own": (
        [post('{"ref":99,"content":{"Name":{"content":"Free her."}}}'), APPEAL],
        "Free them *all*.\n\n",
        (reusable.OWN_WORDS.format(99),),
    ),
    "with words of its own for a part": (
        [post('{"ref":99,"content":{"Who":{"content":"Free \\u003cem\\u003eher\\u003c/em\\u003e."}}}'), block(NAMED)],
        "Free *her*.\n\n",
        (),
    ),
    "with words of its own for all parts": (
        [post('{"ref":99,"content":{"Who":{"content":"Free us."},"Act":{"text":"Go"}}}'), block(NAMED + BUTTON)],
        "Free us.\n\nGo\n\n",
        (),
    ),
    "with words of its own for one of two parts": (
        [post('{"ref":99,"content":{"Who":{"content":"Free us."},"Z":{"alt":"Z"}}}'), block(NAMED)],
        "Free us.\n\n",
        (reusable.OWN_WORDS.format(99),),
    ),
    "in no entry": ([post('{"ref":99}')], "", (LACKING.format(99),)),
    "without a number": ([post('{"ref"}'), APPEAL], "", (LACKING.format("without a number"),)),
    "public no more": ([post('{"ref":99}'), block("<p>Words.</p>", status="draft")], "", ()),
    "within itself": (
        [post('{"ref":99}'), block('<p>Round</p><!-- wp:block {"ref":99} /-->')],
        "Round\n\n",
        (LACKING.format(99),),
    ),
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_reusable_block_vanished_from_the_posts_that_show_it(name: str) -> None:
    items, words, doubts = SHOWN[name]
    assert made(*items) == (f"It began.\n\n{words}It ended.\n", doubts)


def test_blocks_that_show_each_other_many_times_are_not_shown_without_end() -> None:
    shows = '<!-- wp:block {"ref":%d} /-->'
    doubled = [block("w " * 9000 + shows % (number + 1) * 9, number) for number in range(100, 108)]
    body, doubts = made(post('{"ref":100}'), *doubled)
    assert (len(body) < 2 * reusable.SHOWN, LACKING.format(107) in doubts) == (True, True)


def test_an_export_with_blocks_is_split_and_proved(tmp_path: Path, muniment) -> None:
    (tmp_path / "export.xml").write_text(EXPORT.format(post('{"ref":99}') + APPEAL), encoding="utf-8")
    done = muniment("split", str(tmp_path / "export.xml"), "--into", str(tmp_path / "posts"))
    assert (done.exit_code, "1 of kind 'wp_block' set aside" in done.output) == (0, True)
    body = "\nIt began.\n\nFree them *all*.\n\nIt ended.\n"
    assert (tmp_path / "posts/2020/2020-05-01-t.md").read_text(encoding="utf-8").endswith(body)
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()
