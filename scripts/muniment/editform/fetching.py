"""A file fetched whole, through the one guarded fetcher."""

import time
from collections.abc import Callable, Generator

from muniment.editform.bundle import LARGEST
from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Crawl
from muniment.links.pace import Pace
from muniment.links.wire import Bounds, Way, Wire
from muniment.project import UsageError

PATIENT = Bounds(connect=20, total=600, body=600)
"""Seconds: a package has some megabytes, and the way to it may be slow."""


def fetcher(way: Way) -> Callable[[str], bytes]:
    """Return what fetches an address by this way; it raises UsageError where no file comes."""

    def fetch(url: str) -> bytes:
        answers: list[Answer] = []

        def asking() -> Generator[Ask, Answer, None]:
            answers.append((yield Ask(url, keep=LARGEST)))

        wire = Wire(way, time.monotonic)
        try:
            for _ in Crawl(wire, Pace(per_host=1, per_second=1, at_once=1), time.monotonic).run([(url, asking())]):
                pass
        finally:
            wire.close()
        return _body(url, answers[0])

    return fetch


def _body(url: str, answer: Answer) -> bytes:
    if answer.fault:
        raise UsageError(f"{url}: cannot be fetched ({answer.detail or answer.fault}); fetch it yourself, for --bundle")
    if answer.status != 200 or not answer.body:
        raise UsageError(f"{url}: answers {answer.status} and no file")
    return answer.body
