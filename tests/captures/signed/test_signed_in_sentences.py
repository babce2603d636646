"""Sentences that name who signed: with a framework within, with their verb first, or of what they want alone."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

WATCH = "Watch for the Keepers of Ports"
SIGNED = {
    f"PIF and OMC, within the framework of the {WATCH}, and Lake Press Club today call on the court to answer.": (
        ("PIF", "", "", WATCH),
        ("OMC", "", "", WATCH),
        ("Lake Press Club", "", "", ""),
    ),
    f"The Port Federation (PF) and the Delta League (DL), in the framework of the {WATCH}, condemn the raid.": (
        ("Port Federation", "PF", "", WATCH),
        ("Delta League", "DL", "", WATCH),
    ),
    "Port Law Centre, Delta Watch and Lake Press Club condemn the raid on the paper.": (
        ("Port Law Centre", "", "", ""),
        ("Delta Watch", "", "", ""),
        ("Lake Press Club", "", "", ""),
    ),
    "Die Organisationen ROBIN WOOD, GREENPEACE und MISEREOR fordern ein Ende der Rodung.": (
        ("ROBIN WOOD", "", "", ""),
        ("GREENPEACE", "", "", ""),
        ("MISEREOR", "", "", ""),
    ),
    "Exigen justicia para la abogada Ana Roe la Red TDP, el Centro del Puerto y ARTICLE 21.": (
        ("Red TDP", "", "", ""),
        ("Centro del Puerto", "", "", ""),
        ("ARTICLE 21", "", "", ""),
    ),
    "La Comisión del Puerto (CP), el Centro del Delta, Amarres y la Red de Muelles (REDMU) exigieron hoy una salida.": (
        ("Comisión del Puerto", "CP", "", ""),
        ("Centro del Delta", "", "", ""),
        ("Amarres", "", "", ""),
        ("Red de Muelles", "REDMU", "", ""),
    ),
    (
        "The appeal to the court was signed by Nobel laureate Ana Roe, the poet Jon Lind, the writer Ada Ek and these "
        "groups: Arc Fund; Port Centre; Quay Watch."
    ): (
        ("Arc Fund", "", "", ""),
        ("Port Centre", "", "", ""),
        ("Quay Watch", "", "", ""),
    ),
    "Condamnent cette arrestation : la Maison du Port (MP), le Réseau du Delta et Un Quai Libre.": (
        ("Maison du Port", "MP", "", ""),
        ("Réseau du Delta", "", "", ""),
        ("Un Quai Libre", "", "", ""),
    ),
    "Assinam a carta a Associação Porto, Paz e Pão (APPP), a Cais Livre, a MARUNGA e a SOS Delta, de Angola.": (
        ("Associação Porto, Paz e Pão", "APPP", "", ""),
        ("Cais Livre", "", "", ""),
        ("MARUNGA", "", "", ""),
        ("SOS Delta", "", "AO", ""),
    ),
    "С совместным заявлением выступили «Причал», Комитет гавани, ПРТ-Инфо и Центр «Дельта».": (
        ("«Причал»", "", "", ""),
        ("Комитет гавани", "", "", ""),
        ("ПРТ-Инфо", "", "", ""),
        ("Центр «Дельта»", "", "", ""),
    ),
    "“Answer us,” urged the Port Alliance (PA), Campaign for Quays and the Delta Bureau in a joint letter.": (
        ("Port Alliance", "PA", "", ""),
        ("Campaign for Quays", "", "", ""),
        ("Delta Bureau", "", "", ""),
    ),
    "It was initiated by the Port Alliance (PA) and co-signed by the Delta League (DL), Lake Press and Quay Union.": (
        ("Port Alliance", "PA", "", ""),
        ("Delta League", "DL", "", ""),
        ("Lake Press", "", "", ""),
        ("Quay Union", "", "", ""),
    ),
    "Delta Watch was joined by Harbour House, the Committee of Quays (CQ) and QUAY 21 in calling for an answer.": (
        ("Delta Watch", "", "", ""),
        ("Harbour House", "", "", ""),
        ("Committee of Quays", "CQ", "", ""),
        ("QUAY 21", "", "", ""),
    ),
    "Der Brief ist von zahlreichen Organisationen wie Kai, Hafenverein, Delta Watch und Offener Kai unterzeichnet.": (
        ("Kai", "", "", ""),
        ("Hafenverein", "", "", ""),
        ("Delta Watch", "", "", ""),
        ("Offener Kai", "", "", ""),
    ),
    "Der Aufruf wurde von der Ligue du Port, Delta Watch und der Harbour Trust unterzeichnet.": (
        ("Ligue du Port", "", "", ""),
        ("Delta Watch", "", "", ""),
        ("Harbour Trust", "", "", ""),
    ),
    "The court should open a case, Delta Watch, Quay Desk and the Port Foundation said jointly.": (
        ("Delta Watch", "", "", ""),
        ("Quay Desk", "", "", ""),
        ("Port Foundation", "", "", ""),
    ),
    "In einer gemeinsamen Erklärung fordern PRO KAI, Brot für die Häfen und der Hafenverband die Öffnung der Kais.": (
        ("PRO KAI", "", "", ""),
        ("Brot für die Häfen", "", "", ""),
        ("Hafenverband", "", "", ""),
    ),
    "Delta Now, together with SMOX, 9amleh and the Port Centre for Rights (PCR), urges the court to answer.": (
        ("Delta Now", "", "", ""),
        ("SMOX", "", "", ""),
        ("9amleh", "", "", ""),
        ("Port Centre for Rights", "PCR", "", ""),
    ),
    "In a joint statement published on Tuesday,\nDelta Reporters (DR), the Press Trust\nof the Ports (PTP) and PEN "
    "Quay\ndenounced the closure of Port TV.": (
        ("Delta Reporters", "DR", "", ""),
        ("Press Trust of the Ports", "PTP", "", ""),
        ("PEN Quay", "", "", ""),
    ),
    "Organizaciones del puerto, entre ellas Amarres, la Red del Delta (RD) y el Foro Mar, firmaron una carta hoy.": (
        ("Amarres", "", "", ""),
        ("Red del Delta", "RD", "", ""),
        ("Foro Mar", "", "", ""),
    ),
    "Zu den Unterzeichnern gehören Delta Watch, die Gesellschaft für Häfen, Kaifrei und Mehr Meer.": (
        ("Delta Watch", "", "", ""),
        ("Gesellschaft für Häfen", "", "", ""),
        ("Kaifrei", "", "", ""),
        ("Mehr Meer", "", "", ""),
    ),
    "In una nota congiunta Port International Italia, Libero Molo e Rete dei Porti chiedono di aprire il porto.": (
        ("Port International Italia", "", "", ""),
        ("Libero Molo", "", "", ""),
        ("Rete dei Porti", "", "", ""),
    ),
    "Liman Derneği (LD), Rıhtım Vakfı (RV) ve Su-Der ortak açıklama yaptı.": (
        ("Liman Derneği", "LD", "", ""),
        ("Rıhtım Vakfı", "RV", "", ""),
        ("Su-Der", "", "", ""),
    ),
    "“She must be freed,” Port International, Line Defenders and Frontiers of Hope said in a joint statement.": (
        ("Port International", "", "", ""),
        ("Line Defenders", "", "", ""),
        ("Frontiers of Hope", "", "", ""),
    ),
    "PortraS, LBH Pelabuhan dan Aliansi Jurnalis Laut (AJL) mengeluarkan pernyataan bersama pada Senin.": (
        ("PortraS", "", "", ""),
        ("LBH Pelabuhan", "", "", ""),
        ("Aliansi Jurnalis Laut", "AJL", "", ""),
    ),
    "Portus, Freedom House and 23 other organisations urged the court on Friday to answer.": (
        ("Portus", "", "", ""),
        ("Freedom House", "", "", ""),
    ),
}
AMID = {
    "In a joint statement, Quay Watch, the Delta League and Port Union condemned the raid.": (
        *("Quay Watch", "Delta League", "Port Union"),
    ),
    "Five groups (Quay Watch, Delta League, KFTC, Port Union, Mill Association) today called on it to answer.": (
        *("Quay Watch", "Delta League", "KFTC", "Port Union", "Mill Association"),
    ),
    "Dans une déclaration faite hier lundi, Veille du Quai, la Ligue du Delta (LD) et l’Union des Ports sont "
    "profondément inquiètes de cette affaire.": ("Veille du Quai", "Ligue du Delta", "Union des Ports"),
    "Las organizaciones que suscriben el escrito son: Red del Puerto; Marea Sur; Centro Molo (CM).": (
        *("Red del Puerto", "Marea Sur", "Centro Molo"),
    ),
}
"""Sentences that no paragraph begins with."""
NOBODY = (
    "The talks failed. In a joint statement, Norway, Sweden and Denmark condemned the raid on the port.",
    "He spoke long. In a joint letter last year, Ana Roe, Jon Lind and Ada Ek asked for peace. He had not.",
    "The court met. Three groups (Quay Watch, Delta League, Port Union) were banned last week.",
    "The storm came. Five institutions (the Port Ministry, the Navy, the Guard) urged people to stay at home.",
    "El acto fue largo. Entre las organizaciones que apoyan la feria están: Red del Puerto, Marea Sur y Centro Molo.",
    "The report is old. In their annual reports, Quay Watch, Delta League and Port Union condemn the raid.",
    "Piden libertad la abogada Ana Roe, el periodista Jon Lind, la Red TDP y el Centro del Puerto.",
    "“Free him,” said Ana Roe, Jon Lind and Ada Moreau in a joint letter.",
    "Chen Wei, Liu Ping and Xu Yong demand that officials say what they own.",
    "The Ministry of Justice, the Port Council and the Guard Union condemn the attack.",
    "Port Law Centre, Delta Watch and Lake Press Club condemned the raid on the paper.",
    "The pact was signed by the ministers of Peru, Chile and Chad. Port Aid, Delta Watch and Quay Trust were there.",
    "The minister was joined by Ana Roe, Jon Lind and the Quay Trust in calling for calm.",
    "In einem offenen Brief fordern Ana Roe, Jon Lind und Ada Ek die Freilassung.",
    "Der Vertrag wurde von Norwegen, Schweden und Dänemark unterzeichnet.",
)


@pytest.mark.parametrize("text", SIGNED)
def test_bodies_that_a_sentence_names_signed(text: str, reading_of) -> None:
    read = [naming.parse_line(body.as_) for body in _bodies(f"{TOP}{text}\n\nHe sat in the hall.\n", reading_of)]
    assert [(one.name, one.acronym, one.country, one.framework) for one in read] == [*SIGNED[text]]


@pytest.mark.parametrize("text", AMID)
def test_bodies_that_a_sentence_within_a_paragraph_names_signed(text: str, reading_of) -> None:
    read = _bodies(
        f"{TOP}He was taken to the hall on Friday. {text} Nobody has answered.\n\nHe sat there.\n", reading_of
    )
    assert [naming.parse_line(body.as_).name for body in read] == [*AMID[text]]


@pytest.mark.parametrize("text", NOBODY)
def test_persons_and_those_reported_of_signed_nothing(text: str, reading_of) -> None:
    assert _bodies(f"{TOP}{text}\n\nHe sat in the hall.\n", reading_of) == []


TOP = HEAD.rpartition("The court")[0]


def _bodies(text: str, reading_of):
    (draft,) = reading_of(text).drafts
    return [body for body in draft.front.organisations if body.role == "signatory"]
