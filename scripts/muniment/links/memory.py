"""What is remembered of links between runs: observations here, the ledger in the repository."""

import datetime
from collections.abc import Callable, Collection, Iterable

import msgspec

from muniment.links import due, exemptions, ledger, standing
from muniment.links.check import Cited
from muniment.links.look import Seen
from muniment.links.observations import Observations
from muniment.model.problem import Problem
from muniment.model.record import Memento, Record
from muniment.model.verdict import Standing
from muniment.project import Project


class Memory:
    """Takes in looks as they are made, and writes the ledger at the end, or after a run that was cut off."""

    def __init__(self, project: Project, now: Callable[[], datetime.datetime]) -> None:
        self.project, self.now = project, now
        self.today = now().date()
        self.observations = Observations(project.cache / "links")
        self.ledger = ledger.read(project.posts)
        self.exempt, exempt_problems = exemptions.read(project.posts, today=self.today)
        self.changed = False
        self.problems: list[Problem] = sorted([*self.ledger.problems, *exempt_problems])
        self.records: dict[str, Record] = self.ledger.records
        for url, day, seen in self.observations.unrecorded():
            self._take(url, seen, day)
        self.looks = self.observations.looks()

    def _take(self, url: str, seen: Seen, day: datetime.date) -> None:
        self.changed = True
        self.records[url] = standing.after(self.records.get(url), url, seen, today=day)

    def note(self, url: str, seen: Seen) -> None:
        """Remember one look."""
        self.observations.add(url, seen, self.now())
        self._take(url, seen, self.today)

    def wanted(self, cited: Iterable[Cited]) -> list[Cited]:
        """Return the addresses that no exemption covers, with the titles that are remembered of them."""
        wanted = [one for one in cited if not any(rule.covers(one.url, today=self.today) for rule in self.exempt)]
        titles = {url: record.title for url, record in self.records.items() if record.title}
        return [msgspec.structs.replace(one, title=titles[one.url]) if one.url in titles else one for one in wanted]

    def due(self, cited: Iterable[Cited]) -> list[Cited]:
        """Return the addresses whose turn it is."""
        return [one for one in cited if due.is_due(one.url, self.records.get(one.url), self.looks, today=self.today)]

    def went_round(self) -> None:
        """Remember that all that was due today was looked at."""
        self.observations.went_round(self.today)

    def remember_copy(self, url: str, memento: Memento) -> None:
        """Remember where a copy of an address is kept."""
        if url in self.records:
            self.changed = True
            self.records[url] = msgspec.structs.replace(self.records[url], memento=memento)

    def uncopied(self, cited: Iterable[Cited], *, alive: bool) -> list[Cited]:
        """Return those of some addresses, alive or not, of which no copy is known."""
        known = ((one, self.records.get(one.url)) for one in cited)
        return [
            one
            for one, record in known
            if record is not None and record.memento is None and (record.standing is Standing.ALIVE) is alive
        ]

    def save(self, *, cited: Collection[str] | None = None) -> None:
        """Write the ledger; with `cited`, all addresses that posts cite, others are dropped."""
        self.observations.keep()
        kept = [record for url, record in self.records.items() if cited is None or url in cited]
        if self.changed or len(kept) < len(self.records):
            ledger.write(self.project.posts, kept, self.ledger.foreign)
        self.observations.recorded()

    def close(self) -> None:
        """Let go of the file of observations."""
        self.observations.close()
