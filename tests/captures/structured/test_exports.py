import json
from pathlib import Path

import pytest

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

EXPORT = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">{}]>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_email>ana@quay.example</wp:author_email></wp:author>
{}</channel></rss>"""
ITEM = """<item><title>{title}</title><link>https://quay.example/2020/05/0{day}/{slug}/</link>
<content:encoded><![CDATA[{text}]]></content:encoded><wp:post_date>2020-05-0{day} 23:30:00</wp:post_date>
<wp:post_name>{slug}</wp:post_name><wp:status>{status}</wp:status><wp:post_type>post</wp:post_type>
<wp:comment><wp:comment_author_IP>203.0.113.7</wp:comment_author_IP><wp:comment_content>Ah.</wp:comment_content></wp:comment>
</item>"""


def test_an_export_gives_what_is_public_and_no_contact_data(tmp_path: Path, muniment) -> None:
    entries = [
        ITEM.format(title="Open &amp; shown", day=1, slug="open", text="Words.\n\nMore words.", status="publish"),
        ITEM.format(title="Kept back", day=2, slug="back", text="Secret words.", status="private"),
        ITEM.format(title="Later", day=3, slug="later", text="Draft words.", status="draft"),
        ITEM.format(title="Broken", day=4, slug="broken</b>", text="x", status="publish"),
        ITEM.format(title="Bomb &a;", day=5, slug="bomb", text="Bomb words.", status="publish"),
    ]
    export = tmp_path / "export.xml"
    export.write_text(EXPORT.format("", "".join(entries)) + "<item><title>cut", encoding="utf-8")
    result = muniment("split", str(export), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    assert "1 post of status 'private' set aside" in result.output
    assert "the entry at line 18 was left out: it is no XML" in result.output
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "posts").rglob("*") if path.is_file()}
    assert sorted(texts) == ["2020-05-01-open.md", "2020-05-05-bomb.md", "export.xml.ledger.json"]
    assert not [name for name, text in texts.items() if "@quay" in text or "203.0" in text or "Secret" in text]
    assert "date: 2020-05-01T23:30\n" in texts["2020-05-01-open.md"].replace('"', "")
    assert texts["2020-05-01-open.md"].endswith("---\n\nWords.\n\nMore words.\n")
    drafted = muniment("split", str(export), "--into", str(tmp_path / "other"), "--drafts")
    assert drafted.exit_code == 0
    assert "draft: true\n" in (tmp_path / "other/2020/2020-05-03-later.md").read_text(encoding="utf-8")


BAD = {
    "an ampersand of its own is mended": ("<title>", "<title>A & B ", ""),
    "a CDATA section without an end": ("]]></content", "</content", "a CDATA section in it is not closed"),
    "elements within elements": ("<title>", "<a>" * 100_000, "its elements are nested more than 64 deep"),
    "elements that overlap": ("<title>", "<b><i></b></i><title>", "it is no XML (mismatched tag)"),
    "a document type within": ("<title>", "<!DOCTYPE x []><title>", "it is no XML (not well-formed (invalid token))"),
}
"""What stands in the place of something in an entry, and what is said of that."""


@pytest.mark.parametrize("name", BAD)
def test_a_bad_entry_is_told_and_the_others_are_brought_in(tmp_path: Path, muniment, name: str) -> None:
    right, wrong, said = BAD[name]
    entries = [ITEM.format(title=slug, day=1, slug=slug, text="Words.", status="publish") for slug in ("one", "two")]
    bad = entries[0].replace("one", "bad").replace(right, wrong, 1)
    export = tmp_path / "export.xml"
    export.write_text(EXPORT.format("", entries[0] + bad + entries[1]), encoding="utf-8")
    result = muniment("split", str(export), "--into", str(tmp_path / "posts"))
    left_out = f"export.xml: the entry at line 8 was left out: {said}; mend it there and split again"
    assert result.exit_code == 0
    assert (left_out in result.output) is bool(said), result.output
    made = {path.stem.removeprefix("2020-05-01-") for path in (tmp_path / "posts/2020").iterdir()}
    assert made == {"one", "two", *([] if said else ["bad"])}


@pytest.mark.parametrize(
    "slug", ["../../../../evil", "a/b/c", "..%2f..%2fevil", "/etc/passwd", "con", "\u202e", "x" * 3000]
)
def test_no_slug_and_no_address_leads_out_of_the_folder(tmp_path: Path, muniment, slug: str) -> None:
    item = ITEM.format(title="T", day=1, slug="SLUG", text="Words.", status="publish").replace("SLUG", slug)
    export = tmp_path / "export.xml"
    export.write_text(EXPORT.format("", item), encoding="utf-8")
    assert muniment("split", str(export), "--into", str(tmp_path / "archive/posts")).exit_code == 0
    made = [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.md")]
    assert [path.rpartition("/")[0] for path in made] == ["archive/posts/2020"]
    assert len(made[0].rpartition("/")[2].encode()) <= 200
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "export.xml"]


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))


@pytest.mark.parametrize("declared", [LAUGHS, '<!ENTITY a9 SYSTEM "SECRET">', '<!ENTITY % p SYSTEM "SECRET"> %p;'])
def test_entities_are_never_read(tmp_path: Path, muniment, declared: str) -> None:
    (tmp_path / "secret").write_text("Secret words.", encoding="utf-8")
    declared = declared.replace("SECRET", (tmp_path / "secret").as_uri())
    item = ITEM.format(title="Bomb &a9;", day=1, slug="bomb", text="Words.", status="publish")
    export = tmp_path / "export.xml"
    export.write_text(EXPORT.format(declared, item), encoding="utf-8")
    assert muniment("split", str(export), "--into", str(tmp_path / "posts")).exit_code == 0
    text = (tmp_path / "posts/2020/2020-05-01-bomb.md").read_text(encoding="utf-8")
    assert text.splitlines()[1] == 'title: "Bomb &a9;"'
    assert len(text) < 300


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "windows-1252", "iso-8859-1"])
@pytest.mark.parametrize("breaks", ["\n", "\r", "\r\n"])
def test_an_export_in_any_encoding_and_with_any_breaks_gives_the_same_posts(
    tmp_path: Path, muniment, name: str, breaks: str
) -> None:
    item = ITEM.format(title="Größe", day=1, slug="groesse", text="Über Häfen.\n\nZweiter Satz.", status="publish")
    text = EXPORT.format("", item).replace('"1.0"', f'"1.0" encoding="{name.removesuffix("-sig")}"')
    export = tmp_path / "export.xml"
    export.write_bytes(text.replace("\n", breaks).encode(name))
    result = muniment("split", str(export), "--into", str(tmp_path / "posts"))
    assert (result.exit_code, "wrong encoding" in result.output) == (0, False)
    made = (tmp_path / "posts/2020/2020-05-01-groesse.md").read_text(encoding="utf-8")
    assert made.startswith("---\ntitle: Größe\n")
    assert made.endswith("---\n\nÜber Häfen.\n\nZweiter Satz.\n")


def test_a_post_that_a_newer_export_has_for_itself_is_named_by_split_and_check(tmp_path: Path, muniment) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive/mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")

    def archive(*arguments: str):
        return muniment("-C", str(tmp_path / "archive"), *arguments)

    shown = ITEM.format(title="Open", day=1, slug="open", text="Words.", status="publish")
    other = ITEM.format(title="Other", day=2, slug="other", text="Words.", status="publish")
    for name, text in {"old": shown, "new": shown.replace("publish", "private"), "newest": shown}.items():
        (tmp_path / f"{name}.xml").write_text(EXPORT.format("", text + other), encoding="utf-8")
    said = (
        "posts/2020/2020-05-01-open.md:1: the blog does not show it to everyone any more (private);"
        " withdraw it, or say why it stays: x_kept: reason"
    )
    told = {name: archive("split", str(tmp_path / f"{name}.xml")).output for name in ("old", "new")}
    assert [said in output for output in told.values()] == [False, True]
    assert said in archive("check").output
    assert "Words." in (tmp_path / "archive/posts/2020/2020-05-01-open.md").read_text(encoding="utf-8")
    archive("split", str(tmp_path / "old.xml"))
    assert said in archive("check").output
    archive("split", str(tmp_path / "newest.xml"))
    assert said not in archive("check").output


NUMBERS = {
    "an export": EXPORT.format(
        "",
        ITEM.format(title="A", day=1, slug="a", text='<a href="https://quay.example/?p=8">B</a>', status="publish")
        + ITEM.format(title="B", day=2, slug="b", text="Words.", status="publish").replace(
            "<wp:status>", "<guid>https://quay.example/?p=8</guid><wp:post_id>8</wp:post_id><wp:status>"
        ),
    ),
    "an answer": json.dumps(
        [
            {
                "id": number,
                "date": f"2020-05-0{day}T23:30:00",
                "link": f"https://quay.example/2020/05/0{day}/{slug}/",
                "guid": {"rendered": f"https://quay.example/?p={number}"},
                "title": {"rendered": slug},
                "content": {"rendered": words},
            }
            for day, slug, number, words in (
                (1, "a", 7, "<a href='https://quay.example/?p=8'>B</a>"),
                (2, "b", 8, "W."),
            )
        ]
    ),
}


@pytest.mark.parametrize("form", NUMBERS)
def test_a_post_that_others_link_to_by_its_number_gets_that_address_too(form: str, tmp_path: Path, muniment) -> None:
    (tmp_path / "x").write_text(NUMBERS[form], encoding="utf-8")
    told = muniment("split", str(tmp_path / "x"), "--into", str(tmp_path / "posts"), "--blog", "quay.example").output
    assert "note: link to the same blog that is a post here: https://quay.example/?p=8" in told
    heads = {path.name: path.read_text(encoding="utf-8").split("---")[1] for path in tmp_path.glob("posts/2020/*.md")}
    assert ["/p/8/" in head for _, head in sorted(heads.items())] == [False, True]


def test_a_feed_may_declare_any_number_of_entities_before_its_root(tmp_path: Path, muniment) -> None:
    entities = "\n".join(f'<!ENTITY letter{number} "&#{1000 + number};">' for number in range(400))
    feed = tmp_path / "feed.xml"
    feed.write_text(
        f'<?xml version="1.0"?><!DOCTYPE rss [\n{entities}\n]>\n<rss version="2.0"><channel><item><title>One</title>'
        "<link>https://quay.example/2014/03/04/one/</link><pubDate>Tue, 04 Mar 2014 10:00:00 +0000</pubDate>"
        "<description>&lt;p&gt;Words of one.&lt;/p&gt;</description></item></channel></rss>",
        encoding="utf-8",
    )
    result = muniment("split", str(feed), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    (post,) = (tmp_path / "posts").rglob("*.md")
    assert post.read_text(encoding="utf-8").endswith("---\n\nWords of one.\n")


def test_an_export_begins_with_any_number_of_comments(tmp_path: Path, muniment) -> None:
    blocks = "\n\n".join(f"<!-- wp:paragraph --><p>Words {n}.</p><!-- /wp:paragraph -->" for n in range(60))
    comments = "\n".join(f"<!-- {n}. What a blog says of its export. -->" for n in range(40))
    export = tmp_path / "export.xml"
    whole = EXPORT.format("", ITEM.format(title="Quay", day=1, slug="quay", text=blocks, status="publish"))
    export.write_text(whole.replace("?><!DOCTYPE", f"?>\n{comments}\n<!DOCTYPE"), encoding="utf-8")
    result = muniment("split", str(export), "--into", str(tmp_path / "posts"))
    assert result.exit_code == 0
    assert (tmp_path / "posts/2020/2020-05-01-quay.md").is_file()


ENDS = {
    "whole": ("", ()),
    "with a note behind its end": ("<!-- served in 1 s -->", ()),
    "cut off between entries": (None, ("it ends before its end, '</rss>': entries may be missing; save it again",)),
}


@pytest.mark.parametrize("name", ENDS)
def test_an_export_that_was_cut_off_between_two_entries_was_brought_in_as_if_whole(name: str) -> None:
    behind, doubts = ENDS[name]
    entry = ITEM.format(title="One", day=1, slug="one", text="Words with </rss> in them.", status="publish")
    export = EXPORT.format("", entry)
    text = export[: export.index("</item>") + 8] if behind is None else export + behind
    reading = splitting.read(text.encode(), Registry())
    assert [draft.front.title for draft in reading.drafts] == ["One"]
    assert reading.doubts == (*doubts, "1 comment of readers set aside")


def test_a_feed_of_atom_that_was_cut_off_is_told_by_its_own_root() -> None:
    entry = '<entry><title>One</title><link href="https://quay.example/2020/05/01/one/"/><content>x</content></entry>'
    feed = f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entry}\n'
    assert splitting.read(feed.encode(), Registry()).doubts == (
        "it ends before its end, '</feed>': entries may be missing; save it again",
    )


def test_an_export_that_was_cut_off_within_an_entry_is_told_once() -> None:
    entries = "".join(ITEM.format(title=s, day=1, slug=s, text="Words.", status="publish") for s in ("one", "two"))
    export = EXPORT.format("", entries)
    doubts = splitting.read(export[: export.rindex("</item>")].encode(), Registry()).doubts
    assert [doubt for doubt in doubts if "of readers" not in doubt] == [
        "the entry at line 8 was left out: it is cut off; mend it there and split again"
    ]
