"""Posts of social networks among sources: an export has their addresses there, a page quotes them."""

import pytest
from tests.captures import onepost

ONE, TWO = ("https://twitter.com/linden/status/1402", "https://x.com/linden/status/1403")
QUOTED = """<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Bells rang. <a href="https://t.co/x">https://t.co/x</a>
</p>&mdash; Linden (@linden) <a href="{}?ref_src=twsrc%5Etfw">March 5, 2016</a></blockquote>"""
CITED = ["https://quay.example/1", "https://mole.example/2"]
TEXTS = {
    "above them": (["Bells rang.", ONE, *CITED], [ONE, *CITED]),
    "between them": (["Bells rang.", "Sources:", CITED[0], ONE, CITED[1]], [CITED[0], ONE, CITED[1]]),
    "right under the word": (["Bells rang.", "Sources:", ONE, CITED[0]], [ONE, CITED[0]]),
    "alone under the word": (["Bells rang.", "Sources:", ONE], [ONE]),
    "under them": (["Bells rang.", CITED[0], TWO], [CITED[0], TWO]),
    "two at the end": (["Bells rang.", ONE, TWO], [ONE, TWO]),
    "above the word": (["Bells rang.", ONE, "Sources:", *CITED], CITED),
    "in the text": (["Bells rang.", ONE, "It went on.", CITED[0]], [CITED[0]]),
    "at the end": (["Bells rang.", ONE], []),
    "led to": (["Bells rang, and we said:", ONE, TWO, "It went on."], []),
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("form", onepost.FORMS)
def test_a_post_elsewhere_was_a_source_in_an_export_alone(form: str, name: str) -> None:
    lines, cited = TEXTS[name]
    shown = "".join(QUOTED.format(one) if one in (ONE, TWO) else f"<p>{one}</p>" for one in lines)
    draft = onepost.split(form, "\n\n".join(lines) if form == "wxr" else shown)
    assert [source.url for source in draft.front.sources] == cited
    assert draft.body.count("> Bells rang.") == (0 if form == "wxr" else sum(one in (ONE, TWO) for one in lines))
    assert not any("none was taken for a source" in doubt for doubt in draft.doubts)
