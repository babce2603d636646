"""Memory that was freed, given back to the system, so that work shared over the cores does not each hold it."""

import contextlib


def give_back() -> None:
    """Give back what the C library keeps of freed memory; only that of GNU can be asked to."""
    import ctypes  # loaded by builds of thousands of posts alone

    with contextlib.suppress(OSError, TypeError, AttributeError):  # no such library, or none that can be asked
        ctypes.CDLL(None).malloc_trim(0)
