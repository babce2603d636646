"""The shape of code: small files, small functions, closed vocabularies explained, nouns and verbs with their docs."""

import ast
import importlib

ENUMS = {"Enum", "StrEnum", "IntEnum", "Flag", "IntFlag"}
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
EMPTY_WORDS = {"item", "data", "info", "util", "helper", "manager", "handle"}
"""Words that say nothing of what a thing is; `items` and `utils` are no better."""


def test_files_are_under_250_lines(sources, tests, nothing):
    nothing(
        f"{source.path}:{len(source.text.splitlines())}: {len(source.text.splitlines())} lines; under 250 is right"
        for source in [*sources, *tests]
        if len(source.text.splitlines()) >= 250
    )


def test_functions_are_at_most_25_lines(sources, tests, nothing):
    nothing(
        source.at(function, f"{function.name} has {function.end_lineno - function.lineno + 1} lines; 25 at the outside")
        for source in [*sources, *tests]
        for function in source.functions()
        if function.end_lineno - function.lineno >= 25
    )


def test_each_module_and_each_public_name_says_what_it_is(sources, nothing):
    nothing(
        source.at(node, f"{getattr(node, 'name', 'the module')} has no docstring")
        for source in sources
        for node in public(source.tree)
        if not ast.get_docstring(node)
    )


def public(scope):
    """Yield a module or class and, within it, every public class, function and method."""
    yield scope
    for node in scope.body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public(node)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node


def test_each_member_of_an_enum_is_explained(sources, nothing):
    nothing(
        source.at(member, f"{group.name}.{member.targets[0].id} has no line of meaning below it")
        for source in sources
        for group in source.classes()
        if ENUMS & {getattr(base, "id", getattr(base, "attr", "")) for base in group.bases}
        for member, after in zip(group.body, [*group.body[1:], None], strict=True)
        if isinstance(member, ast.Assign) and not is_text(after)
    )


def is_text(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def test_no_name_is_an_empty_word(sources, nothing):
    nothing(
        source.at(node, f"{name}: {' and '.join(sorted(words(name) & EMPTY_WORDS))} says nothing of what it is")
        for source in sources
        for node, name in names(source)
        if words(name) & EMPTY_WORDS and not is_imposed(source, node)
    )


def words(name):
    """Return the words of a snake_case or CamelCase name, in the singular."""
    spaced = "".join(f"_{letter}" if letter.isupper() else letter for letter in name).lower()
    return {word.removesuffix("s") for word in spaced.split("_")}


def names(source):
    """Yield (where, name) of modules, functions, classes and parameters."""
    yield source.tree, source.path.split("/")[-1].removesuffix(".py")
    yield from ((node, node.name) for node in source.classes())
    for function in source.functions():
        yield function, function.name
        yield from (
            (parameter, parameter.arg) for parameter in ast.walk(function.args) if isinstance(parameter, ast.arg)
        )


def is_imposed(source, node):
    """Whether a method, or its parameter, is named so by a class of a library that ours derives from."""
    for group in source.classes() if source.module.startswith("muniment.") else ():
        for method in group.body:
            if isinstance(method, ast.FunctionDef) and node in (method, *ast.walk(method.args)):
                bases = getattr(importlib.import_module(source.module), group.name).__mro__[1:]
                return any(method.name in vars(base) for base in bases if not base.__module__.startswith("muniment"))
    return False


def test_no_bare_except_and_no_blanket_ignore(sources, tests, nothing):
    blanket = ("# noqa\n", "# type: ignore\n", "# ruff: noqa", "# mypy: ignore-errors", "# fmt: off")
    nothing(
        f"{source.path}:{number}: say which rule is set aside: {line.strip()}"
        for source in [*sources, *tests]
        if source.path != "tests/house/test_shape.py"
        for number, line in enumerate(source.text.splitlines(keepends=True), 1)
        if any(mark in line for mark in blanket)
    )


def test_a_pattern_that_stands_in_a_module_is_compiled_when_it_is_asked(core, nothing):
    nothing(
        source.at(node, "re.compile takes its time whenever the module is loaded; muniment.text.patterns.late waits")
        for source in core
        for node in loaded(source.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"
    )


def loaded(node):
    """Yield all that is done when a module is loaded."""
    yield node
    for inner in ast.iter_child_nodes(node):
        if not isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from loaded(inner)


def test_no_comprehension_calls_its_own_like_what_is_the_modules(sources, tests, nothing):
    nothing(
        source.at(function, f"{function.name} asks the module's {name}, and calls so what a comprehension takes")
        for source in [*sources, *tests]
        for function in source.functions()
        for name in sorted(taken(function) & asked_outside(function))
    )


def taken(function):
    """Return the names of what comprehensions of a function take.

    Python 3.12 puts comprehensions into the function, where two of them may not mean two things by a name.
    """
    return {
        name.id
        for node in ast.walk(function)
        if isinstance(node, ast.comprehension)
        for name in ast.walk(node.target)
        if isinstance(name, ast.Name)
    }


def asked_outside(function):
    """Return the names that a function asks for and that neither it nor a comprehension around them has set."""
    asked, own = set(), {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}

    def look(node, bound):
        if isinstance(node, COMPREHENSIONS):
            bound = bound | {name.id for part in node.generators for name in ast.walk(part.target) if is_name(name)}
        elif is_name(node) and isinstance(node.ctx, ast.Load):
            asked.update({node.id} - bound)
        elif is_name(node) and not bound & {node.id}:
            own.add(node.id)
        for child in ast.iter_child_nodes(node):
            look(child, bound)

    look(function, set())
    return asked - own


def is_name(node):
    return isinstance(node, ast.Name)


def test_a_name_of_the_module_that_a_comprehension_takes_is_told():
    kept = "kept = [not labels for labels in rows]"
    function = ast.parse(f"def f(rows):\n    {kept}\n    return [labels.any(row) for row in kept]")
    assert taken(function) & asked_outside(function) == {"labels"}
    function = ast.parse("def f(rows):\n    labels = max(rows)\n    return [labels for labels in rows], labels")
    assert not taken(function) & asked_outside(function)


def test_words_are_told_apart_in_any_case():
    assert words("HTTPInfo_items") & EMPTY_WORDS == {"info", "item"}
    assert words("metadata") & EMPTY_WORDS == set()
