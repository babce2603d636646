"""Memory: what was freed is given back to the system, and what is not given up is not looked through."""

import contextlib
import gc
from collections.abc import Iterator


def give_back() -> None:
    """Give back what the C library keeps of freed memory; only that of GNU can be asked to."""
    import ctypes  # loaded by builds of thousands of posts alone

    with contextlib.suppress(OSError, TypeError, AttributeError):  # no such library, or none that can be asked
        ctypes.CDLL(None).malloc_trim(0)


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector out: it would look through all there is, again and again, and find nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
