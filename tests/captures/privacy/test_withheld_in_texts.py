"""Texts of pages that show posts not everybody may read: nothing of these is written anywhere, or said."""

import json
from pathlib import Path

import pytest

from muniment.captures import splitting, verifying
from muniment.vocabularies.registry import Registry

HEAD = "# [{title}](https://quay.example/2020/05/0{day}/{slug}/)\n\nMay {day}, 2020\n\n{text}\n"
OPEN = [
    HEAD.format(title=title, day=day, slug=title.lower().replace(" ", "-"), text=f"Open words of {title} for all.")
    for day, title in ((9, "An oar"), (8, "A rope"))
]
HIDES = "Zed Quux hides in the third shed at the quay until the boat comes."
LOCKED = HEAD.format(title="Private: A lock", day=7, slug="a-lock", text=HIDES)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_text_with_a_private_post_was_copied_with_it(place: int, tmp_path: Path, muniment, state) -> None:
    text = "\n".join([*OPEN[:place], LOCKED, *OPEN[place:]])
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    into = tmp_path / "posts"
    done = muniment("split", str(tmp_path / "page.md"), "--into", str(into))
    assert "page.md: private, since it holds posts that are not public" in done.output
    assert "Zed" not in done.output
    assert [path for path in state(into) if "captures" in path] == ["captures/page.md.ledger.json"]
    written = [path.read_text(encoding="utf-8") for path in into.rglob("*") if path.is_file()]
    assert not any("Zed" in one or "lock" in one for one in written)
    spans = json.loads((into / "captures/page.md.ledger.json").read_text(encoding="utf-8"))["spans"]
    assert not any(span.get("text") for span in spans)
    assert verifying.verify(into, "posts").problems == ()


@pytest.mark.parametrize(
    ("title", "slug", "shown"),
    [
        ("Protected: A lock", "a-lock", False),
        ("Protected: A lock", "protected-a-lock", True),
        ("Geschützt: Das Schloss", "das-schloss", False),
        ("Özel: Liman davası", "liman-davasi", False),
        ("Özel: Liman davası", "ozel-liman-davasi", True),
    ],
)
def test_where_a_title_leads_tells_whether_its_post_is_for_everyone(title: str, slug: str, shown: bool) -> None:
    text = "\n".join([HEAD.format(title=title, day=7, slug=slug, text=HIDES), *OPEN])
    read = splitting.read(text.encode(), Registry())
    assert ([made.front.title for made in read.drafts], bool(read.private)) == (
        [title] * shown + ["An oar", "A rope"],
        not shown,
    )
