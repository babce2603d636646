"""The line that tells how far a run is, on a terminal and nowhere else."""

from io import StringIO

from muniment.commands.linkprogress import Progress
from muniment.links.crawl import Crawl
from muniment.links.pace import Pace


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def shown(stream: StringIO) -> str:
    """Return what a progress writes after ten seconds, half of 200 done and one host waiting."""
    pace = Pace(per_host=2, per_second=5, at_once=9)
    pace.add("a.example", "request")
    crawl = Crawl(None, pace, lambda: 0.0)
    crawl.open = 100
    progress = Progress(stream)
    progress.began -= 10
    progress.shown -= 10
    progress.show(crawl, 200)
    return stream.getvalue()


def test_a_terminal_is_shown_what_is_done_how_fast_who_waits_and_the_time_left():
    assert shown(Terminal()) == "\r\x1b[K100 of 200 done, 10 a second, 1 host waiting, 10 s left"


def test_a_file_is_shown_nothing():
    assert shown(StringIO()) == ""
