"""Pages that an archive is asked to keep: one after the other, and what ends the queue."""

import pytest

from muniment.links import archives, guard
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.mementos import Archives, Wish
from muniment.links.wire import Way
from muniment.model.record import Memento

FORM = "https://w.example/save/{url}"
URLS = [f"http://a.example/{number}" for number in range(5)]
KEPT = {"content-location": "/web/20260110101010/http://a.example/"}


class Saved:
    """What came of a queue that was answered so."""

    def __init__(self, *answers: Answer) -> None:
        self.kept: list[str] = []
        self.missed: list[tuple[str, str]] = []
        self.asked: list[Ask] = []
        queue = archives.Queue(URLS, FORM, self._found, lambda *told: self.missed.append(told), today="2026-01-10")
        asking, given = queue.asking(), iter(answers)
        try:
            self.asked.append(next(asking))
            while True:
                self.asked.append(asking.send(next(given)))
        except StopIteration:
            self.left, self.because, self.reached = queue.left, queue.because, queue.reached

    def _found(self, url: str, memento: Memento) -> None:
        assert memento == Memento("https://w.example/web/20260110101010/http://a.example/", "2026-01-10")
        self.kept.append(url)


def answer(status: int = 0, fault: Fault = Fault.NONE, detail: str = "", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer("https://w.example/save/x", status=status, fault=fault, detail=detail, headers=named)


def test_all_are_kept_one_after_the_other():
    saved = Saved(*[answer(200, **KEPT)] * 5)
    assert (saved.kept, saved.left, saved.because) == (URLS, [], "")
    assert [ask.url for ask in saved.asked] == [f"https://w.example/save/{url}" for url in URLS]


def test_a_page_that_an_archive_cannot_keep_is_told_and_the_others_follow():
    saved = Saved(answer(200, **KEPT), answer(523), answer(fault=Fault.TIMEOUT), *[answer(200, **KEPT)] * 2)
    assert saved.missed == [(URLS[1], "the archive answers 523"), (URLS[2], "the archive answers nothing")]
    assert (saved.left, saved.because) == (URLS[1:3], "")


def test_a_short_pause_is_kept_and_the_page_asked_for_again():
    saved = Saved(answer(429, retry_after="60"), *[answer(200, **KEPT)] * 5)
    assert [ask.after for ask in saved.asked] == [0.0, 60.1, 0.0, 0.0, 0.0, 0.0]
    assert saved.kept == URLS


@pytest.mark.parametrize("wish", [{}, {"retry_after": "3600"}])
def test_an_archive_that_wants_a_longer_pause_is_asked_no_more(wish):
    saved = Saved(answer(200, **KEPT), answer(429, **wish), answer(200, **KEPT))
    assert (saved.left, saved.because, saved.reached) == (URLS[1:], "the archive asks for a pause (429)", True)


def test_an_archive_that_is_not_there_is_asked_once():
    saved = Saved(answer(fault=Fault.NO_HOST, detail="Could not resolve host: w.example"))
    because = "the archive cannot be reached (Could not resolve host: w.example)"
    assert (saved.left, saved.because, saved.reached) == (URLS, because, False)


def test_an_archive_that_falls_silent_is_asked_no_more():
    saved = Saved(*[answer(fault=Fault.BROKEN, detail="Empty reply from server")] * 5)
    assert (len(saved.asked), len(saved.left)) == (3, 5)
    assert saved.because == "the archive cannot be reached (Empty reply from server)"


def test_archives_that_do_not_answer_are_noticed():
    wish, nobody = Wish("http://a.example/", "2018-04-12"), Archives("http://127.0.0.1:9/{url}")
    kept: list[str] = []
    way = Way(guard.networks(["127.0.0.0/8"]))
    assert archives.find([wish], nobody, way, lambda url, memento: kept.append(url)) is False
    assert archives.find([], nobody, way, lambda url, memento: kept.append(url)) is True
    assert kept == []
