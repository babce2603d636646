"""Posts as letters to readers and reading views show them: where they stand themselves, and who wrote them."""

import pytest
from tests.captures import onepost

READING = """<html><head><title>{title}</title></head><body><header>Reader</header><main><article>
<h1>A quiet morning{icon}</h1><div class="by"><a href="https://www.linden.example/2016/03/a-quiet-morning/">{words}</a>
<span>Nino Kapa</span> <time datetime="2016-03-05">5 March 2016</time></div><div class="content">
<p>It began with a bell, as <a href="https://linden.example/2016/02/earlier/">earlier</a> with a drum.</p>
<p>Nobody had rung it for a year, and nobody rang it now.</p></div></article></main></body></html>"""


@pytest.mark.parametrize("words", ["www.linden.example", "linden.example", "View original", "Original anzeigen"])
def test_the_address_that_a_reading_view_leads_back_to_was_not_read(words: str) -> None:
    front = onepost.proved(READING.format(title="A quiet morning", icon="", words=words))[0].front
    assert (front.permalink, front.date) == ("/2016/03/a-quiet-morning/", "2016-03-05")
    assert [one.url for one in front.see_also] == ["https://linden.example/2016/02/earlier/"]


def test_blogs_that_a_page_recommends_above_its_post_are_not_where_it_stands() -> None:
    friends = "".join(
        f'<li><a href="https://{one}.example/notes/all/">{one}.example</a></li>' for one in ("oak", "elm")
    )
    page = READING.format(title="A quiet morning", icon="", words="Beech").replace("Reader", f"<ul>{friends}</ul>")
    assert onepost.proved(page)[0].front.permalink == "/2016/03/05/a-quiet-morning/"


@pytest.mark.parametrize(
    "icon",
    [
        ' <a href="#" title="Edit"><i class="material-icons">create</i></a>',
        ' <span class="material-symbols-outlined">edit_note</span>',
    ],
)
def test_the_name_of_an_icon_was_part_of_a_title(icon: str) -> None:
    page = READING.format(title="A quiet morning – reader", icon=icon, words="linden.example")
    assert onepost.proved(page)[0].front.title == "A quiet morning"


LETTER = """<html><head><title>Stiller Morgen</title></head><body><table><tr><td><p>5. März 2021 | <a
href="https://lindenblatt.example/stiller-morgen/?utm_source=nl">{}</a></p></td></tr>
<tr><td><h1>Stiller Morgen</h1><p>Von Anna Roth</p></td></tr><tr><td><p>Es begann mit einer Glocke.</p>
<div class="image"><img src="https://lindenblatt.example/files/a.jpg" alt="Glocke"><div class="image__source"><p>Die
Glocke. (Foto: Jan Birk)</p></div></div><p>Mehr in <a href="https://lindenblatt.example/frueher-abend/">einem
früheren Brief</a>.</p></td></tr><tr><td><a href="https://mail.example/u">Abbestellen</a></td></tr></table></body>"""


@pytest.mark.parametrize("words", ["Im Browser ansehen", "Read Online", "Lire en ligne", "Leggi nel browser"])
def test_the_way_from_a_letter_to_its_page_was_its_author(words: str) -> None:
    (draft,) = onepost.proved(LETTER.format(words))
    front = draft.front
    assert (front.permalink, front.author) == ("/stiller-morgen/", "Anna Roth")
    assert [(one.caption, one.credit) for one in front.pictures] == [("Die Glocke.", "Foto: Jan Birk")]
    assert [one.url for one in front.see_also] == ["https://lindenblatt.example/frueher-abend/"]


NAMED = """<html><head><title>La lettre du Tilleul</title></head><body><table><tr><td><h1>Le Tilleul</h1>
<p>Des arbres et des gens</p></td></tr><tr><td><table><tr><td><h2><a
href="https://tilleul.example/2016/03/matin-calme/">Matin calme</a></h2></td></tr><tr><td><p>{} : Nina Roe ·
5 mars 2016</p></td></tr><tr><td><p>Tout commença par une cloche.</p><p>Personne ne l’avait sonnée.</p></td></tr>
</table></td></tr></table></body></html>"""


@pytest.mark.parametrize("stroke", ["·", "—"])
@pytest.mark.parametrize(
    "word", ["Auteur·ice", "Auteur", "Autrice", "Auteur(e)", "Autor(a)", "Autor/a", "Autor*in", "Autor:in"]
)
def test_the_name_of_a_letter_was_the_title_of_its_one_post(word: str, stroke: str) -> None:
    (draft,) = onepost.proved(NAMED.format(word).replace("·\n", f"{stroke}\n"))
    front = draft.front
    assert (front.title, front.date, front.author) == ("Matin calme", "2016-03-05", "Nina Roe")
    assert front.permalink == "/2016/03/matin-calme/"
    assert draft.body == "Tout commença par une cloche.\n\nPersonne ne l’avait sonnée.\n"
