"""Buttons in the list that names the labels of a post, and links without words: neither is a label or a source."""

import pytest
from tests.captures.threeposts import SENTENCES

HEAD = f"Letter to the minister\n\nSubmitted by ana on Mon, 05/13/2013 - 10:15\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n"
LABELS = "-   Berta Caldas\n-   trials\n"


@pytest.mark.parametrize(
    ("word", "buttons"),
    [
        ("Etiquetas:", ("Leer más sobre Carta al ministro", "Inicie sesión o regístrese para comentar")),
        ("Tags:", ("Log in or register to post comments",)),
        ("Mots-clés :", ("Connectez-vous ou inscrivez-vous pour publier un commentaire",)),
        ("Метки:", ("7 комментариев", "Добавить в избранное", "Поделиться")),
    ],
)
def test_the_buttons_behind_labels_are_none(word: str, buttons: tuple[str, ...], reading_of) -> None:
    listed = "".join(f"-   {button}\n" for button in buttons)
    (made,) = reading_of(f"{HEAD}{word}\n\n{LABELS}{listed}").drafts
    assert [*made.front.tags] == ["Berta Caldas", "trials"]


def test_a_label_may_be_a_word_that_a_button_is(reading_of) -> None:
    (made,) = reading_of(f"{HEAD}Tags:\n\n-   Facebook\n-   censorship\n-   search\n").drafts
    assert {"Facebook", "censorship"} <= {*made.front.tags}


@pytest.mark.parametrize("link", ["[](https://notes.example/on-method/)", '[ ](https://notes.example/p/ "Method")'])
def test_a_link_without_words_is_no_source(link: str, reading_of) -> None:
    page = (
        f"# On method\n\nMay 5, 2021\n\n{SENTENCES[0]}\n\n{SENTENCES[1]}\n\nSource: https://paper.example/a\n\n{link}\n"
    )
    (made,) = reading_of(page).drafts
    assert [source.url for source in made.front.sources] == ["https://paper.example/a"]
