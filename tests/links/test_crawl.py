"""What one server may take of a run: no more by redirects that never end than by silence."""

from collections import Counter

from muniment.links import look
from muniment.links.address import Target
from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Crawl
from muniment.links.journey import Road
from muniment.links.pace import Pace


class Slow:
    """A carrier on a clock of its own: each address redirects to a new one after some seconds."""

    def __init__(self, lasts: float) -> None:
        self.lasts, self.now, self.sent = lasts, 0.0, 0
        self.under_way: list[tuple[float, object, Ask]] = []

    def start(self, ask: Ask, token: object, patience: float = 1.0) -> None:
        self.sent += 1
        self.under_way.append((self.now + self.lasts, token, ask))

    def step(self, seconds: float) -> list[tuple[object, Answer]]:
        self.now += min([seconds + 0.01, *(end - self.now for end, _, _ in self.under_way if end > self.now)])
        done = [one for one in self.under_way if one[0] <= self.now]
        self.under_way = [one for one in self.under_way if one[0] > self.now]
        return [(token, self._sent_on(ask)) for _, token, ask in done]

    def _sent_on(self, ask: Ask) -> Answer:
        return Answer(ask.url, status=302, headers={"location": f"{ask.url}x"})


def seconds(addresses: int, lasts: float) -> float:
    """Return how long so many addresses of one such server take."""
    carrier = Slow(lasts)
    road = Road(lambda: carrier.now, lambda host: "", Counter())
    crawl = Crawl(carrier, Pace(per_host=2, per_second=5, at_once=10), lambda: carrier.now)
    urls = [f"http://a.example/{number}/" for number in range(addresses)]
    for _ in crawl.run((url, look.look(Target(url), (), road)) for url in urls):
        pass
    return carrier.now


def test_redirects_that_never_end_take_no_more_than_silence():
    assert seconds(5, 1.9) < 60
    assert seconds(20, 0.9) < 70
