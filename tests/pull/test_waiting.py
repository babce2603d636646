"""A blog that asks to be left alone for a while is left alone, and the person who pulls is told."""

import datetime
import re

import pytest

from muniment.links.answer import Answer
from muniment.project import UsageError
from muniment.pull import waiting
from muniment.pull.pulling import Pulling
from muniment.pull.replies import Refused
from muniment.pull.state import State
from muniment.pull.waiting import Pause

NOW = datetime.datetime(2026, 11, 25, 12, 0, tzinfo=datetime.UTC)
URL = "https://quay.example/wp-json/wp/v2/posts?page=2"


def busy(wished: str) -> Answer:
    headers = {"retry-after": wished} if wished else {}
    return Answer(url=URL, status=429, headers=headers, body=b"{}")


SHORT = {
    "": Pause(1.0),
    "soon": Pause(1.0),
    "0": Pause(1.0),
    "120": Pause(120.0, "the blog asks to wait 120 s"),
    " 300 ": Pause(300.0, "the blog asks to wait 300 s"),
    "Wed, 25 Nov 2026 12:02:00 GMT": Pause(120.0, "the blog asks to wait 120 s"),
    "Wed, 25 Nov 2026 11:00:00 GMT": Pause(1.0),
}
LONG = {
    "301": "5 minutes; run it again after 2026-11-25 12:05 UTC",
    "86400": "24 hours; run it again after 2026-11-26 12:00 UTC",
    "Fri, 27 Nov 2026 12:00:00 GMT": "2 days; run it again after 2026-11-27 12:00 UTC",
    "9" * 400: "days; run it again after 2126-",
}


@pytest.mark.parametrize("wished", SHORT)
def test_a_blog_that_asks_for_a_short_while_gets_it(wished: str) -> None:
    assert waiting.pause(busy(wished), 1.0, NOW) == SHORT[wished]


@pytest.mark.parametrize("wished", LONG)
def test_a_long_wait_is_no_wait_but_another_time(wished: str) -> None:
    said = "https://quay.example/wp-json/wp/v2/posts: the blog asks to come again in "
    with pytest.raises(Refused, match=f"{re.escape(said)}.*{re.escape(LONG[wished])}.* to go on"):
        waiting.pause(busy(wished), 1.0, NOW)


def test_a_short_wait_is_said_before_it_is_waited_for() -> None:
    told: list[str] = []
    pulling = Pulling("https://quay.example/", State(), lambda _: None, tell=told.append, clock=lambda: NOW)
    asking = pulling._get(URL)  # noqa: SLF001
    next(asking)
    assert (asking.send(busy("7")).after, told) == (7.0, ["the blog asks to wait 7 s"])


ASKED = ["/wp-json/wp/v2/posts?per_page=50&page=2&", "/wp-json/wp/v2/tags?"]


@pytest.mark.parametrize("page", ASKED)
def test_a_blog_that_asks_for_a_day_was_asked_again_three_times_in_silence(pull, blog, page: str) -> None:
    blog.odd[page] = (429, {"Retry-After": "86400"}, b'{"code": "too_many"}')
    with pytest.raises(UsageError, match=r"the blog asks to come again in 24 hours; run it again after .* to go on"):
        pull()
    assert len([path for path in blog.asked if path.startswith(page)]) == 1
    del blog.odd[page]
    assert pull().output.splitlines()[-1].endswith(" new or changed, 7 at the blog")
