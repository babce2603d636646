"""One invented blog in many themes, kinds of page and forms: it is always the same posts."""

import importlib.util
from pathlib import Path

import msgspec
import pytest
import yaml

from muniment.captures import splitting
from muniment.captures.accounting import ledger, placement
from muniment.captures.words.blogs import blogaddress
from muniment.vocabularies.registry import Registry

HERE = Path(__file__).with_name("blog")
POSTS = yaml.load((HERE / "posts.yml").read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
_spec = importlib.util.spec_from_file_location("themes", HERE / "themes.py")
themes = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(themes)
SHOWN = {"home": POSTS, "tag": POSTS[2:5], "month": POSTS, "search": POSTS[:2], "single": POSTS[3:4]}
PAGES = [(name, theme, kind) for name, theme in {**themes.KNOWN, **themes.APART}.items() for kind in SHOWN]


def truth(post, *, name: str, kind: str, timed: bool) -> dict[str, object]:
    """Return what a post must become where a page of that kind shows it in that theme."""
    hidden = {field: post[field][:0] for field in themes.NOT_SHOWN.get(name, ()) if field in post}
    author = "" if "author" in themes.NOT_SHOWN.get(name, ()) else "Ana Roe"
    post = {**post, **hidden}
    tag = ["tides"] if kind == "tag" else []
    return {
        "title": post["title"].replace("&amp;", "&"),
        "date": post["date"] if timed else post["date"][:10],
        "permalink": blogaddress.path_of(themes.link(post)),
        "author": author,
        "tags": sorted({*tag, *post["tags"]}),
        "categories": sorted(post["categories"]),
        "organisations": post.get("organisations", []),
        "sources": post.get("sources", []),
        "see_also": post.get("see_also", []),
        "pictures": post.get("pictures", []),
        "body": post["body"],
    }


def found(draft) -> dict[str, object]:
    """Return the same of a post that was read."""
    plain = msgspec.to_builtins(draft.front)
    return {
        **{name: plain.get(name, "") for name in ("title", "date", "permalink", "author")},
        "tags": sorted(plain.get("tags", ())),
        "categories": sorted(plain.get("categories", ())),
        "organisations": [body["as"] for body in plain.get("organisations", ())],
        "sources": [source["url"] for source in plain.get("sources", ())],
        "see_also": [reference["url"] for reference in plain.get("see_also", ())],
        "pictures": [{k: v for k, v in picture.items() if k != "licence"} for picture in plain.get("pictures", ())],
        "body": draft.body,
    }


@pytest.mark.parametrize(("name", "theme", "kind"), PAGES, ids=[f"{name}-{kind}" for name, _, kind in PAGES])
def test_a_page_gives_the_posts_that_it_shows(name: str, theme, kind: str) -> None:
    octets = themes.page(theme, kind, SHOWN[kind]).encode()
    reading = splitting.read(octets, Registry())
    timed = "datetime=" in theme(POSTS[0])
    assert [found(draft) for draft in reading.drafts] == [
        truth(post, name=name, kind=kind, timed=timed) for post in SHOWN[kind]
    ]
    held = ledger.ledger_of("page.html", octets, reading, private=False)
    assert list(ledger.lost(octets, held, reading.drafts)) == []
    assert placement.read(octets, held).torn == ()
