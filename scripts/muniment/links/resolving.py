"""A second opinion on hosts that have no address: another resolver, asked over HTTPS (RFC 8484)."""

import base64
import time
from collections.abc import Generator, Iterable

from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Carrier, Crawl
from muniment.links.pace import Pace

OCTETS = 2048
"""The most that is read of a resolver's answer."""
HEADER = b"\0\0\1\0\0\1\0\0\0\0\0\0"
"""Of a message with one question, to be resolved to the end (RFC 1035, 4.1.1)."""
TYPE_A_IN = b"\0\1\0\1"
NO_SUCH_NAME = 3


def absent(hosts: Iterable[str], form: str, carrier: Carrier) -> set[str]:
    """Return those of some hosts of which a resolver says that there is no such name.

    `form` is its address, in which `{question}` is filled in; where it is empty nobody is asked.
    """
    found: set[str] = set()

    def asking(host: str) -> Generator[Ask, Answer, None]:
        answer = yield Ask(form.replace("{question}", question(host)), keep=OCTETS)
        if answer.status == 200 and is_denial(answer.body):
            found.add(host)

    lookings = [(form, asking(host)) for host in dict.fromkeys(hosts) if form and is_name(host)]
    for _ in Crawl(carrier, Pace(per_host=4, per_second=20, at_once=4), time.monotonic).run(lookings):
        pass
    return found


def is_name(host: str) -> bool:
    """Tell whether a host is a name that a resolver can be asked for."""
    labels = host.split(".")
    return len(host) <= 253 and host.isascii() and all(0 < len(label) <= 63 for label in labels)


def question(host: str) -> str:
    """Return the question for the address of a host, as it stands in the address that a resolver is asked by."""
    name = b"".join(bytes([len(label)]) + label.encode() for label in host.split("."))
    return base64.urlsafe_b64encode(HEADER + name + b"\0" + TYPE_A_IN).decode().rstrip("=")


def is_denial(message: bytes) -> bool:
    """Tell whether an answer says that there is no such name."""
    return len(message) >= 12 and bool(message[2] & 0x80) and message[3] & 0x0F == NO_SUCH_NAME
