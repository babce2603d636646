"""Sets up `.venv` from the lock, for scripts/build and scripts/test, with the standard library alone.

An older Python must get far enough to say that it is too old: nothing here is newer than Python 3.6.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.txt"
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "made-from.txt"
"""What `.venv` was made from; written last, so that a set-up that was cut short has none."""

OLDEST = (3, 11)
NAMES = ("python3.13", "python3.12", "python3.11")
"""What a Python that will do may be called, the first choice first."""


def main(work: "Callable[..., int]", *arguments: str) -> None:
    """Set up what is missing, do the work with the arguments, exit with its code; trouble ends in one line."""
    try:
        if sys.version_info < OLDEST:
            sys.exit(_start_again())
        if not _is_made():
            _make_alone()
        sys.exit(work(*arguments))
    except KeyboardInterrupt:
        sys.exit(130)
    except subprocess.CalledProcessError as fault:
        sys.exit("The set-up failed at: " + " ".join(fault.cmd))
    except OSError as fault:
        sys.exit(f"The set-up failed: {fault}")


def run(program: str, *arguments: str) -> int:
    """Run a program of `.venv` in the project's folder; return its exit code."""
    sys.stdout.flush()
    return subprocess.call([str(PROGRAMS / program), *arguments], cwd=str(ROOT))


def typed(program: str) -> str:
    """Return a program of `.venv` as it is typed in the project's folder."""
    return str((PROGRAMS / program).relative_to(ROOT))


def _start_again() -> int:
    for name in NAMES:
        newer = shutil.which(name)
        # Asked for its version, since a name may lie: then this would start itself again for ever.
        if newer and _succeeds(newer, "-c", f"import sys; sys.exit(sys.version_info < {OLDEST})"):
            return subprocess.call([newer, *sys.argv])
    found = sys.version.split()[0]
    sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} or newer is needed, and this is {found}; install one and try again.")


def _succeeds(*command: str) -> bool:
    # pyenv puts names on PATH that only say that nothing is installed under them.
    return subprocess.call(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def _made_from() -> str:
    lock = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    # The folder counts: programs in .venv hold its path, and stop working when the project is moved.
    return f"lock {lock}\npython {sys.version_info[0]}.{sys.version_info[1]}\nfolder {ROOT}\n"


def _is_made() -> bool:
    return PYTHON.exists() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == _made_from()


def _make_alone() -> None:
    """Make `.venv` while nobody else does: who comes second waits, and finds it made. Not so on Windows."""
    with Path(__file__).open("rb") as own:
        if os.name != "nt":
            import fcntl

            fcntl.flock(own, fcntl.LOCK_EX)  # a process that is killed lets go of it
        if not _is_made():
            _make()


def _make() -> None:
    uv = shutil.which("uv")
    if not (uv and _succeeds(uv, "--version") and _made_with_uv(uv)):
        _make_with_pip()
    # Else every start compiles our modules where PYTHONDONTWRITEBYTECODE is set, which takes longer than most commands.
    _succeeds(str(PYTHON), "-m", "compileall", "-q", str(ROOT / "scripts" / "muniment"))
    STAMP.write_text(_made_from(), encoding="utf-8")


def _made_with_uv(uv: str) -> bool:
    print("Setting up .venv with uv; this is done once.", flush=True)
    _clear()
    try:
        _call(uv, "venv", "--quiet", "--python", _base(), str(VENV))
        _install(uv, "pip", "install", "--compile-bytecode", "--python", str(PYTHON))
    except subprocess.CalledProcessError:
        # pip may still succeed: a proxy, a certificate or a mirror is often set up for it alone.
        print("uv did not succeed.", file=sys.stderr)
        return False
    return True


def _make_with_pip() -> None:
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
        sys.exit(f"This Python lacks venv; install it (on Debian and Ubuntu: apt install {name}-venv) or install uv.")
    print("Setting up .venv with venv and pip; this is done once.", flush=True)
    _clear()
    _call(_base(), "-m", "venv", str(VENV))
    _install(str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check")


def _clear() -> None:
    if VENV.is_symlink() or VENV.is_file():
        VENV.unlink()
    elif VENV.is_dir():
        if STAMP.exists():
            STAMP.unlink()
        shutil.rmtree(str(VENV))


def _base() -> str:
    # Started from within .venv, this Python's own path has just been removed; what it was made from has not.
    return getattr(sys, "_base_executable", None) or sys.executable


def _install(*installer: str) -> None:
    _call(*installer, "--quiet", "--require-hashes", "--requirement", str(LOCK))
    _call(*installer, "--quiet", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))


def _call(*command: str) -> None:
    # uv looks at the machine's own certificates, as pip does, only when told (by a name that has changed once).
    surroundings = dict({"UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true"}, **os.environ)
    subprocess.check_call(command, cwd=str(ROOT), stdin=subprocess.DEVNULL, env=surroundings)
