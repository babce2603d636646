"""Pages into bytes: each kind's shell filled, the home page's shell being the page written by hand."""

from collections.abc import Iterable
from html import unescape
from pathlib import Path

from muniment.model.page import File, Kind, Page, Section
from muniment.pages import parts
from muniment.posts.catalogue import digest
from muniment.project import Project
from muniment.site import folder
from muniment.site.shell import Setting, Shell, dress
from muniment.site.theme import Theme
from muniment.text.patterns import late

HOME = "index.html"
TITLE = late(r"<title>([^<]*)</title>")
LATEST = 4096
"""Bytes of a page within which its title stands."""

LOST = Path(__file__).with_name("lost.js")
"""The script of the page for addresses that lead nowhere."""


class Wardrobe:
    """The shells of a theme, split once, and what they need to know of the site."""

    def __init__(self, project: Project, theme: Theme, *, filed: bool = False) -> None:
        self.filed = filed
        self.setting = Setting(project.site_name, project.site_url, project.edit)
        self.shells = {kind: Shell.of(rendered) for kind, rendered in theme.shells.items()}
        home = Path(theme.pages) / HOME
        if home.is_file():
            self.shells[Kind.HOME] = Shell.of(home.read_text(encoding="utf-8"))

    def octets(self, part: Page | File) -> bytes:
        """Return the bytes of a page, dressed, or of a file as it is; links of pages end in files in a folder."""
        made = self._octets(part)
        return folder.led(made, self.setting.url) if self.filed and part.path.endswith(".html") else made

    def _octets(self, part: Page | File) -> bytes:
        if isinstance(part, File):
            return part.make()
        return dress(part, part.make(), shell=self.shells[part.kind], setting=self.setting)


def written_by_hand(project: Project, theme: Theme) -> list[Section]:
    """Return the sections that MkDocs made: pages of docs/ and their pictures, the stylesheet, the script of 404.html.

    What MkDocs copied of its theme stays behind; the home page is the core's to finish.
    """
    folder, docs = Path(theme.pages), project.root / "docs"
    files = []
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        path = file.relative_to(folder).as_posix()
        if path != HOME and (path.endswith(".html") or (docs / path).is_file()):
            files.append(parts.copy(path, file))
    style = theme.stylesheet.encode()
    sheet, lost = File("assets/site.css", digest(style), lambda: style), parts.copy("assets/lost.js", LOST)
    return [Section("style", lambda: [sheet, lost]), Section("written", lambda: files)]


def names(written: Iterable[Section]) -> frozenset[str]:
    """Return the names of the pages among these sections: what their title elements say before that of the site."""
    files = (part for section in written for part in section.make() if part.path.endswith(".html"))
    heads = (part.make()[:LATEST].decode(errors="replace") for part in files if isinstance(part, File))
    titles = (found[1] for head in heads if (found := TITLE.search(head)))
    return frozenset(unescape(title).rpartition(" – ")[0] for title in titles)
