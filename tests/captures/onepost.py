"""One post in every form that a capture may have, split and put to the proof."""

import json
from html import escape

from tests.captures import promises

from muniment.captures import splitting
from muniment.captures.drafts.blog import UNKNOWN, Blog
from muniment.captures.drafts.draft import Draft
from muniment.vocabularies.registry import Registry

TITLE, DAY = "A quiet morning", "2016-03-05"
LINK = "https://linden.example/2016/03/05/a-quiet-morning/"
PAGE = f"""<html><body class="single single-post"><article class="hentry"><h1 class="entry-title">{TITLE}</h1>
<time class="entry-date" datetime="{DAY}T00:30:00+04:00">5 March 2016</time>
<div class="entry-content">{{}}</div></article><a rel="bookmark" href="{LINK}">Permalink</a>
<link rel="canonical" href="{LINK}"></body></html>"""
NAMES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"'
    ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"'
)
WXR = f"""<rss {NAMES}><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>{TITLE}</title><link>{LINK}</link>
<content:encoded><![CDATA[{{}}]]></content:encoded><wp:post_date>{DAY} 00:30:00</wp:post_date>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"""
RSS = f"""<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<item><title>{TITLE}</title><link>{LINK}</link><pubDate>Sat, 05 Mar 2016 00:30:00 +0400</pubDate>
<content:encoded><![CDATA[{{}}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>{TITLE}</title><link href="{LINK}"/>
<published>{DAY}T00:30:00+04:00</published><content type="html">{{}}</content></entry></feed>"""


def _rest(content: str) -> str:
    held = {"title": {"rendered": TITLE}, "content": {"rendered": content}, "date": f"{DAY}T00:30:00"}
    return json.dumps([{**held, "link": LINK, "slug": "a-quiet-morning", "status": "publish", "type": "post"}])


FORMS = {
    "page": PAGE.format,
    "wxr": WXR.format,
    "rss": RSS.format,
    "atom": lambda content: ATOM.format(escape(content)),
    "rest": _rest,
}


def split(form: str, content: str, blog: Blog = UNKNOWN) -> Draft:
    """Return the post that HTML becomes in a form; all of the capture is proved to stand in it or aside."""
    return proved(FORMS[form](content), blog)[0]


def proved(capture: str, blog: Blog = UNKNOWN) -> tuple[Draft, ...]:
    """Return the posts of a capture, all of which is proved to stand in them or aside."""
    octets = capture.encode()
    reading = splitting.read(octets, Registry(), blog)
    assert [*promises.unsound(octets, reading), *promises.unproved(octets, reading)] == []
    return reading.drafts
