"""A whole run: its steps in order, and what they add up to."""

from collections.abc import Sequence

import msgspec

from muniment.ci import change, proposal, steps, summary
from muniment.ci.change import Base
from muniment.ci.hosts import Run
from muniment.ci.marks import Mark
from muniment.ci.repository import Repository
from muniment.ci.steps import Result, Step
from muniment.project import Project
from muniment.text.patterns import late

FAULT = late(r"(?P<path>\S+?):(?P<line>\d+): (?P<message>.+)")


class Outcome(msgspec.Struct, frozen=True):
    """What came of a run."""

    steps: tuple[Step, ...]
    base: Base
    prefix: str = ""
    """Where the archive stands in its repository."""

    @property
    def code(self) -> int:
        """The exit code: the gravest of all steps."""
        return max(step.code for step in self.steps)

    @property
    def marks(self) -> list[Mark]:
        """All marks of all steps."""
        return [mark for step in self.steps for mark in step.marks]

    @property
    def built(self) -> bool:
        """Whether a site stands there that may be published, whatever the links say."""
        return any(step.name == steps.SITE and step.result is Result.WELL for step in self.steps)


def of_change(project: Project, run: Run, *, named: str, way: Sequence[str]) -> Outcome:
    """Check what a change brings: posts, the built site, new links."""
    repository = Repository(project.root)
    base = change.base(run, repository, named=named)
    posts = steps.posts(project, repository.touched(base.commit) if base.commit else None)
    done = (posts, steps.form(project), steps.build(project, posts), steps.links(project, base, way))
    return Outcome(tuple(step for step in done if step is not None), base, repository.prefix)


def of_week(project: Project, run: Run, *, way: Sequence[str]) -> Outcome:
    """Check the links that are due, and propose what was seen of them."""
    repository, base = Repository(project.root), Base("", "the links whose turn it was")
    proposal.take_up(project, repository)
    looked = steps.due(project, way)
    if looked.code:
        return Outcome((looked,), base, repository.prefix)
    told = proposal.propose(run, project, repository, summary.page((looked,), base))
    return Outcome((looked, Step("Proposal", Result.WELL, told)), base, repository.prefix)


def of_fault(said: str) -> Outcome:
    """Return what a fault of the configuration adds up to."""
    found = FAULT.match(said)
    mark = (Mark(found["path"], int(found["line"]), 0, True, "configuration", found["message"]),) if found else ()
    return Outcome((Step("Configuration", Result.BROKEN, said, mark, said),), Base("", "nothing was checked"))
