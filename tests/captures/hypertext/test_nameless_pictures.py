"""Pictures of saved pages: what holds them itself, or beside it, may not say where they were; nothing is made up."""

from pathlib import Path

import pytest
from tests.captures import onepost

from muniment.model.post import Picture

URL = "https://linden.example/wp-content/uploads/quay.jpg"
DATA = "data:image/png;base64,iVBORw0KGgo="
SAVED = "A%20quiet%20morning_files/quay-300x200.jpg"
CAPTION = "<figcaption>The quay at night. Photo: Ana Roe</figcaption></figure>"
KNOWN = {
    "what SingleFile says was there": f'<img src="{DATA}" data-sf-original-src="{URL}" alt="A quay">',
    "the addresses of other sizes": f'<img src="{DATA}" srcset="{URL} 1024w" alt="A quay">',
    "the largest of them": f'<img src="{SAVED}" srcset="{URL[:-4]}-30x20.jpg 30w, {URL} 1024w" alt="A quay">',
    "a link around it": f'<a href="{URL}"><img src="{SAVED}" alt="A quay"></a>',
    "an attribute": f'<img src="{SAVED}" data-orig-file="{URL}" alt="A quay">',
}


@pytest.mark.parametrize("content", KNOWN.values(), ids=KNOWN)
def test_the_address_of_a_saved_picture_is_the_one_that_the_page_says(content: str) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{content}")
    assert draft.front.pictures == (Picture(URL, alt="A quay", licence="unknown"),)
    assert draft.doubts == ()


@pytest.mark.parametrize("name", ["quay.jpg", "quay-1024x768.jpg"])
def test_a_picture_is_at_the_address_that_the_page_gives_machines_for_that_name(name: str) -> None:
    url = URL.replace("quay.jpg", name)
    page = onepost.PAGE.format(f'<p>It began.</p><img src="{SAVED}" alt="A quay"><img src="b_files/b.jpg" alt="B">')
    (draft,) = onepost.proved(page.replace("<body", f'<meta property="og:image" content="{url}"><body'))
    assert draft.front.pictures == (
        Picture(url, alt="A quay", licence="unknown"),
        Picture(alt="B", licence="unknown"),
    )


FOLDERS = ["A_files", "./A quiet morning_files", "A-Dateien", "A_fichiers", "A.files", "A_archivos"]
UNKNOWN = {DATA: "'A quay'"} | {f"{folder}/quay.jpg": "'quay.jpg'" for folder in FOLDERS}


@pytest.mark.parametrize("source", UNKNOWN)
def test_the_words_of_a_picture_without_address_were_set_aside_or_it_got_one_that_is_none(source: str) -> None:
    draft = onepost.split("page", f'<p>It began.</p><img src="{source}" alt="A quay">')
    assert draft.front.pictures == (Picture(alt="A quay", licence="unknown"),)
    assert draft.doubts[-1] == f"pictures whose address the capture does not say: {UNKNOWN[source]}"


@pytest.mark.parametrize("source", UNKNOWN)
def test_the_caption_of_a_picture_without_address_is_its_own(source: str) -> None:
    draft = onepost.split("page", f'<p>It began.</p><figure class="wp-caption"><img src="{source}">{CAPTION}')
    wanted = Picture(caption="The quay at night.", credit="Photo: Ana Roe", licence="unknown")
    assert (draft.front.pictures, draft.body) == ((wanted,), "It began.\n")


def test_a_picture_of_which_nothing_is_known_is_counted_and_has_no_record() -> None:
    draft = onepost.split("page", f'<p>It began.</p><img src="{DATA}" alt=""><img src="A_files/b.jpg">')
    assert draft.front.pictures == ()
    assert draft.doubts == (
        "not taken over: data: address (1)",
        "pictures whose address the capture does not say: 'b.jpg'",
    )


def test_the_picture_above_a_post_had_no_record_where_the_page_holds_it_itself() -> None:
    page = onepost.PAGE.format("<p>It began.</p>").replace(
        '<div class="entry-content">',
        f'<img class="wp-post-image" src="{DATA}" alt="A quay"><div class="entry-content">',
    )
    (draft,) = onepost.proved(page)
    assert draft.front.pictures == (Picture(alt="A quay", licence="unknown"),)
    assert draft.doubts == ("pictures whose address the capture does not say: 'A quay'",)


def test_a_dot_that_counts_readers_is_no_picture_with_words() -> None:
    dot = f'<img src="{DATA}" width="1" height="1" alt="dot">'
    assert onepost.split("page", f"<p>It began.</p>{dot}").front.pictures == ()


PICTURED = f'<p>It began.</p><figure><img src="{URL}" alt="A quay">{CAPTION}'


@pytest.mark.parametrize("order", [("wxr", "page"), ("page", "wxr"), ("page", "rss", "wxr")])
def test_a_page_that_holds_a_picture_itself_and_other_forms_give_it_one_record(
    order: tuple[str, ...], tmp_path: Path, muniment
) -> None:
    for form in order:
        content = PICTURED.replace(URL, DATA) if form == "page" else PICTURED
        (tmp_path / form).write_text(onepost.FORMS[form](content), encoding="utf-8")
        assert muniment("split", str(tmp_path / form), "--into", str(tmp_path / "posts")).exit_code == 0
    (post,) = (tmp_path / "posts").rglob("*.md")
    listed = [line for line in post.read_text(encoding="utf-8").splitlines() if "licence" in line]
    assert listed == [
        f'  - {{url: "{URL}", alt: A quay, caption: The quay at night., credit: "Photo: Ana Roe", licence: unknown}}'
    ]


@pytest.mark.parametrize("told", ["201808_quay_at_dawn", "IMG-2041.jpg"])
def test_the_name_of_a_file_and_the_credit_under_it_were_two_pictures(told: str, reading_of) -> None:
    text = f"Bakers walk out\n\nMay 7, 2019\n{told}\n© 2018 Quay Wire\n\nThe bakers walked out.\n\nThey came back.\n"
    (made,) = reading_of(text).drafts
    assert [(one.alt, one.caption, one.credit) for one in made.front.pictures] == [(told, "", "© 2018 Quay Wire")]
    assert made.body == "The bakers walked out.\n\nThey came back.\n"


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize(
    "written", [f'src="{one}"' for one in ("blob:x/1", "file:///C:/quay.jpg", "http:///", "http://[::1/q.png")] + [""]
)
def test_the_words_of_a_picture_were_lost_whose_address_is_of_no_use(form: str, written: str) -> None:
    draft = onepost.split(form, f'<p>It began.</p><p><img {written} alt="A quay"></p>')
    assert draft.front.pictures == (Picture(alt="A quay", licence="unknown"),)
    assert draft.doubts[-1] == "pictures whose address the capture does not say: 'A quay'"
