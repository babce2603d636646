"""What `muniment links save` does: asks a web archive to keep pages, or keeps them in a file of this machine."""

import contextlib
import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from muniment.commands import linknotice
from muniment.links import archives, choose, citing, warc
from muniment.links.check import Cited
from muniment.links.memory import Memory
from muniment.links.pace import Pace
from muniment.links.wire import Way
from muniment.model.problem import count
from muniment.model.record import Memento
from muniment.model.verdict import Standing
from muniment.project import Project, UsageError

GONE = 400
"""From this status on an answer is not the page that was cited."""


def ask_an_archive(project: Project, files: Sequence[Path], way: Way) -> None:
    """Ask for copies of living pages of which none is known; each is remembered as soon as it is made."""
    form = _archive(project)
    memory, cited = _wanted(project, files)
    alive = [one for one in memory.uncopied(cited, alive=True) if archives.may_hear(one.url, way.allowed)]
    wishes = citing.wishes(project.root, alive, today=memory.today)

    def found(url: str, memento: Memento) -> None:
        memory.remember_copy(url, memento)
        memory.save()
        click.echo(f"{url} is kept at {memento.url}")

    try:
        urls = [wish.url for wish in wishes]
        linknotice.first_run([form] if urls else [], way, memory)
        if urls:
            click.echo(f"{count(len(urls), 'page')} to be kept, {_lasting(len(urls))}; Ctrl-C stops", err=True)
        with _stoppable("what was kept is remembered"):
            unkept = archives.save(urls, form, way, found, _missed, today=f"{memory.today}")
    finally:
        memory.close()
    if unkept.because and not unkept.reached:
        raise UsageError(f"{unkept.because}; nothing was kept")
    why = f": {unkept.because}" if unkept.because else ""
    click.echo(f"{count(len(wishes) - len(unkept.urls), 'page')} kept, {len(unkept.urls)} left for another run{why}")


def _archive(project: Project) -> str:
    """Return the form of the address at which an archive is asked; UsageError where none is to be."""
    if form := project.settings.links.save:
        return form
    raise UsageError("mkdocs.yml names no archive to ask: extra.muniment.links.save is empty")


def _missed(url: str, because: str) -> None:
    click.echo(f"{url} is not kept: {because}", err=True)


@contextlib.contextmanager
def _stoppable(left: str) -> Iterator[None]:
    """Say what is left of a run that is stopped."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo(f"stopped; {left}, and the same command goes on with the rest", err=True)
        raise click.exceptions.Exit(1) from None


def _lasting(pages: int) -> str:
    """Return how long an archive takes to be asked for so many pages."""
    minutes = round(pages / archives.A_MINUTE)
    return "in less than a minute" if minutes < 1 else f"in about {count(minutes, 'minute')}"


def keep_in_file(project: Project, files: Sequence[Path], way: Way, file: Path) -> None:
    """Keep pages that are not known to be gone in a WARC; those that it holds already are not asked for again."""
    memory, cited = _wanted(project, files)
    linknotice.first_run([one.url for one in cited], way, memory)
    gone = {url for url, record in memory.records.items() if record.standing is Standing.BROKEN}
    memory.close()
    wishes = citing.wishes(project.root, [one for one in cited if one.url not in gone], today=memory.today)
    settings = project.settings.links
    shelf = _shelf(file)
    kept: list[str] = []

    def told(url: str, status: int) -> None:
        kept.append(url)
        click.echo(f"{url} is kept in {file}{f', though it answers {status}' if status >= GONE else ''}")

    pace = Pace(per_host=settings.per_host, per_second=settings.per_second, at_once=4)
    try:
        with _stoppable(f"what {file} holds stays"):
            left = warc.keep([wish.url for wish in wishes], shelf, way, told, pace)
    finally:
        shelf.close()
    click.echo(f"{count(len(kept), 'page')} kept, {len(left)} could not be kept")


def _shelf(file: Path) -> warc.Shelf:
    try:
        return warc.Shelf(file, lambda: datetime.datetime.now(datetime.UTC))
    except (OSError, ValueError) as fault:
        raise UsageError(f"--warc {file}: {fault}") from None


def _wanted(project: Project, files: Sequence[Path]) -> tuple[Memory, list[Cited]]:
    """Return what is remembered of links, and the addresses that are cited and not exempt."""
    memory = Memory(project, lambda: datetime.datetime.now(datetime.UTC))
    return memory, memory.wanted(choose.of_files(project, files) if files else choose.of_all(project))
