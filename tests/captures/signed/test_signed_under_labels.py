"""Bodies under labels and what ends a letter: between strokes, behind a mark of their own, or few of them."""

import pytest
from tests.captures.signed.test_signed_jointly import ABOVE, signed

from muniment.text import naming

SIGNED = {
    "Signatories (12 May): Quay Rights Circle; Port Law Centre (PLC)": "Quay Rights Circle; Port Law Centre (PLC)",
    "Respectfully submitted,\n\n/s/ Port Law Centre\n/s/ Quay Circle (QC)\n/s/ Delta Lawyers": (
        "Port Law Centre; Quay Circle (QC); Delta Lawyers"
    ),
    "Joint statement of:\n\n- Port Centre (PC)\n- Quay Circle\n- Pilots in Danger\n\nToday marks ten years of it.": (
        "Port Centre (PC); Quay Circle; Pilots in Danger"
    ),
    "Unterstützt von:\n\nKaiverein, Hafenbund, port international, Offenes Meer, Deltarat": (
        "Kaiverein; Hafenbund; port international; Offenes Meer; Deltarat"
    ),
    "On behalf of:\n\nLetters for the Detained\nJ. Lind, on behalf of Port Doctors (PD)\nQuay Union\nPort Watch (PW)": (
        "Letters for the Detained; Port Doctors (PD); Quay Union; Port Watch (PW)"
    ),
    "Signed by:\n\nPort Network (PN) - Quay Centre for Law - PAX - Un Molo - Deltaya - Lake Watch": (
        "Port Network (PN); Quay Centre for Law; PAX; Un Molo; Deltaya; Lake Watch"
    ),
    "وقعت على البيان كل من مركز الميناء للحقوق، ومؤسسة المرفأ، وجمعية الرصيف للعدالة.": (
        "مركز الميناء للحقوق; مؤسسة المرفأ; جمعية الرصيف للعدالة"
    ),
    "This letter was initiated by Detained in Quay and supported by:\n\n- Fair Ports\n- Quay Watch\n- Port Aid": (
        "Detained in Quay; Fair Ports; Quay Watch; Port Aid"
    ),
    "Inicjatorzy apelu:\n\nFundacja Wolny Port\nZwiązek Marynarzy": "Fundacja Wolny Port; Związek Marynarzy",
    "Initiatoren des Aufrufs:\n\nHafenbund e.V.\nNetzwerk Kai": "Hafenbund e.V.; Netzwerk Kai",
    "Firman:\n\n- Ana Roe, in the name of Quay Watch\n- Port Union\n- Red del Puerto": (
        "Quay Watch; Port Union; Red del Puerto"
    ),
    "Firman:\n\n- Dra. Ana Roe, antropóloga\n- Enlace Puerto, A.C.\n- Red del Puerto": (
        "Enlace Puerto, A.C.; Red del Puerto"
    ),
    "Signé :\n\nCollectif Saint-Port / Frapp / Nio Quai / Y’en a marée / Urgences du delta": (
        "Collectif Saint-Port; Frapp; Nio Quai; Y’en a marée; Urgences du delta"
    ),
    "Òganizasyon ki siyen:\n\n- Fanm Deside\n- Gwoup Pò (GP)\n- Rezo Nasyonal Pò (RNP)": (
        "Fanm Deside; Gwoup Pò (GP); Rezo Nasyonal Pò (RNP)"
    ),
    "Signed by: Bread, Quays and Roses, Port Forum, Law and Port Trust and the Women and Port Collective.": (
        "Bread; Quays and Roses; Port Forum; Law and Port Trust; Women and Port Collective"
    ),
    "S pozdravom\n\nAna Roe, riaditeľka, Liga za Prístav\nJon Lind, predseda, Iniciatíva Móla": (
        "Liga za Prístav; Iniciatíva Móla"
    ),
    "Signed by:\n\nKolaya, Sister Molo, Tamkeen, HURILAW,\nDeltaya, Women Past Walls, Zo Kai,\nOrot, Pier Now": (
        "Kolaya; Sister Molo; Tamkeen; HURILAW; Deltaya; Women Past Walls; Zo Kai; Orot; Pier Now"
    ),
    "Signatories:\n\nKolaya |\nSister Molo |\nTamkeen |\nZo Kai |": "Kolaya; Sister Molo; Tamkeen; Zo Kai",
    "Signatories\n\n• Kolaya • Sister Molo • Tamkeen • Zo Kai": "Kolaya; Sister Molo; Tamkeen; Zo Kai",
    "Penandatangan:\n\nInternasional: Kolaya, Molosi, Tamkeen, Deltaya.\nNasional: Zokai, Orota, Piera, Kaya.": (
        "Kolaya; Molosi; Tamkeen; Deltaya; Zokai; Orota; Piera; Kaya"
    ),
    "Signed:\n\nInternational: Centre for Law, Bread, Peace and Quays\nNational: Port Union": (
        "Centre for Law, Bread, Peace and Quays; Port Union"
    ),
    "Signatories:\n[Kolaya Far From Home](https://kolaya.example/)\n[Molo](https://molo.example/)\n"
    "[Tamkeen Ya](https://tamkeen.example/)\n\nMore on Monday.": "Kolaya Far From Home; Molo; Tamkeen Ya",
    "Unterzeichner: Kolaya; hafen mondial; Seerat; Moloya; Kairat; Deltaya; Wattrat; Uferrat": (
        "Kolaya; hafen mondial; Seerat; Moloya; Kairat; Deltaya; Wattrat; Uferrat"
    ),
    "Le seguenti istituzioni hanno sostenuto la petizione:\n\nCamera del Molo\nRete Porto\nMarea": (
        "Camera del Molo; Rete Porto; Marea"
    ),
    "Entre las organizaciones y personas que se suman a esta condena están: Red del Puerto, AC; Kolaya; Marea Sur.": (
        "Red del Puerto, AC; Kolaya; Marea Sur"
    ),
    "Organisations en soutien : Kolaya, Marée, Quai 62, Port Aide, Les Pontons, …": (
        "Kolaya; Marée; Quai 62; Port Aide; Les Pontons"
    ),
    "Organizaciones firmantes\n* Red del Puerto (RP)\n* Kuña Sapukái\n* Mujeres por el Agua.\n\n* Centro Molo\n\n"
    "Adhesiones personales\n\n* Ada Roe\n* Bea Lind": (
        "Red del Puerto (RP); Kuña Sapukái; Mujeres por el Agua; Centro Molo"
    ),
    "The appeal is endorsed by the Special Rapporteur on Water Ana Roe, the Port Union, Quay Centre and Delta Watch.": (
        "Port Union; Quay Centre; Delta Watch"
    ),
    "Signed: The Quay | ACQ – The Quay Law Centre | Molo – The Pilots’ Watch | Orot | Port – The Tide | Lake Aid": (
        "The Quay; ACQ – The Quay Law Centre; Molo – The Pilots’ Watch; Orot; Port – The Tide; Lake Aid"
    ),
    "Signatories\n[Quay Rights Circle](https://circle.example/)\n[Marea](https://marea.example/)": (
        "Quay Rights Circle; Marea"
    ),
    "Signed by:\n\nQuay Union – Ana Roe\nMarea – Eva Lind\nPort League – Bo Moss": "Quay Union; Marea; Port League",
    "Signed by:\n\nQuay Union – Lima\nMarea – Oslo\nPort League – Cusco": (
        "Quay Union – Lima; Marea – Oslo; Port League – Cusco"
    ),
    "Signatories:\n\nKenya (2): Quay Union, Marea Trust\nPeru (1): Port League": (
        "Kenya: Quay Union; Kenya: Marea Trust; Peru: Port League"
    ),
    "Signatories\n\n1\nQuay Union\n2\nMarea\n3\nPort League": "Quay Union; Marea; Port League",
    "Signatários:\n\n1\n\nRede do Cais\n\nAtua em quatro portos\n\n2\n\nMaré\n\nEnsina\n\n3\n\nLiga do Porto\n\n"
    "Trabalha em doze portos": "Rede do Cais; Maré; Liga do Porto",
    "Signataires :\n\n1 | Réseau du Quai | Actif dans six ports\n2 | Ligue du Port (LP) | Enseigne\n"
    "3 | Marée | Région": "Réseau du Quai; Ligue du Port (LP); Marée",
    "İMZALAR\n\nBireyler\n\nAna Roe, öğretmen\n\nBo Lindt, avukat\n\nLiman Derneği\n\nKıyı Vakfı\n\nRengi\n"
    "\nDelta Vakfı": "Liman Derneği; Kıyı Vakfı; Rengi; Delta Vakfı",
    "Assinam:\nIndivíduos:\nAna Roe, actor (Brazil)\nBo Lin, editor (UK)\n\nOrganizações:\nMaré\nRede do Cais, Peru": (
        "Maré; Rede do Cais, Peru"
    ),
    "Organisations signataires :\n\n- comités\nComité du Quai\nMarée\nLigue du Port\n\n- équipages\nÉquipage\nNio": (
        "Comité du Quai; Marée; Ligue du Port; Équipage; Nio"
    ),
    "Signatories:\n\nTrade unions\nQuay Union\nMarea\n\nMariners\nPort League\nDelta Watch\nNio": (
        "Quay Union; Marea; Port League; Delta Watch; Nio"
    ),
    "Unterzeichnende:\nDeutschland\nVerein Hafen\nSturmvogel\n\nSchweiz\nhafen mondial\nBündnis Kai": (
        "Verein Hafen; Sturmvogel; hafen mondial; Bündnis Kai"
    ),
    "UNTERZEICHNET VON\nVerein Hafen, Polen\nSturmvogel, Schweiz\nhafen mondial, Kenia\nBündnis Kai, Italien": (
        "Verein Hafen, Polen; Sturmvogel, Schweiz; hafen mondial, Kenia; Bündnis Kai, Italien"
    ),
    "Exigimos al tribunal una respuesta.\n\n"
    "Perú\nRed del Puerto\nMarea Sur\n\nChile\nCentro Molo\nAsociación de Estibadores\n\nBolivia\nColectivo Agua": (
        "Red del Puerto; Marea Sur; Centro Molo; Asociación de Estibadores; Colectivo Agua"
    ),
    "Các tổ chức ký tên gồm: Diễn đàn Cảng, Câu lạc bộ Bến, Mạng lưới Sông Hồ. 76 người ký tên, gồm luật sư, thầy.": (
        "Diễn đàn Cảng; Câu lạc bộ Bến; Mạng lưới Sông Hồ"
    ),
    "Signé par la Ligue du Port (LDP), l’Union du Quai (UDQ) et l’Institut de Recherche en Droits Marins (IRDM).": (
        "Ligue du Port (LDP); Union du Quai (UDQ); Institut de Recherche en Droits Marins (IRDM)"
    ),
    "A group of organisations, (Quay Union, Marea, Port League), have signed a joint statement against the raid.": (
        "Quay Union; Marea; Port League"
    ),
    "Un collectif d’associations (Réseau du Quai, Marée, Ligue du Port) a signé une déclaration commune.": (
        "Réseau du Quai; Marée; Ligue du Port"
    ),
    "Ortak açıklamayı Liman İzleme Derneği, Kıyı Ağı, Su Vakfı, Liman İşçileri Sendikası ve Delta Odası imzaladı.": (
        "Liman İzleme Derneği; Kıyı Ağı; Su Vakfı; Liman İşçileri Sendikası; Delta Odası"
    ),
    "وأمضت هذا البيان كل من جمعية الميناء ومركز المحاكم ،وشبكة الضفة ونقابة العمال.": (
        "جمعية الميناء; مركز المحاكم; شبكة الضفة; نقابة العمال"
    ),
    "الجمعيات والمنظمات الموقعة على البيان هي جمعية الميناء ومركز المحاكم وشبكة الضفة.": (
        "جمعية الميناء; مركز المحاكم; شبكة الضفة"
    ),
    "وطالبت جمعية الميناء ومركز المحاكم وشبكة الضفة في بيان مشترك بالإفراج عنهم.": (
        "جمعية الميناء; مركز المحاكم; شبكة الضفة"
    ),
    "أصدرت كل من جمعية الميناء ومركز المحاكم وشبكة الضفة بيانا مشتركا.": "جمعية الميناء; مركز المحاكم; شبكة الضفة",
    "صدر بيان من قبل ثلاث منظمات وهي كل من «جمعية الميناء» و«مركز المحاكم» و«شبكة الضفة»": (
        "«جمعية الميناء»; «مركز المحاكم»; «شبكة الضفة»"
    ),
    "Joint open letter\n\nPort Watch / Quay Voice / Pilots’ Circle (PC) / Delta Forum\n\nWe call on it to act.": (
        "Port Watch; Quay Voice; Pilots’ Circle (PC); Delta Forum"
    ),
}


@pytest.mark.parametrize(("text", "bodies"), SIGNED.items())
def test_bodies_under_a_label_signed(text: str, bodies: str, reading_of) -> None:
    wanted = [naming.parse_line(body) for body in bodies.split("; ")]
    assert [naming.parse_line(one) for one in signed(ABOVE + text, reading_of)] == wanted


@pytest.mark.parametrize(
    "label",
    [
        "Organizaciones que apoyan a las víctimas:",
        "Entre las organizaciones que apoyan a los heridos están:",
        "Associations qui soutiennent les familles :",
        "Organisations en soutien aux familles :",
        "Las instituciones que se suman a la jornada son:",
        "Le seguenti istituzioni hanno chiuso:",
    ],
)
def test_bodies_that_help_others_sign_nothing(label: str, reading_of) -> None:
    text = f"The storm of May broke the quay.\n\n{label}\n\nRed del Puerto\nMarea Sur\nCentro Molo"
    assert signed(text, reading_of) == []


@pytest.mark.parametrize(
    "text",
    [
        "Individuals:\n\nAna Roe\nPort University\nBo Lind\nQuay Council\nEva Moss\nDelta Hospital",
        "Individuals:\n\nAna Roe, Port University\nBo Lind, Quay Council\nEva Moss, Delta Hospital\nJo Low, Port Trust",
        (
            "Signatories:\n\nAna Roe President of the Port League\nBo Lind Journalist\nPeter Low Friend of us\n"
            "Eva Moss Professor at Port University"
        ),
        (
            "Organisations that sign the manifesto:\n\nAna Roe President of the Port League\nBo Lind Journalist\n"
            "Eva Moss Professor at Port University"
        ),
        (
            "Firmas\n\n- Ana Roe Presidenta de la Asociación del Puerto\n- Luis Lind Profesor de la Universidad\n"
            "- Eva Moss Directora del Centro del Agua\n- Rosa Gil Investigadora"
        ),
        (
            "Firmas\n\n- Ana Roe i Puig Directora del Centro del Agua\n- Luis Lind Mar Presidente de la Asociación del "
            "Puerto\n- Eva Moss Profesora de la Universidad\n- Ada Parra Gil Restauradora\n- Rosa Gil Casa de la Mar"
        ),
        (
            "Organizaciones que firman:\n\nAna Roe, Premio del Puerto, Artista\nLuis Lind, músico, ex de Remos\n"
            "Eva Moss, Pastora del Faro\nRosa Gil, Presidenta de la Asociación del Puerto (AP)\n"
            "Juan Mar, Presidente del Centro del Agua"
        ),
        (
            "Assinam:\n\nPARLAMENTARES\n\nDeputado Padre José, Presidente da Comissão do Porto e Minorias da Câmara\n\n"
            "Senador Rui Mar (AB/CD), Presidente da Comissão do Mar e Legislação do Senado\n\nSenadora Eva Lima (AB/CD)"
        ),
        "We wrote to:\n\n1 | Ministry of Ports | licences\n2 | Council of Quays | berths\n3 | Office of Tides | tables",
        "Steps\n\n1\nAsk the Port Authority\n2\nWrite to the Quay Council\n3\nCall the Harbour Office",
        "Perú\nMarea Sur\n\nChile\nMolo Norte\n\nBolivia\nAgua Clara",
    ],
)
def test_persons_steps_and_places_sign_nothing(text: str, reading_of) -> None:
    assert signed(f"The storm of May broke the quay.\n\n{text}", reading_of) == []
