"""Runs `muniment …` with trouble: python faults.py KIND PLACE NUMBER ARGUMENTS.

Whatever the program is about to change below the folder PLACE is counted:
kill: at the change of that NUMBER the program and its children are killed;
full: after so many changes, nothing new finds room;
small: no file may grow beyond NUMBER bytes, wherever it is;
sealed: nothing may be changed at all;
log: each change is appended, as `event path`, to the file PLACE.log.
"""

import errno
import os
import resource
import signal
import sys

from muniment.cli import main

KIND, PLACE, NUMBER = sys.argv[1], sys.argv[2], int(sys.argv[3])
PLACES = {"open": 0, "os.mkdir": 0, "os.remove": 0, "os.rmdir": 0, "os.rename": 1, "os.truncate": 0}
"""Events of the interpreter that change the disk, and which of their arguments is the path."""
LOG = os.open(f"{PLACE}.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND) if KIND == "log" else 2
COUNT = os.open(f"{PLACE}.count", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
"""Grows by an octet with each change, in whichever process."""


def changed(event: str, arguments: tuple[object, ...]) -> str:
    """Return the path that an event is about to change; empty where it changes none."""
    if event not in PLACES or (event == "open" and not int(str(arguments[2])) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        return ""
    path = arguments[PLACES[event]]
    return os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else ""


def trouble(event: str, arguments: tuple[object, ...]) -> None:
    """Count a change, and let it go wrong where it is to."""
    path = changed(event, arguments)
    if not path.startswith(PLACE):
        return
    os.write(COUNT, b".")
    seen = os.fstat(COUNT).st_size
    if KIND == "log":
        os.write(LOG, f"{event} {path}\n".encode())
    elif KIND == "kill" and seen >= NUMBER:
        os.killpg(0, signal.SIGKILL)
    elif KIND == "full" and seen > NUMBER and event in ("open", "os.mkdir"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)
    elif KIND == "sealed":
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), path)


if __name__ == "__main__":
    del sys.argv[1:4]
    if KIND == "small":
        resource.setrlimit(resource.RLIMIT_FSIZE, (NUMBER, NUMBER))
    sys.addaudithook(trouble)
    main()
