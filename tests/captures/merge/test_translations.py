"""Posts that their blog shows as translations of each other say which of them is the original, as far as it is told."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import verifying

TOLD = "taken for a translation of /2016/03/05/a-quiet-morning/, which appeared first"


def _wxr(*posts: tuple[str, str, str, int]) -> str:
    head, _, rest = onepost.WXR.partition("<item>")
    item, _, end = rest.partition("</item>")
    labels = '<category domain="post_translations" nicename="{0}"><![CDATA[{0}]]></category>'
    made = [
        f"<item>{labels.format('pll_5a1')}{item.format(f'<p>{title}.</p>')}</item>"
        .replace(onepost.TITLE, title).replace("a-quiet-morning", slug).replace(f"{onepost.DAY} 00:30", day)
        for title, slug, day, _ in posts
    ]  # fmt: skip
    return head + "".join(made) + end


def _rest(*posts: tuple[str, str, str, int]) -> str:
    listed = []
    for title, slug, day, number in posts:
        (post,) = json.loads(onepost.FORMS["rest"](f"<p>{title}.</p>"))
        dated = {"id": number, "date": day.replace(" ", "T") + ":00", "slug": slug, "title": {"rendered": title}}
        listed.append({**post, **dated, "link": onepost.LINK.replace("a-quiet-morning", slug)})
    return json.dumps([{**post, "translations": {"fr": 7, "en": 3}} for post in listed])


FORMS = {"xml": _wxr, "json": _rest}
ENGLISH = ("A quiet morning", "a-quiet-morning", "2016-03-05 00:30", 3)
FRENCH = ("Un matin calme", "un-matin-calme", "2016-03-05 09:10", 7)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("order", [(ENGLISH, FRENCH), (FRENCH, ENGLISH)])
def test_a_translation_leads_to_the_post_that_appeared_first(
    form: str, order: tuple[tuple[str, str, str, int], ...], muniment, tmp_path: Path
) -> None:
    capture, posts = tmp_path / f"posts.{form}", tmp_path / "posts"
    capture.write_text(FORMS[form](*order))
    said = muniment("split", str(capture), "--into", str(posts)).output
    assert TOLD in said
    english, french = (path.read_text() for path in sorted(posts.glob("2016/*.md")))
    assert "translation_of" not in english
    assert "\ntranslation_of: /2016/03/05/a-quiet-morning/\n" in french
    assert TOLD not in muniment("split", str(capture), "--into", str(posts)).output
    assert french == (posts / "2016/2016-03-05-un-matin-calme.md").read_text()
    assert verifying.verify(posts, "posts").problems == ()


@pytest.mark.parametrize("form", FORMS)
def test_a_translation_of_a_post_that_another_command_brought_was_not_told(form: str, muniment, tmp_path: Path) -> None:
    said = []
    for one in (ENGLISH, FRENCH, FRENCH):
        capture = tmp_path / f"{one[1]}.{form}"
        capture.write_text(FORMS[form](one))
        said.append(TOLD in muniment("split", str(capture), "--into", str(tmp_path / "posts")).output)
    assert said == [False, True, False]
    english, french = (path.read_text() for path in sorted(tmp_path.glob("posts/2016/*.md")))
    assert "\ntranslation_of: /2016/03/05/a-quiet-morning/\n" in french
    assert "translation_of" not in english
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("order", [(ENGLISH, FRENCH), (FRENCH, ENGLISH)])
def test_translations_in_captures_of_their_own_were_not_told(
    form: str, order: tuple[tuple[str, str, str, int], ...], muniment, tmp_path: Path
) -> None:
    names = [str(tmp_path / f"{one[1]}.{form}") for one in order]
    for name, one in zip(names, order, strict=True):
        Path(name).write_text(FORMS[form](one))
    assert TOLD in muniment("split", *names, "--into", str(tmp_path / "posts")).output
    english, french = (path.read_text() for path in sorted(tmp_path.glob("posts/2016/*.md")))
    assert "\ntranslation_of: /2016/03/05/a-quiet-morning/\n" in french
    assert "translation_of" not in english
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()


def test_a_translation_of_a_post_that_stands_leads_to_it(muniment, tmp_path: Path) -> None:
    for name, given in (("first", [ENGLISH]), ("both", [FRENCH, ENGLISH])):
        (tmp_path / f"{name}.json").write_text(_rest(*given))
        assert muniment("split", str(tmp_path / f"{name}.json"), "--into", str(tmp_path / "posts")).exit_code == 0
    french = (tmp_path / "posts/2016/2016-03-05-un-matin-calme.md").read_text()
    assert "\ntranslation_of: /2016/03/05/a-quiet-morning/\n" in french


def test_a_draft_was_taken_for_the_original_of_a_post_that_appeared(muniment, tmp_path: Path) -> None:
    draft, shown = json.loads(_rest(ENGLISH, FRENCH))
    (tmp_path / "posts.json").write_text(json.dumps([{**draft, "status": "draft"}, shown]))
    muniment("split", str(tmp_path / "posts.json"), "--into", str(tmp_path / "posts"), "--drafts")
    english, french = (path.read_text() for path in sorted(tmp_path.glob("posts/2016/*.md")))
    assert "\ntranslation_of: /2016/03/05/un-matin-calme/\n" in english
    assert "translation_of" not in french


ALTERNATES = """<html><head><link rel="alternate" hreflang="en" href="https://linden.example/2016/03/05/a-quiet-morning/">
<link rel="alternate" hreflang="fr" href="https://linden.example/2016/03/05/un-matin-calme/">
<link rel="alternate" hreflang="x-default" href="https://linden.example/"></head>"""


def _page(title: str, slug: str, day: str, number: int) -> str:
    page = onepost.PAGE.format(f"<p>Text {number} of it.</p>").replace("<html>", ALTERNATES)
    page = page.replace(f">{onepost.TITLE}<", f">{title}<").replace("T00:30:00", f"T{day[-5:]}:00")
    here, there = page.split("</head>")
    return f"{here}</head>{there.replace('a-quiet-morning', slug)}"


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("order", [(ENGLISH, FRENCH), (FRENCH, ENGLISH)])
def test_what_the_heads_of_saved_pages_say_of_translations_was_not_read(
    order: tuple[tuple[str, str, str, int], ...], muniment, tmp_path: Path, *, together: bool
) -> None:
    names = []
    for one in order:
        names.append(str(tmp_path / f"{one[1]}.html"))
        Path(names[-1]).write_text(_page(*one))
    for some in [names] if together else [names[:1], names[1:]]:
        said = muniment("split", *some, "--into", str(tmp_path / "posts")).output
    english, french = (path.read_text() for path in sorted(tmp_path.glob("posts/2016/*.md")))
    leads = together or order[0] is ENGLISH
    assert (TOLD in said, "\ntranslation_of: /2016/03/05/a-quiet-morning/\n" in french) == (leads, leads)
    assert "translation_of" not in english
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()
