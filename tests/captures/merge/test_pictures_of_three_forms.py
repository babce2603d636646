"""What three forms of a post show of its pictures comes together; no editor changed any of it."""

import json
from pathlib import Path

from tests.captures import onepost

QUAY = '<p>It began.</p><img src="https://linden.example/quay.jpg" alt="A quay">'
ABOVE = '<img class="wp-post-image" src="https://linden.example/heron.jpg" alt="A heron">'
BESIDE = {
    "id": 15,
    "source_url": "https://linden.example/heron.jpg",
    "alt_text": "A heron",
    "caption": {"rendered": "<p>A grey heron.</p>"},
}
ENTRY = '<div class="entry-content">'


def test_a_picture_above_a_post_put_behind_the_others_was_taken_for_an_editors_change(tmp_path: Path, muniment) -> None:
    (answer,) = json.loads(onepost.FORMS["rest"](QUAY))
    whole = {**answer, "featured_media": 15, "_embedded": {"wp:featuredmedia": [BESIDE]}}
    page = onepost.PAGE.format(QUAY).replace(ENTRY, f"{ABOVE}{ENTRY}")
    captures = {"1.xml": onepost.FORMS["atom"](QUAY), "2.html": page, "3.json": json.dumps([whole])}
    for name, capture in captures.items():
        (tmp_path / name).write_text(capture, encoding="utf-8")
        done = muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"))
        assert (done.exit_code, "conflict" in done.output) == (0, False)
    (post,) = (tmp_path / "posts").rglob("*.md")
    listed = [line for line in post.read_text(encoding="utf-8").splitlines() if "licence" in line]
    assert listed == [
        '  - {url: "https://linden.example/heron.jpg", alt: A heron, caption: A grey heron., licence: unknown}',
        '  - {url: "https://linden.example/quay.jpg", alt: A quay, licence: unknown}',
    ]


CAPTIONED = '<p>It began.</p><figure><img src="https://linden.example/quay.jpg" alt="A quay">{}</figure>'
CAPTION = "<figcaption>The quay at noon.</figcaption>"


def _forms(folder: Path) -> Path:
    """Write a post as Atom, with a caption; as a page, without it and with a picture above; and as an answer."""
    whole = CAPTIONED.format(CAPTION)
    (answer,) = json.loads(onepost.FORMS["rest"](whole))
    answer |= {"featured_media": 15, "_embedded": {"wp:featuredmedia": [BESIDE]}}
    page = onepost.PAGE.format(CAPTIONED.format("")).replace(ENTRY, f"{ABOVE}{ENTRY}")
    captures = {"1.xml": onepost.FORMS["atom"](whole), "2.html": page, "3.json": json.dumps([answer])}
    for name, capture in captures.items():
        (folder / name).write_text(capture, encoding="utf-8")
    return folder


def test_a_caption_that_one_form_has_and_another_lacks_was_taken_for_an_editors(tmp_path: Path, muniment) -> None:
    for name in ("1.xml", "2.html", "3.json"):
        done = muniment("split", str(_forms(tmp_path) / name), "--into", str(tmp_path / "posts"))
        assert (done.exit_code, "conflict" in done.output) == (0, False)
    (post,) = (tmp_path / "posts").rglob("*.md")
    for words in ("caption: A grey heron.", "caption: The quay at noon."):
        assert words in post.read_text(encoding="utf-8")


def test_a_caption_that_an_editor_took_out_stays_out(tmp_path: Path, muniment) -> None:
    for name in ("1.xml", "2.html", "3.json"):
        muniment("split", str(_forms(tmp_path) / name), "--into", str(tmp_path / "posts"))
        (post,) = (tmp_path / "posts").rglob("*.md")
        text = post.read_text(encoding="utf-8").replace(", caption: The quay at noon.", "")
        post.write_text(text, encoding="utf-8")
    assert "The quay at noon." not in text


TWO = """<figure><img src="https://linden.example/one.jpg" alt="A quay"><figcaption>Noon.</figcaption></figure>
<figure><img src="https://linden.example/two.jpg" alt="A gate"><figcaption>Noon.</figcaption></figure>"""


def test_pictures_that_a_page_holds_itself_got_the_words_of_others(tmp_path: Path, muniment) -> None:
    (answer,) = json.loads(onepost.FORMS["rest"](TWO))
    above = {**BESIDE, "alt_text": "A quay", "caption": {"rendered": ""}}
    whole = {**answer, "featured_media": 15, "_embedded": {"wp:featuredmedia": [above]}}
    held = TWO.replace("https://linden.example/one.jpg", "data:image/gif;base64,R0").replace(
        "https://linden.example/two.jpg", "data:image/gif;base64,R1"
    )
    for name, capture in {"1.json": json.dumps([whole]), "2.html": onepost.PAGE.format(held)}.items():
        (tmp_path / name).write_text(capture, encoding="utf-8")
        assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
    (post,) = (tmp_path / "posts").rglob("*.md")
    assert [line.strip() for line in post.read_text(encoding="utf-8").splitlines() if "licence" in line] == [
        '- {url: "https://linden.example/heron.jpg", alt: A quay, licence: unknown}',
        '- {url: "https://linden.example/one.jpg", alt: A quay, caption: Noon., licence: unknown}',
        '- {url: "https://linden.example/two.jpg", alt: A gate, caption: Noon., licence: unknown}',
    ]
