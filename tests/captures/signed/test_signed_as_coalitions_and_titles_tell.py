"""Signatories whom a sentence of a coalition or a title tells, and where names end and what those say begins."""

import pytest

QUAY = ("Quay Watch", "Harbour Union", "Salt Bench", "Centre for Coasts")
RUN = f"{', '.join(QUAY[:-1])} and {QUAY[-1]}"
LBH = ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar (FMS)", "LBH Kapal")
MARKED = "\n".join(f"- {body}" for body in ("Quay Aid", "Harbour Committee", "Salt Association", "Lamp Council"))
CUT = "Cuts are a threat, say several NGOs"
HUNGER = "The stores of the coast have been empty for a month, and nobody knows how long this will last."
ARABIC = ("القاهرة للدراسات", "المرفأ", "حرية الملح", "الجبهة البحرية", "عدالة للموانئ")
SIGNED = {
    "a coalition that is made up of many": (
        "Jakarta",
        f"Koalisi Pantai yang terdiri dari {', '.join(LBH)}, menilai pidato itu keliru.",
        ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar", "LBH Kapal"),
    ),
    "what they say right behind the last": (
        "Jakarta",
        f"Koalisi Pantai yang terdiri dari {', '.join(LBH)} menilai pidato itu keliru.",
        ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar", "LBH Kapal"),
    ),
    "persons in a coalition, of whom others are kin": (
        "Jakarta",
        f"Koalisi Pantai yang terdiri dari Suciwati (Istri Munir), {', '.join(LBH)}, menilai pidato itu keliru.",
        ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar", "LBH Kapal"),
    ),
    "persons with their bodies, some of whom say what they do": (
        "Contre le sel",
        (
            "Signataires : Isabelle Aubin, Nouvelle Marée ; Ana Azaria, présidente de Femmes du port ; Éric Cohen, "
            "Parti du quai ; Luc Moreau, Union des docks ; Patrick Hallier, Convergences marines ; Christiane Marty, "
            "féministe ; Françoise Nay, militante de l’hôpital public ; Willy Petit, Fondation Phare ; Jérôme Gleize, "
            "Sel et paix."
        ),
        (
            "Nouvelle Marée",
            "Femmes du port",
            "Parti du quai",
            "Union des docks",
            "Convergences marines",
            "Fondation Phare",
            "Sel et paix",
        ),
    ),
    "persons with their bodies in brackets, two of whom a word joins amid the others": (
        "Contre le sel",
        (
            "Premiers signataires:\nMarie Bertrand (Syndicat des docks), Pierre Moreau (Fondation Phare), Luc Robert "
            "(Union du quai), Anne Robert (Fédération du sel), Patrick Petit (Ligue du port)\net Philippe Aubin "
            "(économiste), Susan George (écrivain)"
        ),
        ("Syndicat des docks", "Fondation Phare", "Union du quai", "Fédération du sel", "Ligue du port"),
    ),
    "what they resolved to do": ("A stop", f"{RUN} resolved to demand action.", QUAY),
    "unions with two words before that": ("Unions", f"The central trade unions {RUN} condemned the law.", QUAY),
    "a meeting of many between dashes, with where it was held": (
        "A stop",
        f"A meeting of women’s organisations -- {RUN} held in Old Quay on July 26, 2012, resolved to demand action.",
        QUAY,
    ),
    "unions behind 'of'": ("Unions", f"We rest.\n\nJoint declaration of the trade unions {', '.join(QUAY)}", QUAY),
    "who published a call, in German": (
        "Hafen",
        (
            "So veröffentlichten Hafenverein, der Küstenbund, der Deichverband und 24 weitere Verbände einen "
            "gemeinsamen Aufruf."
        ),
        ("Hafenverein", "Küstenbund", "Deichverband"),
    ),
    "those who represent them, in a later sentence": (
        "O porto",
        (
            "Saiu hoje uma nota. O texto é assinado por representantes da Rede do Porto, União do Sal, Liga do Mar e "
            "União dos Cais. A Federação da Doca (FD), que tem outro plano, não subscreveu o documento."
        ),
        ("Rede do Porto", "União do Sal", "Liga do Mar", "União dos Cais"),
    ),
    "what they are called behind 'by'": ("A text", f"Joint statement by the organisations {RUN}.\n\n{HUNGER}", QUAY),
    "a run in Arabic within marks, behind what calls them": (
        "بيان",
        f"المنظمات الموقعة على البيان: «{'، و'.join(ARABIC)}».",
        ARABIC,
    ),
    "over the text of those of whom the title says what they say": (
        CUT,
        f"{MARKED}\n\nAs humanitarian organisations, we are deeply concerned. {HUNGER}",
        ("Quay Aid", "Harbour Committee", "Salt Association", "Lamp Council"),
    ),
    "under a conference that somebody hosted": (
        "Press freedom groups say that pledges mean little",
        "Over 30 press freedom organisations gathered to call on the states to keep journalists safe.\n\nThe group "
        "said that words will be believed only at once:\n\nFree the journalists.\n\nThe group put forward four points "
        "for the conference, hosted by two states.\n\n" + "\n".join(f"{body} (QU)" for body in QUAY),
        QUAY,
    ),
}
NOBODY = {
    "over a text in which nobody speaks": (CUT, f"{MARKED}\n\n{HUNGER}"),
    "of whom police is said to warn": ("Police shut offices, warn NGOs", f"{MARKED}\n\n{HUNGER}"),
    "of whom a coalition was that was banned": (
        "A stop",
        f"The coalition consisting of the {RUN} was banned. It writes to nobody.",
    ),
    "of whom a meeting was held": ("A stop", f"A meeting of women’s organisations -- {RUN} -- was held in Old Quay."),
    "who hosted a fair": ("A fair", f"The fair was hosted by the following:\n\n{MARKED}"),
    "whom a minister visited, in Arabic": ("زيارة", f"زارت الوزيرة المنظمات: {'، و'.join(ARABIC)}."),
}


@pytest.mark.parametrize(("title", "text", "bodies"), SIGNED.values(), ids=SIGNED)
def test_bodies_end_where_what_they_say_begins(title: str, text: str, bodies: tuple[str, ...], signed_in) -> None:
    assert _named(title, text, signed_in) == [*bodies]


@pytest.mark.parametrize(("title", "text"), NOBODY.values(), ids=NOBODY)
def test_of_whom_others_tell_signs_nothing(title: str, text: str, signed_in) -> None:
    assert _named(title, text, signed_in) == []


def _named(title: str, text: str, signed_in) -> list[str]:
    return signed_in(f"Quay notes\n\n{title}\n\nJune 9, 2021\n\n{text}\n")
