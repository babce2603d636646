"""Answers in several files of which one is not a plain list give the posts and names that one answer gives."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures import verifying

(FIRST,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
FIRST |= {"id": 1, "tags": [7], "author": 3}
POSTS = [FIRST, {**FIRST, "id": 2, "link": FIRST["link"].replace("quiet", "loud"), "slug": "a-loud-morning"}]
TAGS = '[{"id": 7, "name": "quay", "slug": "quay", "taxonomy": "post_tag"}]'
USERS = '[{"id": 3, "name": "Mara Quill"}]'
LIST = json.dumps(POSTS)
WAYS = {
    "a post in each line": "\n".join(map(json.dumps, POSTS)),
    "pages one behind the other": f"{json.dumps(POSTS[:1])}\n{json.dumps(POSTS[1:])}",
    "with its head (_envelope)": json.dumps({"status": 200, "headers": {}, "body": POSTS}),
    "by number": json.dumps(dict(enumerate(POSTS))),
    "under a warning of its server": f"\nWarning: x in /srv/a.php on line 3\n{LIST}",
    "with a number that is none": LIST.replace('"id": 2', '"rank": NaN, "id": 2'),
    "with half of a character": LIST.replace("A quiet", "A \\ud83d quiet"),
    "before a comment": f"{LIST}\n<!-- kept -->",
    "cut off in a third": f"{LIST[:-1]}, {LIST[1:-90]}",
}


@pytest.mark.parametrize("name", WAYS)
def test_an_answer_beside_its_names_was_refused_where_it_is_no_plain_list(tmp_path: Path, muniment, name: str) -> None:
    for file, text in (("tags", TAGS), ("posts", WAYS[name]), ("users", USERS)):
        (tmp_path / f"{file}.json").write_text(text, encoding="utf-8")
    files = [str(tmp_path / f"{file}.json") for file in ("tags", "posts", "users")]
    done = muniment("split", *files, "--into", str(tmp_path / "posts"))
    texts = [path.read_text(encoding="utf-8") for path in sorted((tmp_path / "posts").glob("2*/*.md"))]
    assert (done.exit_code, len(texts)) == (0, 2), done.output
    assert all("tags: [quay]\n" in text and "author: Mara Quill\n" in text for text in texts)
    assert verifying.verify(tmp_path / "posts", "posts").problems == ()
