"""The pages of an invented blog in themes of many kinds: what a browser saves, by code, so that the truth is known."""

import datetime
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

HOST = "https://harbour.example"
Post = dict[str, Any]


def link(post: Post) -> str:
    """Return the address that the blog gives a post."""
    return f"{HOST}/{post['date'][:10].replace('-', '/')}/{post['slug']}/"


def day(post: Post) -> str:
    """Return the day of a post as people write it."""
    date = datetime.date.fromisoformat(post["date"][:10])
    return f"{date:%B} {date.day}, {date.year}"


def text(post: Post) -> str:
    """Return the HTML of a post's text."""
    return "\n".join(post["shown"])


def tags(post: Post, form: str = '<a href="{url}" rel="tag">{name}</a>') -> str:
    """Return links to the tags of a post."""
    slugs = [(name, name.lower().replace(" ", "-").strip("()")) for name in post["tags"]]
    return ", ".join(form.format(url=f"{HOST}/tag/{slug}/", name=escape(name)) for name, slug in slugs)


def categories(post: Post, form: str = '<a href="{url}" rel="category tag">{name}</a>') -> str:
    """Return links to the categories of a post."""
    return ", ".join(form.format(url=f"{HOST}/category/{name.lower()}/", name=name) for name in post["categories"])


def stamped(post: Post) -> str:
    """Return the time of a post in an element that states it."""
    return f'<time class="entry-date published" datetime="{post["date"]}:00+09:00">{day(post)}</time>'


def classic(post: Post) -> str:
    """A post as the themes of 2010 show it."""
    return f"""<div id="post-7" class="post-7 post type-post status-publish hentry category-news">
<h2 class="entry-title"><a href="{link(post)}" title="Permalink to it" rel="bookmark">{post["title"]}</a></h2>
<div class="entry-meta"><span class="meta-prep">Posted on</span> <a href="{link(post)}" rel="bookmark"><span
class="entry-date">{day(post)}</span></a> by <span class="author vcard"><a class="url fn n" href="{HOST}/author/ana/">Ana Roe</a></span></div>
<div class="entry-content">{text(post)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Print</a></li></ul></div></div>
<div class="entry-utility"><span class="cat-links">Posted in {categories(post)}</span> | <span class="tag-links">Tagged {tags(post)}</span>
<span class="comments-link"><a href="{link(post)}#respond">Leave a comment</a></span></div></div>"""


def blocks(post: Post) -> str:
    """A post as block themes show it."""
    return f"""<li class="wp-block-post post-7 post type-post status-publish format-standard hentry">
<h2 class="wp-block-post-title"><a href="{link(post)}" target="_self">{post["title"]}</a></h2>
<div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{post["date"]}:00+09:00"><a
href="{link(post)}">{day(post)}</a></time></div><div class="wp-block-post-author-name">Ana Roe</div>
<div class="taxonomy-category wp-block-post-terms">{categories(post, '<a href="{url}" rel="tag">{name}</a>')}</div></div></div>
<div class="entry-content wp-block-post-content is-layout-flow">{text(post)}</div>
<div class="taxonomy-post_tag wp-block-post-terms">{tags(post)}</div></li>"""


def schema(post: Post) -> str:
    """A post marked up for search engines."""
    return f"""<article itemscope itemtype="https://schema.org/BlogPosting">
<header><h2 itemprop="headline"><a itemprop="url" href="{link(post)}">{post["title"]}</a></h2>
<p>By <span itemprop="author" class="author">Ana Roe</span> on <time itemprop="datePublished" datetime="{post["date"]}:00+09:00">{day(post)}</time></p></header>
<div itemprop="articleBody">{text(post)}</div>
<footer><p>Filed under: {categories(post)}</p><p>Tagged: {tags(post)}</p></footer></article>"""


def kubrick(post: Post) -> str:
    """A post as the theme of 2005 shows it."""
    return f"""<div class="post" id="post-7"><h2><a href="{link(post)}" rel="bookmark">{post["title"]}</a></h2>
<small>{day(post)} <!-- by ana --></small>
<div class="entry">{text(post)}</div>
<p class="postmetadata">Tags: {tags(post)}<br/> Posted in {categories(post)} | <a href="{link(post)}#respond">No Comments &#187;</a></p></div>"""


def microformats(post: Post) -> str:
    """A post marked with the second microformats."""
    return f"""<article class="h-entry"><h1 class="p-name"><a class="u-url" href="{link(post)}">{post["title"]}</a></h1>
<a class="p-author h-card" href="{HOST}/">Ana Roe</a> <time class="dt-published" datetime="{post["date"]}:00+0900">{day(post)}</time>
<div class="e-content">{text(post)}</div><ul class="post-tags">{tags(post, '<li><a class="p-category" rel="tag" href="{url}">{name}</a></li>')}</ul>
<p>{categories(post)}</p></article>"""


def plain(post: Post) -> str:
    """A post in a theme that marks nothing."""
    return f"""<div class="story"><h3><a href="{link(post)}">{post["title"]}</a></h3>
<p class="meta">{day(post)} | Ana Roe | {categories(post, '<a href="{url}">{name}</a>')}</p>
<div class="text">{text(post)}</div>
<p class="labels">Tags: {tags(post, '<a href="{url}">{name}</a>')}</p></div>"""


def genesis(post: Post) -> str:
    """A post of a framework of themes."""
    return f"""<article class="post-7 post type-post entry" aria-label="It"><header class="entry-header"><h2 class="entry-title"
itemprop="headline"><a class="entry-title-link" rel="bookmark" href="{link(post)}">{post["title"]}</a></h2><p class="entry-meta">{stamped(post)} by
<span class="entry-author"><a href="{HOST}/author/ana/" class="entry-author-link" rel="author"><span class="entry-author-name">Ana Roe</span></a></span>
<span class="entry-comments-link"><a href="{link(post)}#respond">Leave a Comment</a></span></p></header><div class="entry-content" itemprop="text">
{text(post)}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: {categories(post)}</span>
<span class="entry-tags">Tagged With: {tags(post)}</span></p></footer></article>"""


def sections(post: Post) -> str:
    """A post in a builder of pages: names of classes that say nothing."""
    return f"""<section class="x1 x2"><div class="x3"><h2 class="x4"><a href="{link(post)}">{post["title"]}</a></h2><div class="x5"><span>Ana Roe</span>
<span>{day(post)}</span></div><div class="x6">{text(post)}</div></div></section>"""


KNOWN: dict[str, Callable[[Post], str]] = {"classic": classic, "blocks": blocks, "schema": schema, "kubrick": kubrick}
"""Themes that the reader of pages was written by."""
APART: dict[str, Callable[[Post], str]] = {
    "microformats": microformats,
    "plain": plain,
    "genesis": genesis,
    "sections": sections,
}
"""Themes that were set apart before it was tried on them."""
NOT_SHOWN = {"kubrick": ("author",), "sections": ("tags", "categories")}
"""Fields that a theme does not show."""
HEADINGS = {
    "home": "",
    "tag": "<h1 class='page-title'>Posts Tagged ‘tides’</h1>",
    "month": "<h1 class='page-title'>Monthly Archives: May 2021</h1>",
    "search": "<h1 class='page-title'>Search Results for: quay</h1>",
    "single": "",
}


def page(theme: Callable[[Post], str], kind: str, posts: Sequence[Post]) -> str:
    """Return a page of a kind that shows these posts in a theme."""
    first = posts[0]
    title = f"{first['title']} | Harbour" if kind == "single" else "Harbour"
    canonical = f'<link rel="canonical" href="{link(first)}"/>' if kind == "single" else ""
    side = "".join(f'<li><a href="{link(post)}">{post["title"]}</a></li>' for post in posts)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"/><title>{title}</title>{canonical}<style>.a{{b:c}}</style><script>var a = "<b>";</script></head>
<body class="x"><header id="top"><p class="site-title"><a href="{HOST}/">Harbour</a></p><p>Notes from the quay</p>
<nav><ul><li><a href="{HOST}/about/">About</a></li></ul></nav></header>
<main id="content">{HEADINGS[kind]}
{"".join(theme(post) for post in posts)}
<div class="navigation"><a href="{HOST}/page/2/">&larr; Older posts</a></div></main>
<aside id="side"><h3>Recent Posts</h3><ul>{side}</ul><form role="search"><input type="search" placeholder="Search the harbour" aria-label="Search"/></form>
<img src="{HOST}/logo.png" alt="The mark of the harbour" title="Harbour"/></aside>
<footer><p>Blog at Harbour. Powered by WordPress.</p></footer></body></html>"""
