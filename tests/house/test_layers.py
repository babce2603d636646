"""Imports go down only: the layers of the package, the doors, and who may speak to the network."""

import ast
import graphlib

import pytest

LAYERS = (
    "model machine",
    "text",
    "schema",
    "project vocabularies",
    "posts",
    "captures links",
    "dependencies editform pages pull",
    "feeds citations search opendata overview revisions ci",
    "site",
    "cli",
    "commands __main__",
)
"""Modules and packages from the bottom up; those of one layer know nothing of each other."""

FLOORS = ("letters", "words", "signed", "drafts", "hypertext", "plain structured", "web", "accounting", "merge")
"""The rooms of `captures` from the bottom up; the modules beside them take a capture through all of these."""

INNER = ("page", "titles", "dates", "post", "starts", "settled")
"""The rooms of `captures/plain` from the bottom up."""

WORDS = ("text", "blogs", "cited", "dates", "page", "rows")
"""The rooms of `captures/words` from the bottom up."""

WEB = ("found", "dates", "filed", "texts")
"""The rooms of `captures/web` from the bottom up."""

HOUSES = {
    "muniment.captures": FLOORS,
    "muniment.captures.words": WORDS,
    "muniment.captures.plain": INNER,
    "muniment.captures.web": WEB,
}
"""The packages whose rooms are packages, each with its rooms from the bottom up."""

PLACES = {name: layer for layer, names in enumerate(LAYERS) for name in names.split()}
FLOOR = {
    f"{house}.{name}": floor
    for house, floors in HOUSES.items()
    for floor, names in enumerate(floors)
    for name in names.split()
}
GENERATORS = {"mkdocs", "properdocs", "material", "jinja2"}
NETWORK = {
    *("socket", "ssl", "asyncio", "http", "socketserver", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib"),
    *("xmlrpc", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "pycurl", "dns"),
}
FETCHER = ("muniment.links.wire", "muniment.links.receive")
"""The one guarded fetcher: what goes out, and what comes in."""


def place(module):
    """Return the name by which LAYERS knows a module: `muniment.pages.post` is in `pages`."""
    return module.split(".")[1] if module.count(".") else ""


def upwards(source):
    """Yield what a module imports from its own layer or one above it; the package itself holds only constants."""
    here = place(source.module)
    for node, name in source.imports():
        there = place(name) if name.startswith("muniment.") else ""
        if there in PLACES and there != here and PLACES[there] >= PLACES[here]:
            yield source.at(node, f"{here} imports {there}, which is not below it")


def test_every_module_has_its_layer(core, nothing):
    nothing(
        source.at(source.tree, "stands in no layer; place it in LAYERS")
        for source in core
        if "." in source.module and place(source.module) not in PLACES
    )


def test_imports_go_down_only(core, nothing):
    nothing(fault for source in core if place(source.module) in PLACES for fault in upwards(source))


def higher(source, house):
    """Yield what a module in a room of a house imports from that house that is not on a floor below it."""
    here = room(source.module, house)
    for node, name in source.imports():
        there = room(name, house)
        if name.startswith(f"{house}.") and there != here and FLOOR.get(there, len(FLOORS)) >= FLOOR[here]:
            yield source.at(node, f"{here} imports {there or name}, which is not below it")


def room(module, house):
    """Return the room of a house that a module is in; empty where it is in none."""
    name = module.removeprefix(f"{house}.").partition(".")[0]
    return f"{house}.{name}" if module.startswith(f"{house}.") and f"{house}.{name}" in FLOOR else ""


@pytest.mark.parametrize("house", HOUSES)
def test_imports_within_a_house_go_down_only(house, core, root, nothing):
    folder = root / "scripts" / house.replace(".", "/")
    rooms = {f"{house}.{path.parent.name}" for path in folder.glob("*/__init__.py")}
    assert rooms == {name for name in FLOOR if name.rpartition(".")[0] == house}
    nothing(fault for source in core if room(source.module, house) for fault in higher(source, house))


def test_an_import_that_goes_up_within_captures_is_found(core):
    low = next(source for source in core if source.module == "muniment.captures.words.text.lists")
    tree = ast.parse("from muniment.captures import shelf\nfrom muniment.captures.plain.dates import dating\n")
    assert [fault.partition(": ")[2] for fault in higher(low._replace(tree=tree), "muniment.captures")] == [
        "muniment.captures.words imports muniment.captures.shelf, which is not below it",
        "muniment.captures.words imports muniment.captures.plain, which is not below it",
    ]


def test_no_two_modules_need_each_other(core):
    """Within a package too: its modules stand in an order, though LAYERS does not write it down."""
    modules = {source.module for source in core}
    needs = {
        source.module: {part for _, name in source.imports() for part in (name, name.rpartition(".")[0])} & modules
        for source in core
    }
    assert set(graphlib.TopologicalSorter(needs).static_order()) == modules


def test_an_import_that_goes_up_is_found(core):
    model = next(source for source in core if source.module == "muniment.model.post")
    tree = ast.parse("import os\nfrom muniment.posts import library\nfrom muniment.model import tag\n")
    assert list(upwards(model._replace(tree=tree))) == [
        "scripts/muniment/model/post.py:2: model imports posts, which is not below it"
    ]


def test_the_core_knows_no_generator(core, nothing):
    nothing(
        source.at(node, f"imports {name}; only hooks/ may")
        for source in core
        for node, name in source.imports()
        if name.split(".")[0] in GENERATORS
    )


def test_only_the_fetcher_speaks_to_the_network(core, scripts, nothing):
    nothing(
        source.at(node, f"imports {name}; only {' and '.join(FETCHER)} may")
        for source in [*core, *scripts]
        for node, name in source.imports()
        if source.module not in FETCHER and any(f"{name}.".startswith(f"{module}.") for module in NETWORK)
    )


def test_no_import_is_hidden_in_a_call(core, doors, nothing):
    """The command line alone imports by name: the one command that runs."""
    nothing(
        source.at(node, "imports by a call; say import")
        for source in [*core, *doors]
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Name | ast.Attribute)
        and (getattr(node, "id", "") or getattr(node, "attr", "")) in ("__import__", "import_module")
        and source.module != "muniment.cli"
    )
