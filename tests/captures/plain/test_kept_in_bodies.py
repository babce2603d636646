"""What a post says stays in it, short as its lines may be and near as rows of the page may stand, and nothing else."""

import pytest

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
LATIN = "Lapsia ei saa ottaa säilöön. Vaadimme, että hallitus avaa yksikön tarkastajille."
CJK = "昨年だけで4人が適切な医療を受けられないまま亡くなった。私たちは独立した調査と、医師の常駐を求める。"
SIGNED = ("収容を考える会", "アジア人権弁護士会（韓国）", "港町労働組合")


def test_short_lines_under_a_row_of_labels_are_the_text(reading_of) -> None:
    row = "2024年1月25日\n\n—\n\n投稿者\n\n森田あかり\nカテゴリー: 声明"
    foot = "2件のコメント\n\n 1. 匿名より:\n    2024年1月25日 11:00\n\n    知りませんでした。\n\nコメントを残す"
    text = f"みなと記録\n\n共同声明：医療を求める\n\n{row}\n\n{CJK}\n\n賛同団体：\n\n{chr(10).join(SIGNED)}\n\n{foot}\n"
    (made,) = reading_of(text).drafts
    assert CJK in made.body
    assert tuple(one.as_ for one in made.front.organisations) == SIGNED


def test_a_sentence_under_a_label_and_a_date_is_no_caption(reading_of) -> None:
    row = "Kirjoittaja \nAino Rautio\n22.4.2021\nKannanotot"
    text = f"Päiväkirja\nKannanotto säilöönotosta\n{row}\n{LATIN}\n\n\nAllekirjoittajat:\n\n\nPakolaisapu (PPA)\n"
    (made,) = reading_of(text).drafts
    assert LATIN in made.body
    assert made.front.pictures == ()


def test_brief_lines_above_a_row_without_space_are_none_of_it(reading_of) -> None:
    one = "Подписи:\n\n   Белозерский центр (БПЦ)\n   Комитет «Скорая рядом»\n   Движение за здоровье (Казахстан)\n"
    row = "   Автор {}Опубликовано {}Рубрики ЗаявленияМетки\n   обращение, медицинаОставить комментарий\n"
    text = "   Мы просим губернатора края восстановить подстанцию скорой помощи в\n   посёлке Кедровом.\n"
    first = f"Обращение к губернатору\n\n{text}\n   {one}{row.format('Вера Лыткина', '6.02.2019')}"
    second = f"Подстанция\n\n{text}{row.format('Редакция', '22.01.2019')}"
    made = reading_of(f"Тетрадь\n\nАрхив метки: медицина\n\n{first}\n{second}").drafts
    assert [draft.front.date for draft in made] == ["2019-02-06", "2019-01-22"]
    assert [one.as_ for one in made[0].front.organisations] == [
        "Белозерский центр (БПЦ)",
        "Комитет «Скорая рядом»",
        "Движение за здоровье (Казахстан)",
    ]


NAMED = {
    "German": "Vorheriger Beitrag Offener Brief: Schluss mit der Kesselhaft",
    "English, a link": "[Previous post Joint letter on the wells](https://quay.example/2021/03/07/letter/)",
    "Japanese, no space": "前の投稿共同声明：医療を求める",
}


@pytest.mark.parametrize("named", NAMED.values(), ids=NAMED)
def test_what_names_the_post_before_is_the_pages(named: str, reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\nNo water\n\n22.4.2021\n\n{P}\n\n{named}\n").drafts
    assert made.body == f"{P}\n"
    assert made.front.see_also == ()


def test_a_pager_right_behind_the_last_row_is_none_of_it(reading_of) -> None:
    row = "Publicerat den {} 2015Författare {}Kategorier DomarEtiketter barnLämna en kommentar"
    posts = [("Hovrätten friar", "29 oktober", "Elin Ek"), ("Upprop mot isolering", "6 maj", "Ole Holm")]
    text = "\n\n".join(f"## {title}\n\n{P}\n\n{row.format(day, name)}" for title, day, name in posts)
    made = reading_of(f"# Dagboken\n\n{text}<- Äldre inlägg\n\nSök\n").drafts
    assert [(one.front.title, one.front.date, one.front.author) for one in made] == [
        ("Hovrätten friar", "2015-10-29", "Elin Ek"),
        ("Upprop mot isolering", "2015-05-06", "Ole Holm"),
    ]


def test_how_many_posts_have_a_tag_is_no_part_of_it(reading_of) -> None:
    (made,) = reading_of(f"Quay notes\n\nNo water\n\n22.4.2021\n\n{P}\n\nTags: lamps (3), the quay (12)\n").drafts
    assert made.front.tags == ("lamps", "the quay")


def test_a_text_that_leads_on_with_an_arrow_is_a_text(reading_of) -> None:
    row = "Publicerat den {} 2015Författare {}Kategorier DomarEtiketter barnLämna en kommentar"
    posts = [("Hovrätten friar", "29 oktober", "Elin Ek"), ("Upprop mot isolering", "6 maj", "Ole Holm")]
    text = "\n\n".join(
        f"## {title}\n\n{P} […] Fortsätt läsa →\n\n{row.format(day, name)}" for title, day, name in posts
    )
    made = reading_of(f"# Dagboken\n\n# Sökresultat för: a\n\n{text}\n\nSök\n").drafts
    assert [one.front.date for one in made] == ["2015-10-29", "2015-05-06"]
    assert [one.front.title for one in made] == ["Hovrätten friar", "Upprop mot isolering"]


def test_a_date_that_leads_to_a_comment_dates_no_post(reading_of) -> None:
    site = "https://quay.example/2016/07/08/letter/"
    meta = "{}\n\n    [8 July 2016\n    11:0{}]({}#comment-{})\n\n    {}\n"
    answers = "\n".join(
        meta.format(who, at, site, at, said) for at, (who, said) in enumerate([("Ann", "Thanks"), ("Bo", "Well said")])
    )
    text = f"# [Quay notes](https://quay.example/)\n\n# Letter\n\n[8 July 2016]({site})\n\n{P}\n\n{answers}"
    assert [one.front.title for one in reading_of(text).drafts] == ["Letter"]


def test_the_last_sentences_of_a_text_were_the_pages_where_a_link_to_a_label_stands_in_them(reading_of) -> None:
    last = "Neither the firm nor the mayor had a word to say on it. [All on this](https://quay.example/tag/dam/)."
    source = "(Source: [Quay Wire](https://wire.example/n/1), [Fort Post](https://fort.example/n/2))"
    body = "Nobody had told the families of the men who were taken to the fort at night, said a lawyer of the guild."
    posts = "".join(
        f"## [{title}](https://quay.example/{at}/)\n\n{at} May 2021 in [News](https://quay.example/category/news/)\n\n"
        f"{body}\n\n{last}\n\n{source}\n\n"
        for at, title in ((9, "The lamp on the quay"), (8, "The crane stood still"))
    )
    made = reading_of(f"{posts}[Older posts](https://quay.example/page/2/)\n").drafts
    assert [one.body for one in made] == [f"{body}\n\n{last}\n"] * 2
    assert [[source.url for source in one.front.sources] for one in made] == [
        ["https://wire.example/n/1", "https://fort.example/n/2"]
    ] * 2
