"""Titles in which words of another script stand right beside the others, as is usual in Japanese and Chinese."""

import pytest

SITE = "港の記録"
TEXT = "古い港の綱職人たちは春から賃金を受け取っておらず、波止場には売れない綱があふれている。"
PAGES = {
    "behind": ("写真の控えは持ち運べるHDD", "毎日おなじ食事でもかまわない"),
    "before": ("PDFで読む港の古い記録と地図", "毎日おなじ食事でもかまわない"),
}


@pytest.mark.parametrize("titles", PAGES.values(), ids=PAGES)
def test_a_title_is_whole_that_ends_or_begins_in_another_script_wherever_it_stands(reading_of, titles) -> None:
    posts = "\n\n".join(
        f"生活\n\n2018年7月{day}日\n\n{title}\n\n{TEXT[:30]}..." for day, title in zip((7, 5), titles, strict=True)
    )
    side = "最近の投稿\n\n" + "\n".join(titles) + "\n\nアーカイブ\n2018年7月\n2018年6月\n"
    made = reading_of(f"Ann | {SITE}\n\n{SITE}\n\n作成者: Ann\n\n{posts}\n\n次ページ »\n\n{side}").drafts
    assert [(one.front.title, one.front.date) for one in made] == [
        *zip(titles, ("2018-07-07", "2018-07-05"), strict=True)
    ]
