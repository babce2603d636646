"""How fast saved pages and exports are read, and the memory that it takes.

    python tests/bench/structured.py [POSTS] [--form wxr|pages] [--profile]

So many posts of an invented blog (5,000 by default) as one export and as pages of ten posts each. A row a form:
megabytes a second of the whole command by the clock and by its processors, and the most MB that its processes held.
"""

import argparse
import cProfile
import datetime
import pstats
import random
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path

from capturing import WORDS
from measure import peak, run

from muniment.captures import splitting
from muniment.vocabularies.registry import Registry

HOST = "https://harbour.example"
FIRST = datetime.datetime(2024, 6, 1, 9, 30)
PER_PAGE = 10
COMMENTS = "\n".join(f"<!-- {number}. What a blog says at the head of its export. -->" for number in range(16))
EXPORT = f"""<?xml version="1.0" encoding="UTF-8" ?>
{COMMENTS}
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/">
<channel>
\t<title>Harbour</title>
\t<wp:wxr_version>1.2</wp:wxr_version>
\t<wp:author><wp:author_login><![CDATA[ana]]></wp:author_login>"""
EXPORT += "<wp:author_display_name><![CDATA[Ana Roe]]></wp:author_display_name></wp:author>\n"
META = """\t\t<wp:postmeta>
\t\t<wp:meta_key><![CDATA[{}]]></wp:meta_key>
\t\t<wp:meta_value><![CDATA[{}]]></wp:meta_value>
\t\t</wp:postmeta>
"""
ITEM = """\t<item>
\t\t<title><![CDATA[{title}]]></title>
\t\t<link>{link}</link>
\t\t<pubDate>{date:%a, %d %b %Y %H:%M:%S} +0000</pubDate>
\t\t<dc:creator><![CDATA[ana]]></dc:creator>
\t\t<guid isPermaLink="false">https://harbour.example/?p={number}</guid>
\t\t<description></description>
\t\t<content:encoded><![CDATA[{content}]]></content:encoded>
\t\t<excerpt:encoded><![CDATA[]]></excerpt:encoded>
\t\t<wp:post_id>{number}</wp:post_id>
\t\t<wp:post_date><![CDATA[{date:%Y-%m-%d %H:%M:%S}]]></wp:post_date>
\t\t<wp:post_date_gmt><![CDATA[{date:%Y-%m-%d %H:%M:%S}]]></wp:post_date_gmt>
\t\t<wp:comment_status><![CDATA[closed]]></wp:comment_status>
\t\t<wp:post_name><![CDATA[{slug}]]></wp:post_name>
\t\t<wp:status><![CDATA[publish]]></wp:status>
\t\t<wp:post_parent>0</wp:post_parent>
\t\t<wp:post_type><![CDATA[post]]></wp:post_type>
\t\t<wp:post_password><![CDATA[]]></wp:post_password>
\t\t<category domain="post_tag" nicename="tides"><![CDATA[tides]]></category>
\t\t<category domain="category" nicename="news"><![CDATA[News]]></category>
{meta}\t</item>
"""
SHOWN = """<article id="post-{number}" class="post-{number} post type-post status-publish hentry category-news">
<header class="entry-header"><h2 class="entry-title"><a href="{link}" rel="bookmark">{title}</a></h2>
<div class="entry-meta"><span class="posted-on"><a href="{link}" rel="bookmark"><time class="entry-date published"
datetime="{date:%Y-%m-%dT%H:%M:%S}+00:00">{date:%B %d, %Y}</time></a></span> <span class="byline"><span
class="author vcard"><a class="url fn n"
href="https://harbour.example/author/ana/">Ana Roe</a></span></span></div></header>
<div class="entry-content">{content}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul>{shares}</ul></div></div>
<footer class="entry-footer"><span class="cat-links"><a
href="https://harbour.example/category/news/" rel="category tag">News</a></span>
<span class="tags-links"><a href="https://harbour.example/tag/tides/" rel="tag">tides</a></span></footer></article>
"""
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour</title>
{links}<style id="global-styles-inline-css">{style}</style>
<script>{script}</script></head>
<body class="home blog"><header id="masthead"><p class="site-title"><a
href="https://harbour.example/" rel="home">Harbour</a></p>
<nav id="site-navigation"><ul>{menu}</ul></nav></header><main id="main" class="site-main">
{posts}</main><aside id="secondary">{side}</aside>
<footer id="colophon"><a href="https://wordpress.org/">Proudly powered by WordPress</a></footer></body></html>
"""


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(9, 24))).capitalize() + "."


def _paragraph(chance: random.Random) -> str:
    """Return some sentences, with a link, emphasis or an entity here and there, as people write."""
    sentences = [_sentence(chance) for _ in range(chance.randint(2, 5))]
    if chance.random() < 0.3:
        where = f"https://{chance.choice(WORDS)}.example/{chance.choice(WORDS)}/{chance.randint(1, 9999)}"
        sentences.insert(
            1, f'It is in <a href="{where}">the {chance.choice(WORDS)} of {chance.choice(WORDS)}</a>, they say.'
        )
    if chance.random() < 0.3:
        sentences.insert(0, f"<strong>{_sentence(chance)}</strong>")
    if chance.random() < 0.2:
        sentences.append(f"&#8220;{_sentence(chance)}&#8221; &#8211; said <em>one of them</em>.")
    return " ".join(sentences)


def content(chance: random.Random, *, marked: bool) -> Iterator[str]:
    """Yield the blocks of a post; `marked`: with the comments in which an export keeps what kind each is."""
    for _ in range(chance.randint(5, 10)):
        roll = chance.random()
        if roll < 0.08:
            kind, block = "quote", f'<blockquote class="wp-block-quote"><p>{_paragraph(chance)}</p></blockquote>'
        elif roll < 0.16:
            rows = "".join(f"<li>{_sentence(chance)}</li>" for _ in range(chance.randint(3, 8)))
            kind, block = "list", f'<ul class="wp-block-list">{rows}</ul>'
        elif roll < 0.24:
            kind, block = "heading", f'<h3 class="wp-block-heading">{" ".join(chance.choices(WORDS, k=5)).title()}</h3>'
        elif roll < 0.30:
            image = (
                f'<img src="{HOST}/files/{chance.randint(1, 999)}.jpg" alt="{_sentence(chance)}" class="wp-image-7"/>'
            )
            caption = f'<figcaption class="wp-element-caption">{_sentence(chance)}</figcaption>'
            kind, block = "image", f'<figure class="wp-block-image size-large">{image}{caption}</figure>'
        else:
            kind, block = "paragraph", f"<p>{_paragraph(chance)}</p>"
        yield f"<!-- wp:{kind} -->\n{block}\n<!-- /wp:{kind} -->" if marked else block
    for _ in range(chance.randint(1, 3)):
        url = f"https://{chance.choice(WORDS)}.example/{chance.choice(WORDS)}/{chance.randint(1, 9999)}"
        block = f'<p><a href="{url}">{url}</a></p>'
        yield f"<!-- wp:paragraph -->\n{block}\n<!-- /wp:paragraph -->" if marked else block


def _post(number: int, *, marked: bool) -> dict[str, object]:
    chance = random.Random(number)  # noqa: S311 - the same posts each time
    title = " ".join(chance.choices(WORDS, k=7)).capitalize()
    date = FIRST - datetime.timedelta(days=number)
    slug = f"{title.lower().replace(' ', '-')}-{number}"
    blocks = "\n\n".join(content(chance, marked=marked))
    link = f"{HOST}/{date:%Y/%m/%d}/{slug}/"
    return {
        "number": number,
        "title": escape(f"{title} {number}"),
        "date": date,
        "slug": slug,
        "link": link,
        "content": blocks,
    }


def export(posts: int) -> Iterator[str]:
    """Yield an export piece by piece."""
    yield EXPORT
    meta = "".join(META.format(f"_field_{number}", "value " * 4) for number in range(4))
    for number in range(posts):
        yield ITEM.format(**_post(number, marked=True), meta=meta)
    yield "</channel>\n</rss>\n"


def page(first: int) -> str:
    """Return a page of an archive, with about as much around its posts as pages have."""
    shares = "".join(f'<li><a rel="nofollow" class="share-{n} sd-button" href="#">{n}</a></li>' for n in range(5))
    posts = "".join(SHOWN.format(**_post(first + n, marked=False), shares=shares) for n in range(PER_PAGE))
    links = "".join(f"<link rel='stylesheet' id='s{n}-css' href='{HOST}/s{n}.css' media='all'>\n" for n in range(12))
    menu = "".join(f'<li class="menu-item"><a href="{HOST}/p{n}/">Page {n}</a></li>' for n in range(12))
    side = "".join(f'<li><a href="{HOST}/2020/{n % 12 + 1:02}/">Month {n}</a></li>' for n in range(40))
    style, script = ".a{color:red;margin:0 auto}\n" * 300, 'var a = {"b": [1, 2, 3]};\n' * 100
    return PAGE.format(links=links, menu=menu, side=f"<ul>{side}</ul>", style=style, script=script, posts=posts)


def files(form: str, posts: int, folder: Path) -> list[Path]:
    """Write the captures of a form into a folder and return them."""
    if form == "wxr":
        whole = folder / "export.xml"
        with whole.open("w", encoding="utf-8") as stream:
            stream.writelines(export(posts))
        return [whole]
    named = [folder / f"page-{first:05}.html" for first in range(0, posts, PER_PAGE)]
    for number, path in enumerate(named):
        path.write_text(page(number * PER_PAGE), encoding="utf-8")
    return named


def profiled(captures: list[Path]) -> None:
    """Print where the time of reading goes."""
    profile = cProfile.Profile()
    for capture in captures:
        profile.runcall(splitting.read, capture.read_bytes(), Registry())
    pstats.Stats(profile).sort_stats("tottime").print_stats(45)


def main() -> None:
    """Print a row a form."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("posts", nargs="?", type=int, default=5000)
    asked.add_argument("--form", choices=("wxr", "pages"), action="append")
    asked.add_argument("--profile", action="store_true")
    given = asked.parse_args()
    for form in given.form or ("wxr", "pages"):
        with tempfile.TemporaryDirectory() as folder:
            captures = files(form, given.posts, Path(folder))
            if given.profile:
                profiled(captures)
                continue
            size = sum(path.stat().st_size for path in captures) / 1e6
            split = [sys.executable, "-m", "muniment", "split", *map(str, captures), "--into"]
            cost = run([*split, f"{folder}/a/posts"], Path(folder), Path(folder) / "a")
            held = peak([*split, f"{folder}/b/posts"], Path(folder)) * 1.048576
            print(
                f"{form:6} {size:6.1f} MB {size / cost.wall:6.2f} MB/s {size / cost.cpu:6.2f} MB/s CPU {held:6.0f} MB"
            )


if __name__ == "__main__":
    main()
