"""Pages whose words say when a post changed beside when it appeared, in whichever order and language."""

import pytest
from tests.captures import onepost

P = "The court of Varnesk heard the three fishers on Tuesday, and nobody from the ministry came."
FIRST = '<time datetime="2023-05-18T09:40:00+02:00">May 18, 2023</time>'
LATER = '<time datetime="2023-05-20T10:00:00+02:00">May 20, 2023</time>'
STATED, SHOWN = ("2023-05-18T09:40", "2023-05-20T10:00"), ("2023-05-18", "2023-05-20")


def dated(line: str) -> tuple[str, str]:
    told = f'<h1 class="entry-title">A door</h1><div class="entry-meta">{line}</div>'
    page = f'<article class="hentry">{told}<div class="entry-content"><p>{P}</p></div></article>'
    (draft,) = onepost.proved(f'<html><body class="single single-post">{page}</body></html>')
    return draft.front.date, draft.front.updated


@pytest.mark.parametrize(
    ("line", "days"),
    [
        (f"Published {FIRST} · Updated {LATER}", STATED),
        (f"Updated {LATER} · Published {FIRST}", STATED),
        (f"<span>Last updated: {LATER}</span> <span>Published: {FIRST}</span>", STATED),
        (f"<span>Mis à jour le {LATER}</span> <span>Publié le {FIRST}</span>", STATED),
        ("Published: May 18, 2023 | Updated: May 20, 2023", SHOWN),
        ("Updated: May 20, 2023 | Published: May 18, 2023", SHOWN),
        ("<span>Actualizado el 20 de mayo de 2023</span> <span>Publicado el 18 de mayo de 2023</span>", SHOWN),
        ("<span>Güncelleme: 20 Mayıs 2023</span> <span>Yayın: 18 Mayıs 2023</span>", SHOWN),
        ("<span>Обновлено: 20 мая 2023</span> <span>Опубликовано: 18 мая 2023</span>", SHOWN),
        ("<span>更新于 2023年5月20日</span> <span>发布于 2023年5月18日</span>", SHOWN),
        ("<span>آخر تحديث: 20 مايو 2023</span> <span>نشر في: 18 مايو 2023</span>", SHOWN),
        ("<span>Cập nhật: 20/05/2023</span> <span>Đăng ngày: 18/05/2023</span>", SHOWN),
    ],
)
def test_the_day_of_a_change_was_that_of_the_post(line: str, days: tuple[str, str]) -> None:
    assert dated(line) == days


def test_a_day_that_is_the_only_one_is_that_of_the_post() -> None:
    assert dated(f"<span>Last updated: {LATER}</span>") == ("2023-05-20T10:00", "")
