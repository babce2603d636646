"""Rows that say when a post appeared and changed and where it is filed; blocks that say whose it is, as in NexT."""

import pytest

from muniment.captures.words.rows import dateline

ROWS = (
    ("Posted on 2020-10-17 Edited on 2026-11-30 In Courts", "Courts"),
    ("Veröffentlicht am 2020-10-17 Bearbeitet am 2026-11-30 in Haft", "Haft"),
    ("Posté le 2020-10-17 Édité le 2026-11-30 dans Prisons", "Prisons"),
    ("Publicado el 2020-10-17 Editado el 2026-11-30 En Juicios", "Juicios"),
    ("Postado em 2020-10-17 Editado em 2026-11-30 Em Justiça", "Justiça"),
    ("Размещено 2020-10-17 Изменено 2026-11-30 В категории Суды", "Суды"),
    ("Опубліковано 2020-10-17 Змінено 2026-11-30 в категорії Суди", "Суди"),
    ("Yayınlandı 2020-10-17 Düzenlendi 2026-11-30 İçinde Davalar", "Davalar"),
    ("Tạo lúc 2020-10-17 Chỉnh sửa vào 2026-11-30 Trong Tù", "Tù"),
    ("نُشر في 2020-10-17 عُدل في 2026-11-30 في محاكم", "محاكم"),
    ("投稿日 2020-10-17 編集日 2026-11-30 カテゴリ 裁判", "裁判"),
    ("发表于 2020-10-17 更新于 2026-11-30 分类于 随笔", "随笔"),
    ("Posted on 2020-10-17 Edited on 2026-11-30 In Courts Views: 12 Reading time ≈ 4 mins.", "Courts"),
    ("Posted on 2020-10-17 Edited on 2026-11-30 Symbols count in article: 1.2k", ""),
    ("发表于2020-10-17|更新于2026-11-30|随笔|字数总计:1.2k|阅读时长:4分钟|阅读量:", "随笔"),
    ("Created2020-10-17|Updated2026-11-30|Field notes|Word count:1.2k|Reading time:4min|Post View:", "Field notes"),
    ("发表于 2020-10-17 更新于 2026-11-30 分类于 随笔 阅读次数： 12 本文字数： 1.3k 阅读时长 ≈ 1 分钟", "随笔"),
)


@pytest.mark.parametrize(("row", "filed"), ROWS)
def test_a_row_with_the_day_of_a_change_and_a_category_was_none(row: str, filed: str) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, said.updated, row[slice(*said.categories)].strip()) == ("2020-10-17", "2026-11-30", filed)


def test_the_category_behind_one_day_began_with_the_end_of_the_word_for_it() -> None:
    row = "发表于 2020-10-17 分类于 随笔"
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.categories)]) == ("2020-10-17", "随笔")


@pytest.mark.parametrize(
    "text",
    [
        "It was edited on 12 May 2018 and printed on 14 May 2018 in Geneva, where nobody read it.",
        "The law of 2 May 2018 changed that of 3 May 2017 in many words.",
    ],
)
def test_a_sentence_with_two_days_stays_none(text: str) -> None:
    assert dateline.read(text) is None


TEXT = """The Linden

A quiet morning at the mill

2020-10-17

It began with a bell in the night. It went on until the evening, when the last of them left the hall.

Nobody said a word about it afterwards. The road to the village was closed.

Sources: https://harbour.example/a/report

{closing}
"""
LINK = "https://linden.example/2020/10/17/quiet/"
BLOCKS = {
    "English": f"""  • Post author: Nina Roe
  • Post link: {LINK}
  • Copyright Notice: All articles in this blog are licensed under BY-NC-SA unless stating otherwise.

A night of rain
Powered by Hexo""",
    "Chinese": f"""- 本文作者：Nina Roe
- 本文链接：{LINK}
- 版权声明：本博客所有文章均采用 BY-NC-SA 许可协议，转载请注明出处！

评论""",
    "with a title, in two lines each": f"""Title:
 A quiet morning at the mill

Author:
 Nina Roe

Link:
 {LINK}

License:
 This work is licensed under CC BY-NC-SA 4.0.""",
    "in German": f"""Beitragsautor: Nina Roe
Beitragslink: {LINK}
Urheberrechtshinweis: Alle Artikel sind unter BY-NC-SA.""",
}


@pytest.mark.parametrize("closing", BLOCKS.values(), ids=BLOCKS)
def test_a_block_that_says_whose_a_post_is_was_text_and_its_address_a_source(closing, reading_of) -> None:
    (draft,) = reading_of(TEXT.format(closing=closing)).drafts
    assert (draft.front.title, draft.front.date) == ("A quiet morning at the mill", "2020-10-17")
    assert draft.front.author == "Nina Roe"
    assert [source.url for source in draft.front.sources] == ["https://harbour.example/a/report"]
    assert draft.body.rstrip().endswith("The road to the village was closed.")


def test_a_text_that_speaks_of_rights_stays_whole(reading_of) -> None:
    closing = (
        "Copyright: the law says little of it.\n\nLink: https://harbour.example/b/law\n\nWe shall ask again next week."
    )
    (draft,) = reading_of(TEXT.format(closing=closing)).drafts
    assert "We shall ask again next week." in draft.body
    assert "the law says little of it" in draft.body


def test_a_row_of_spans_that_its_tool_broke_in_the_words_for_a_change_was_two(reading_of) -> None:
    titles, days = ("Bakers walk out", "Ferry row settled"), ("August 28, 2021", "August 26, 2021")
    posts = (
        f"""## [{title}](https://quay.example/p{place}/){{rel="bookmark"}} {{#p{place} .entry-title}}

::: {{.entry-meta .entry-meta-divider-dot}}
[[By ]{{.meta-label}}[[A.
Roe](https://quay.example/author/roe/){{.url .fn
.n}}]{{.author .vcard}}]{{.posted-by}}[{day}]{{.posted-on}}[[Last
updated on ]{{.meta-label}}September 9, 2021]{{.updated-on}}
:::

::: entry-summary
The bakers of the old quarter walked out on Monday and asked for their wages.
:::
"""
        for place, (title, day) in enumerate(zip(titles, days, strict=True))
    )
    drafts = reading_of("\n".join(["::: site-title\nQuay notes\n:::\n", *posts])).drafts
    assert [(one.front.title, one.front.date, one.front.updated, one.front.author) for one in drafts] == [
        (title, day, "2021-09-09", "A. Roe") for title, day in zip(titles, ("2021-08-28", "2021-08-26"), strict=True)
    ]


def test_two_days_far_apart_that_no_word_says_are_of_one_post_date_none() -> None:
    assert dateline.read("Camp   August 28, 2021    and    September 9, 2021 at home") is None
