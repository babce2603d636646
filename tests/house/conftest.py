"""The project's sources, read once, for the tests of the rules of the house."""

import ast
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest


class Source(NamedTuple):
    """A Python file: its path from the project's root, and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def module(self) -> str:
        """Return its dotted name below scripts/, such as `muniment.model.post`."""
        return self.path.removeprefix("scripts/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def at(self, node: ast.AST, said: str) -> str:
        """Return `path:line: what is wrong`."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}: {said}"

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Yield every function and method."""
        yield from (node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Yield every class."""
        yield from (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    def imports(self) -> Iterator[tuple[ast.AST, str]]:
        """Yield (where, dotted name) of everything imported, wherever it stands; `from a import b` gives a.b."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def read(root: Path, *patterns: str) -> list[Source]:
    paths = sorted({path for pattern in patterns for path in root.glob(pattern)})
    texts = [(path, path.read_text(encoding="utf-8")) for path in paths]
    return [Source(path.relative_to(root).as_posix(), text, ast.parse(text, str(path))) for path, text in texts]


@pytest.fixture(scope="session")
def core(root: Path) -> list[Source]:
    """The package."""
    return read(root, "scripts/muniment/**/*.py")


@pytest.fixture(scope="session")
def doors(root: Path) -> list[Source]:
    """The hooks."""
    return read(root, "hooks/*.py")


@pytest.fixture(scope="session")
def scripts(root: Path) -> list[Source]:
    """What people type, and what sets it up."""
    return read(root, "scripts/build", "scripts/test", "scripts/*.py")


@pytest.fixture(scope="session")
def sources(core: list[Source], doors: list[Source], scripts: list[Source]) -> list[Source]:
    """All Python that is not a test."""
    return [*core, *doors, *scripts]


@pytest.fixture(scope="session")
def tests(root: Path) -> list[Source]:
    """All tests; what tests/bench/ measures is none."""
    return [source for source in read(root, "tests/**/*.py") if not source.path.startswith("tests/bench/")]


@pytest.fixture(scope="session")
def settings(root: Path) -> dict[str, Any]:
    """What pyproject.toml holds."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def nothing() -> Callable[[Iterable[str]], None]:
    """Pass where nothing is wrong; else fail with every fault on a line of its own."""

    def check(faults: Iterable[str]) -> None:
        if listed := sorted(set(faults)):
            pytest.fail("\n".join(["", *listed]), pytrace=False)

    return check
