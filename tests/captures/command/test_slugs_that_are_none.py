"""A slug of a capture that can be no part of an address here never makes one that a check refuses."""

from pathlib import Path

import pytest

ITEM = """<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Row at the quay</title><link>{link}</link>
<content:encoded><![CDATA[<p>Words of it.</p>]]></content:encoded><wp:post_date>2020-05-01 10:00:00</wp:post_date>
<wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>"""
SLUGS = {
    "%2e%2e%2f": ("/2020/05/01/row-at-the-quay/", True),
    "..": ("/2020/05/01/row-at-the-quay/", True),
    "index%2ehtml": ("/2020/05/01/row-at-the-quay/", True),
    "../../etc": ("/2020/05/01/etc/", True),
    "a/b": ("/2020/05/01/a-b/", True),
    "%e6%b8%af%e3%80%80%e7%94%ba": ("/2020/05/01/港-町/", False),
    "row": ("/2020/05/01/row/", False),
}


@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("slug", SLUGS)
def test_a_slug_that_cannot_be_stored_made_a_post_that_no_check_let_pass(
    slug: str, linked: bool, tmp_path: Path, muniment, state
) -> None:
    if linked and "/" in slug:
        return
    link = f"https://quay.example/2020/05/01/{slug}/" if linked else ""
    (tmp_path / "x.xml").write_text(ITEM.format(link=link, slug=slug), encoding="utf-8")
    into = ("--into", str(tmp_path / "posts"))
    done = muniment("split", str(tmp_path / "x.xml"), *into)
    (post,) = (tmp_path / "posts").rglob("*.md")
    address, by_rule = SLUGS[slug]
    text = post.read_text(encoding="utf-8")
    assert (done.exit_code, f"\npermalink: {address}\n" in text) == (0, True)
    assert ("worked out by rule" in done.output) is by_rule
    assert muniment("captures", "verify", *into).exit_code == 0
    before = state(tmp_path / "posts")
    assert muniment("split", str(tmp_path / "x.xml"), *into).exit_code == 0
    assert state(tmp_path / "posts") == before
