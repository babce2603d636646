"""Two captures of one post that say it otherwise are proved beside each other, as far as nobody changed the post."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import verifying

TYPED = {"wxr": 'It\'s "late" today -- at 3x5.', "rest": "It’s “late” today – at 3×5."}
RENDERED = [("wxr", "rest"), ("rest", "wxr")]


def _pair(tmp_path: Path, muniment, order: tuple[str, ...], captures: dict[str, str]) -> verifying.Proof:
    for form in order:
        (tmp_path / form).write_text(captures[form], encoding="utf-8")
        assert muniment("split", str(tmp_path / form), "--into", str(tmp_path / "posts")).exit_code == 0
    return verifying.verify(tmp_path / "posts", "posts")


@pytest.mark.parametrize("order", RENDERED, ids="-".join)
def test_a_capture_in_other_typography_was_told_to_be_changed_for_good(order, tmp_path: Path, muniment) -> None:
    titles = {"wxr": "A 'quiet' morning", "rest": "A ‘quiet’ morning"}
    captures = {
        form: onepost.FORMS[form](f"<p>{words[: words.index(' at ')]}</p>").replace(onepost.TITLE, titles[form])
        for form, words in TYPED.items()
    }
    assert _pair(tmp_path, muniment, order, captures).problems == ()
    post = next(tmp_path.glob("posts/2*/*.md"))
    post.write_text(post.read_text(encoding="utf-8").replace("today", "to-day"), encoding="utf-8")
    said = [problem.message for problem in verifying.verify(tmp_path / "posts", "posts").problems]
    changed = "body of the post /2016/03/05/a-quiet-morning/ changed since; only the rest is proved"
    assert said == [changed, changed]


@pytest.mark.parametrize("order", RENDERED, ids="-".join)
def test_words_that_typography_parts_are_no_error(order, tmp_path: Path, muniment) -> None:
    captures = {form: onepost.FORMS[form](f"<p>{words}</p>") for form, words in TYPED.items()}
    said = {problem.message for problem in _pair(tmp_path, muniment, order, captures).problems}
    assert said <= {"body of the post /2016/03/05/a-quiet-morning/ changed since; only the rest is proved"}
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def _excerpted(form: str, excerpt: str, changed: str) -> str:
    """Return a post with an excerpt, as changed on a day."""
    text = onepost.FORMS[form](f"<p>{'It says a lot of words here. ' * 20}</p>")
    if form == "rest":
        return text.replace('"date":', f'"excerpt": {{"rendered": "{excerpt}"}}, "modified": "{changed}", "date":')
    field = f"<excerpt:encoded><![CDATA[{excerpt}]]></excerpt:encoded>"
    return text.replace("<wp:post_date>", f"{field}<wp:post_modified>{changed}</wp:post_modified><wp:post_date>")


@pytest.mark.parametrize("order", RENDERED, ids="-".join)
@pytest.mark.parametrize("own", ["", "Words of its own."])
def test_an_excerpt_that_the_merge_passes_over_was_told_to_be_changed(order, own: str, tmp_path, muniment) -> None:
    made = "Words that a plugin makes."
    captures = {
        form: _excerpted(form, said, "2016-04-01 10:00:00") for form, said in {"wxr": own, "rest": made}.items()
    }
    found = _pair(tmp_path, muniment, order, captures)
    text = next(tmp_path.glob("posts/2*/*.md")).read_text(encoding="utf-8")
    stands = {"wxr": own, "rest": made}[order[0]] in text
    assert (found.problems, stands) == ((), True)
    passed = [line.rpartition("/")[2] for line in found.proved if "as another capture has it" in line]
    assert [line.split(":")[0] for line in passed] == ([order[1]] if own or order[1] == "rest" else [])
    assert all(line.endswith("; but excerpt of 1 post as another capture has it") for line in passed)


def test_many_labels_took_the_proof_far_longer_than_few(tmp_path: Path, muniment) -> None:
    labels = "".join(
        f'<category domain="{kind}" nicename="n{n}"><![CDATA[Word {n}]]></category>'
        for n, kind in enumerate(["post_tag"] * 1500 + ["category"] * 1500)
    )
    text = onepost.FORMS["wxr"]("<p>One text.</p>").replace("<item>", f"<item>{labels}")
    found = _pair(tmp_path, muniment, ("wxr",), {"wxr": text})
    assert found.problems == ()


@pytest.mark.parametrize("order", RENDERED, ids="-".join)
def test_a_text_that_the_blog_changed_since_was_told_to_be_changed_here(order, tmp_path: Path, muniment) -> None:
    boats, ships = (f"<p>It began with a bell.</p><p>{words} came.</p>" for words in ("Boats", "Ships"))
    first, second = order
    captures = {first: onepost.FORMS[first](boats), second: onepost.FORMS[second](ships)}
    stamps = {
        "wxr": "<wp:post_modified>2016-04-05 00:30:00</wp:post_modified>",
        "rest": '"modified": "2016-04-05T00:30:00",',
    }
    before = {"wxr": "<wp:post_date>", "rest": '"date":'}[second]
    captures[second] = captures[second].replace(before, stamps[second] + before)
    found = _pair(tmp_path, muniment, order, captures)
    assert (found.problems, "Ships came." in next(tmp_path.glob("posts/2*/*.md")).read_text()) == ((), True)
    passed = [line for line in found.proved if line.endswith("; but body of 1 post as another capture has it")]
    assert [line.rpartition("/")[2].split(":")[0] for line in passed] == [first]


@pytest.mark.parametrize("form", ["rss", "atom"])
def test_a_feed_that_sums_up_a_post_by_all_that_it_is_an_address_was_not_proved(form: str) -> None:
    summary = {"rss": "<description>{}</description><pubDate>", "atom": "<summary>{}</summary><published>"}[form]
    feed = onepost.FORMS[form]("<p>https://wire.example/1</p>")
    name = summary.rpartition("<")[2]
    (made,) = onepost.proved(feed.replace(f"<{name}", summary.format("https://wire.example/1")))
    assert ([source.url for source in made.front.sources], made.body) == (["https://wire.example/1"], "")
