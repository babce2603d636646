"""The bodies of sentences and lines that say that several speak together, and what is said there of others."""

import pytest

from muniment.text import naming

HEAD = "Quay notes\n\nOn the harbour trial\n\nJune 9, 2021\n\n"
ABOVE = "The court has not answered the families, and it sits again on Tuesday.\n\n"
SIGNED = {
    "More than 40 organisations, including Canal 20, Port Watch Lund and Delta Globe, signed an open letter today.": (
        "Canal 20; Port Watch Lund; Delta Globe"
    ),
    "Geneva, 2 June – The Union of Pilots and the Port Press Network (PPN) today jointly condemned the verdict.": (
        "Union of Pilots; Port Press Network (PPN)"
    ),
    "In a letter dated 8 March, Quay Lawyers’ League, along with Sisters of the Port and the Harbour Library, urged "
    "the court to sit in public.": "Quay Lawyers’ League; Sisters of the Port; Harbour Library",
    "We will be there. This statement is issued by the Union of Pilots and the Port Press Network (PPN).": (
        "Union of Pilots; Port Press Network (PPN)"
    ),
    "A Associação dos Portos (AP) e o Observatório do Cais manifestam, em nota conjunta, o seu repúdio.": (
        "Associação dos Portos (AP); Observatório do Cais"
    ),
    "Kiel, 7. Mai – Das Netzwerk Freie Häfen und der Bund der Lotsen (BdL) fordern in einer gemeinsamen Erklärung die "
    "Freilassung der Lotsin.": "Netzwerk Freie Häfen; Bund der Lotsen (BdL)",
    "Dans un communiqué commun, l’Association du Port et la Ligue du Quai dénoncent l’arrestation.": (
        "Association du Port; Ligue du Quai"
    ),
    "Liman Hakları Derneği ile Rıhtım İçin Avukatlar Ağı, gözaltılara ilişkin ortak bir açıklama yayımladı.": (
        "Liman Hakları Derneği; Rıhtım İçin Avukatlar Ağı"
    ),
    "海港律師聯合會、碼頭改革之友及燈塔推動小組今日發表聯合聲明，要求法院公開審理。": (
        "海港律師聯合會; 碼頭改革之友; 燈塔推動小組"
    ),
    "La carta, firmada por Abogadas del Puerto, la Red de Muelles, Unión Marina y Faro Libre, fue entregada hoy.": (
        "Abogadas del Puerto; Red de Muelles; Unión Marina; Faro Libre"
    ),
    "A letter (endorsed by Quay Lawyers’ League, Port Action (PA) and Harbour Circle) was handed over.": (
        "Quay Lawyers’ League; Port Action (PA); Harbour Circle"
    ),
    "Обращение поддержали: Комитет портов, Союз лоцманов, фонд «Причал», «Маяк».": (
        "Комитет портов; Союз лоцманов; фонд «Причал»; «Маяк»"
    ),
    "JOINT PRESS RELEASE\n\nQuay Lawyers’ Legal Project (QLLP) • Harbour Abolitionists • Second Tide Community\n\n"
    "We are appalled at the sentence that the court has spoken this morning.": (
        "Quay Lawyers’ Legal Project (QLLP); Harbour Abolitionists; Second Tide Community"
    ),
    "Liman İzleme Topluluğu, Rıhtım Nöbeti Derneği, Kıyı Hukuku Vakfı (KHV)\n\nORTAK AÇIKLAMA\n\nLiman bizimdir.": (
        "Liman İzleme Topluluğu; Rıhtım Nöbeti Derneği; Kıyı Hukuku Vakfı (KHV)"
    ),
    "Signatories (by name): Alliance of the Free\nPorts, Quay Lawyers’ League, Centre for the\nRights of Pilots, Port\n"
    "Press Network, Tide Fund\n(Kenya).": (
        "Alliance of the Free Ports; Quay Lawyers’ League; Centre for the Rights of Pilots; Port Press Network; "
        "Tide Fund (Kenya)"
    ),
    "Respectfully,\n\nRose Ade, Executive Director, on behalf of Lakeside Legal Centre\nDaniel Roe, on behalf of Coast "
    "Coalition (CC)\nOn behalf of Tide Voices: Grace Moor, chairperson": (
        "Lakeside Legal Centre; Coast Coalition (CC); Tide Voices"
    ),
    "Dans une lettre, l’Union des avocates du Port, la Ligue du Quai et le Comité de suivi exigent sa liberté.": (
        "Union des avocates du Port; Ligue du Quai; Comité de suivi"
    ),
    "El Centro de Derechos del Puerto (CDP), la Red Marina y Muelles Sin Fronteras expresaron en un comunicado "
    "conjunto su temor.": "Centro de Derechos del Puerto (CDP); Red Marina; Muelles Sin Fronteras",
    "Центр громадських свобод порту, Причальна група спостереження та ГО «Маяк» закликали у спільній заяві діяти.": (
        "Центр громадських свобод порту; Причальна група спостереження; ГО «Маяк»"
    ),
    "Koalisi Sipil Pelabuhan, Lembaga Bantuan Laut (LBL) dan Jaringan Advokasi Pantai mendesak pembebasan mereka "
    "dalam pernyataan bersama.": "Koalisi Sipil Pelabuhan; Lembaga Bantuan Laut (LBL); Jaringan Advokasi Pantai",
    "قالت جمعية الميناء الحر، ومركز الضياء لحقوق الإنسان، ومنظمة نساء الساحل، في بيان مشترك إن الاعتقال انتهاك.": (
        "جمعية الميناء الحر; مركز الضياء لحقوق الإنسان; منظمة نساء الساحل"
    ),
    "港人權センター、難民支援ネットワーク港、移民と法の会は10日、法改正に反対する共同声明を発表した。": (
        "港人權センター; 難民支援ネットワーク港; 移民と法の会"
    ),
    "海港人权律师后援会、码头之声协会和维权资讯中心于周二发表联合声明，谴责警方。": (
        "海港人权律师后援会; 码头之声协会; 维权资讯中心"
    ),
    "A coalition of 14 groups, including Access to Ports Now, Lantern Fund (LF) and the Quay Network, said in a joint "
    "letter that it must end.": "Access to Ports Now; Lantern Fund (LF); Quay Network",
    "Today Justice for Pilots Collective, together with Federation of Port Mothers and 12 other organisations, "
    "submitted a joint statement.": "Justice for Pilots Collective; Federation of Port Mothers",
    "(Quay, 3 March 2021) – The Asian Network of Pilots (ANP) and its members Port Foundation and Quay Legal Aid "
    "condemn in a joint statement the killing.": "Asian Network of Pilots (ANP); Port Foundation; Quay Legal Aid",
    "Written statement* submitted by the Society for Quays, Port Bench for Law (PBL) and Pilots’ Circle, "
    "non-governmental organizations in special consultative status": (
        "Society for Quays; Port Bench for Law (PBL); Pilots’ Circle"
    ),
    "Pod apelem podpisali się: Amicus Port, Fundacja Latarnia, Komitet Portu (KP), Stowarzyszenie Boja i Watch Port.": (
        "Amicus Port; Fundacja Latarnia; Komitet Portu (KP); Stowarzyszenie Boja; Watch Port"
    ),
    "We ask for a hearing.\n\n| Name | Acronym | Country |\n|---|---|---|\n| Asia Port Relay | APR | Indonesia |\n"
    "| Quay Court | QC | Laos |\n| School of Tides | | Thailand |": (
        "Asia Port Relay (APR) (Indonesia); Quay Court (QC) (Laos); School of Tides (Thailand)"
    ),
    "The open letter was signed by 61 groups, among them Port Land Fund, River Guardians and Pilots’ Union (PU).": (
        "Port Land Fund; River Guardians; Pilots’ Union (PU)"
    ),
    "We – Exiled Pilots’ Guild, Port Radio, Quay Rights Movement and Memory of the Sea – call on the court.": (
        "Exiled Pilots’ Guild; Port Radio; Quay Rights Movement; Memory of the Sea"
    ),
    "The Federation of Pilots (FP) and its member organisation in Peru, the Union of Quays (UQ), condemn it.": (
        "Federation of Pilots (FP); Union of Quays (UQ)"
    ),
    "Port Press Table, Justice for Quay, Pilot Friends (PF) and 14 other organisations have written to it.": (
        "Port Press Table; Justice for Quay; Pilot Friends (PF)"
    ),
    "Письменное заявление следующих организаций: Бюро «Причал» (Казахстан), фонда «Маяк», Дома прав моря.": (
        "Бюро «Причал» (Казахстан); фонда «Маяк»; Дома прав моря"
    ),
    "Atentamente: Brigada Humanitaria del Puerto; Centro de Justicia Marina (CJM); Buscadoras del Muelle; Faro, A.C.": (
        "Brigada Humanitaria del Puerto; Centro de Justicia Marina (CJM); Buscadoras del Muelle; Faro, A.C."
    ),
    "發起團體：海港法治陣線、碼頭街坊同盟": "海港法治陣線; 碼頭街坊同盟",
    "المنظمات الموقعة: مركز الجسر للمساعدة ومؤسسة حرية القلم ومبادرة النوبة للحقوق": (
        "مركز الجسر للمساعدة; مؤسسة حرية القلم; مبادرة النوبة للحقوق"
    ),
    "We ask the court to answer.\n\nQuay, 30 August 2018\n\nPort Mothers’ Front.\n\nCentre for Faith (CF).\n\n"
    "Families of the Vanished, Southern Group.\n\nPilots’ Assembly (PA).\n\nWomen’s Action Ground.": (
        "Port Mothers’ Front; Centre for Faith (CF); Families of the Vanished, Southern Group; "
        "Pilots’ Assembly (PA); Women’s Action Ground"
    ),
    "Signed by:\n\nAlbatross Law (AL)  \n[Pilots’ Friends](https://pilots.example)  \nQuay Fund": (
        "Albatross Law (AL); Pilots’ Friends; Quay Fund"
    ),
    "Quay, 9 May – The Port Rights Forum and the Pilots’ League (PL) issued a joint statement today on the beating.": (
        "Port Rights Forum; Pilots’ League (PL)"
    ),
    "La Asamblea del Puerto, el Comité Pro Muelles (CPM) y Voces del Faro exigen en un pronunciamiento conjunto luz.": (
        "Asamblea del Puerto; Comité Pro Muelles (CPM); Voces del Faro"
    ),
    "Комитет «Право моря», Центр защиты лоцманов и фонд «Берег» призвали в совместном обращении освободить его.": (
        "Комитет «Право моря»; Центр защиты лоцманов; фонд «Берег»"
    ),
    "海港推動協會、碼頭關注聯盟與燈塔律師網絡今天共同發表聲明，呼籲改善。": "海港推動協會; 碼頭關注聯盟; 燈塔律師網絡",
    "“It is a ban,” said a joint statement by the Port Press Circle, Harbour House (HH), and Reporters of the Sea.": (
        "Port Press Circle; Harbour House (HH); Reporters of the Sea"
    ),
    "Quay Watch, alongside Access to Ports Now, the Delta Desk (DD) and SEA Circle, has published an open letter.": (
        "Quay Watch; Access to Ports Now; Delta Desk (DD); SEA Circle"
    ),
    "This call is issued by the Pilots’ Alliance on behalf of its members:\n\n- Port Law Centre\n- Quay Club, Kenya\n"
    "- River Court (RC)": "Pilots’ Alliance; Port Law Centre; Quay Club, Kenya; River Court (RC)",
    "Amnesty Hamnen, Asylrättscentrum Norr, Rädda Kajen och Hamnforumet (HF) kräver i ett gemensamt uttalande mer.": (
        "Amnesty Hamnen; Asylrättscentrum Norr; Rädda Kajen; Hamnforumet (HF)"
    ),
    "En un pronunciamiento conjunto, la Asociación del Valle, Cultivar Mar y la Red del Puerto señalan que es así.": (
        "Asociación del Valle; Cultivar Mar; Red del Puerto"
    ),
    "„So ist es“, erklären Amnesty Kai, der Hafenrat Süd und Verein Boje (VB) in einem gemeinsamen Schreiben.": (
        "Amnesty Kai; Hafenrat Süd; Verein Boje (VB)"
    ),
    "Amnistia Moll, Casa Port, Far Ponent i la Lliga dels Ports (LP) reclamen, en un comunicat conjunt, una sortida.": (
        "Amnistia Moll; Casa Port; Far Ponent; Lliga dels Ports (LP)"
    ),
    "Kituo cha Haki, Shirika la Bandari, Tume ya Meli (TM) na Mtandao wa Pwani wametoa tamko la pamoja kulaani hayo.": (
        "Kituo cha Haki; Shirika la Bandari; Tume ya Meli (TM); Mtandao wa Pwani"
    ),
    "Hội Bến Cảng, Hội Phụ Nữ và Mạng Lưới Luật Sư (MLLS) ra tuyên bố chung lên án bản án.": (
        "Hội Bến Cảng; Hội Phụ Nữ; Mạng Lưới Luật Sư (MLLS)"
    ),
    "Адвокати за права, Фондация „Фар“ и Център за пристан (ЦП) призовават в съвместна декларация парламента.": (
        "Адвокати за права; Фондация „Фар“; Център за пристан (ЦП)"
    ),
    "港口監察會、民間司法聯盟及國際特赦港口辦公室於今日發表聯合聲明，要求政府停止。": (
        "港口監察會; 民間司法聯盟; 國際特赦港口辦公室"
    ),
    "Oral statement made by the International Service for Ports on behalf of Quay Forum and the Pilots’ Desk (PD)": (
        "International Service for Ports; Quay Forum; Pilots’ Desk (PD)"
    ),
    "Az Amnesty Kikötő, a Parti Egyesület és a Társaság a Partért (TAP) közös nyilatkozatban kérik ezt.": (
        "Amnesty Kikötő; Parti Egyesület; Társaság a Partért (TAP)"
    ),
    "Drafted by Pilots’ Network (Peru) and the Quay Forum (QF). Supported by Lake Circle (Kenya), Port Law Centre and "
    "River Union, Chad.": (
        "Pilots’ Network (Peru); Quay Forum (QF); Lake Circle (Kenya); Port Law Centre; River Union, Chad"
    ),
    "Ein Bündnis aus Amnesty Kai, Boje in Not (BN) und dem Verein Fahrt fordert in einem gemeinsamen Brief ein Ende.": (
        "Amnesty Kai; Boje in Not (BN); Verein Fahrt"
    ),
    "**Joint statement by Amnesty Quay, Port Circle and the Delta Justice Desk (DJD) on the verdict**": (
        "Amnesty Quay; Port Circle; Delta Justice Desk (DJD)"
    ),
    "The letter, whose signatories include the Bar Forum (BF), Quay Assembly, Open Port and Law Institute, was sent.": (
        "Bar Forum (BF); Quay Assembly; Open Port; Law Institute"
    ),
    "CANAL 19, the Quay Association (QA), Puertos Digitales and Delta Initiative today jointly condemned the ban.": (
        "CANAL 19; Quay Association (QA); Puertos Digitales; Delta Initiative"
    ),
    "“It is a ban,” said Al-Mina, the Free Quay Fund and the Centre for Ports (CP) in a joint statement.": (
        "Al-Mina; Free Quay Fund; Centre for Ports (CP)"
    ),
    "Ada Moreau and the Council of Ports today jointly asked the court to sit in public.": "Council of Ports",
}
NOBODY = {
    "of a jury": "The jury is composed of the following rights organisations:\n\n- Port Law Centre\n- Quay Watch\n"
    "- Delta Lawyers (DL)",
    "of persons who hold posts": "The Mayor of Quay, the Bishop of Port and Ada Moreau wrote a joint letter.",
    "of authorities apart": "The Ministry of Ports met the Council of Judges. The Bar spoke apart, in a statement.",
    "of a day and a number": "世界人権デーの本日、港の18団体は、塩田労働者の釈放を求める共同声明を発表した。",
    "that fund or speak": "Es sprechen Leute von Amnesty International, der Tibet-Hilfe am Kai und dem Bund Boje.\n\n"
    "Gefördert durch: Stiftung Umbruch, Brot und Boje e.V., Landeszentrale für Bildung",
    "of a post under a person": "Sincerely,\n\nHelena Brandt\nSecretary General",
    "of what stands under a list": "签署团体： 另见：三名劳工志愿协会案\n\nSigned by:\n\n"
    "[See also: Quay Council Is Closed](https://quay.example/2020)",
    "of citizens": "Подписи граждан:\n\n1. Лев Причалов, физик\n2. Светлана Гольцева, пенсионерка, Пермь",
    "under the name of a body and a colon": "We saw it.\n\nPour l’Association :\n\n- le fait\n- la suite",
    "of states": "Poland and Norway have issued a joint statement on the harbour.",
    "of a person in it": "In a statement, Ada Roe, director of the Council of Ports, asked the court to sit.",
    "of works that are cited": "We ask for more.\n\nQuay Data Network, Lost, 2016\nPort Archive Union, Books, 2018\n"
    "Harbour Rights Centre, Papers, 2019",
    "of what persons are": "Signed by:\n\nSok Chan, independent land consultant\nTomas Lind, translator",
}
LED = "Quay Rights House (Ukraine)\nFree Pilots\nHuman Harbour Circle\n\n1 September 2022\n\n"
POINTING = f"{LED}The organisations listed above condemn the verdict of eleven years that the court has spoken."


RELEASE = (
    "Port Watch • Harbour Rights House • Delta Lawyers (DL)\n\n(Quay, 9 July) – The court must answer the families"
)


def signed(text: str, reading_of) -> list[str]:
    (draft,) = reading_of(f"{HEAD}{text}\n").drafts
    return [one.as_ for one in draft.front.organisations if one.role == "signatory"]


@pytest.mark.parametrize(("text", "bodies"), SIGNED.items())
def test_bodies_that_speak_together_signed(text: str, bodies: str, reading_of) -> None:
    wanted = [naming.parse_line(body) for body in bodies.split("; ")]
    assert [naming.parse_line(one) for one in signed(ABOVE + text, reading_of)] == wanted


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_others_that_are_named_so_signed_nothing(text: str, reading_of) -> None:
    assert signed(ABOVE + text, reading_of) == []


def test_bodies_over_a_text_that_speaks_of_those_above_signed_it(reading_of) -> None:
    assert signed(POINTING, reading_of) == LED.split("\n")[:3]


def test_as_many_bodies_over_a_text_as_it_says_that_speak_in_it_signed_it(reading_of) -> None:
    text = f"{RELEASE}, {{}} human rights organisations said today.\n\nWe ask for more."
    assert signed(text.format("three"), reading_of) == ["Port Watch", "Harbour Rights House", "Delta Lawyers (DL)"]
    assert signed(text.format("four"), reading_of) == []
