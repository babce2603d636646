"""What all tests share: where the project is, property tests without deadlines, no traffic beyond this machine."""

import ipaddress
import socket
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from hypothesis import settings

from muniment import cli, project
from muniment.machine import memory

# How long an example takes is the machine's business: no test fails by the clock.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect tests without looking for garbage among them, then or later: there are twenty thousand of them."""
    with memory.uncollected():
        return (yield)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's own folder, to be read and never written."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _loopback_alone() -> Iterator[None]:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = str(address[0]) if isinstance(address, tuple) else "localhost"
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise AssertionError(f"a test connects to {host}; tests send traffic to loopback addresses only")
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield


class Told(NamedTuple):
    """What a command said, on both streams, and its exit code."""

    output: str
    exit_code: int


@pytest.fixture(scope="session")
def muniment() -> Callable[..., Told]:
    """Runs `muniment -C FOLDER …` in this process, as `main` does; what would be a traceback fails the test."""

    def run(folder: Path, *arguments: str) -> Told:
        try:
            result = CliRunner().invoke(cli.group, ["-C", str(folder), *arguments], catch_exceptions=False)
        except project.UsageError as fault:
            return Told(f"muniment: {fault}\n", 2)
        return Told(result.output, result.exit_code)

    return run
