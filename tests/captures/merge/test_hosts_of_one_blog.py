"""A post that is shown under another host of its blog is the same post, and so is what its addresses lead to."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.project import UsageError

HERE, THERE = "linden.example", "linden.press.example"
FILE = "posts/2016/2016-03-05-a-quiet-morning.md"
CONTENT = """<p>It began.</p><p>And <a href="https://linden.example/2016/03/04/before/">before</a> it was loud.</p>
<img src="https://linden.example/quay.jpg" alt="A quay">"""
EDITS = {"text": ("it was loud", "it was quiet"), "licence": ("licence: unknown", "licence: CC-BY-4.0")}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits a post under a host of its blog, and returns the outcome and the file as it is then."""

    def run(form: str, content: str, host: str):
        capture = onepost.FORMS[form](content).replace(HERE, host)
        (tmp_path / host).write_text(capture, encoding="utf-8")
        words = ["split", str(tmp_path / host), "--into", str(tmp_path / "posts"), "--blog", HERE]
        return muniment(*words, "--host-alias", THERE), (tmp_path / FILE).read_text(encoding="utf-8")

    return run


@pytest.mark.parametrize("edit", [("", ""), *EDITS.values()], ids=["none", *EDITS])
@pytest.mark.parametrize("form", ["wxr", "rest", "page", "rss"])
def test_a_post_under_another_host_of_its_blog_was_another(split, tmp_path: Path, form: str, edit) -> None:
    _, text = split(form, CONTENT, HERE)
    assert edit[0] in text
    (tmp_path / FILE).write_text(text.replace(*edit) if edit[0] else text, encoding="utf-8")
    before = (tmp_path / FILE).read_text(encoding="utf-8")
    done, after = split(form, CONTENT, THERE)
    assert (done.exit_code, "conflict" in done.output, after) == (0, False, before)


def test_what_is_new_in_it_comes_as_the_blog_has_it_there(split) -> None:
    split("wxr", CONTENT, HERE)
    more = '<p>See <a href="https://linden.example/2016/03/03/first/">the first</a>.</p>'
    done, text = split("wxr", CONTENT + more, THERE)
    assert (done.exit_code, f"https://{HERE}/2016/03/04/before/" in text) == (0, True)
    assert f"https://{THERE}/2016/03/03/first/" in text


def test_a_post_of_a_host_that_is_not_the_blogs_has_other_links(split) -> None:
    split("wxr", CONTENT, HERE)
    done, text = split("wxr", CONTENT, "willow.example")
    assert (done.exit_code, "https://willow.example/2016/03/04/before/" in text) == (0, True)


@pytest.mark.parametrize("form", ["wxr", "rest", "page"])
def test_a_blog_that_goes_over_to_https_kept_its_old_links(split, form: str) -> None:
    old = CONTENT.replace("https:", "http:") + '<p>See also: <a href="http://linden.example/2016/03/02/a/">A</a></p>'
    split(form, old, HERE)
    done, text = split(form, old.replace("http:", "https:"), HERE)
    kept = [line for line in text.splitlines() if "http://" in line and "licence" not in line]  # a picture is one file
    assert (done.exit_code, "conflict" in done.output, kept) == (0, False, [])
    assert text.count("https://linden.example/") > 2
    done, after = split(form, old.replace("http:", "https:"), THERE)
    assert (done.exit_code, after) == (0, text)


@pytest.mark.parametrize("option", ["--blog", "--host-alias"])
def test_what_is_no_host_was_taken_for_the_name_of_one(option: str, tmp_path: Path, muniment) -> None:
    (tmp_path / "x.xml").write_text(onepost.FORMS["wxr"](CONTENT), encoding="utf-8")
    with pytest.raises(UsageError, match=r"'our blog!' is no name of a host; write it as in --blog blog\.example"):
        muniment("split", str(tmp_path / "x.xml"), "--into", str(tmp_path / "posts"), option, "our blog!")
    assert not list(tmp_path.rglob("*.md"))
