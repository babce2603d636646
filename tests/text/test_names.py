from tests.text.cldr import files

from muniment.text import names


def test_names_are_those_of_the_unicode_cldr():
    """Where a newer Babel knows others, `python tests/text/cldr.py` writes them."""
    kept = {file: (names.FOLDER / file).read_text(encoding="utf-8") for file in files()}
    assert kept == files()
