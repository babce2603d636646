"""The forms in which a page is saved: as served, by a browser as a whole, by SingleFile, by the Wayback Machine."""

import re
from collections.abc import Callable

from saved.page import Page

STAMP = "20230704101112"
BESIDE = '<div id="extension-root" style="display: none;"></div><iframe src="./x_files/saved_resource.html"></iframe>'
PLAYBACK = '<script src="https://web-static.archive.org/_static/js/bundle-playback.js?v=1" charset="utf-8"></script>'


def served(_: Page, page: str) -> str:
    """Return a page as its server sent it."""
    return page


def whole(page: Page, text: str) -> str:
    """Return it as browsers save a whole page: addresses absolute, what it needs in a folder beside it."""
    mark = f"<!-- saved from url=({len(page.url):04}){page.url} -->\n"
    folder = re.sub(r"[^\w]+", "_", page.blog.name)
    beside = rf'\1="./{folder}_files/\2"'
    text = re.sub(r'(src|href)="(?:/|https://[^"/]*/)(?:[^"]*/)?([^"/?]+\.(?:css|js|jpg))[^"]*"', beside, text)
    text = re.sub(r"""(href)=(["'])/(?!/)""", rf"\1=\2{page.blog.at('/')}", text)
    text = re.sub(r"<(meta|link|img|br|input|hr)\b([^>]*?) ?/>", r"<\1\2>", text)
    text = text.replace("&raquo;", "»").replace("&nbsp;", "\u00a0").replace("</body>", f"{BESIDE}</body>")
    return text.replace("<html", f"{mark}<html", 1)


def single_file(page: Page, text: str) -> str:
    """Return it as SingleFile saves it: no scripts, pictures within it, quotes and end tags left out where they may."""
    text = re.sub(r"<script(?! type=\"application/ld).*?</script>|<noscript.*?</noscript>", "", text, flags=re.DOTALL)
    text = re.sub(r'src="[^"]*"', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs="', text)
    text = re.sub(r"""(href)=(["'])/(?!/)""", rf"\1=\2{page.blog.at('/')}", text)
    text = re.sub(r'(?<=[\w-])="([\w./:#-]+)"', r"=\1", text)
    text = re.sub(r"</(?:p|li|html|body)>", "", re.sub(r"\s*\n\s*", " ", text))
    mark = f"<!--\n Page saved with SingleFile \n url: {page.url} \n saved date: Tue Jul 04 2023 10:11:12 GMT+0200\n-->"
    return re.sub(r"<!DOCTYPE html>\s*(<html[^>]*>)", rf"<!DOCTYPE html> \1{mark}", text, count=1)


def toolbar(page: Page) -> str:
    """Return what the Wayback Machine puts on top of a page."""
    return f"""<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp"><div id="wm-ipp-inside">
<form class="u" action="/web/submit"><input type="text" name="url" value="{page.url}"></form>
<a href="/web/{STAMP}*/{page.url}" title="See a list of every capture for this URL">12 captures</a>
<div class="r" title="Timespan for captures of this URL">09 Jun 2021 - 04 Jul 2023</div></div></div></div>
<!-- END WAYBACK TOOLBAR INSERT -->"""


def wayback(page: Page, text: str) -> str:
    """Return it as the Wayback Machine answers: its toolbar on top, each address led through it."""
    text = re.sub(r"""(href)=(["'])/(?!/)""", rf"\1=\2{page.blog.at('/')}", text)
    text = re.sub(r"""(href|action|content)=(["'])(https?://)""", rf"\1=\2https://web.archive.org/web/{STAMP}/\3", text)
    text = re.sub(r"""(src)=(["'])(https?://)""", rf"\1=\2https://web.archive.org/web/{STAMP}im_/\3", text)
    text = text.replace("<head>", f"<head>{PLAYBACK}", 1)
    text = re.sub(r"<body([^>]*)>", lambda found: f"{found[0]}{toolbar(page)}", text, count=1)
    return f"""{text}
<!--
     FILE ARCHIVED ON 10:11:12 Jul 04, 2023 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 12:00:00 Jan 05, 2024.
-->"""


FORMS: dict[str, Callable[[Page, str], str]] = {
    "served": served,
    "whole": whole,
    "singlefile": single_file,
    "wayback": wayback,
}
