"""What stands in a comment of XML between entries is none of them, and such a mark in a text begins no comment."""

import pytest
from tests.captures import onepost

from muniment.captures.structured import stretches

ITEM = onepost.RSS[onepost.RSS.index("<item>") : onepost.RSS.index("</channel>")]
BLOCK = "<!-- wp:p -->"


def items(*names: str) -> str:
    """Return entries of a feed with these names."""
    return "".join(ITEM.replace("a-quiet-morning", name).format(f"{BLOCK}<p>{name}.</p>") for name in names)


@pytest.mark.parametrize("chunk", [stretches.CHUNK, 64])
@pytest.mark.parametrize(
    ("between", "names"),
    [
        (f"<!-- {items('left-out').replace(BLOCK, '')} -->{items('two')}", ["one", "two"]),
        (
            f"<!-- a --><!-- {items('left-out', 'and-this').replace(BLOCK, '')}\n-->{items('two')}<!-- c -->",
            ["one", "two"],
        ),
        (f"<!-- {'a ' * 99}{items('left-out').replace(BLOCK, '')} -->{items('two')}", ["one", "two"]),
        (f"<image><title><![CDATA[An <!-- arrow]]></title></image>{items('two', 'three')}", ["one", "two", "three"]),
        (f"<generator>x --> y <!- z</generator>{items('two')}", ["one", "two"]),
    ],
)
def test_what_a_comment_holds_was_a_post(monkeypatch, chunk: int, between: str, names: list[str]) -> None:
    monkeypatch.setattr(stretches, "CHUNK", chunk)
    start, end = onepost.RSS[: onepost.RSS.index("<item>")], "</channel></rss>"
    made = onepost.proved(start + items("one") + between + end)
    assert [one.body for one in made] == [f"{name}.\n" for name in names]
