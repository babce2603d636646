"""Pages of a microblog: author, hour and day over each text; readers' answers beneath are in the same form."""

import re

import pytest

TEXTS = (
    "The quay was shut again this morning, and nobody from the office came.\n\nWe go on Friday, with all who can.",
    "Only brief news today.",
    "The hearing of the four dockers takes place on Tuesday, their lawyers say.",
)
ROWS = {
    "en": ("on", "October {} , 2013", "Permalink | Reply", "Tags: quay, strike"),
    "tr": ("tarih", "{} Ekim 2013", "Kalıcı bağlantı | Cevapla", "Etiketler: quay, strike"),
    "vi": ("vào", "{}/10/2013", "Liên kết tĩnh | Trả lời", "Thẻ: quay, strike"),
    "ko": ("날짜", "2013년 10월 {}일", "고유주소 | 답글", "태그: quay, strike"),
    "th": ("เมื่อ", "{} ตุลาคม 2013", "ลิงก์ถาวร | ตอบกลับ", "ป้ายกำกับ: quay, strike"),
}
TOLD = [
    (" ".join(TEXTS[0].split()[:10]), "2013-10-28T10:47", "Ada Quill", ("quay", "strike")),
    ("Only brief news today.", "2013-10-19T08:14", "quaydesk", ("quay", "strike")),
    (" ".join(TEXTS[2].split()[:10]), "2013-10-11T18:30", "Ada Quill", ("quay", "strike")),
]


def _page(row: str, day: str, buttons: str, tags: str, *, mark: str = "* ", inner: str = "    + ") -> str:
    posts = [("Ada Quill", "10:47", "28"), ("quaydesk", "08:14", "19"), ("Ada Quill", "18:30", "11")]
    page = "Quay Notes\n\n"
    for (author, hour, at), text in zip(posts, TEXTS, strict=True):
        said = day.format(at).replace(" ,", ",")
        page += f"{mark}{author} {hour} {row} {said} | {buttons}\n  {tags}\n\n{text}\n\n"
        page += f"{inner}Noor 20:59 {row} {said} {buttons}\n\nThank you, I was there too.\n\n"
    return f"{page}← Older posts\n"


def _told(reading) -> list[tuple[str, str, str, tuple[str, ...]]]:
    return [(made.front.title, made.front.date, made.front.author, tuple(made.front.tags)) for made in reading.drafts]


@pytest.mark.parametrize("lang", ROWS)
@pytest.mark.parametrize("marks", [("* ", "    + "), ("", "")])
def test_answers_in_the_form_of_posts_are_comments(lang: str, marks: tuple[str, str], reading_of) -> None:
    page = _page(*ROWS[lang], mark=marks[0], inner=marks[1])
    reading = reading_of(page)
    assert _told(reading) == TOLD
    assert not any("I was there too" in made.body for made in reading.drafts)


def test_the_text_right_under_the_tags_of_an_entry_is_none_of_them(reading_of) -> None:
    page = _page(*ROWS["en"], mark="   * ", inner="        + ")
    page = re.sub(r"\n+(?= *\S)(?! *[*+] )", "\n       ", page).replace("\n\n", "\n").replace("\n", "\n\n", 1)
    assert [tags for *_, tags in _told(reading_of(page))] == [("quay", "strike")] * 3


def test_a_title_under_such_rows_is_that_of_its_post(reading_of) -> None:
    page = _page(*ROWS["en"]).replace("Only brief news today.", f"Only brief news\n\n{TEXTS[2]}")
    assert [title for title, *_ in _told(reading_of(page))][1:2] == ["Only brief news"]
