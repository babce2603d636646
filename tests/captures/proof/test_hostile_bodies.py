"""Texts made to run something, or to fetch it, in whoever reads them: what a post shows of them does neither."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

import pytest
from tests.captures import onepost

from muniment.text import cleaning, markdown

RUN, EVIL = "alert(1)", "https://evil.example/x"
BODIES = {
    "a drawing": f"<svg onload={RUN}><circle/></svg><svg/onload={RUN}>",
    "a drawing with a script": f"<svg><script>{RUN}</script><a xlink:href='javascript:{RUN}'><text>t</text></a></svg>",
    "a drawing with HTML": f"<svg><use href='{EVIL}#a'/><foreignObject><body onload={RUN}></foreignObject></svg>",
    "a moving drawing": f"<svg><animate onbegin={RUN} dur=1s><set attributeName=href to=javascript:{RUN}></svg>",
    "a formula": f"<math href='javascript:{RUN}'><mi xlink:href='javascript:{RUN}'>x</mi></math>",
    "a picture": f"<img src=x onerror={RUN}><img/src=x/onerror={RUN}//><img src=`x`onerror={RUN}>",
    "attributes twice": f"<img src=a.png src=javascript:{RUN} onerror=a onerror=b><p id=a id=b onclick=a>x</p>",
    "an address of a script": f"<a href='javascript:{RUN}'>x</a> <a href='JaVaScRiPt:{RUN}'>x</a>",
    "one with space in it": f"<a href='java\tscript:{RUN}'>x</a> <a href=' &#9;java\nscript&NewLine;:{RUN}'>x</a>",
    "one in numbers": f"<a href='&#106;avascript&colon;{RUN}'>x</a> <a href='javascript&#58;{RUN}'>x</a>",
    "others of that kind": "<a href='vbscript:x'>x</a> <a href='feed:javascript:x'>x</a> <a href='view-source:x'>x</a>",
    "data": "<a href='data:text/html,<script>x</script>'>x</a><img src='data:image/svg+xml,<svg onload=x>'>",
    "much data": f"<img src='data:image/png;base64,{'A' * 500_000}'><a"
    f" href='data:text/html;base64,{'B' * 90_000}'>x</a>",
    "handlers": f"<a href='https://quay.example/a' onclick={RUN} style='background:url({EVIL})' ping='{EVIL}'>x</a>",
    "a base": f"<base href='{EVIL}/'><a href='b'>x</a><img src='c.png'>",
    "what is for a head": f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'><link"
    f" rel=stylesheet href='{EVIL}'>",
    "programs": f"<object data='javascript:{RUN}'>old</object><embed src='{EVIL}'><applet code=A"
    f" archive={EVIL}>x</applet>",
    "a form": f"<form action='javascript:{RUN}'><input autofocus onfocus={RUN}><button"
    f" formaction={EVIL}>go</button></form>",
    "frames": f"<iframe srcdoc='<script>{RUN}</script>'></iframe><iframe src='javascript:{RUN}'></iframe>",
    "a section": f"<![CDATA[<script>{RUN}</script>]]> x <!DOCTYPE x [<!ENTITY a 'b'>]> y",
    "comments": f"<!--><script>{RUN}</script>--> a <!-- x --!><img src=x onerror={RUN}> --> b",
    "comments with conditions": f"<!--[if gte IE 4]><script>{RUN}</script><![endif]--> <![if"
    " !IE]>x<![endif]> <?xml x ?>",
    "words without scripts": f'<noscript><p title="</noscript><img src=x onerror={RUN}>">x</noscript>',
    "a template": f"<template><script>{RUN}</script></template><template shadowrootmode=open><img"
    f" onerror={RUN}></template>",
    "words as they are": f"<xmp><script>{RUN}</script></xmp><listing><img src=x onerror={RUN}></listing>",
    "words in a field": f"<textarea><script>{RUN}</script></textarea><title><img src=x onerror={RUN}></title>",
    "a style in a formula": "<math><mtext><table><mglyph><style><!--</style><img"
    f" title='--&gt;&lt;img onerror={RUN}&gt;'>",
    "a style in a drawing": f'<svg></p><style><a id="</style><img src=1 onerror={RUN}>">',
    "forms in formulas": f"<form><math><mtext></form><form><mglyph><style></math><img src onerror={RUN}>",
    "a formula with HTML": "<math><annotation-xml encoding='text/html'><xmp><img"
    f" onerror={RUN}></xmp></annotation-xml></math>",
    "links in tables": f"<table><a href='javascript:{RUN}'><tr><td><script>{RUN}</script>x</td></tr></a></table>",
    "marks in attributes": "<p id='&lt;/p&gt;&lt;img onerror=x&gt;' title='\"&gt;&lt;script&gt;x&lt;/script&gt;'>x</p>",
    "styles": f"<style>@import '{EVIL}';</style><p style='background:url({EVIL});behavior:url(x)'>x</p>",
    "pictures of many sizes": "<img src=a.png srcset='" + ", ".join(f"{EVIL}{n} {n}w" for n in range(999)) + "'>",
    "films": f"<video src='javascript:{RUN}' poster='javascript:{RUN}' onerror={RUN}><track src='{EVIL}'></video>",
    "old attributes": f"<img lowsrc='javascript:{RUN}' dynsrc='{EVIL}'><table background='{EVIL}'><td"
    f" background='{EVIL}'>x",
    "what opens": f"<details open ontoggle={RUN}><summary>s</summary>d</details><dialog open onclose={RUN}>d</dialog>",
    "what is written in": f"<div contenteditable autofocus onfocus={RUN} tabindex=1>e</div><marquee"
    f" onstart={RUN}>m</marquee>",
    "tags within tags": f"<scr<script>ipt>{RUN}</scr</script>ipt> <<script>{RUN};//<</script>"
    f" <script/x>{RUN}</script/y>",
    "tags as words": "&lt;script&gt;x&lt;/script&gt; &lt;img src=x onerror=x&gt; &amp;lt;script&amp;gt;",
    "links as words": f"[a](javascript:{RUN}) ![i](javascript:{RUN}) &lt;javascript:{RUN}&gt; [b]: javascript:{RUN}",
    "links over several lines": f"<p>[c]</p><p>[c]: javascript:{RUN}</p><p>[d<br>e](javascript:{RUN})</p>",
    "front matter": "<p>---</p><p>withdrawn: 2020-01-01</p><p>---</p><p>draft: true</p>",
    "templates": "{{ 7*7 }} {% include 'a' %} ${7*7} &lt;%= 7*7 %&gt; !!python/object:os.system"
    " {onclick=x} {: onclick=x }",
    "marks of extensions": '--8&lt;-- "/etc/passwd" {!mkdocs.yml!} ::: muniment # h {#id onclick=x}',
    "a table of words": f"<p>| a | b |</p><p>|---|---|</p><p>| &lt;img onerror=x&gt; | [x](javascript:{RUN}) |</p>",
    "code": "<pre><code"
    " class='language-&quot;&gt;&lt;script&gt;'>&lt;/code&gt;&lt;script&gt;x&lt;/script&gt;```</code></pre>",
    "letters from right to left": "a \u202egnp.exe\u202c b \u2066c\u2069 \u200f\u200e d",
    "a kept table": f"<table><tr><td colspan=2 onclick={RUN} style='background:url({EVIL})'>"
    f"<a href='javascript:{RUN}' onclick=x>in</a><img src={EVIL} onerror={RUN}><svg onload={RUN}></svg></td></table>",
    "a kept list": "<ol type='a\" onclick=\"x' start='1\" onclick=\"x' reversed><li value='3\""
    " onclick=x'>one</li></ol>",
    "kept marks": "<dl><dt title='\" onmouseover=x y=\"'>t</dt><dd>d</dd></dl><q"
    " cite='javascript:x'>q</q><bdo dir='rtl\" onclick=\"x'>r</bdo>",
    "what a picture is called": "<figure><img src='https://linden.example/a.png' alt='\"><script>x</script>'"
    " title='](javascript:x)'><figcaption>c ](javascript:x) &lt;script&gt;</figcaption></figure>",
    "brackets in addresses": "<a href='https://quay.example/a) [x](javascript:x'>y</a><a"
    " href='https://quay.example/a\"onclick=\"x'>z</a>",
    "shortcodes": "[gallery ids='1,\"><script>x</script>'] [video src='javascript:x'] [embed]javascript:x[/embed]",
    "blocks": '<!-- wp:html {"a":"--><script>x</script>"} --><script>x</script><!-- /wp:html -->',
}
ALLOWED = cleaning.ALLOWED | {"input"}
LED = ("href", "src", "cite")
SCHEME = re.compile(r"[\x00-\x20]*(?!https?:)[^/?#\s]*:")


class _Read(HTMLParser):
    """What stands in HTML that should not."""

    def __init__(self) -> None:
        super().__init__()
        self.amiss: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.amiss += [] if tag in ALLOWED else [f"<{tag}>"]
        self.amiss += [name for name, _ in attrs if name.startswith("on") or name in ("style", "srcset", "srcdoc")]
        self.amiss += [f"{name}={said}" for name, said in attrs if name in LED and SCHEME.match(said or "")]
        self.amiss += [f"{tag} {said}" for name, said in attrs if name == "src" and "://" in (said or "")]

    def handle_comment(self, data: str) -> None:
        self.amiss.append(data)


def amiss(body: str) -> Iterator[str]:
    """Yield what is wrong with the HTML of a post, and links of it that no site may have."""
    read = _Read()
    read.feed(markdown.render(body, lambda href: href if markdown.is_safe(href) else "").html)
    yield from read.amiss
    yield from (one.href for one in markdown.outline(body).references if not markdown.is_safe(unescape(one.href)))


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", BODIES)
def test_nothing_in_a_text_runs_or_is_fetched(name: str, form: str) -> None:
    shown = BODIES[name].replace("]]>", "]]]]><![CDATA[>") if form in ("wxr", "rss") else BODIES[name]
    draft = onepost.split(form, f"<p>It began.</p><div>{shown}</div><p>It ended.</p>")
    assert (list(amiss(draft.body)), draft.body.startswith("It began.\n")) == ([], True)


TEXT = "# [A quay]({0})\n\nMay 1, 2020\n\nIt began.\n\n{1}\n\nIt ended with [words](https://quay.example/a).\n"


@pytest.mark.parametrize("name", BODIES)
def test_nothing_that_a_plain_text_holds_runs_or_is_fetched(name: str) -> None:
    for written in (BODIES[name], unescape(BODIES[name])):
        (draft,) = onepost.proved(TEXT.format(onepost.LINK, " ".join(written.split())))
        assert list(amiss(draft.body)) == []


@pytest.mark.parametrize(
    "link",
    [
        "[words](javascript:x)",
        "[words]( <javascript:x> 't')",
        "[words](&#106;avascript:x)",
        "[words](javascript&colon;x)",
        "[words](java\\script\\:x)",
        "[words](\njavascript:x)",
        "[words\ngo](mailto:x)",
        "[words][b] go\n\n[b]: tel:+1",
        "[b]:\nvbscript:x\n\n[b]",
    ],
)
def test_a_link_of_a_text_to_a_script_stopped_the_build_of_all(link: str) -> None:
    (draft,) = onepost.proved(TEXT.format(onepost.LINK, f"See {link} there.[^1]\n\n[^1]: Note: it is so."))
    assert (list(amiss(draft.body)), "[words](https://quay.example/a)" in draft.body) == ([], True)
    assert "[^1]: Note: it is so." in draft.body
