"""Bodies of the registry that a capture's texts name are recorded with its posts, and are no change of the blog."""

from pathlib import Path

import pytest

BODIES = """\
- {id: watch-for-ports, name: Watch for Ports, acronym: WFP}
- {id: alliance-of-pilots, name: Alliance of Pilots}
- {id: lighthouse, name: Lighthouse Society}
"""
MORE = "- {id: ports-federation, name: Ports Federation, acronym: PTF}\n- {id: quay, name: Port Town Council}\n"


@pytest.fixture
def into(tmp_path: Path) -> Path:
    folder = tmp_path / "posts"
    folder.mkdir()
    (folder / "organisations.yml").write_text(BODIES, encoding="utf-8")
    return folder


def listed(post: Path) -> list[str]:
    """Return the entries of a post's organisations, a line each."""
    lines = post.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.startswith("  - {as:")]


def test_bodies_that_a_text_names_follow_the_signatories(into, capture, muniment) -> None:
    result = muniment("split", str(capture), "--into", str(into))
    assert listed(next(into.glob("2021/*.md"))) == [
        "- {as: Watch for Ports, id: watch-for-ports, role: mentioned}",
    ]
    statement = listed(next(into.glob("2023/*.md")))
    assert statement[0] == "- {as: Alliance of Pilots, id: alliance-of-pilots, role: signatory}"
    assert statement[4:] == ["- {as: Watch for Ports, id: watch-for-ports, role: mentioned}"]
    assert listed(next(into.glob("2020/*.md"))) == []
    assert "    note: bodies that the text names: watch-for-ports\n" in result.output


def test_a_registry_that_has_grown_changes_no_post_that_stands(into, capture, muniment, state) -> None:
    muniment("split", str(capture), "--into", str(into))
    before = state(into)
    (into / "organisations.yml").write_text(BODIES + MORE, encoding="utf-8")
    result = muniment("split", str(capture), "--into", str(into))
    assert result.exit_code == 0, result.output
    after = state(into)
    assert {name for name in after if after[name] != before.get(name)} == {"organisations.yml"}


def test_an_editors_list_of_bodies_stays_and_is_no_conflict(into, capture, muniment) -> None:
    muniment("split", str(capture), "--into", str(into))
    post = next(into.glob("2021/*.md"))
    edited = post.read_text(encoding="utf-8").replace("role: mentioned", "role: subject")
    post.write_text(edited, encoding="utf-8")
    (into / "organisations.yml").write_text(BODIES + MORE, encoding="utf-8")
    assert muniment("split", str(capture), "--into", str(into)).exit_code == 0
    assert post.read_text(encoding="utf-8") == edited


def test_a_signatory_that_the_blog_adds_comes_in(into, tmp_path, capture, muniment) -> None:
    muniment("split", str(capture), "--into", str(into))
    newer = tmp_path / "newer.txt"
    text = capture.read_text(encoding="utf-8").replace("  4. Voces", "  4. Lighthouse Society\n  5. Voces")
    newer.write_text(text, encoding="utf-8")
    assert muniment("split", str(newer), "--into", str(into)).exit_code == 0
    assert "- {as: Lighthouse Society, id: lighthouse, role: signatory}" in listed(next(into.glob("2023/*.md")))
