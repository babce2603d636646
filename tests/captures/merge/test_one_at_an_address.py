"""However captures follow each other, no two posts stand at one address, and none leads from that of another."""

import re
from collections import Counter
from html import escape
from pathlib import Path

import pytest
from tests.captures.merge import test_swapped_and_hidden as swapped
from tests.captures.merge.test_swapped_and_hidden import FIRST, FORMS, ONE, OTHER, SECOND, told

FURTHER = "/2020/06/02/second-bread/"
THIRD = {"number": 3, "title": "Third nets", "day": "2020-05-01", "text": "Nets were mended on the quay all day."}
ENTRY = """<entry><title>{title}</title><link href="https://harbour.example{address}"/>
<id>https://harbour.example/?p={number}</id><published>{day}T10:00:00Z</published>
<content type="html">{content}</content></entry>"""


def _atom(posts: list[dict]) -> str:
    entries = "".join(ENTRY.format(content=escape(one["shown"]), **one) for one in posts)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>{entries}</feed>'


WAYS = {**FORMS, "atom": _atom}
BEFORE, AFTER = [told(FIRST, ONE), told(SECOND, OTHER)], [told(FIRST, OTHER), told(SECOND, ONE)]
LATER = [told(FIRST, OTHER, changed="2020-07-01"), told(SECOND, ONE, changed="2020-07-01")]
BACK = [told(FIRST, ONE, changed="2020-08-01"), told(SECOND, OTHER, changed="2020-08-01")]
MOVED = [told(FIRST, ONE, changed="2020-08-01"), told(SECOND, FURTHER, changed="2020-09-01")]
REDATED = [told({**FIRST, "day": SECOND["day"]}, OTHER), told({**SECOND, "day": FIRST["day"]}, ONE)]
HIDDEN = [told(FIRST, OTHER), told(THIRD, ONE), told(SECOND, FURTHER, hidden=True)]
LIVES = {
    "swapped with their days, and an older answer": [("rest", BEFORE), ("atom", REDATED), ("rest", BEFORE)],
    "swapped, back, one moved, and an older export": [
        *[("wxr", BEFORE), ("wxr", LATER), ("wxr", BACK), ("wxr", MOVED), ("wxr", LATER)],
    ],
    "a third comes where one was that cannot move": [("rest", BEFORE), ("rest", HIDDEN)],
    "the same, in an export": [("wxr", BEFORE), ("wxr", HIDDEN)],
    "the same, the third first": [("wxr", BEFORE), ("wxr", [HIDDEN[1], HIDDEN[0], HIDDEN[2]])],
    "swapped in a feed, in a page, and in an older answer": [
        *[("atom", BEFORE), ("page", AFTER), ("rest", BEFORE), ("atom", AFTER), ("rest", AFTER)],
    ],
}


@pytest.mark.parametrize("life", LIVES)
def test_two_posts_came_to_one_address(life: str, tmp_path: Path, muniment) -> None:
    for number, (form, posts) in enumerate(LIVES[life]):
        capture = tmp_path / f"{number}.capture"
        capture.write_text(WAYS[form](posts), encoding="utf-8")
        muniment("split", str(capture), "--into", str(tmp_path / "posts"))
        files = [path.read_text(encoding="utf-8") for path in tmp_path.glob("posts/2*/*.md")]
        own = [re.findall(r"^permalink: (.*)$", file, re.MULTILINE)[0] for file in files]
        former = [address for file in files for address in re.findall(r"\"(/2020/[^\"]*)\"", file)]
        assert Counter((*own, *former)).most_common(1)[0][1] == 1
        shown = {one["text"] for one in (*BEFORE, *posts) if not one["password"]}
        assert [sum(text in file for file in files) for text in sorted(shown)] == [1] * len(shown)


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0)], ids=str)
@pytest.mark.parametrize("form", ["wxr", "rest"])
def test_a_post_that_came_where_another_has_to_stay_was_put_into_its_file(form, order, tmp_path, muniment) -> None:
    states = []
    for number, posts in enumerate((BEFORE, *[[HIDDEN[at] for at in order]] * 2)):
        (tmp_path / f"{number}.capture").write_text(FORMS[form](posts), encoding="utf-8")
        said = muniment("split", str(tmp_path / f"{number}.capture"), "--into", str(tmp_path / "posts"))
        states.append({path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("posts/2*/*.md")})
    held = re.findall(r"conflict: the capture has it at the permalink of (\S+), a post", said.output)
    assert (said.exit_code, held, states[1]) == (1, [f"2020/{swapped.FILES[1]}"], states[2])
    texts = {name: text.split("---\n")[2].strip() for name, text in states[1].items()}
    beside = "2020-05-01-first-2.md"
    assert texts == {swapped.FILES[0]: FIRST["text"], swapped.FILES[1]: SECOND["text"], beside: THIRD["text"]}
