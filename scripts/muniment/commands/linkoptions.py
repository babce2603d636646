"""What is typed after `muniment links check`, and what it chooses."""

import contextlib
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import certifi
import msgspec

from muniment.commands import report
from muniment.links import choose, guard
from muniment.links.check import Cited
from muniment.links.wire import Way
from muniment.project import Project, UsageError


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What was typed after `muniment links check`."""

    files: tuple[Path, ...]
    everything: bool
    due: bool
    since: str | None
    urls: IO[str] | None
    out: str | None
    shard: str | None
    ca: Path | None
    allow_net: tuple[str, ...]
    proxy: str
    fail: bool
    summary: str | None
    junit: str | None
    sarif: str | None

    def validate(self) -> None:
        """Refuse what cannot go together; raises UsageError."""
        ways = [bool(self.files), self.everything, self.due, self.since is not None, self.urls is not None]
        if sum(ways) > 1:
            raise UsageError("give only one of FILES, --all, --due, --since and --urls")
        if self.shard and not re.fullmatch(r"[1-9]\d*/[1-9]\d*", self.shard):
            raise UsageError(f"--shard must be K/N, such as 1/4, not '{self.shard}'")
        if self.shard and int(self.shard.split("/")[0]) > int(self.shard.split("/")[1]):
            raise UsageError(f"--shard {self.shard}: there is no such part")
        if self.targets.count("-") > 1:
            raise UsageError("give - to only one of --json, --summary, --junit and --sarif")
        for target in self.targets:
            report.check_target(target)

    @property
    def targets(self) -> list[str]:
        """Where reports are to be written; `-` is standard output, which then holds nothing else."""
        return [target for target in (self.out, self.summary, self.junit, self.sarif) if target is not None]

    @property
    def is_whole(self) -> bool:
        """Whether all posts are read, so that addresses that none cites can be forgotten."""
        return not self.files and self.since is None and self.urls is None

    @property
    def takes_turns(self) -> bool:
        """Whether only addresses whose turn it is are looked at."""
        return self.is_whole and not self.everything

    @property
    def fails(self) -> bool:
        """Whether a link that is not there fails the run: only what was just cited does, unless asked for."""
        return self.fail or bool(self.files) or self.since is not None

    def part(self, cited: list[Cited]) -> list[Cited]:
        """Return the part of some addresses that is this machine's."""
        if not self.shard:
            return cited
        number, of = self.shard.split("/")
        return choose.shard(cited, int(number), int(of))

    def named(self, project: Project | None) -> list[Cited]:
        """Return the addresses that are meant, before exemptions and turns."""
        if self.urls is not None:
            return choose.of_list(self.urls.name, _text(self.urls))
        assert project is not None  # noqa: S101 - only a list does without
        if self.since is not None:
            return choose.since(project, self.since)
        return choose.of_files(project, self.files) if self.files else choose.of_all(project)


def way(allow_net: tuple[str, ...], proxy: str) -> Way:
    """Return how the network is reached; raises UsageError."""
    try:
        allowed = guard.networks(allow_net)
    except ValueError as fault:
        raise UsageError(f"--allow-net: {fault}; write it as 127.0.0.0/8") from None
    return Way(allowed, proxy=_proxy(proxy))


def _text(file: IO[str]) -> str:
    try:
        return file.read()
    except UnicodeDecodeError:
        raise UsageError(f"{file.name}: is not UTF-8 text, one address a line") from None


def _proxy(typed: str) -> str:
    """Return the proxy in the form in which it, not we, looks names up."""
    match = re.fullmatch(r"(https?|socks4a?|socks5h?)://[^\s/]+/?", typed)
    if typed and not match:
        raise UsageError(f"--proxy must be http://HOST:PORT or socks5h://HOST:PORT, not '{typed}'")
    return re.sub(r"^socks5:", "socks5h:", re.sub(r"^socks4:", "socks4a:", typed))


@contextlib.contextmanager
def trusting(way: Way, ca: Path | None) -> Iterator[Way]:
    """Give a way that also trusts the certificates of a file, by one file of them and the public ones."""
    if ca is None:
        yield way
        return
    given = ca.read_bytes()
    if b"-----BEGIN CERTIFICATE-----" not in given:
        raise UsageError(f"--ca {ca}: holds no certificate in PEM, which begins -----BEGIN CERTIFICATE-----")
    with tempfile.TemporaryDirectory() as folder:
        both = Path(folder) / "trusted.pem"
        both.write_bytes(given + b"\n" + Path(certifi.where()).read_bytes())
        yield msgspec.structs.replace(way, authorities=str(both))
