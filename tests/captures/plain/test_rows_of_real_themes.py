"""Rows as themes of real blogs write them: feet that name the title again, times right before days, counts, names."""

import pytest

from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.rows import dateline
from muniment.text import days

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
TITLE = "The gate is shut, said the keeper"
FEET = {
    "Posted in Courts, WellsTagged sluice12 Comments on {}": ("Courts Wells", "sluice"),
    "Posted in Courts, WellsTagged Orla Penhaligon2 Comments on {}": ("Courts Wells", "Orla Penhaligon"),
    "Posted in Courts, WellsLeave a comment on {}": ("Courts Wells", ""),
    "Posted in Courts Tagged sluice, river 2 Comments on {}": ("Courts", "sluice river"),
    "Publié dans Cours, PuitsÉtiqueté rivière2 commentaires sur {}": ("Cours Puits", "rivière"),
    "Veröffentlicht in GerichtVerschlagwortet mit Fluss2 Kommentare zu {}": ("Gericht", "Fluss"),
    "Posted in [4]CourtsTagged [5]sluice[6]2 Comments on {}": ("Courts", "sluice"),
}


@pytest.mark.parametrize("title", [TITLE, "Open gates, 3/14/2018", "The gate of the sluice is shut"])
@pytest.mark.parametrize("foot", FEET)
def test_labels_before_a_count_of_comments_and_the_title_are_the_post_s_and_the_title_holds_none(
    foot: str, title: str, reading_of
) -> None:
    page = f"{title}\n\nPosted on March 14, 2018 by Orla Penhaligon\n\n{P}\n\n{Q}\n\n{foot.format(title)}\n"
    second = f"\nA clerk is held\n\nPosted on March 12, 2018 by Orla Penhaligon\n\n{Q}\n\n{P}\n"
    made = reading_of(f"{page}{second}").drafts[0]
    assert made.body.strip() == f"{P}\n\n{Q}"
    assert (" ".join(made.front.categories), " ".join(made.front.tags)) == FEET[foot]


def test_a_heading_of_comments_that_names_the_title_still_ends_the_text(reading_of) -> None:
    page = f"{TITLE}\n\nMarch 14, 2018\n\n{P}\n\n{Q}\n\n2 Comments on {TITLE}\n\nJon\n\nI was there.\n"
    assert reading_of(page).drafts[0].body.strip() == f"{P}\n\n{Q}"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Von Jon Kettle am 03.05.2013, 11:51 | 0 Meinungen | Wasser", ("2013-05-03T11:51", "Jon Kettle", "Wasser")),
        ("By Jon Kettle on May 3, 2013 | 3 Views | Wells", ("2013-05-03", "Jon Kettle", "Wells")),
        ("By Jon Kettle on May 3, 2013 | Wells | 3 Views", ("2013-05-03", "Jon Kettle", "Wells")),
        ("by Jon Kettle | May 3, 2013 | Edited by Mary Lake | 3 Comments", ("2013-05-03", "Jon Kettle", "")),
    ],
)
def test_what_counts_something_between_strokes_hides_no_category(row: str, told: tuple[str, ...]) -> None:
    said = dateline.read(row)
    assert said is not None
    assert (said.iso, row[slice(*said.author)], row[slice(*said.categories)]) == told


@pytest.mark.parametrize("row", ["By Theresa May 2018-03-16", "Orla and Mac - 2018.03.16", "Ann May, 2018/03/16"])
def test_a_name_that_is_that_of_a_month_takes_no_year_from_a_whole_date(row: str) -> None:
    assert [day.iso for day in days.find(row)] == ["2018-03-16"]


def test_a_time_ends_right_before_the_day_of_a_change() -> None:
    said = dateline.read("Posted on Mar. 14, 2018 9:43 pmMar. 21, 2018 9:57 pm by Jon Kettle")
    assert said is not None
    assert (said.iso, said.updated) == ("2018-03-14T21:43", "2018-03-21T21:57")


@pytest.mark.parametrize(
    ("row", "author", "hour"),
    [
        ("Por Marta Reis Postado às 11:37", "Marta Reis", "T11:37"),
        ("Publicado por Derecho en Obra en 11:25", "Derecho en Obra", "T11:25"),
        ("Postado por Agua e Obra às 11:25", "Agua e Obra", "T11:25"),
    ],
)
def test_who_wrote_a_post_is_told_from_the_words_before_its_hour(row: str, author: str, hour: str, reading_of) -> None:
    page = f"14 de março de 2018\n\nThe gate is shut\n\n{P}\n\n{Q}\n\n{row}\n\n"
    drafts = reading_of(f"{page}{page.replace('14', '12').replace('gate', 'sluice')}").drafts
    assert [(made.front.date, made.front.author) for made in drafts] == [
        (f"2018-03-14{hour}", author),
        (f"2018-03-12{hour}", author),
    ]


def test_dots_with_space_between_them_cut_a_text_short(reading_of) -> None:
    heads = (("The gate is shut", 14), ("The sluice is open", 13), ("A clerk is held", 12))
    page = "\n\n".join(f"{title}\n\nMarch {day}, 2018\n\n{P[:-1]} . . ." for title, day in heads)
    assert [made.short for made in reading_of(f"{page}\n").drafts] == [True] * 3


MORE = (
    "CLIQUE AQUI PARA LER O RESTO DA NOTÍCIA",
    "Click here to read the rest of this story",
    "Click to continue reading »",
    "Clique aqui para continuar lendo",
    "Haz clic aquí para seguir leyendo",
    "Cliquez ici pour lire la suite",
)


@pytest.mark.parametrize("words", MORE)
def test_a_button_may_say_where_to_press_it_for_the_rest_of_a_text(words: str) -> None:
    assert READ_MORE.fullmatch(words)


def test_a_sentence_is_no_such_button() -> None:
    assert not READ_MORE.fullmatch("Click on the map. There you can read the rest of it")


EMPTIED = {
    "Posted by at\nLabels: ,": ("Saturday, March 17, 2018", "Friday, March 16, 2018"),
    "Posted by at\n\nLabels:": ("Saturday, March 17, 2018", "Friday, March 16, 2018"),
    "Publicado por en\nEtiquetas: , ,": ("sábado, 17 de marzo de 2018", "viernes, 16 de marzo de 2018"),
    "Publié par à\nLibellés : ,": ("samedi 17 mars 2018", "vendredi 16 mars 2018"),
    "Eingestellt von um\nLabels: ,": ("Samstag, 17. März 2018", "Freitag, 16. März 2018"),
}


@pytest.mark.parametrize("foot", EMPTIED)
def test_a_foot_that_a_tool_emptied_names_nobody_and_is_no_text(foot: str, reading_of) -> None:
    heads = zip(EMPTIED[foot], ("The gate is shut", "The sluice is open"), strict=True)
    page = "\n\n".join(f"{day}\n\n{title}\n\n{P}\n\n{Q}\n\n{foot}" for day, title in heads)
    drafts = reading_of(f"The quay\n\n{page}\n").drafts
    assert [(made.front.author, made.body.strip()) for made in drafts] == [("", f"{P}\n\n{Q}")] * 2


def test_the_format_of_a_post_is_nobody_s_name_behind_words_that_a_tool_emptied(reading_of) -> None:
    page = f"13 April 2017\n\nThe gate is shut\n\nPosted on by\nStandard\n{P}\n\n{Q}\n\nLeave a comment\n"
    assert reading_of(page).drafts[0].front.author == ""


def test_a_button_that_a_browser_numbered_right_under_a_full_line_is_no_text(reading_of) -> None:
    line = "   The council met for the third time, and nobody who had been asked"
    text = f"{line}\n{line.replace('The', 'the')}\n   said a word about the wells in the end of it all on that day.\n"
    foot = "   [18]View the discussion thread.[19]blog comments powered by Disqus\n     * Categories\n     * [20]Wells"
    page = f"The quay\n\nThe gate is shut\n\n   March 17, 2018\n\n{text}\n{text}{foot}\n"
    assert "Disqus" not in reading_of(page).drafts[0].body


def test_a_button_over_a_text_and_under_it_again_is_none_of_it(reading_of) -> None:
    foot = "Von Jon Kettle am 03.05.2013, 11:51 | 0 Meinungen | Wasser"
    page = f"Das Tor ist zu - Am Kai\n\nDas Tor ist zu\n\nTweet\n\n{P}\n\n{Q}\n\nTweet\n\n{foot}\n"
    assert reading_of(page).drafts[0].body.strip() == f"{P}\n\n{Q}"


def test_labels_that_a_browser_wrapped_at_the_width_of_lines_set_in_are_whole(reading_of) -> None:
    text = (
        "The council met for the third time this week, and nobody who had been asked\n"
        "to come there said a word about the wells.\n\n"
        "   Forty families walked down to the river that evening, and the\n"
        "   keeper of the sluice gave them the key at last.\n"
    )
    shared = "   [7]Email this[8]BlogThis![9]Share to X[10]Share to\n   Facebook[11]Share to Pinterest\n"
    foot = (
        f"   Posted by [5]Orla Penhaligon at [6]11:25\n{shared}   Labels: [12]Courts, [13]Administration, [14]Waters\n"
    )
    page = f"[1]The quay\n\nMarch 17, 2018\n\n[2]The gate is shut\n\n{text}{foot}   underground\n\n"
    second = f"March 16, 2018\n\n[15]The sluice is open\n\n{text}   Posted by [18]Orla Penhaligon at [19]0:05\n\n"
    urls = "\n".join(f"   {at}. https://quay.example/{at}" for at in range(1, 20))
    made = reading_of(f"{page}{second}References\n\n{urls}\n").drafts[0]
    assert made.front.tags == ("Courts", "Administration", "Waters underground")
