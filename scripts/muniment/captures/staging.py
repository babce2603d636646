"""Files that wait beside their places until all are there, so that all of them are put there or none."""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from muniment.machine import whole


@contextlib.contextmanager
def staged(within: Path) -> Iterator["Staging"]:
    """Give a staging, of which nothing is left where what uses it fails."""
    staging = Staging(within)
    try:
        yield staging
    except BaseException:
        staging.discard()
        raise


class Staging:
    """Files by their path from the folder of posts, each written at once to a folder of its own within `within`."""

    def __init__(self, within: Path) -> None:
        self.within = within
        self.aside: Path | None = None
        self.made = False
        """Whether there was no such folder before."""
        self.numbers: dict[str, int] = {}
        self.count = 0

    def __contains__(self, path: object) -> bool:
        return path in self.numbers

    def __iter__(self) -> Iterator[str]:
        return iter(self.numbers)

    def __getitem__(self, path: str) -> bytes:
        return self.place(path).read_bytes()

    def __setitem__(self, path: str, octets: bytes) -> None:
        with whole.named(self.within / path):
            self._fresh(path).write_bytes(octets)

    def pour(self, path: str, *streams: BinaryIO) -> None:
        """Stage a file that is made of streams in a row."""
        with self._fresh(path).open("wb") as file:
            for stream in streams:
                stream.seek(0)
                shutil.copyfileobj(stream, file, 1 << 20)

    def _fresh(self, path: str) -> Path:
        self.count += 1
        self.numbers[path] = self.count
        self.begin()
        return self.place(path)

    def begin(self, reserved: int = 0) -> Path:
        """Return the folder in which files wait; the first numbers may be reserved for those that `adopt` names."""
        self.count = max(self.count, reserved)
        if self.aside is None:
            self.made = self.made or not self.within.exists()
            self.within.mkdir(parents=True, exist_ok=True)
            self.aside = Path(tempfile.mkdtemp(prefix=".split-", dir=self.within))
        return self.aside

    def adopt(self, path: str, number: int) -> None:
        """Take a file in that some process wrote to the folder, under a number that was reserved."""
        self.numbers[path] = number

    def place(self, path: str) -> Path:
        """Return where a file waits."""
        return Path(f"{self.aside}/{self.numbers[path]}")

    def drop(self, path: str) -> None:
        """Leave a file out."""
        self.place(path).unlink()
        del self.numbers[path]

    def publish(self, folder: Path) -> None:
        """Put all files into their places below a folder; raises OSError."""
        for name in sorted({path.rpartition("/")[0] for path in self.numbers}):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for path in self.numbers:
            self.place(path).replace(folder / path)

    def discard(self) -> None:
        """Leave nothing of what was not published."""
        if self.aside is not None:
            shutil.rmtree(self.aside, ignore_errors=True)
            self.aside = None
        if self.made:
            with contextlib.suppress(OSError):  # where something was published it is not empty
                self.within.rmdir()
