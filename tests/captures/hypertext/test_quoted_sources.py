"""Sources that stand in a quotation, or in a language of their own: they leave nothing of what stood around them."""

import pytest
from tests.captures import onepost

from muniment.model.post import Source

ONE, TWO = "https://quay.example/one", "https://quay.example/two"
REPORT = Source(ONE, title="A report on ports")


@pytest.mark.parametrize(
    ("content", "sources", "body"),
    [
        (f"<blockquote><p>Source: {ONE}</p></blockquote>", (Source(ONE),), ""),
        (f"<blockquote><p>Quelle : {ONE}</p></blockquote>", (Source(ONE),), ""),
        (
            f"<blockquote><p>Ports, Quay, 2016. {ONE}</p></blockquote>",
            (Source(ONE, title="Ports, Quay, 2016."),),
            "",
        ),
        (
            f"<blockquote><ul><li>A report on ports {ONE}</li><li>Another {TWO}</li></ul></blockquote>",
            (REPORT, Source(TWO, title="Another")),
            "",
        ),
        (
            f"<blockquote><p>Said so.</p><p>Source: {ONE}</p></blockquote>",
            (Source(ONE),),
            f"\n> Said so.\n>\n> Source: {ONE}\n",
        ),
    ],
)
def test_the_mark_of_a_quotation_began_the_titles_of_sources_in_it(
    content: str, sources: tuple[Source, ...], body: str
) -> None:
    for form in ("page", "wxr"):
        post = onepost.split(form, f"<p>Words of it.</p>{content}")
        assert (post.front.sources, post.body) == (sources, f"Words of it.\n{body}")


ARABIC = '<p dir="rtl">المصدر: <a href="{0}">{0}</a></p>'


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (f"<p>Words of it.</p>{ARABIC.format(ONE)}", "Words of it.\n"),
        (f'<p>Words of it.</p><div lang="de" dir="ltr">{ARABIC.format(ONE)}</div>', "Words of it.\n"),
        (
            f'<p>Words of it.</p><p dir="rtl">كلمة</p>{ARABIC.format(ONE)}',
            'Words of it.\n\n<div dir="rtl">\n\nكلمة\n\n</div>\n',
        ),
        (
            '<p>Words of it.</p><pre>&lt;div dir="rtl"&gt;\n&lt;/div&gt;</pre>',
            'Words of it.\n\n```\n<div dir="rtl">\n</div>\n```\n',
        ),
    ],
)
def test_nothing_is_left_around_a_source_in_a_direction_of_its_own(content: str, body: str) -> None:
    for form in ("rest", "wxr"):
        assert onepost.split(form, content).body == body


def test_an_address_without_a_host_is_counted_and_no_reference() -> None:
    content = '<p>See also <a href="https:/quay.example/a">this</a>, as they say.</p>'
    for form in ("page", "rest"):
        post = onepost.split(form, content)
        assert (post.body, post.front.see_also) == ("See also this, as they say.\n", ())
        assert "address without a host (1)" in post.removed
