"""How many files and connections this process may have open at once; many systems begin with 256 or 1,024."""

import contextlib

try:
    import resource
except ImportError:  # Windows, which sets no such bound
    resource = None  # type: ignore[assignment]

WANTED = 4096


def openings() -> int:
    """Return how many may be open, once the bound is raised as far as this process may raise it."""
    if resource is None:
        return WANTED
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(ValueError, OSError):  # macOS allows less than it says
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return WANTED if soft == resource.RLIM_INFINITY else soft
