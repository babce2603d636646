"""Looks at pages that are answered without a web."""

from collections import Counter

from muniment.links import facts, look
from muniment.links.address import Target
from muniment.links.answer import Answer
from muniment.links.journey import Road
from muniment.links.look import Seen


def seen(url: str, *answers: Answer, title: str = "") -> tuple[list[str], Seen]:
    """Return what a look asked, answered so in turn and with the last for ever, and what it saw."""
    looking = look.look(Target(url), (), Road(lambda: 0.0, lambda host: "", Counter()), title=title)
    asked: list[str] = []
    ask = next(looking)
    for number in range(50):
        asked.append(ask.url)
        try:
            ask = looking.send(answers[min(number, len(answers) - 1)])
        except StopIteration as end:
            return asked, end.value
    raise AssertionError("the look never ended")


def shown(title: str, text: str) -> Answer:
    """Return the answer of a page."""
    source = f"<title>{title}</title><h1>{title}</h1><p>{text}</p>"
    return Answer("http://a.example/n/12", status=200, facts=facts.of(source))


GONE = Answer("http://a.example/n/13", status=404)
