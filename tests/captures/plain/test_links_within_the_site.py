"""Links within a page's own site tell as much as those that name its host, as tools leave them that know no host."""

import msgspec
import pytest

HOST = "https://lampbridge.example"
BEHIND = """\
Lamp Bridge ({0}/)

Sondra Vale is home ({0}/2019/05/14/home/)

By Mirka Oduya ({0}/author/m/) | May 14, 2019 ({0}/2019/05/14/home/) | \
Courts ({0}/category/c/) | 3 comments ({0}/2019/05/14/home/#comments)

The court let her go on Tuesday, after nine months in which nobody had told her why she was held.

We had written about her twice (earlier ({0}/2019/01/08/sondra-vale/)), and so had the local papers.

Tags: Sondra Vale ({0}/tag/vale/), pre-trial detention ({0}/tag/detention/)

Who owns the ferry? ({0}/2019/04/02/ferry/)

By Ines Karrow ({0}/author/i/) | April 2, 2019 ({0}/2019/04/02/ferry/) | \
Harbour ({0}/category/h/) | Leave a comment ({0}/2019/04/02/ferry/#respond)

Three companies share one letter box, and the ferry still does not run on Sundays.

Tags: harbour ({0}/tag/harbour/)
"""
MARKDOWN = """\
# [Lamp Bridge]({0}/)

## [Sondra Vale kommt frei]({0}/2019/05/14/frei/)

Veröffentlicht am [14. Mai 2019]({0}/2019/05/14/frei/) von [Mirka Oduya]({0}/author/m/)

Das Gericht ließ sie am Dienstag gehen, nach neun Monaten, in denen ihr niemand sagte, weshalb sie saß.

Veröffentlicht in [Gerichte]({0}/category/g/) | \
Tags: [Haft]({0}/tag/haft/), [Sondra Vale]({0}/tag/sondra-vale/) | [Kommentar schreiben]({0}/2019/05/14/frei/#respond)

## [Wem gehört die Fähre?]({0}/2019/04/02/faehre/)

Veröffentlicht am [2. April 2019]({0}/2019/04/02/faehre/) von [Ines Karrow]({0}/author/i/)

Drei Gesellschaften teilen sich einen Briefkasten, und sonntags fährt die Fähre noch immer nicht.

Veröffentlicht in [Hafen]({0}/category/h/) | [Kommentar schreiben]({0}/2019/04/02/faehre/#respond)
"""
UNDATED = """\
Une lettre ouverte ({0}/une-lettre-ouverte/)

12 mars 2021

Onze associations demandent que le procès se tienne en public.

Étiquettes : procès ({0}/tag/proces/), presse ({0}/tag/presse/)

Le bac ne passe plus ({0}/le-bac-ne-passe-plus/)

3 mars 2021

Trois sociétés, une boîte aux lettres, et toujours pas de bac le dimanche.

Étiquettes : port ({0}/tag/port/)
"""
NO_DAY = """\
[Sondra Vale is home]({0}/2019/05/14/home/)

The court let her go on Tuesday, after nine months in which nobody had told her why she was held.

[Continue reading]({0}/2019/05/14/home/)

[Who owns the ferry?]({0}/2019/04/02/ferry/)

Three companies share one letter box, and the ferry still does not run on Sundays.

[Continue reading]({0}/2019/04/02/ferry/)
"""


PAGES = {
    BEHIND: ["/2019/05/14/home/", "/2019/04/02/ferry/"],
    MARKDOWN: ["/2019/05/14/frei/", "/2019/04/02/faehre/"],
    UNDATED: ["/une-lettre-ouverte/", "/le-bac-ne-passe-plus/"],
    NO_DAY: ["/2019/05/14/home/", "/2019/04/02/ferry/"],
}
"""Pages with a place for their host before each address, and the permalinks of their posts."""


@pytest.mark.parametrize("page", PAGES, ids=["behind", "markdown", "undated", "no day"])
def test_without_its_host_a_link_told_neither_title_nor_address_nor_label(page: str, reading_of) -> None:
    bare, hosted = ([one.front for one in reading_of(page.replace("{0}", host)).drafts] for host in ("", HOST))
    assert [front.permalink for front in hosted] == PAGES[page]
    assert bare == [msgspec.structs.replace(front, see_also=()) for front in hosted]  # that names addresses with hosts


@pytest.mark.parametrize("page", [BEHIND, MARKDOWN, NO_DAY], ids=["behind", "markdown", "no day"])
def test_nor_did_one_without_its_scheme(page: str, reading_of) -> None:
    made = [one.front for one in reading_of(page.replace("{0}", HOST.removeprefix("https:"))).drafts]
    assert made == [one.front for one in reading_of(page.replace("{0}", "")).drafts]


@pytest.mark.parametrize(("mark", "words"), [("(/s)", "irony"), ("(/ˈlæmp/)", "lamp"), ("(//)", "slashes")])
def test_a_stroke_in_brackets_is_no_link(mark: str, words: str, reading_of) -> None:
    page = f"A word {mark} on {words}\n\nMay 14, 2019\n\nThe dictionary {mark} says so, and we all believe it.\n"
    made = reading_of(page).drafts[0]
    assert mark in made.body
