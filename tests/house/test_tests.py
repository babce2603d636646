"""Tests as they should be: none is skipped, none sleeps, each can fail, each name is a promise."""

import ast

SKIPS = {"skip", "skipif", "xfail", "importorskip"}


def called(node):
    """Return the last word of what is called or used as a mark."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def promises(source):
    return (function for function in source.functions() if function.name.startswith("test_"))


def test_no_test_is_skipped_and_none_sleeps(tests, nothing):
    """A web on loopback, in a conftest.py, may take its time to answer: that is what it is there for."""
    nothing(
        source.at(node, f"{called(node)}: a test neither skips nor waits")
        for source in tests
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Name | ast.Attribute) and called(node) in {*SKIPS, "sleep"}
        if not (source.path.endswith("conftest.py") and ast.unparse(node) == "asyncio.sleep")
    )


def test_each_test_can_fail(tests, nothing):
    """It asserts, expects an exception, or hands its faults to the fixture `nothing`."""
    nothing(
        source.at(function, f"{function.name} asserts nothing")
        for source in tests
        for function in promises(source)
        if not any(isinstance(node, ast.Assert) or called(node) in ("raises", "nothing") for node in ast.walk(function))
    )


def test_no_name_of_a_test_is_given_twice_in_a_file(tests, nothing):
    """The second would silently take the place of the first."""
    nothing(
        source.at(function, f"{function.name} is there twice")
        for source in tests
        for names in [[function.name for function in promises(source)]]
        for function in promises(source)
        if names.count(function.name) > 1
    )


def test_the_name_of_a_test_is_a_promise(tests, nothing):
    nothing(
        source.at(function, f"{function.name}: say what holds, in three words or more")
        for source in tests
        for function in promises(source)
        if function.name.count("_") < 3
    )
