"""`muniment serve` opens the browser where somebody sits at a desktop, and nowhere else unless told to."""

import subprocess
import sys

import pytest

from muniment.commands import serve


class Started:
    """What a program that is started gives back."""

    returncode = 0


@pytest.fixture
def begun(root, monkeypatch, muniment):
    """Run `muniment serve` without a server; tell whether it was to open the browser."""

    def begin(*options, **environment):
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "CI"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        commands = []
        monkeypatch.setattr(subprocess, "run", lambda command, **_: commands.append(command) or Started)
        assert muniment(root, "serve", *options) == ("", 0)
        return "--open" in commands[0]

    return begin


def test_the_browser_is_opened_when_asked_for_and_not_when_nobody_sees_it(begun):
    assert [begun("--open"), begun("--no-open", DISPLAY=":0"), begun(DISPLAY=":0")] == [True, False, False]


@pytest.mark.parametrize(
    ("environment", "opened"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({}, False),
        ({"DISPLAY": ":0", "SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22"}, False),
        ({"DISPLAY": ":0", "CI": "true"}, False),
    ],
)
def test_at_a_terminal_of_a_desktop_the_browser_is_opened(monkeypatch, environment, opened):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION", "CI"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert serve.is_opened(None) is opened
