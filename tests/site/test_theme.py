"""The theme: what MkDocs is given of it."""

import pytest

from muniment.site import theme


@pytest.mark.parametrize(
    ("template", "whole"),
    [
        ('{% extends "main.html" %}', False),
        ("<p>{{ page.title }}</p>", False),
        ('{%- extends "base.html" %}', True),
        ("{% include 'partials/logo.html' %}", True),
        ("{% from name import icon %}", True),
        ('{% include ["a.html", "main.html"] %}', True),
    ],
)
def test_folders_of_the_theme_stay_where_a_template_takes_something_from_them(template, whole, tmp_path):
    (tmp_path / "main.html").write_text("<main></main>", encoding="utf-8")
    (tmp_path / "404.html").write_text(template, encoding="utf-8")
    folders = [str(tmp_path), "material", "mkdocs"]
    assert theme.needed(folders) == (folders if whole else [str(tmp_path), "mkdocs"])


def test_folders_of_the_theme_stay_where_the_first_has_no_template_of_pages(tmp_path):
    assert theme.needed([str(tmp_path), "mkdocs"]) == [str(tmp_path), "mkdocs"]
    assert theme.needed([str(tmp_path), "material", "mkdocs"]) == [str(tmp_path), "material", "mkdocs"]
