"""Lines about a post on a web page that themes part: the day above, the name and the time of day under the text."""

import pytest
from tests.captures import onepost

PAGE = """<html><body><h1><a href="https://linden.example/">The Linden</a></h1><h2 class="date">{}</h2>
<div class="post"><h3 class="post-title">
<a href="https://linden.example/2016/03/05/a-quiet-morning/">A quiet morning</a></h3>
<div class="post-content"><p>It began with the bell, and with boats.</p></div><div class="foot">{}</div></div>
</body></html>"""
COURTS = '<a href="https://linden.example/category/courts/">Courts</a>'
EARLY, LATE, NONE = "2016-03-05T07:50", "2016-03-05T18:05", "2016-03-05"
LINES = {
    "French, the time first": ("05/03/2016", f"07:50 Publié par Nino Kapa dans {COURTS} | Lien permanent", EARLY),
    "French, the time between": ("05/03/2016", f"Publié à 07:50 par Nino Kapa dans {COURTS}", EARLY),
    "German": ("5. März 2016", f"18:05 Uhr | von Nino Kapa in {COURTS}", LATE),
    "Italian": ("5 marzo 2016", f"Scritto alle 18:05 da Nino Kapa in {COURTS} | Permalink", LATE),
    "English, a link": ("5 March 2016", f'6.05 pm · by <a href="/nk">Nino Kapa</a> · {COURTS}', LATE),
    "a comma behind the name": ("", f"Nino Kapa,&nbsp; {COURTS} - 2016.03.05 - Leave a comment", NONE),
    "no time": ("5 March 2016", f"Posted by Nino Kapa in {COURTS} | 3 Comments", NONE),
    "Persian": ("", "نوشته شده توسط <b>Nino Kapa</b> در شنبه ۱۵ اسفند ۱۳۹۴ ساعت 07:50 | نظر", EARLY),
}


@pytest.mark.parametrize(("day", "line", "date"), LINES.values(), ids=LINES)
def test_name_and_time_were_lost_in_a_line_whose_day_stands_elsewhere(day: str, line: str, date: str) -> None:
    front = onepost.proved(PAGE.format(day, line))[0].front
    assert (front.title, front.date, front.author) == ("A quiet morning", date, "Nino Kapa")


DATES = {
    "Korean": '<span class="date">2016. 3. 5. 07:50</span>',
    "a date of machines without time": '<time datetime="2016-03-05">05-03-2016, 07:50</time>',
    "a list of particulars": '<ul><li class="date">March 5, 2016</li><li><i></i><span>7:50 am</span></li></ul>',
    "a word between": "<p><span>5 March 2016</span> at <span>07:50</span></p>",
}


@pytest.mark.parametrize("line", DATES.values(), ids=DATES)
def test_the_time_of_day_was_lost_that_has_a_place_of_its_own(line: str) -> None:
    assert onepost.proved(PAGE.format("", line))[0].front.date == EARLY


def test_who_has_an_account_wrote_the_post_that_leads_to_it() -> None:
    line = '<ul><li><a href="/user/nino/">Nino Kapa</a> <b>от</b> <time datetime="2016-03-05">5.3.2016</time></li></ul>'
    asked = '<a href="/user/login">Login</a>'
    assert onepost.proved(PAGE.format("", asked + line))[0].front.author == "Nino Kapa"
