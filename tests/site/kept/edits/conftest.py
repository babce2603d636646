"""Archives that are edited and built in this process, with themes that real runs of MkDocs made."""

import itertools
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from muniment import project
from muniment.pages import titles
from muniment.posts import library
from muniment.posts.library import Library
from muniment.site import keeping, output, publishing
from muniment.site.theme import Theme

PIECES = {
    "years": ("mkdocs.yml", "site_name: Defenders Archive", "site_name: Archive & Co"),
    "address": ("mkdocs.yml", "site_url: https://rights.example/", "site_url: https://archive.example/"),
    "template": ("hooks/overrides/main.html", "Back to the top", "Up again"),
    "docs": ("docs/about.md", "A page.", "Another page."),
}
"""Edits that MkDocs must look at: file, words, and words in their place."""


@pytest.fixture(autouse=True)
def _long_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a post more or less decide how the list of titles is parted, and that of a letter."""
    monkeypatch.setattr(titles, "SHORT", 103)
    monkeypatch.setattr(titles, "LONGEST", 100)


class Variant(NamedTuple):
    """An archive as MkDocs last saw it: where it is, and the theme that it made there."""

    folder: Path
    theme: Theme


@pytest.fixture(scope="session")
def variants(make: Any, program: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Variant]:
    """The archive as it is and after each of PIECES: one real run of `muniment build` each."""
    found = {}
    for name, (path, words, others) in {"": ("mkdocs.yml", "", ""), **PIECES}.items():
        folder = make(tmp_path_factory.mktemp("variant") / "archive", posts={})
        settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
        # With an address of its own the site has a feed as well.
        (folder / "mkdocs.yml").write_text(settings.replace("archive.example", "rights.example"), encoding="utf-8")
        text = (folder / path).read_text(encoding="utf-8")
        (folder / path).write_text(text.replace(words, others) if words else text, encoding="utf-8")
        done = program(folder, "muniment", "build")
        theme = Theme.load(folder / ".cache" / "build")
        assert (done.code, words in text) == (0, True), done.said
        assert theme is not None
        found[name] = Variant(folder, theme)
    return found


class Built(NamedTuple):
    """What a build said was wrong, the site that it left, and the paths that it wrote or removed.

    Not `sound` where nothing was published, or two pages of a preview lay claim to one address.
    """

    faults: list[str]
    site: dict[str, bytes]
    changed: set[str]
    sound: bool = True


class Builder:
    """Builds as `muniment build` does."""

    drafts = False

    def __init__(self, editor: Any, variants: Mapping[str, Variant], contents: Callable[[Path], Any]) -> None:
        self.editor, self.variants, self.contents = editor, variants, contents

    def warm(self) -> Built:
        """Build from what was kept."""
        return self.build(self.editor.root)

    def cold(self) -> Built:
        """Build a copy anew."""
        folder = self.editor.root.with_name("copy")
        shutil.copytree(self.editor.root / "posts", folder / "posts")
        try:
            return type(self)(self.editor, self.variants, self.contents).build(folder)
        finally:
            shutil.rmtree(folder)

    def _project(self, root: Path) -> project.Project:
        folder = self.variants[self.editor.variant].folder
        shutil.copytree(folder / "docs", root / "docs", dirs_exist_ok=True)
        shutil.copyfile(folder / "mkdocs.yml", root / "mkdocs.yml")
        return project.read(root)

    def build(self, root: Path) -> Built:
        """Build the archive of a folder."""
        read, theme = self._project(root), self.variants[self.editor.variant].theme
        state, today = keeping.state_of(read), library.today_in(read, self.editor.today)
        inputs = publishing.inputs(library.every_stamp(read.root), theme.key, today=today, drafts=False)
        given = publishing.Publishing(state, read.site, inputs=inputs)
        if publishing.settled(given, publishing.before(state, read.site)):
            return Built([], self.contents(read.site), set())
        found = keeping.read_library(read, state, now=self.editor.today)
        if found.errors:
            return Built([str(fault) for fault in found.errors], {}, set(), sound=False)
        done = publishing.publish(read, found, theme, given)
        return Built([*map(str, done.faults)], self.contents(read.site), {*done.written, *done.removed})


class Preview(Builder):
    """Builds as the preview does: drafts and errors are shown, and what it did last stays in memory."""

    shelf: keeping.Shelf | None = None
    memory: output.State | None = None
    variant = ""

    def build(self, root: Path) -> Built:
        """Renew the preview of the archive of a folder."""
        read, theme = self._project(root), self.variants[self.editor.variant].theme
        state = keeping.state_of(read, preview=True)
        self._forget(state)
        found, self.shelf = keeping.read(read, self.shelf or keeping.load(state), now=self.editor.today)
        given = publishing.Publishing(state, read.site, drafts=True, memory=self.memory)
        done = publishing.publish(read, found, theme, given)
        if self.memory is None:
            keeping.save(state, self.shelf)
        self.memory = done.state
        return Built([], self.contents(read.site), {*done.written, *done.removed}, sound=not _claimed_twice(found))

    def _forget(self, state: Path) -> None:
        """Begin as a new process or a new run of MkDocs does: some previews had time to keep what they knew."""
        if self.editor.restarted == "after a while" and self.shelf is not None and self.memory is not None:
            keeping.save(state, self.shelf)
            output.save(state, self.memory)
        if self.editor.restarted or self.variant != self.editor.variant:
            self.shelf = self.memory = None
        self.editor.restarted, self.variant = "", self.editor.variant


def _claimed_twice(found: Library) -> bool:
    """Return whether two pages claim one address; of two entries with one slug or id, the first alone has a page."""
    twice = {fault.code for fault in found.errors if fault.code.endswith("-twice")}
    return bool(twice - {"slug-twice", "id-twice"})


@pytest.fixture(scope="session")
def fresh(editor: Any, variants: Any, contents: Any, tmp_path_factory: Any) -> Callable[..., tuple[Any, Builder]]:
    """Makes an archive as it stands before the first edit, in a folder of its own, and what builds it."""
    first, numbers = tmp_path_factory.mktemp("first") / "archive", itertools.count()
    editor(first).begin()

    def made(*, drafts: bool) -> tuple[Any, Builder]:
        folder = tmp_path_factory.mktemp(f"edited-{next(numbers)}") / "archive"
        shutil.copytree(first, folder)
        opened = editor(folder)
        return opened, (Preview if drafts else Builder)(opened, variants, contents)

    return made
