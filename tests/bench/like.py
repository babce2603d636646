"""Builds what the other generators make too, of what a build makes: python tests/bench/like.py, in an archive's folder.

The home page, posts, tags, organisations, years, their lists and one feed; what no other makes here is left out: the
index of the search, feeds beside each index, files of citations and open data, the lists of sources, of countries and
of titles, and on the page of a post its citations and what search engines and reference managers read.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from muniment import dependencies, project
from muniment.citations import page as cited
from muniment.citations.citing import Citing
from muniment.machine.clock import Clock
from muniment.model.page import Page, Section
from muniment.model.post import Post
from muniment.pages import post as posts
from muniment.site import building, publishing, verifying
from muniment.site.sections import sections

LEFT = {dependencies.DATA, dependencies.SOURCES, dependencies.COUNTRIES, dependencies.TITLES}
KINDS = ("feed:", "citations:", "sources:", "country:", "titles:")


def alike(*given: Any, **named: Any) -> Iterator[Section]:
    """Yield the sections of the site that are made here."""
    for section in sections(*given, **named):
        if section.subject not in LEFT and not section.subject.startswith(KINDS):
            yield section


def plain(citing: Citing, post: Post) -> Page:
    """Return the page of a post without what those who cite it need."""
    return posts.page(citing.catalogue, post)


def main() -> None:
    """Build the archive of this folder."""
    verify, cited.page = verifying.verify, plain
    publishing.site_sections = alike  # type: ignore[assignment]
    verifying.verify = lambda *given, **named: (
        fault for fault in verify(*given, **named) if fault.code != "page-missing"
    )
    outcome = building.build(project.read(Path.cwd()), Clock(), search=False)
    if outcome.failed:
        raise SystemExit("\n".join(map(str, [*outcome.problems, *(outcome.report.faults if outcome.report else ())])))
    os._exit(0)  # as the command ends


if __name__ == "__main__":
    main()
