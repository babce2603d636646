"""Lists of the latest comments name readers and hold nothing they wrote: that makes no capture private, and is told."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.captures.words.blogs import replywords

WIDGET = (
    '<div class="widget widget_recent_comments"><h2>Recent Comments</h2><ul id="recentcomments">'
    '<li class="recentcomments"><span class="comment-author-link">Ruth</span> on <a href="/x/#comment-4">Keys</a></li>'
    "</ul></div>"
)
BLOCK = (
    '<ol class="wp-block-latest-comments"><li class="wp-block-latest-comments__comment"><article><footer>'
    '<a class="wp-block-latest-comments__comment-author" href="https://r.example/">Ruth</a> on Keys</footer></article>'
    "</li></ol>"
)
PAGE = onepost.FORMS["page"]("<p>It began.</p>")
TEXT = "The Linden\n\nA quiet morning\n\n5 March 2016\n\nBoats come in the morning and leave at noon.\n\n{}\n"
CAPTURES = {
    "widget.html": PAGE.replace("</body>", f"{WIDGET}</body>"),
    "block.html": PAGE.replace("</body>", f"{BLOCK}</body>"),
    "list.txt": TEXT.format("Recent Comments\n\nRuth on Keys"),
    "liste.txt": TEXT.format("## Commentaires récents\n\n  * Ruth dans Clés"),
}


def _split(muniment, folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text)
    done = muniment("split", str(folder / name), "--into", str(folder / "posts"))
    assert (done.exit_code, (folder / "posts/captures" / name).is_file()) == (0, True)
    return done.output


@pytest.mark.parametrize("name", CAPTURES)
def test_names_in_a_list_of_the_latest_comments_are_told(name: str, muniment, tmp_path: Path) -> None:
    assert replywords.READERS_NAMED in _split(muniment, tmp_path, name, CAPTURES[name])


@pytest.mark.parametrize("name", ["page.html", "page.txt"])
def test_a_capture_without_such_names_is_not_said_to_have_them(name: str, muniment, tmp_path: Path) -> None:
    text = {"page.html": PAGE.replace("</body>", "<h2>Recent Comments</h2></body>")}.get(name, TEXT.format("Home"))
    assert replywords.READERS_NAMED not in _split(muniment, tmp_path, name, text)
