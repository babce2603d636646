"""Lets tests import the measuring programs as these import one another: by name."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True, scope="module")
def _frozen() -> Iterator[None]:
    """Let what other tests left in this process be: to look through it again and again takes a tenth of the time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
