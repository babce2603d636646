"""A command that is interrupted while it is loaded, or whose output is closed, shows no trace of the program."""

import subprocess
import sys

PRESSED = """
import os, signal, sys
class Pressing:
    def find_spec(self, name, path=None, target=None):
        if name == "click":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Pressing())
from muniment.__main__ import main
main()
"""
"""The command, where somebody presses Ctrl-C while what it needs is loaded."""


def test_a_command_that_was_interrupted_while_it_was_loaded_showed_a_trace() -> None:
    done = subprocess.run([sys.executable, "-c", PRESSED], capture_output=True, check=False)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert done.returncode not in (0, 1)


CLOSED = "import sys; sys.stdout = None; from muniment.__main__ import main; main()"
"""The command, where standard output was closed (`>&-`)."""


def test_a_command_whose_output_was_closed_showed_a_trace(tmp_path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts").mkdir()
    done = subprocess.run([sys.executable, "-c", CLOSED, "check"], cwd=tmp_path, capture_output=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)
