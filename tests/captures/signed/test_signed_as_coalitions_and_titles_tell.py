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
    "bodies of which a coalition is, called such before": (
        "Jakarta",
        (
            "Koalisi Pantai menyatakan keprihatinan atas penangkapan nelayan.\n\nKoalisi tersebut terdiri dari "
            f"organisasi – organisasi seperti {', '.join(LBH)}, dan lain-lain."
        ),
        ("KontraPel", "Imparsel", "LBH Pelabuhan", "Forum Mercu Suar", "LBH Kapal"),
    ),
    "members of a coalition that speaks": (
        "A law",
        f"The Coast Coalition rejected the law.\n\nMembers of the coalition include the {RUN}.",
        QUAY,
    ),
    "a coalition and its members before the verb": (
        "A lei",
        (
            "La Coalición por el Mar, integrada por la Red de Muelles, Centro Faro, Colectivo Marea y la Fundación "
            "Bahía, rechazó la ley."
        ),
        ("Red de Muelles", "Centro Faro", "Colectivo Marea", "Fundación Bahía"),
    ),
    "bodies that a text lists as such": (
        "Carta do porto",
        (
            "A carta tem entre seus signatários quase 300 entidades.\n\nHá universidades de toda a costa. Além disso, "
            "constam entidades como a Associação do Porto (AP), Rede do Sal, a Coalizão do Cais e o Instituto do Mar."
        ),
        ("Associação do Porto", "Rede do Sal", "Coalizão do Cais", "Instituto do Mar"),
    ),
    "who head bodies, in one paragraph at the end of a letter": (
        "What the vote means",
        (
            "Sir, We believe that our laws should shelter all who flee.\n\nUnravelling them would be a travesty.\n\n"
            "Maria Wrenn, CEO, Quay Council; Laura Leek, CEO, Tide International; Peter Berry, director, Salt Action"
        ),
        ("Quay Council", "Tide International", "Salt Action"),
    ),
    "who spoke at a session, in the first of two sentences": (
        "Joint oral statement on the quays",
        (
            "At the spring session in Geneva, Quay Watch (QW), the Harbour Union (HU) and Salt Workers Bench took the "
            "floor together. They told the council that boats, nets and lamps are gone."
        ),
        ("Quay Watch", "Harbour Union", "Salt Workers Bench"),
    ),
    "words for bodies over some with marks, and others who name nobody": (
        "Ortak açıklama",
        (
            "Ortak açıklamaya imza atan kurumlar şunlardır:\n\nKonfederasyonlar\n\n- Liman İş\n- Deniz Emekçileri "
            "Konfederasyonu\n\nMeslek Odaları\n\n- Kıyı Birliği\n- Ve daha birçok meslek odası…\n\nDernekler ve "
            "Kurumlar\n\n- Fener Derneği\n- Tuz Derneği"
        ),
        ("Liman İş", "Deniz Emekçileri Konfederasyonu", "Kıyı Birliği", "Fener Derneği", "Tuz Derneği"),
    ),
    "who call themselves named below, in a sentence that goes on behind them": (
        "Un appel",
        (
            "Depuis l’annonce, nous coalitions et réseaux d’organisations de la société civile de la côte "
            "ci-après désignés :\n"
            "Coalition du Quai (CQ) ;\nForum de la Côte (FC) ;\nRéseau du Port section Baie (RPB).\n"
            "Enregistrons des actes de violation grave."
        ),
        ("Coalition du Quai", "Forum de la Côte", "Réseau du Port section Baie"),
    ),
    "unions between dashes": ("A stop", f"The unions – {RUN} – have issued the following statement:\n{HUNGER}", QUAY),
    "names that are some of those who sign": (
        "Una carta",
        (
            "70 organizaciones firmaron una carta.\n\nAna Roe, Jorge Luz, Alba Marín, y organizaciones como Red del "
            "Puerto, Observatorio del Mar, Faro Unido y Marea son algunos de los nombres que firman la carta."
        ),
        ("Red del Puerto", "Observatorio del Mar", "Faro Unido", "Marea"),
    ),
    "beside others who are not named": (
        "Una carta",
        (
            "Organizaciones como el Instituto del Puerto, la Barra de Abogados, Mar Unido, entre otras, además de más "
            "de 100 activistas, enviaron una carta al presidente."
        ),
        ("Instituto del Puerto", "Barra de Abogados", "Mar Unido"),
    ),
    "between quotation marks in the last of several sentences, in Arabic": (
        "حملة الميناء",
        (
            "ألقى المنسق البيان مساء السبت. وأضاف، أن هناك 4 منظمات حقوقية وقعت على البيان هي "
            '"مركز المرفأ، مؤسسة حرية الشاطئ، الشبكة العربية للموانئ، مركز وسائل البحر من أجل التنمية ABC".'
        ),
        ("مركز المرفأ", "مؤسسة حرية الشاطئ", "الشبكة العربية للموانئ", "مركز وسائل البحر من أجل التنمية"),
    ),
    "two at the end of a text of undersigned bodies, in Arabic": (
        "الميناء",
        (
            "إن المنظمات الموقعة أدناه إذ تدين هذا التحرش السافر، تؤكد مرة أخرى على إدانتها.\n"
            "الجمعية المصرية للميناء\nمركز النور للعلاج"
        ),
        ("الجمعية المصرية للميناء", "مركز النور للعلاج"),
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
    "who are partners of a coalition": (
        "A law",
        f"The Coast Coalition rejected the law.\n\nPartners of the coalition include the {RUN}.",
    ),
    "whom a sentence before them ends beside": (
        "Partners",
        f"Groups call for locks.\n\nPartners include: {QUAY[0]}, Demand Tide, {', '.join(QUAY[1:])}.",
    ),
    "who head bodies under a text in which nobody speaks": (
        "A choir",
        (
            "The choir must sing on Sunday.\n\nMaria Wrenn, CEO, Quay Council; Laura Leek, CEO, Tide International; "
            "Peter Berry, director, Salt Action"
        ),
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
