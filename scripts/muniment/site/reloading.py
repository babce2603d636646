"""Pages of the preview reload themselves by a script in a file: their policy lets none run within a page."""

import itertools
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol

ADDRESS = "/livereload/reload.js"
SCRIPT = Path(__file__).with_name("reloading.js")
END = b"</body>"
Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""A WSGI application (PEP 3333)."""


class Server(Protocol):
    """What is used of MkDocs' server: it holds `/livereload/EPOCH/NAME` open until there is something newer."""

    _inject_js_into_html: Callable[[bytes, int], bytes]

    def get_app(self) -> Application | None:
        """Return what answers requests."""

    def set_app(self, app: Application) -> None:
        """Let `app` answer requests."""


def enable(server: Server) -> None:
    """Make the server add our script to the pages that it shows, in place of a script within them."""
    answer, numbers = server.get_app(), itertools.count(1)

    def answering(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] != ADDRESS and answer is not None:
            return answer(environ, start)
        octets = SCRIPT.read_bytes()
        start("200 OK", [("Content-Type", "text/javascript"), ("Content-Length", str(len(octets)))])
        return [octets]

    def added(page: bytes, epoch: int) -> bytes:
        script = f'<script src="{ADDRESS}?{epoch}-{next(numbers)}"></script>'.encode()
        return page.replace(END, script + END)

    server._inject_js_into_html = added  # noqa: SLF001 - MkDocs offers no other way, and its own breaks the policy
    server.set_app(answering)
