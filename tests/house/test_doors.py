"""Hooks are doors: MkDocs on one side, muniment on the other, and no opinion of their own."""

import ast
import importlib.util
from pathlib import Path

import yaml

BRANCHES = (ast.If, ast.IfExp, ast.Match, ast.While, ast.Try, ast.TryStar, ast.BoolOp, ast.Compare, ast.Assert)
"""What decides something: that belongs into the core."""


class Loader(yaml.SafeLoader):
    """Reads mkdocs.yml; tags of MkDocs' own read as nothing."""


Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def test_a_hook_imports_only_mkdocs_and_muniment(doors, nothing):
    nothing(
        source.at(node, f"imports {name}; a hook imports mkdocs and muniment only")
        for source in doors
        for node, name in source.imports()
        if name.split(".")[0] not in ("mkdocs", "muniment")
    )


def test_a_hook_decides_nothing(doors, nothing):
    nothing(
        source.at(getattr(node, "target", node), f"{type(node).__name__} decides something; the core does that")
        for source in doors
        for node in ast.walk(source.tree)
        if isinstance(node, BRANCHES) or (isinstance(node, ast.comprehension) and node.ifs)
    )


def test_a_hook_has_at_most_60_lines_on_its_syntax_tree(doors, nothing):
    sizes = {source.path: len(ast.unparse(source.tree).splitlines()) for source in doors}
    nothing(
        f"{path}:{lines}: {lines} lines on its syntax tree; 60 at most" for path, lines in sizes.items() if lines > 60
    )


def test_each_hook_is_one_door_and_mkdocs_yml_names_it(root, doors):
    configured = yaml.load((root / "mkdocs.yml").read_bytes(), Loader=Loader)["hooks"]
    assert sorted(configured) == [source.path for source in doors]
    assert [ast.get_docstring(source.tree)[:5] for source in doors] == ["Door:"] * len(doors)


def test_a_hook_is_not_named_like_a_library(doors):
    """MkDocs loads a hook under the name of its file: it would stand in the way of a module of that name."""
    assert [source.path for source in doors if importlib.util.find_spec(Path(source.path).stem)] == []
