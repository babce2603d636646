"""Two posts that swapped their addresses at the blog: each keeps its file, however often either state is seen."""

import json
from pathlib import Path

import pytest

DAYS = {1: ("2020-05-01", "First", "Boats came in at night."), 2: ("2020-06-02", "Second", "Bread was short again.")}
ALIKE = {number: ("2020-05-01", "First", text) for number, (_, _, text) in DAYS.items()}


def answer(told: dict[int, tuple[str, str, str]], *addresses: str) -> str:
    """Return an answer of both posts, each at an address."""
    posts = zip(told.items(), addresses, strict=True)
    return json.dumps(
        [
            {
                "id": number,
                "date": f"{day}T10:00:00",
                "modified": f"{day}T10:00:00",
                "link": f"https://harbour.example{address}",
                "guid": {"rendered": f"https://harbour.example/?p={number}"},
                "title": {"rendered": title},
                "content": {"rendered": f"<p>{text}</p>"},
                "status": "publish",
                "type": "post",
            }
            for (number, (day, title, text)), address in posts
        ]
    )


def held(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("2020/*.md")}


@pytest.mark.parametrize("told", [DAYS, ALIKE], ids=["two days", "one title and day"])
def test_posts_that_swap_their_addresses_were_written_again(told: dict, muniment, tmp_path) -> None:
    one, other = "/2020/05/01/first/", "/2020/06/02/second/"
    (tmp_path / "before.json").write_text(answer(told, one, other))
    (tmp_path / "after.json").write_text(answer(told, other, one))
    states = []
    for name in ("before", "after", "after", "before", "before", "after"):
        muniment("split", str(tmp_path / f"{name}.json"), "--into", str(tmp_path / "posts"))
        states.append(held(tmp_path / "posts"))
    before, after, again, back, kept, last = states
    assert (after, back, last) == (again, kept, after)
    assert [len(state) for state in (before, after, back)] == [2, 2, 2]
    assert f"permalink: {other}" in after["2020-05-01-first.md"]
    assert back == before
