"""Octets that one process makes and another needs: each puts its own into a file, all are read from there by key."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

Place = tuple[int, int, int]
"""The process in whose file octets stand, where they begin there, and how many they are."""


class Spool:
    """Octets by key, in files and never in memory; nothing is kept before `begin` and after `end`."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.places: dict[str, Place] = {}
        self.writing: tuple[int, BinaryIO] | None = None
        self.size = 0
        self.reading: dict[int, BinaryIO] = {}

    def begin(self, folder: Path) -> None:
        """Keep from now on what is put, in a folder that is there."""
        self.folder = folder

    def put(self, key: str, octets: bytes) -> None:
        """Keep octets under a key."""
        if self.folder is None:
            return
        if self.writing is None or self.writing[0] != os.getpid():
            self.writing, self.size = (os.getpid(), self._file(os.getpid()).open("wb")), 0
        process, stream = self.writing
        stream.write(octets)
        self.places[key] = process, self.size, len(octets)
        self.size += len(octets)

    def handed(self) -> dict[str, Place]:
        """Return where octets stand; from now on they can be read by every process that is told so."""
        if self.writing is not None:
            self.writing[1].flush()
        return self.places

    def learn(self, places: Mapping[str, Place]) -> None:
        """Note where another process has put its own."""
        self.places.update(places)

    def get(self, key: str) -> bytes | None:
        """Return what is kept under a key; None where nothing is."""
        place = self.places.get(key)
        if place is None:
            return None
        process, start, size = place
        stream = self.reading.get(process) or self.reading.setdefault(process, self._file(process).open("rb"))
        stream.seek(start)
        return stream.read(size)

    def end(self) -> None:
        """Drop everything."""
        for stream in (*self.reading.values(), *([self.writing[1]] if self.writing else [])):
            stream.close()
        for process in {process for process, _, _ in self.places.values()}:
            self._file(process).unlink(missing_ok=True)
        self.places, self.reading, self.folder, self.writing = {}, {}, None, None

    def _file(self, process: int) -> Path:
        return (self.folder or Path()) / f"spool-{process}"
