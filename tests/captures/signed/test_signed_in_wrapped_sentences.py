"""Sentences that name who speaks in them give the same bodies where a tool wrapped them."""

import textwrap

import pytest

BODIES = "Mothers of Port Salam, Taps for All, the Salt Tenants' Union and Doctors for Rights"
NAMED = ["Mothers of Port Salam", "Taps for All", "Salt Tenants' Union", "Doctors for Rights"]
HEAD = "Quay notes\n\nThe tariff of the port\n\nJune 9, 2021\n\n"
MORE = "The council will meet again in the old hall on Monday night, and whoever lives at the port may come and speak."
SENTENCES = {
    f"The Right to Water Coalition ({BODIES}) urges the council to freeze the tariff. One in four owes it.": NAMED,
    f"The Right to Water Coalition, members: {BODIES}, calls on the council to freeze the tariff this year.": NAMED,
    "Nous, associations soussignées, Eau pour tous, Terre d’avenir (TDA) et Les Amis du marais, saisissons ce jour le "
    "tribunal administratif contre le projet de bassine.": ["Eau pour tous", "Terre d’avenir", "Les Amis du marais"],
    "Liman Kadın Meclisi, Adil Yaşam Derneği (AYD) ve Işık Vakfı olarak yasanın geri çekilmesini ve görüşmelerin "
    "yeniden başlamasını istiyoruz.": ["Liman Kadın Meclisi", "Adil Yaşam Derneği", "Işık Vakfı"],
    "The council met Mothers of Port Salam, Taps for All and the Salt Tenants' Union on Monday. It did not say what "
    "was decided.": [],
}


@pytest.mark.parametrize("width", [0, 60, 72])
@pytest.mark.parametrize(("sentence", "bodies"), SENTENCES.items())
def test_who_speaks_in_a_sentence_does_not_hang_on_where_its_lines_end(width, sentence, bodies, signed_in) -> None:
    texts = (textwrap.fill(text, width) if width else text for text in (sentence, MORE))
    assert signed_in(HEAD + "\n\n".join(texts)) == bodies


PLEA = "We condemn the arrest of the keeper, who was taken from her home on the third of June by men in plain clothes."
LISTS = {
    "what dissolves those under it": (
        (
            "On Thursday the ministry of the ports published a decree dissolving these associations:\n"
            "1. Centre for Tides\n2. Northern Lawyers for Salt (NLS)\n3. Hill Youth Movement\n\nIt gives no reasons."
        ),
        [],
    ),
    "who came to a conference": (
        (
            "The conference on the rights of those at the port was attended by the following organisations:\n\n"
            "- Salt Desk\n- Women's Forum of the Port\n- Tide League (TL)\n\nIt was the third of its kind."
        ),
        [],
    ),
    "a label under those who speak": (
        f"Union of Tide Lawyers\nFree Lamp Network\nSalt Women's Association (SWA)\n\nJOINT STATEMENT\n\n{PLEA}",
        ["Union of Tide Lawyers", "Free Lamp Network", "Salt Women's Association"],
    ),
    "a run of two lines under a label": (
        (
            "PRESS STATEMENT\n\nHaki Table Afrika, Quay Legal Unit (QLU), Katiba Institute and Law Society of the Coast"
            f"\n\nLund, 9 June 2021\n\n{PLEA}"
        ),
        ["Haki Table Afrika", "Quay Legal Unit", "Katiba Institute", "Law Society of the Coast"],
    ),
}


@pytest.mark.parametrize("width", [0, 66, 72])
@pytest.mark.parametrize(("text", "bodies"), LISTS.values(), ids=LISTS)
def test_lists_and_labels_beside_wrapped_lines_are_told_from_them(width, text, bodies, signed_in) -> None:
    lines = "\n".join(textwrap.fill(line, width) if width and line else line for line in text.split("\n"))
    assert signed_in(f"{HEAD}{lines}\n") == bodies
