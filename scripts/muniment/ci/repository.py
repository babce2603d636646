"""What git says of the archive's repository."""

import os
import subprocess
from pathlib import Path

import msgspec

from muniment.project import UsageError


class Repository(msgspec.Struct, frozen=True):
    """The repository that holds a folder; every path is relative to that folder."""

    folder: Path

    def ask(self, *arguments: str) -> str:
        """Return what git answers, without the last line end; empty where it fails or is not there."""
        try:
            done = self._run(arguments)
        except OSError:
            return ""
        return done.stdout.decode(errors="replace").rstrip("\n") if done.returncode == 0 else ""

    def does(self, *arguments: str) -> bool:
        """Do something; return whether git could."""
        try:
            return self._run(arguments).returncode == 0
        except OSError:
            return False

    def do(self, *arguments: str) -> None:
        """Do something; UsageError, in git's own words, where it cannot."""
        if fault := self.fault(*arguments):
            raise UsageError(f"git {arguments[0]}: {fault}")

    def fault(self, *arguments: str) -> str:
        """Do something; return what git says of it where it cannot, else nothing."""
        try:
            done = self._run(arguments)
        except OSError as fault:
            return f"git cannot be started: {fault.strerror}"
        said = done.stderr.decode(errors="replace").strip().splitlines()
        grave = next((line for line in said if line.startswith(("fatal:", "error:"))), "")
        return (grave or " ".join(said[-1:]) or "failed") if done.returncode else ""

    def _run(self, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
        command = ["git", "-C", str(self.folder), *arguments]
        silent = {**os.environ, "GIT_TERMINAL_PROMPT": "0"}
        return subprocess.run(command, capture_output=True, env=silent, stdin=subprocess.DEVNULL, check=False)  # noqa: S603

    @property
    def prefix(self) -> str:
        """Where the folder stands in the repository: empty at its top, else such as `archive/`."""
        return self.ask("rev-parse", "--show-prefix")

    def commit(self, revision: str) -> str:
        """Return the commit that a revision names; empty where it is not here."""
        return self.ask("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")

    def common(self, revision: str) -> str:
        """Return where the commit that is checked out parted from a revision; empty where that is not known."""
        return self.ask("merge-base", revision, "HEAD")

    def fetch(self, wanted: str) -> bool:
        """Fetch a commit, or `+branch:ref`, from where the clone came from; a shallow clone stays shallow."""
        shallow = self.ask("rev-parse", "--is-shallow-repository") == "true"
        return self.does("fetch", "--quiet", "--no-tags", *(["--depth=1"] if shallow else []), "origin", wanted)

    def touched(self, revision: str) -> set[str]:
        """Return the files of the folder that are not as they were at a revision, the new ones included."""
        changed = self.ask("diff", "--name-only", "-z", "--no-renames", "--relative", revision)
        fresh = self.ask("ls-files", "--others", "--exclude-standard", "-z")
        return {name for name in (changed + fresh).split("\0") if name}
