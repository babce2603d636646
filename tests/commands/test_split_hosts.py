"""Host names of the blog that `split` is given: pages know them from the configuration alone, which is said."""

import pytest

CAPTURE = """<rss version="2.0"><channel><title>Linden</title><link>https://linden.example</link><item>
<title>A march</title><link>https://linden.example/2020/06/07/a-march/</link>
<pubDate>Sun, 07 Jun 2020 10:00:00 +0000</pubDate>
<description>They marched.</description></item></channel></rss>"""
ADVICE = "so that links to it lead to the posts on the site too"


@pytest.mark.parametrize(
    ("settings", "options", "said"),
    [
        (
            "blog: 'https://linden.example/'",
            ("--host-alias", "old.example"),
            "add old.example to blog_hosts",
        ),
        ("blog: 'https://linden.example/', blog_hosts: [old.example]", ("--host-alias", "www.old.example"), ""),
        ("blog: 'https://linden.example/'", ("--blog", "https://www.linden.example/"), ""),
        ("timezone: UTC", ("--blog", "linden.example"), "set blog to https://linden.example/"),
    ],
)
def test_another_name_of_the_blog_was_known_to_split_and_not_to_the_site(tmp_path, muniment, settings, options, said):
    (tmp_path / "posts").mkdir()
    (tmp_path / "mkdocs.yml").write_text(f"site_name: A\nextra: {{muniment: {{{settings}}}}}\n", encoding="utf-8")
    (tmp_path / "feed.xml").write_text(CAPTURE, encoding="utf-8")
    told = muniment(tmp_path, "split", str(tmp_path / "feed.xml"), *options)
    lines = [line for line in told.output.splitlines() if line.startswith("mkdocs.yml")]
    assert (told.exit_code, lines) == (0, [f"mkdocs.yml: {said}, {ADVICE}"] if said else [])
