import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.text.naming import NamedBody, columns, parse_line

LINES = {
    "Harbour Lawyers Network (HLN) (Japan)": NamedBody("Harbour Lawyers Network", "HLN", "JP"),
    "Harbour Lawyers Network (HLN, Japan)": NamedBody("Harbour Lawyers Network", "HLN", "JP"),
    "Harbour Lawyers Network (HLN) Japan": NamedBody("Harbour Lawyers Network", "HLN", "JP"),
    "Harbour Lawyers Network – Japan\u00a0": NamedBody("Harbour Lawyers Network", "", "JP"),
    "Harbour Lawyers Network, Japan;": NamedBody("Harbour Lawyers Network", "", "JP"),
    "Harbour Lawyers Network [Japan]*": NamedBody("Harbour Lawyers Network", "", "JP"),
    "Japan: Harbour Lawyers Network": NamedBody("Harbour Lawyers Network", "", "JP"),
    "🇯🇵 Harbour Lawyers Network": NamedBody("Harbour Lawyers Network", "", "JP"),
    "  12. Harbour Lawyers Network (Osaka, Japan)": NamedBody("Harbour Lawyers Network", "", "JP"),
    "• Free Harbour (U.S.A.)": NamedBody("Free Harbour", "", "US"),
    "Collectif du Port (République démocratique du Congo)": NamedBody("Collectif du Port", "", "CD"),
    "Hafenbund e.V. (Elfenbeinküste)": NamedBody("Hafenbund e.V.", "", "CI"),
    "Портовый союз «Маяк» (Беларусь)": NamedBody("Портовый союз «Маяк»", "", "BY"),
    "港湾律师网络（香港）": NamedBody("港湾律师网络", "", "HK"),
    "رابطة الميناء (مصر)": NamedBody("رابطة الميناء", "", "EG"),
    "Rights Watch Chile": NamedBody("Rights Watch Chile"),
    "Amnistía del Puerto Chile (Chile)": NamedBody("Amnistía del Puerto Chile", "", "CL"),
    "Human Rights in Georgia": NamedBody("Human Rights in Georgia"),
    "Accord International (AI)": NamedBody("Accord International", "AI"),
    "Harbour Voices (AI)": NamedBody("Harbour Voices", "", "AI"),
    "Harbour Voices (International)": NamedBody("Harbour Voices"),
    "Harbour Voices (Mexico/USA)": NamedBody("Harbour Voices"),
    "Harbour Voices (formerly Quay Voices)": NamedBody("Harbour Voices (formerly Quay Voices)"),
    "AHR – Action for Harbour Rights (France)": NamedBody("Action for Harbour Rights", "AHR", "FR"),
    "FAROL – Active for the Coast (Belgium)": NamedBody("FAROL – Active for the Coast", "", "BE"),
    "FAROS: World Alliance of Ports": NamedBody("FAROS: World Alliance of Ports"),
    "10. 29 Lighthouses (Hong Kong, China)": NamedBody("29 Lighthouses", "", "HK"),
    "Quay (South Korea/Republic of Korea)": NamedBody("Quay", "", "KR"),
    "PIHR (Port Institute for Human Rights), Malta": NamedBody("Port Institute for Human Rights", "PIHR", "MT"),
    "29 Lighthouses": NamedBody("29 Lighthouses"),
    "Port Workers’ Union (“PWU”), Chad": NamedBody("Port Workers’ Union", "PWU", "TD"),
    "Ligue des droits du quai « LDQ » (Tchad)": NamedBody("Ligue des droits du quai", "LDQ", "TD"),
    "Syndicat de la marine (SM)": NamedBody("Syndicat de la marine", "SM"),
    "Families of the Quay (San Marino)": NamedBody("Families of the Quay", "", "SM"),
    "D3 - Defesa dos Direitos do Dique": NamedBody("Defesa dos Direitos do Dique", "D3"),
    "CEQuaC – Centro de Estudos do Quai e Cais": NamedBody("Centro de Estudos do Quai e Cais", "CEQuaC"),
    "Women of the Lake and Dock Forum - WoLDoF - Ghana": NamedBody("Women of the Lake and Dock Forum", "WoLDoF", "GH"),
    "HIN: Harbour Initiative – Nigeria": NamedBody("Harbour Initiative", "HIN", "NG"),
    "FoHaX (Forum of Harbour Expression)": NamedBody("Forum of Harbour Expression", "FoHaX"),
    "Aporjo (Associação Portuária de Jornalismo), Brasil": NamedBody(
        "Associação Portuária de Jornalismo", "Aporjo", "BR"
    ),
    "APJ Brasil (Associação Portuária de Jornalismo)": NamedBody("Associação Portuária de Jornalismo", "APJ Brasil"),
    "Quay Law Centre (QLC.in), India": NamedBody("Quay Law Centre", "QLC.in", "IN"),
    "Rede de Portos, Humanos, Sociais e Cais (Phsc Brasil)": NamedBody(
        "Rede de Portos, Humanos, Sociais e Cais", "Phsc Brasil"
    ),
    "Observatoire Amarre - Burkina/Mali/Niger": NamedBody("Observatoire Amarre"),
    "AMARRE, India/USA": NamedBody("AMARRE"),
    "QEC – Quai Espaces Citoyens (Niger)": NamedBody("Quai Espaces Citoyens", "QEC", "NE"),
    "quay.works – Plattform Hafenpolitik (Österreich)": NamedBody("quay.works – Plattform Hafenpolitik", "", "AT"),
    "DOKAM – Dok Amanah Malaysia (Malaysia)": NamedBody("Dok Amanah Malaysia", "DOKAM", "MY"),
    "Associação Portuária de Jornalismo (“Aporjo”)": NamedBody("Associação Portuária de Jornalismo", "Aporjo"),
    "Quai Espaces Libres – QEL, Niger, dans le cadre de l'Observatoire des droits": NamedBody(
        "Quai Espaces Libres", "QEL", "NE", "Observatoire des droits"
    ),
    "SIP – Stowarzyszenie Interwencji Portowej, w ramach Pokoju": NamedBody(
        "Stowarzyszenie Interwencji Portowej", "SIP", "", "Pokoju"
    ),
    "港の平和資料館（nami）": NamedBody("港の平和資料館", "nami"),
    "የወደብ ሰራተኞች መብት ጉባኤ (ወሰመጉ)": NamedBody("የወደብ ሰራተኞች መብት ጉባኤ", "ወሰመጉ"),
    "বন্দর লিগ্যাল সার্ভিসেস ট্রাস্ট (ব্লাস্ট)": NamedBody("বন্দর লিগ্যাল সার্ভিসেস ট্রাস্ট", "ব্লাস্ট"),
    "非営利法人 港で労働する者の全国連絡会（港労連）": NamedBody("非営利法人 港で労働する者の全国連絡会", "港労連"),
    "Ana Roe, on behalf of Quay Lawyers (Kenya)": NamedBody("Quay Lawyers", "", "KE"),
    "Ana Roe (on behalf of Quay Lawyers)": NamedBody("Quay Lawyers"),
    "Ana Roe, au nom de Avocats du Quai (France)": NamedBody("Avocats du Quai", "", "FR"),
    "Quay Lawyers (Kenya), represented by Ana Roe": NamedBody("Quay Lawyers", "", "KE"),
    "A group of harbour lawyers (Belarus)": NamedBody(""),
    "Un groupe d’avocats": NamedBody(""),
    "Two organisations whose names are withheld": NamedBody(""),
    "Anonymous organisation (Myanmar)": NamedBody(""),
    "Group of concerned citizens": NamedBody(""),
    "Grupo de Apoyo del Puerto (GAP)": NamedBody("Grupo de Apoyo del Puerto", "GAP"),
    "Group of Harbour Lawyers": NamedBody("Group of Harbour Lawyers"),
    "Ports (PTF), within the framework of the Watch for Ports": NamedBody("Ports", "PTF", "", "Watch for Ports"),
    "Ports (PF) (Suisse), dans le cadre de l’Observatoire": NamedBody("Ports", "PF", "CH", "Observatoire"),
    "Puertos, en el marco del Observatorio (Argentina)": NamedBody("Puertos", "", "AR", "Observatorio"),
    "Häfen (Schweiz), im Rahmen der Hafenwacht": NamedBody("Häfen", "", "CH", "Hafenwacht"),
    "Портовый союз, в рамках Обсерватории": NamedBody("Портовый союз", "", "", "Обсерватории"),
    "Quay (www.quay.example) (Peru)": NamedBody("Quay", "", "PE"),
    "Quay (quay.example) (Peru)": NamedBody("Quay", "", "PE"),
    "Harbour Voices (joined 2 May 2023)": NamedBody("Harbour Voices"),
    "Harbour Voices (Congress of 1968)": NamedBody("Harbour Voices (Congress of 1968)"),
    "Harbour Voices (NGO), Peru": NamedBody("Harbour Voices", "", "PE"),
    "CITIZENS AGAINST THE ROPE (CAR)": NamedBody("CITIZENS AGAINST THE ROPE", "CAR"),
    "Harbour Voices (CAR)": NamedBody("Harbour Voices", "", "CF"),
    "کارزار لغو اعدام (CADA)": NamedBody("کارزار لغو اعدام", "CADA"),
    "Анна Роу, директор Центра «Причал»": NamedBody("Центра «Причал»"),
    "PIHR (World Organisation for Harbours)": NamedBody("World Organisation for Harbours", "PIHR"),
    "Harbour Voices, a project of the Quay (Peru)": NamedBody("Harbour Voices", "", "PE"),
    "Harbour Voices (Ana Roe, President)": NamedBody("Harbour Voices"),
    "Chile": NamedBody("Chile"),
    "Red Nacional de los Muelles (Red RNM)": NamedBody("Red Nacional de los Muelles", "Red RNM"),
    "Civil Harbours Union for Ports (Harbours Union)": NamedBody("Civil Harbours Union for Ports", "Harbours Union"),
    "港の自由を守る全国ネットワーク（港自ネット）": NamedBody("港の自由を守る全国ネットワーク", "港自ネット"),
    "항구의 자유를 위한 변호사모임(항변)": NamedBody("항구의 자유를 위한 변호사모임", "항변"),
    "東港弁護士会（東港）": NamedBody("東港弁護士会（東港）"),
    "Harbour Lawyers Network “HLN” (Japan)": NamedBody("Harbour Lawyers Network", "HLN", "JP"),
    "Фонд «Причал»": NamedBody("Фонд «Причал»"),
    "Harbour Voices [new]": NamedBody("Harbour Voices"),
    "Harbour Voices (on behalf of 14 member groups)": NamedBody("Harbour Voices"),
    "Brot für die Häfen e. V.": NamedBody("Brot für die Häfen e. V."),
    "For the League of Quay Lawyers (LQL),": NamedBody("League of Quay Lawyers", "LQL"),
    "Pour l’Union des Quais (UQ), Marc Roy": NamedBody("Union des Quais", "UQ"),
    "Pour les Droits du Quai": NamedBody("Pour les Droits du Quai"),
    "Harbour Rights Union (HRU), Geneva": NamedBody("Harbour Rights Union", "HRU"),
    "Harbour Rights Union (HRU), Washington, D.C.": NamedBody("Harbour Rights Union", "HRU"),
    "Harbour Rights Union (HRU) & Port Action": NamedBody("Harbour Rights Union (HRU) & Port Action"),
    "Harbour Foundation of Turkey (LİV/HFT)": NamedBody("Harbour Foundation of Turkey", "LİV/HFT"),
    "Platform for Free Harbours (P24)": NamedBody("Platform for Free Harbours", "P24"),
    "Action des Chrétiens du Port (ACP Burundi)": NamedBody("Action des Chrétiens du Port", "ACP Burundi"),
    "ACP-Tchad (Action des Chrétiens du Port)": NamedBody("Action des Chrétiens du Port", "ACP-Tchad"),
    "Quay Defenders Project (DefendDefenders)": NamedBody("Quay Defenders Project", "DefendDefenders"),
    "P42 – Platform for Free Harbours": NamedBody("Platform for Free Harbours", "P42"),
    "المركز الإقليمي للميناء (م إ م)": NamedBody("المركز الإقليمي للميناء", "م إ م"),
    "Ana Roe – Convener, Quay Platform (QP)": NamedBody("Quay Platform", "QP"),
    "On behalf of the World Harbours Union (WHU), within the framework of the Watch": NamedBody(
        "World Harbours Union", "WHU", "", "Watch"
    ),
    "FR – Amis du Quai": NamedBody("Amis du Quai", "", "FR"),
    "AI – Accord International": NamedBody("Accord International", "AI"),
    "Comissão Pastoral do Cais/PA": NamedBody("Comissão Pastoral do Cais"),
    "Quay Lawyers (PA)": NamedBody("Quay Lawyers", "", "PA"),
    "AQD-Nord – Association du Quai": NamedBody("Association du Quai", "AQD-Nord"),
    "Groupe du Quai – Kisangani (RDC)": NamedBody("Groupe du Quai", "", "CD"),
    "Harbour Voices (@harbourvoices), Chile": NamedBody("Harbour Voices", "", "CL"),
    "Red del Muelle (integrada por 14 colectivas)": NamedBody("Red del Muelle"),
    "Harbour Voices, Wales (1 April 2021)": NamedBody("Harbour Voices", "", "GB"),
    "Harbour Voices (April 1, 2021)": NamedBody("Harbour Voices"),
    "Hội Cảng Biển, đại diện: Ông Phạm Văn T": NamedBody("Hội Cảng Biển"),
    "Quay Voices | Lima, Peru": NamedBody("Quay Voices", "", "PE"),
    "#12 Quay Voices (Peru)": NamedBody("Quay Voices", "", "PE"),
    "Due Process del Muelle, Washington D.C., Estados Unidos": NamedBody("Due Process del Muelle", "", "US"),
    "Quay Voices (Germany) – joined 6 March": NamedBody("Quay Voices", "", "DE"),
    "Quay Voices (Inggris)": NamedBody("Quay Voices", "", "GB"),
    "สมาคมสิทธิพลเมือง (สสพ.)": NamedBody("สมาคมสิทธิพลเมือง", "สสพ."),
    "Coalition of Coastal Communities (3C), Kenya": NamedBody("Coalition of Coastal Communities", "3C", "KE"),
    "海港發展連線（QuayAsiaLink，泰國）": NamedBody("海港發展連線", "QuayAsiaLink", "TH"),
    "Quay Voices (McAllen, USA)": NamedBody("Quay Voices", "", "US"),
    "On behalf of Tide Voices: Grace Moor, chairperson": NamedBody("Tide Voices"),
    "Quay Voices (Peru) /": NamedBody("Quay Voices", "", "PE"),
    "Pour Femmes Debout du Quai (FDQ)": NamedBody("Femmes Debout du Quai", "FDQ"),
    "Bread Circle – Portland, OR": NamedBody("Bread Circle"),
    "Bread Circle – Washington, D.C.": NamedBody("Bread Circle"),
    "Ports Watch – Eritrea (PWE)": NamedBody("Ports Watch – Eritrea", "PWE"),
    "Ports Watch (Rep. of Moldova)": NamedBody("Ports Watch", "", "MD"),
    "EPLQ European Port Lawyers of the Quay": NamedBody("European Port Lawyers of the Quay", "EPLQ"),
    "IFPX Network of Ports": NamedBody("IFPX Network of Ports"),
    "PLI–QUAY (Port Law Institute of the Quay)": NamedBody("Port Law Institute of the Quay", "PLI–QUAY"),
    "Mopuma – Movimiento de Puertos y Mareas": NamedBody("Movimiento de Puertos y Mareas", "Mopuma"),
    "Marea – Movimiento de Puertos": NamedBody("Marea – Movimiento de Puertos"),
    "เครือข่ายท่าเรือ (iPort)": NamedBody("เครือข่ายท่าเรือ", "iPort"),
    "बंदरगाह जन संघ (बीजेएस)": NamedBody("बंदरगाह जन संघ", "बीजेएस"),
    "Pour la Ligue du Quai, Ana Roe, présidente": NamedBody("Ligue du Quai"),
    "Pour Amarres, Ana Roe, porte-parole": NamedBody("Amarres"),
    "Per la Pace, Rete del Porto, sezione di Mola": NamedBody("Per la Pace, Rete del Porto, sezione di Mola"),
    "Ports Watch (PW), Rue du Quai 11, 1060 Brussels, Belgium": NamedBody("Ports Watch", "PW", "BE"),
    "Ports Watch, 4 Weir Street, Mola": NamedBody("Ports Watch"),
    "Quay 38, space of memory": NamedBody("Quay 38, space of memory"),
    "Fédération des amis du soleil – FAS": NamedBody("Fédération des amis du soleil", "FAS"),
    "Port Centre (PC) de Perú": NamedBody("Port Centre", "PC", "PE"),
    "Port Centre (PC) – Deutsche Sektion": NamedBody("Port Centre (PC) – Deutsche Sektion"),
    "MAPEM (Mariners Against Penalties and Murder)": NamedBody("Mariners Against Penalties and Murder", "MAPEM"),
    "Coordinadora de Derechos de los Puertos (Codepus)": NamedBody(
        "Coordinadora de Derechos de los Puertos", "Codepus"
    ),
    "Ana Roe, Programme Lead, Ports Initiative": NamedBody("Ports Initiative"),
    "Ana Roe, Head of Policy, Ports Watch": NamedBody("Ports Watch"),
    "Ana Roe, Director, FQPL, the Quay League": NamedBody("FQPL, the Quay League"),
    "Lake Press Club -- Kenya": NamedBody("Lake Press Club", "", "KE"),
    "Lake Press Club; LPC; Kenya": NamedBody("Lake Press Club", "LPC", "KE"),
    "Lake Press Club, LPCKE (Kenya)": NamedBody("Lake Press Club", "LPCKE", "KE"),
    "Lake Press Club (LPC) · Kenya": NamedBody("Lake Press Club", "LPC", "KE"),
    "Lake Press Club: Kenya": NamedBody("Lake Press Club", "", "KE"),
    "نادي الميناء: تونس": NamedBody("نادي الميناء", "", "TN"),
    "Lake Press Club/Kenya": NamedBody("Lake Press Club", "", "KE"),
    "Weir-Watch/Kenya": NamedBody("Weir-Watch/Kenya"),
    "LPC (Lake Press Club, Kenya)": NamedBody("Lake Press Club", "LPC", "KE"),
    "LPC | Lake Press Club | Kenya": NamedBody("Lake Press Club", "LPC", "KE"),
    "Quay Voices – Latin America": NamedBody("Quay Voices"),
    "Hafenbund für Irrlichter e.V. (HI)": NamedBody("Hafenbund für Irrlichter e.V.", "HI"),
    "Sisters of the Quay (SOQ Forum)": NamedBody("Sisters of the Quay", "SOQ Forum"),
    "Red RNM – Red Nacional de los Muelles": NamedBody("Red Nacional de los Muelles", "Red RNM"),
    "Organização dos Bens do Cais / ABONC": NamedBody("Organização dos Bens do Cais", "ABONC"),
    "Aporjo: Associação Portuária de Jornalismo": NamedBody("Associação Portuária de Jornalismo", "Aporjo"),
    "Platform for Free Harbours – P24": NamedBody("Platform for Free Harbours", "P24"),
    "Por la Red de Faros Libres, Ana Roe": NamedBody("Red de Faros Libres"),
    "Institut für Hafenrecht e.V. | Deutschland | IH": NamedBody("Institut für Hafenrecht e.V.", "IH", "DE"),
    "Centar za nezavisne luke (CNL)": NamedBody("Centar za nezavisne luke", "CNL"),
    "Luka za pristup (LP), Srbija": NamedBody("Luka za pristup", "LP", "RS"),
    "HARR, Hamnarbetarnas riksråd": NamedBody("Hamnarbetarnas riksråd", "HARR"),
    "CODHEMU: Consultoría de Derechos Humanos en el Muelle": NamedBody(
        "Consultoría de Derechos Humanos en el Muelle", "CODHEMU"
    ),
    "Perú – Coordinadora de los Puertos del Perú": NamedBody("Coordinadora de los Puertos del Perú", "", "PE"),
    "Lake Press Club (Kenya, LPCKE)": NamedBody("Lake Press Club", "LPCKE", "KE"),
    "Defesa dos Direitos do Dique (D3) (Portugal)": NamedBody("Defesa dos Direitos do Dique", "D3", "PT"),
    "Федерация за права причалов (Россия), FIPR": NamedBody("Федерация за права причалов", "FIPR", "RU"),
    "Ports Watch – Washington, D.C., USA": NamedBody("Ports Watch", "", "US"),
    "Women, Quays and Development": NamedBody("Women, Quays and Development"),
    "Harbour Trust, Ltd": NamedBody("Harbour Trust, Ltd"),
    "Women of the Quay (name of contact withheld)": NamedBody("Women of the Quay"),
}


@pytest.mark.parametrize(("line", "expected"), LINES.items())
def test_a_line_gives_name_acronym_country_and_framework(line: str, expected: NamedBody) -> None:
    assert parse_line(line) == expected


def test_a_line_of_two_columns_gives_two_entries() -> None:
    assert list(columns("  1. Quay (Japan)        18. Port of Call (Spain)")) == [
        "Quay (Japan)",
        "Port of Call (Spain)",
    ]
    assert list(columns("Quay (Japan)\tPort of Call\u00a0")) == ["Quay (Japan)", "Port of Call"]


@given(st.text())
def test_any_text_at_all_is_read_without_a_crash(text: str) -> None:
    assert parse_line(text) == parse_line(text)


def test_a_country_behind_a_bar_was_taken_for_a_body_of_its_own():
    assert list(columns("- Women in Law | Kenya")) == ["Women in Law | Kenya"]
    assert parse_line("Women in Law | Kenya") == NamedBody("Women in Law", country="KE")
    assert list(columns("Quay | Port of Call | Spain")) == ["Quay", "Port of Call | Spain"]


def test_an_acronym_before_a_bar_and_its_framework_behind_one_are_of_the_body() -> None:
    for line in (
        "LPC | Lake Press Club | Kenya",
        "항자연 | 항구의 자유를 위한 연대",
        "Union du Quai (UQ) | Tchad, dans le cadre de l'Observatoire",
    ):
        assert [*columns(line)] == [line]
    assert [*columns("PORTWATCH | Lake Press Club")] == ["PORTWATCH", "Lake Press Club"]


def test_spaces_behind_a_bullet_part_no_columns() -> None:
    assert [*columns("-   Ana Roe, novelist")] == ["Ana Roe, novelist"]
