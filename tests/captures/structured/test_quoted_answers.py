"""A feed or answer that a text quotes names posts by their numbers, and leads to none of them."""

import html
import json

import pytest
from tests.captures import onepost

from muniment.captures.structured import numbers

NAME = "https://linden.example/?p=120"
ANSWER = json.dumps([{"id": 120, "guid": {"rendered": NAME}, "link": onepost.LINK}])
FEED = f'<item><link>{NAME}</link><guid isPermaLink="false">{NAME}</guid></item>'
SLASHED = ANSWER.replace("/", "\\/")
LED = f'<p>See <a href="{NAME}">the morning</a>.</p>'
LINK, NUMBER = f"<link>{onepost.LINK}</link>", f'<guid isPermaLink="false">{NAME}</guid>'


def shown(form: str, content: str) -> tuple[str, ...]:
    """Return the former addresses of a post with that content, which its blog names by its number."""
    capture = onepost.FORMS[form](content).replace(LINK, LINK + NUMBER)
    if form == "rest":
        capture = json.dumps([{**json.loads(capture)[0], "id": 120, "guid": {"rendered": NAME}}])
    if form == "atom":
        capture = capture.replace("<published>", f"<id>{NAME}</id><published>")
    return onepost.proved(capture)[0].front.former


@pytest.mark.parametrize("quoted", [ANSWER, SLASHED, FEED], ids=["answer", "with slashes", "feed"])
@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
def test_an_answer_that_a_text_quotes_gave_its_post_an_address_by_number(form: str, quoted: str) -> None:
    assert shown(form, f"<p>It said:</p><pre>{html.escape(quoted)}</pre>") == ()
    assert shown(form, f"<p>It said: {html.escape(quoted, quote=False)}</p>") == ()


@pytest.mark.parametrize("form", ["wxr", "rss", "atom", "rest"])
def test_a_link_by_number_beside_such_a_quotation_leads_to_its_post(form: str) -> None:
    quoted = f"<p>It said: {html.escape(SLASHED)}</p>"
    assert shown(form, LED) == shown(form, quoted + LED) == shown(form, LED + quoted) == ("/p/120/",)


@pytest.mark.parametrize(
    "text",
    [
        f'{{"link":"https://linden.example/a/","content":"<a href=\\"{NAME}\\">x</a>"}}',
        f'{{"id":"5","summary":"see {NAME}"}}',
        f"&lt;link&gt;https://linden.example/&lt;/link&gt; &lt;a href=&quot;{NAME}&quot;&gt;x&lt;/a&gt;",
        f"the guid of it, a link: {NAME}",
        f"&lt;link&gt; is what feeds have: \\u003ca href=\\u0022{NAME}\\u0022",
        f"The &lt;id&gt; of it is told there: {NAME}",
        f'They call "link": "what leads there, as {NAME}"',
        f"&quot;guid&quot; is what it was called: &quot;{NAME}&quot;",
    ],
)
def test_a_link_behind_what_names_another_post_is_one(text: str) -> None:
    assert numbers.linked(text) == {"120"}


@pytest.mark.parametrize("name", ["link", "guid", "id"])
def test_a_name_in_cdata_gave_its_post_an_address_by_number(name: str) -> None:
    assert numbers.linked(f"<{name}>\n<![CDATA[{NAME}]]></{name}>") == set()
