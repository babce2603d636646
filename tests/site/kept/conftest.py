"""An archive that is edited again and again, and built both from what was kept and anew."""

import datetime
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

NOON = datetime.datetime(2021, 1, 1, 12, tzinfo=datetime.UTC)
"""The day of the first build; a post of tomorrow waits in the archive."""
LONG_AGO = 1_600_000_000_000_000_000
"""Modification times, in ns, begin here and grow by a second with each edit: no clock of this machine matters."""
FULL, NEARLY = 51, 50
"""Posts above and at the number that an index shows before it has years."""
BODIES = """
- {id: irct, name: International Rehabilitation Council, acronym: IRCT, country: DK, site: "https://irct.example/"}
- {id: harbour, name: Lawyers of the Harbour, names: {fr: Avocats du port}}
- {id: cellar, name: The Cellar Committee}
- {id: absent, name: A body that no post names}
"""
TAGS = """
- {label: daily notes, meaning: What each day brought.}
- {label: weekly notes, aliases: [every week], broader: daily notes}
- {label: torture, slug: torture}
- {label: التعذيب}
- {label: Ileana Q. Veridian, kind: person}
- {label: Corvin Ashdown, kind: unsure}
- {label: nobody's tag}
"""


def crowd() -> dict[str, dict[str, Any]]:
    """Return posts by path: a year over a hundred, a tag and a body at fifty, others just above it."""
    days = [(month, day) for day in range(1, 10) for month in range(1, 13)][:101]
    posts = {
        f"posts/2020/2020-{m:02}-{d:02}-note-{d}.md": {"title": f"Note {d}", "date": f"2020-{m:02}-{d:02}"}
        for m, d in days
    }
    for number, fields in enumerate(posts.values()):
        fields["tags"] = [label for label, most in (("daily notes", FULL), ("weekly notes", NEARLY)) if number < most]
        bodies = [("irct", NEARLY), ("harbour", FULL)]
        fields["organisations"] = [{"as": key, "id": key} for key, most in bodies if number >= len(posts) - most]
    more = {"undated/leaflet": "unknown", "2019/2019-04-02-raid": "2019-04-02", "2018/2018-04-12-film": "2018-04-12"}
    posts |= {
        f"posts/{path}.md": {"title": path[-4:], "date": date, "tags": ["torture"]} for path, date in more.items()
    }
    posts["posts/2021/2021-01-02-tomorrow.md"] = {"title": "Tomorrow’s post", "date": "2021-01-02", "tags": ["torture"]}
    posts["posts/2019/2019-07-01-draft.md"] = {"title": "Not yet to be read", "date": "2019-07-01", "draft": True}
    return {path: {**fields, "body": "Text."} for path, fields in posts.items()}


class Editor:
    """Someone who edits an archive: each method is one edit, counted from what stands there."""

    def __init__(self, root: Path) -> None:
        written = [file.stat().st_mtime_ns for file in (root / "posts").rglob("*") if file.is_file()]
        self.root, self.time, self.today = root, max([LONG_AGO, *written]), NOON
        self.posts = crowd()
        self.lists = {"tags.yml": yaml.safe_load(TAGS), "organisations.yml": yaml.safe_load(BODIES)}
        self.variant, self.restarted = "", ""

    def begin(self) -> None:
        """Write every file."""
        for path in self.posts:
            self._save(path)
        for name in self.lists:
            self._list(name)

    def set(self, which: int, field: str, value: Any) -> None:
        """Give a field of a post a value; None takes it out."""
        path = self._path(which)
        self.posts[path] = {**self.posts[path], field: value}
        self._save(path)

    def refer(self, which: int, other: int, form: str) -> None:
        """Let a post refer to another: by its text, as see-also, or as a translation of it."""
        path, target = self._path(which), self._path(other)
        address = self._address(target)
        if form == "text":
            self.set(which, "body", f"See [that](../{target.removeprefix('posts/')}), or not.\n\n## Heading\n")
        elif form == "see also":
            self.set(which, "see_also", [{"url": f"https://humanrightsdefenders.blog{address}"}])
        else:
            self.posts[path] = {**self.posts[path], "translation_of": address, "lang": form}
            self._save(path)

    def add(self, month: int, day: int, fields: Mapping[str, Any]) -> None:
        """Add a post of 2020, or write it anew."""
        path = f"posts/2020/2020-{month:02}-{day:02}-added.md"
        self.posts[path] = {"title": "Added", "date": f"2020-{month:02}-{day:02}", "body": "New.", **fields}
        self._save(path)

    def move(self, which: int, date: str, slug: str) -> None:
        """Give a post another date and file name."""
        path = self._path(which)
        fields = self.posts.pop(path)
        (self.root / path).unlink()
        path = f"posts/{date[:4]}/{date}-{slug}.md"
        self.posts[path] = {**fields, "date": date}
        self._save(path)

    def remove(self, which: int) -> None:
        """Delete a post."""
        path = self._path(which)
        del self.posts[path]
        (self.root / path).unlink()

    def withdraw(self, which: int) -> None:
        """Leave nothing of a post but its address."""
        path = self._path(which)
        self.posts[path] = {"permalink": self._address(path), "withdrawn": "2020-12-24", "body": ""}
        self._save(path)

    def picture(self, which: int, octets: bytes, licence: str) -> None:
        """Put a picture beside a post, and show it where its licence is known."""
        path = self._path(which)
        file = path.replace(".md", ".png")
        self._write(file, octets)
        self.set(which, "pictures", [{"file": file.rpartition("/")[2], "alt": "A seal", "licence": licence}])

    def replace_picture(self, octets: bytes) -> None:
        """Save every picture anew, and no post."""
        for file in sorted(self.root.glob("posts/*/*.png")):
            self._write(file.relative_to(self.root).as_posix(), octets)

    def word(self, name: str, which: int, field: str, value: Any) -> None:
        """Give a field of an entry of a vocabulary a value; None takes it out."""
        entries = self.lists[name]
        entries[which % len(entries)] = {**entries[which % len(entries)], field: value}
        self._list(name)

    def words(self, name: str, which: int, entry: Mapping[str, Any] | None) -> None:
        """Add an entry to a vocabulary, or take one out."""
        entries = self.lists[name]
        if entry is None:
            entries.pop(which % len(entries))
        elif entry not in entries:
            entries.insert(which % len(entries), entry)
        self._list(name)

    def looked(self, records: list[dict[str, Any]]) -> None:
        """Find something else out of cited addresses: write posts/links.jsonl anew."""
        self._write("posts/links.jsonl", "".join(f"{json.dumps(record)}\n" for record in records).encode())

    def theme(self, variant: str) -> None:
        """Edit what MkDocs must look at, or take that edit back."""
        self.variant = "" if self.variant == variant else variant

    def sleep_over(self, days: int) -> None:
        """Let days pass."""
        self.today += datetime.timedelta(days=days)

    def restart(self, hastily: bool) -> None:
        """End the preview, at once or some time after its last renewal, and begin another."""
        self.restarted = "at once" if hastily else "after a while"

    def damage(self, which: int, octets: bytes | None) -> None:
        """Change or delete a file of the finished site behind its back."""
        self.restarted = "after a while"  # a preview that runs takes its own work at its word
        files = sorted(file for file in (self.root / "site").rglob("*") if file.is_file())
        if files and octets is None:
            files[which % len(files)].unlink()
        elif files and octets is not None:
            files[which % len(files)].write_bytes(octets)

    def _path(self, which: int) -> str:
        return sorted(self.posts)[which % len(self.posts)]

    def _address(self, path: str) -> str:
        name = path.rpartition("/")[2].removesuffix(".md")
        derived = f"/{name[:10].replace('-', '/')}/{name[11:]}/" if name[:1].isdigit() else f"/undated/{name}/"
        return str(self.posts[path].get("permalink") or derived)

    def _save(self, path: str) -> None:
        fields = {field: value for field, value in self.posts[path].items() if value is not None and field != "body"}
        front = "".join(f"{field}: {json.dumps(value, ensure_ascii=False)}\n" for field, value in fields.items())
        self._write(path, f"---\n{front}---\n\n{self.posts[path]['body']}\n".encode())

    def _list(self, name: str) -> None:
        entries = [{key: value for key, value in entry.items() if value is not None} for entry in self.lists[name]]
        text = "".join(f"- {json.dumps(entry, ensure_ascii=False)}\n" for entry in entries)
        self._write(f"posts/{name}", text.encode())

    def _write(self, path: str, octets: bytes) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(octets)
        self.time += 1_000_000_000
        os.utime(file, ns=(self.time, self.time))


@pytest.fixture(scope="session")
def editor() -> Callable[[Path], Editor]:
    """Gives an archive in a folder to someone who edits it; its posts stand as before the first edit."""
    return Editor


class Said(NamedTuple):
    """What a build said, on both streams, and its exit code: negative where it was killed."""

    said: str
    code: int


@pytest.fixture(scope="session")
def start() -> Callable[..., subprocess.Popen[str]]:
    """Starts `muniment build` in a folder, in a group of its own; `fault`: with trouble, as faults.py has it."""

    def started(folder: Path, fault: tuple[str, Path, int] | None = None) -> subprocess.Popen[str]:
        program = (
            ["-m", "muniment"] if fault is None else [str(Path(__file__).with_name("faults.py")), *map(str, fault)]
        )
        return subprocess.Popen(
            [sys.executable, *program, "build"],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    return started


@pytest.fixture(scope="session")
def build(start: Callable[..., subprocess.Popen[str]]) -> Callable[..., Said]:
    """Runs `muniment build` in a folder to its end."""

    def ran(folder: Path, fault: tuple[str, Path, int] | None = None) -> Said:
        running = start(folder, fault)
        said, _ = running.communicate(timeout=120)
        return Said(said, running.returncode)

    return ran
