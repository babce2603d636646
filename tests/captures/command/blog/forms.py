"""The posts of the invented blog as WordPress exports them, feeds them and answers with them; text is theirs alone."""

import datetime
import json
from collections.abc import Sequence
from html import escape
from typing import Any

HOST = "https://harbour.example"
ZONE = datetime.timezone(datetime.timedelta(hours=9))
Post = dict[str, Any]
SPACES = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
EXPORTED = 'xmlns:excerpt="http://wordpress.org/export/{0}/excerpt/" xmlns:wp="http://wordpress.org/export/{0}/"'


def link(post: Post) -> str:
    """Return the address that the blog gives a post."""
    return f"{HOST}/{post['date'][:10].replace('-', '/')}/{post['slug']}/"


def utc(post: Post) -> datetime.datetime:
    """Return when a post appeared, as feeds say it."""
    return datetime.datetime.fromisoformat(post["date"]).replace(tzinfo=ZONE).astimezone(datetime.UTC)


def cdata(text: str) -> str:
    """Return a text as exports write it."""
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def wxr(posts: Sequence[Post], version: str) -> str:
    """Return an export."""
    items = "".join(_item(number, post) for number, post in enumerate(posts, 10))
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" {SPACES} {EXPORTED.format(version)}><channel><title>Harbour</title>
<wp:wxr_version>{version}</wp:wxr_version>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name>Ana Roe</wp:author_display_name></wp:author>
{items}</channel></rss>"""


def _item(number: int, post: Post) -> str:
    labels = "".join(f'<category domain="post_tag" nicename="x">{cdata(name)}</category>' for name in post["tags"])
    labels += "".join(
        f'<category domain="category" nicename="x">{cdata(name)}</category>' for name in post["categories"]
    )
    return f"""<item><title>{cdata(post["title"].replace("&amp;", "&"))}</title><link>{link(post)}</link>
<dc:creator>{cdata("ana")}</dc:creator><content:encoded>{cdata(chr(10).join(post["shown"]))}</content:encoded>
<excerpt:encoded>{cdata("")}</excerpt:encoded><wp:post_id>{number}</wp:post_id>
<wp:post_date>{post["date"].replace("T", " ")}:00</wp:post_date><wp:post_name>{post["slug"]}</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password>{labels}</item>
"""


def rss(posts: Sequence[Post]) -> str:
    """Return a feed in RSS."""
    items = "".join(
        f"<item><title>{post['title']}</title><link>{link(post)}</link><dc:creator>{cdata('Ana Roe')}</dc:creator>"
        f"<pubDate>{utc(post):%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        + "".join(f"<category>{cdata(name)}</category>" for name in [*post["categories"], *post["tags"]])
        + f"<content:encoded>{cdata(chr(10).join(post['shown']))}</content:encoded></item>\n"
        for post in posts
    )
    return f'<?xml version="1.0"?>\n<rss version="2.0" {SPACES}><channel>{items}</channel></rss>'


def atom(posts: Sequence[Post]) -> str:
    """Return a feed in Atom."""
    entries = "".join(
        f'<entry><title type="html">{cdata(post["title"])}</title><link rel="alternate" href="{link(post)}"/>'
        f"<author><name>Ana Roe</name></author><published>{utc(post):%Y-%m-%dT%H:%M:%SZ}</published>"
        + "".join(f'<category scheme="{HOST}" term="{escape(n)}"/>' for n in [*post["categories"], *post["tags"]])
        + f'<content type="html">{cdata(chr(10).join(post["shown"]))}</content></entry>\n'
        for post in posts
    )
    return f'<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'


def rest(posts: Sequence[Post]) -> str:
    """Return an answer with the names of tags and categories beside the posts."""
    names = {kind: sorted({name for post in posts for name in post[kind]}) for kind in ("tags", "categories")}
    taxonomies = {"tags": "post_tag", "categories": "category"}
    listed = {
        kind: [{"id": number, "name": escape(name), "taxonomy": taxonomies[kind]} for number, name in enumerate(found)]
        for kind, found in names.items()
    }
    answers = [
        {
            "id": number,
            "date": f"{post['date']}:00",
            "status": "publish",
            "link": link(post),
            "slug": post["slug"],
            "author": 1,
            "title": {"rendered": post["title"]},
            "content": {"rendered": "\n".join(post["shown"]), "protected": False},
            "excerpt": {"rendered": "<p>" + post["shown"][0][3:30] + " [&hellip;]</p>"},
            **{kind: [names[kind].index(name) for name in post[kind]] for kind in names},
        }
        for number, post in enumerate(posts, 10)
    ]
    return json.dumps({"posts": answers, **listed, "users": [{"id": 1, "name": "Ana Roe"}]})
