"""Answers that hold no post, or none that is shown, are named, and what stands beside them is taken."""

import json

from tests.captures import onepost

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

REPLY = {"id": 5, "post": 1, "author_name": "Zed Quux", "content": {"rendered": "<p>Yes.</p>"}, "status": "approved"}
SAID = "comments.json: holds 2 comments of readers and no post; save the answer of wp-json/wp/v2/posts"


def test_an_answer_of_comments_kept_the_posts_beside_it_out(tmp_path, muniment) -> None:
    (tmp_path / "posts.json").write_text(onepost.FORMS["rest"]("<p>One text.</p>"))
    (tmp_path / "comments.json").write_text(json.dumps([REPLY, {**REPLY, "id": 6}]))
    into = ("--into", str(tmp_path / "posts"))
    done = muniment("split", str(tmp_path / "posts.json"), str(tmp_path / "comments.json"), *into)
    assert (done.exit_code, f"{SAID}; nothing of it is brought in" in done.output) == (0, True)
    assert sorted(path.name for path in (tmp_path / "posts").rglob("*.*") if path.is_file()) == [
        "2016-03-05-a-quiet-morning.md",
        "posts.json",
        "posts.json.ledger.json",
    ]
    alone = muniment("split", str(tmp_path / "comments.json"), *into)
    assert (alone.exit_code, SAID in alone.output) == (1, True)


def test_the_text_of_a_post_was_lost_of_which_an_answer_has_only_what_its_editors_wrote() -> None:
    (post,) = json.loads(onepost.FORMS["rest"]("<p>One text.</p>"))
    raw = {**post, "id": 7, "link": "https://linden.example/2016/03/06/b/", "content": {"raw": "<p>Two.</p>"}}
    read = splitting.read(json.dumps([post, raw]).encode(), Registry())
    assert [one.body for one in read.drafts] == ["One text.\n"]
    left = 'the post 7 was left out: its content is not {"rendered": …}; save the answer again'
    assert left in read.doubts
