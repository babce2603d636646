"""How long the preview takes from a save to the page: over HTTP on loopback, as a browser asks."""

import http.client
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from measure import LOOK

PATIENCE = 120.0
"""Seconds after which a page is given up."""


def waits(folder: Path, posts: list[Path], edit: Callable[[str], None], runs: int) -> list[float]:
    """Return the seconds from each save of the post in the middle until its page shows it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    front = posts[len(posts) // 2].read_text(encoding="utf-8")
    address = re.findall(r"^permalink: (.*)$", front, re.M)[0]
    command = [sys.executable, "-m", "muniment", "serve", "--port", str(port)]
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until(port, address, "</html>")
        found = []
        for number in range(runs):
            edit(f"saved{os.getpid()}x{number}")
            since = time.perf_counter()
            until(port, address, f"saved{os.getpid()}x{number}")
            found.append(time.perf_counter() - since)
            LOOK.wait(1)  # a person pauses, and the preview keeps what it did
        return found
    finally:
        running.terminate()
        running.wait()


def until(port: int, address: str, words: str) -> None:
    """Ask for a page, every few milliseconds, until it holds these words."""
    since = time.perf_counter()
    while time.perf_counter() - since < PATIENCE:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", address)
            if words in connection.getresponse().read().decode():
                return
        except (ConnectionError, http.client.HTTPException):
            pass
        finally:
            connection.close()
        LOOK.wait(0.004)
    raise SystemExit(f"{address} did not show '{words}' within {PATIENCE:.0f} s")
