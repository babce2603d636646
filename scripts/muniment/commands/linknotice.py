"""What is said before hosts are asked for the first time: whom they will see."""

import os
from collections.abc import Iterable

import click

from muniment.links import network
from muniment.links.memory import Memory
from muniment.links.wire import Way


def first_run(urls: Iterable[str], way: Way, memory: Memory | None) -> None:
    """Say, outside CI and where no look from here is remembered, that public hosts will see this machine's address."""
    if os.environ.get("CI") or way.proxy or (memory is not None and memory.looks.last):
        return
    if any(map(network.is_public, urls)):
        click.echo("the hosts asked will see this machine's own network address; --proxy hides it", err=True)
