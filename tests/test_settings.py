"""Settings in mkdocs.yml that are wrong: said in one line, with the line and what would be right."""

import pytest

from muniment import project

HEAD = "site_name: X\nextra:\n"
KNOWN = "there are blog, blog_hosts, timezone, languages, links"
WRONG = {
    "  muniment:\n    languages: en\n": "4: extra.muniment.languages: must be a list, not text",
    "  muniment:\n    languages: [en, 3]\n": "4: extra.muniment.languages.1: must be text, not a whole number",
    "  muniment:\n    blog: a\n    lingua: en\n": f"5: extra.muniment: there is no setting 'lingua'; {KNOWN}",
    "  muniment:\n    links:\n      per_host: two\n": (
        "5: extra.muniment.links.per_host: must be a whole number, not text"
    ),
    "  muniment:\n    links:\n      per_host: 0\n": (
        "5: extra.muniment.links.per_host: must be a whole number from 1 to 1000, not '0'"
    ),
    "  muniment:\n    links:\n      per_second: .nan\n": (
        "5: extra.muniment.links.per_second: must be a number above 0 and up to 1000, not 'nan'"
    ),
    "  muniment:\n    links:\n      save: https://a.example/save/\n": (
        "5: extra.muniment.links.save: must be an address with {url} in it, or empty, not 'https://a.example/save/'"
    ),
    "  muniment:\n    links:\n      timemaps: [https://a.example/]\n": (
        "5: extra.muniment.links.timemaps.0: must be an address with {url} in it, or empty, not 'https://a.example/'"
    ),
    "  muniment:\n    links: 3\n": "4: extra.muniment.links: must be settings by name, not a whole number",
    "  muniment: [a]\n": "3: extra.muniment: must be settings by name, not a list",
    "  - a\n": "2: extra: must hold settings by name, not '['a']'",
}


@pytest.mark.parametrize("settings", WRONG)
def test_a_wrong_setting_is_told_with_its_line_and_what_would_be_right(tmp_path, settings):
    (tmp_path / project.CONFIGURATION).write_text(HEAD + settings, encoding="utf-8")
    with pytest.raises(project.UsageError) as told:
        project.read(tmp_path)
    assert str(told.value) == f"mkdocs.yml:{WRONG[settings]}"
