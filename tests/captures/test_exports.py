from pathlib import Path

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
        ITEM.format(title="Broken <b>", day=4, slug="broken", text="x", status="publish"),
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
