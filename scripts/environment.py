"""Sets up `.venv` from the lock for scripts/build and scripts/test: with the standard library alone.

An older Python must get far enough to say that it is too old, so nothing here is newer than Python 3.6.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.txt"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "made-from.txt"
"""Written last: a set-up that was cut short has none and is made again."""

OLDEST = (3, 11)
KNOWN = ("python3.13", "python3.12", "python3.11")
"""Versions that the lock serves, the first choice first."""


def main(work, *arguments):  # type: ignore[no-untyped-def]
    """Set up what is missing, do the work with the arguments typed, and exit with its code."""
    try:
        _need_python()
        _set_up()
        sys.exit(work(*arguments))
    except KeyboardInterrupt:
        sys.exit(130)
    except subprocess.CalledProcessError as fault:
        sys.exit(f"Setting up failed at: {' '.join(map(str, fault.cmd))}")
    except OSError as fault:
        sys.exit(f"Setting up failed: {fault}")


def run(tool: str, *arguments: str) -> int:
    """Run a program of `.venv` in the project's folder; return its exit code."""
    sys.stdout.flush()
    return subprocess.call([str(BIN / tool), *arguments], cwd=str(ROOT))


def shown(tool: str) -> str:
    """Return how to type a program of `.venv` from the project's folder."""
    return str((BIN / tool).relative_to(ROOT))
