"""A second opinion on hosts that have no address: another resolver, asked over HTTPS (RFC 8484)."""

import base64
import time
from collections.abc import Generator, Iterable

import msgspec

from muniment.links.answer import Answer, Ask
from muniment.links.crawl import Carrier, Crawl
from muniment.links.pace import Pace

OCTETS = 2048
"""The most that is read of a resolver's answer."""
HEADER = b"\0\0\1\0\0\1\0\0\0\0\0\0"
"""Of a message with one question, to be resolved to the end (RFC 1035, 4.1.1)."""
TYPE_A_IN = b"\0\1\0\1"
NO_SUCH_NAME = 3


class Second(msgspec.Struct, frozen=True):
    """What another resolver says of hosts: of `absent` that there is no such name, of `known` where they are."""

    absent: set[str]
    known: set[str]


def second(hosts: Iterable[str], form: str, carrier: Carrier) -> Second:
    """Ask a resolver about hosts; `form` is its address, in which `{question}` is filled in; empty: nobody is asked."""
    found = Second(set(), set())

    def asking(host: str) -> Generator[Ask, Answer, None]:
        answer = yield Ask(form.replace("{question}", question(host)), keep=OCTETS)
        if answer.status == 200 and is_denial(answer.body):
            found.absent.add(host)
        elif answer.status == 200 and is_found(answer.body):
            found.known.add(host)

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
    return _code(message) == NO_SUCH_NAME


def is_found(message: bytes) -> bool:
    """Tell whether an answer names anything for a name."""
    return _code(message) == 0 and message[6:8] != b"\0\0"


def _code(message: bytes) -> int:
    """Return how an answer says that it went (RFC 1035, 4.1.1); -1 where it is no answer."""
    return message[3] & 0x0F if len(message) >= 12 and message[2] & 0x80 else -1
