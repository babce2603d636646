"""Pages of one blog that are split together: each post stands once, with all that any of them shows of it."""

from pathlib import Path
from typing import Any

import pytest
import savedpages
import yaml
from saved.saving import FORMS

KINDS = ("home", "tag", "category", "month", "author", "search", "single")
LISTS = ("tags", "categories", "sources", "see_also", "text")


def shown(pages: list[str]) -> dict[str, dict[str, Any]]:
    """Return what pages show together of each post, by its title."""
    told: dict[str, dict[str, Any]] = {}
    for post in (post for name in pages for post in savedpages.drawn(name)[1]):
        known = told.setdefault(post["title"], {name: set() for name in LISTS} | {"date": "", "author": ""})
        whole = ("tags", "categories") if post["cut"] else LISTS
        known |= {name: known[name] | set(post[name]) for name in whole}
        known |= {name: max(known[name], post[name], key=len) for name in ("date", "author")}
    return told


def written(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what the posts in a folder say, by their titles."""
    told: dict[str, dict[str, Any]] = {}
    for path in folder.rglob("*.md"):
        _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
        front = yaml.load(head, yaml.CBaseLoader)
        lines = savedpages.MARKS.sub(r"\1\2", body).splitlines()
        told[front["title"]] = {
            **{name: set(front.get(name, ())) for name in ("tags", "categories")},
            **{name: {one["url"] for one in front.get(name, ())} for name in ("sources", "see_also")},
            "text": {line for line in lines if line},
            **{name: front.get(name, "") for name in ("date", "author")},
        }
    return told


def plain(told: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return what posts say with the letters and digits of their texts alone."""
    words = {title: {"".join(filter(str.isalnum, line)) for line in post["text"]} for title, post in told.items()}
    return {title: {**post, "text": words[title]} for title, post in told.items()}


@pytest.mark.parametrize("turned", [False, True], ids=["lists first", "the post's own page first"])
@pytest.mark.parametrize("theme", ["twentythirteen en", "hueman es", "hestia de", "hemingway ar"])
def test_pages_of_one_blog_give_each_post_once(theme: str, turned: bool, muniment, tmp_path: Path) -> None:
    name, lang = theme.split()
    forms = [*FORMS, *FORMS]
    pages = [f"{name} {kind} {lang} {form}" for kind, form in zip(KINDS, forms, strict=False)]
    for page in pages:
        (tmp_path / f"{page}.html").write_text(savedpages.drawn(page)[0], encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Linden\n", encoding="utf-8")
    given = [str(tmp_path / f"{page}.html") for page in (pages[::-1] if turned else pages)]
    split = muniment(tmp_path, "split", *given, "--into", str(tmp_path / "posts"))
    assert (split.exit_code, split.output.count("2 comments of readers set aside")) == (0, 1)
    told, found = plain(shown(pages)), plain(written(tmp_path / "posts"))
    assert {title: {**post, "date": post["date"][: len(told[title]["date"])]} for title, post in found.items()} == {
        title: {**post, "text": post["text"] or found[title]["text"]}  # where no page shows all of it
        for title, post in told.items()
    }
    assert muniment(tmp_path, "captures", "verify").exit_code == 0
