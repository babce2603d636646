"""Sentences that name bodies beside words for what several do together, though these signed nothing."""

import pytest
from tests.captures.signed.test_signed_jointly import ABOVE, signed

TOLD = "Harbour Watch, the Delta Union and the Port Law Centre"
GERMAN = "Der Verein Hafen, der Bund der Lotsen und das Netzwerk Kai"
SPANISH = "La Red del Puerto, el Sindicato de Muelles y la Federación de Faros"
BESIDE = (
    f"{TOLD} were closed after a joint briefing of the police and the army.",
    f"{TOLD} meet in so-called common rooms.",
    f"{TOLD} are based in the so-called joint office of the port.",
    f"{TOLD} will be dissolved, the ministries said in their common notation.",
    f"{TOLD} fear a common law appeal of the port.",
    f"{SPANISH} tienen una cuenta conjunta notable.",
    f"{SPANISH} organizan una manifestación conjunta en el puerto.",
    f"{GERMAN} planen eine gemeinsame Briefwahl im Hafen.",
    f"{TOLD} joined the call for papers of the port.",
    "The Ministry of Ports and the Quay Union joined the statement of the coast guard.",
    "Italy, Spain and Portugal joined the statement on the law of the sea.",
    "Quay Watch joined Harbour Watch, the Delta Union and the Boat Club in a match on Monday.",
    "Quay Watch joined Harbour Watch, the Delta Union and the Boat Club in writing history.",
    f"More than 40 organisations, including {TOLD}, called the raids a success of the police.",
    f"{TOLD} have written to their members about the storm.",
    "The bill was supported by 36 members of parliament, including: Ana Roe; Tom Ward; Lee Fox.",
    "Several groups (Harbour Watch, Delta Union, Port Law Centre) were named in a joint statement by the ministry.",
    "Plusieurs associations (Réseau du Quai, Ligue du Port, Collectif Eau) ont été visées par une déclaration commune.",
    "Three ministers (Ana Roe, Tom Ward, Lee Fox) have signed a joint statement on the port.",
    "أصدرت المحكمة حكما على كل من أحمد ومحمد وعلي بسبب البيان.",
    "طالبت المعارضة والحكومة والوزير في بيان مشترك بالحوار.",
    "Ortak metin için Liman Derneği, Kıyı Ağı ve Delta Vakfı bakanla görüştü.",
    "Hội Bến Cảng, Hội Phụ Nữ và Mạng Lưới Luật Sư có một thư viện chung ở bến cảng.",
)
"""What is no text in which those speak who are named before it."""

DRAFTED = (
    "The statement was drafted by Ana Roe (Harbour Watch), Jan Wilk (Delta Union) and Lena Penn (Port Law Centre).",
    "The joint statement was drafted by Harbour Watch, the Delta Union and the Port Law Centre.",
    "The letter was drafted by Harbour Watch; Delta Union; Port Law Centre.",
)
"""Who drafted a text is not who signs it."""

OTHERS = (
    "sivil toplum kuruluşlarına ortak operasyon düzenlendi.",
    "sivil toplum kuruluşları hakkında ortak soruşturma açıldı ve bir açıklama yapıldı.",
    "kuruluşlar, bakanlığın açıklamasına göre kapatıldı.",
    "kuruluşlara mektup gönderildi.",
)
"""What is done, in Turkish, to those who are named so."""
NAMED = "Aralarında Liman Derneği, Rıhtım Sendikası ve Deniz Vakfı'nın bulunduğu "
SIGNING = (
    "sivil toplum kuruluşları ortak bir açıklama yayımladı.",
    "kuruluşlar, limanda ortak basın açıklaması yaptı.",
    "12 örgüt ortak bildiri yazdı.",
)

QUOTED = (
    "Human rights groups – Harbour Watch, the Delta Union, the Port Law Centre – say at least 50 people were arrested.",
    "Three NGOs – Harbour Watch, Delta Union, Port Law Centre – state media say – are run from abroad.",
    "Die Verbände – Verein Hafen, Bund der Lotsen, Netzwerk Kai – schreiben seit Jahren rote Zahlen.",
    "Les associations - le Centre du Quai, l’Union des Phares, la Ligue du Port - estiment avoir perdu 20 membres.",
)
"""What anybody is quoted with in the news."""

JOINING = "Un comunicado anuncia castigos. Se suman {}la Unión del Muelle, la Red de Faros y la Liga Delta{}."
ELSEWHERE = (
    JOINING.format("", " a la lista de entidades cerradas"),
    JOINING.format("", " a la huelga"),
    JOINING.replace("anuncia castigos", "fue leído").format("al paro ", ""),
    "The call for proposals was launched by the Port Ministry, the Delta Agency, the Harbour Fund and the Quay Bank.",
    "The report was launched by the Port Law Centre, the Delta Union, the Harbour Fund and the Quay Foundation.",
)
"""What is joined or launched that is no text in which they speak."""
LISTED = "\n\n- Red del Puerto\n- Sindicato de Muelles\n- Federación de Faros"
LABELS = (
    "El museo es impulsado por:",
    "El concurso es avalado por:",
    "Le film est porté par :",
    "Le projet a été initié par :",
    "The festival is promoted by:",
    "Opracowanie przygotowane przez:",
    "De tentoonstelling wordt gesteund door:",
    "Bakom festivalen står:",
    "Se suman a la huelga:",
    "Soutiens :",
    "Promotori:",
    "Susținători:",
    "Turut mendukung:",
)
"""What leads to those who carry something that is no text."""
TEXTS = (
    "La carta es impulsada por:",
    "L’appel est porté par :",
    "The statement is supported by:",
    "Oświadczenie przygotowane przez:",
    "Bakom uppropet står:",
    "Se suman a la carta:",
)


@pytest.mark.parametrize("sentence", BESIDE)
def test_what_only_begins_as_a_word_for_a_text_is_none(sentence: str, reading_of) -> None:
    assert signed(ABOVE + sentence, reading_of) == []


@pytest.mark.parametrize("sentence", DRAFTED)
def test_those_who_drafted_a_text_sign_nothing(sentence: str, reading_of) -> None:
    assert signed(ABOVE + sentence, reading_of) == []
    assert signed(f"{sentence}\n\n{ABOVE}", reading_of) == []


@pytest.mark.parametrize("end", OTHERS)
def test_those_to_whom_something_is_done_in_turkish_sign_nothing(end: str, reading_of) -> None:
    assert signed(ABOVE + NAMED + end, reading_of) == []


@pytest.mark.parametrize("end", SIGNING)
def test_some_of_those_who_sign_a_text_in_turkish_are_read(end: str, reading_of) -> None:
    assert signed(ABOVE + NAMED + end, reading_of) == ["Liman Derneği", "Rıhtım Sendikası", "Deniz Vakfı"]


@pytest.mark.parametrize("sentence", QUOTED)
def test_those_who_are_quoted_sign_nothing(sentence: str, reading_of) -> None:
    assert signed(ABOVE + sentence, reading_of) == []


def test_those_who_say_something_in_a_joint_letter_sign_it(reading_of) -> None:
    said = QUOTED[0].replace("– say", "– say in a joint letter that")
    assert signed(ABOVE + said, reading_of) == ["Harbour Watch", "Delta Union", "Port Law Centre"]


CALLED = (
    "Organisations visited:",
    "The following organisations were interviewed:",
    "Members of the coalition:",
    "With the support of:",
    "Participaron las siguientes organizaciones:",
    "La policía allanó las siguientes organizaciones:",
    "Nous remercions les organisations suivantes :",
    "Hilfe geben die folgenden Gruppen:",
    "Befragt wurden folgende Organisationen:",
    "Hanno fornito dati le seguenti organizzazioni:",
    "Forneceram dados as seguintes organizações:",
    "Aşağıdaki örgütler katıldı:",
    "Были опрошены следующие организации:",
    "داهمت الشرطة المنظمات التالية:",
)
"""What but calls those that follow bodies, or is said of those who help with anything."""
REPORT = (
    "Quay notes\n\nThe coast in ten years\n\nJune 9, 2021\n\nThe report looks at the coast. It was written in the "
    "spring.\n\n{}\n\n- Harbour Watch\n- Delta Union\n- Port Law Centre\n- Lake Press Club\n- Quay Women’s Network\n"
)


@pytest.mark.parametrize("sentence", ELSEWHERE)
def test_those_who_join_or_launch_what_is_no_text_sign_nothing(sentence: str, reading_of) -> None:
    assert signed(ABOVE + sentence, reading_of) == []


def test_those_who_join_a_text_sign_it(reading_of) -> None:
    named = ["Unión del Muelle", "Red de Faros", "Liga Delta"]
    assert all(signed(ABOVE + JOINING.format(to, ""), reading_of) == named for to in ("", "al comunicado "))


@pytest.mark.parametrize("label", LABELS)
def test_those_who_carry_what_is_no_text_sign_nothing(label: str, reading_of) -> None:
    assert signed(ABOVE + label + LISTED, reading_of) == []


@pytest.mark.parametrize("label", TEXTS)
def test_those_who_carry_a_text_sign_it(label: str, reading_of) -> None:
    assert len(signed(ABOVE + label + LISTED, reading_of)) == 3


@pytest.mark.parametrize("label", CALLED)
def test_bodies_that_follow_in_a_text_in_which_nobody_wants_anything_sign_nothing(label: str, reading_of) -> None:
    assert reading_of(REPORT.format(label)).drafts[0].front.organisations == ()


NOBODY = (
    "Elles sont soutenues par plusieurs organisations comme la Ligue du Port (LP) ou Médecins du Quai.",
    "Visit the stands of the Quay Union, the Port Law Centre, Harbour Watch and the Delta Women’s Network.",
    "09.00 Welcome, Quay Union\n09.30 Port Law Centre\n10.00 Harbour Watch\n11.30 Delta Network\n12.00 Lake Club",
    "List of abbreviations\n\nQU Quay Union\nPLC Port Law Centre\nDWN Delta Women’s Network\nLPC Lake Press Club",
)


@pytest.mark.parametrize("below", NOBODY)
def test_helped_bodies_stands_programmes_and_abbreviations_sign_nothing(below: str, reading_of) -> None:
    text = f"Quay notes\n\nThe coast\n\nJune 9, 2021\n\nWe met in the port. We call on all to come again.\n\n{below}\n"
    assert reading_of(text).drafts[0].front.organisations == ()


@pytest.mark.parametrize("title", ["Statement on the coast", "Five organisations call for open beaches"])
def test_bodies_that_follow_in_a_text_of_several_sign_it(title: str, reading_of) -> None:
    text = REPORT.replace("The coast in ten years", title).format("The following groups:")
    assert len(reading_of(text).drafts[0].front.organisations) == 5
