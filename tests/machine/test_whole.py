"""Files written whole."""

import os
import stat
import threading

from muniment.machine import whole


def test_a_file_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    whole.write(tmp_path / "a", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"new"}


def test_a_pipe_or_a_device_stays_what_it_is(tmp_path):
    """`--json /dev/null`, typed by root, once made a file of it, and git failed from then on."""
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    whole.write(tmp_path / "pipe", b"words")
    reader.join()
    assert (read, stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)) == ([b"words"], True)
