"""Persons who sign for themselves are in no list of bodies, whatever stands beside their names."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

LISTS = {
    "over what one is, among many bodies": (
        "Signing organisations:\n\nQuay Watch\nPort Law Centre\nDelta Union\nTide Group\nLake Forum\nReef Association\n"
        "Dorje Amchok\nCoordinator of Ports"
    ),
    "over what one coordinates, among many bodies": (
        "Organizaciones firmantes:\n\nRed de Muelles\nCentro del Faro\nLiga del Puerto\nSindicato de Faros\n"
        "Red Sur\nAna Ruiz\nCoordinadora de ONG del Delta"
    ),
    "where bodies in Chinese are, behind brief names": (
        "联署组织：\n公民力量（美国）\n人道海港（美国）\n自由河岸（英国）\n劳工通讯（香港）\n人权观察（美国）"
    ),
    "where bodies in Chinese of a run are": (
        "联署团体：公民力量（美国）、人道海港（美国）、自由河岸（英国）、劳工通讯（香港）"
    ),
    "towns and what they do in brackets behind brief names": (
        "港の裁判を求めます。\n\n賛同署名\n\n港一郎(東京都港区、市民の会共同代表)\n\n岸新(神奈川県横浜市)\n\n"
        "浜ノ宮麗子(北海道札幌市)\n\n波井文(東京都世田谷区、自営業)"
    ),
    "what they do in small words of a bracket": (
        "Signed by:\n\n- Port Law Centre\n- Bill Roe (human rights lawyer and member of the Quay Table)\n- Delta Union"
    ),
    "over what they are in bodies, one line each": (
        "We, the undersigned, ask the court to answer.\n\nAna Roe\nChief executive, Quay Aid\nDr Jon Lind\n"
        "Chair, End Tides coalition\nPaul Low\nDeputy general secretary, DUC\nAda Ek\nDirector, Z3K"
    ),
    "one who says so among others who may be, in loose bullets": (
        "Signed:\n\n- Ana Roe, teacher\n\n- Yoram Quay\n\n- Quay Watch\n\n- Carlita Port\n\n- Disarm Quay"
    ),
    "one who says so among bodies with their form in law and towns": (
        "Signed:\n\n- Dr Ana Roe\n- Enlace Puerto, A.C.\n- Charta Brno\n- Puerto"
    ),
    "places behind names": "Signed:\n\nProf. Ana Roe, Delta University\nDr Jon Lind\nAda Ek, Oslo\nYuki Arai, Kenya",
    "a label that calls them members of parliaments": (
        "Signatories (parliamentarians)\n\n- Ana Roe (Kenya)\n- Jon Lind\n- Ada Moreau"
    ),
    "letters behind names": (
        "Signed by:\n\nPort Law Centre\nAna Roe MP (Kenya)\nJon Lind, QC\nDan Eco, M.D.\nDelta Lawyers (DL)"
    ),
    "what they do before their names": (
        "Signed by:\n\n- Port Law Centre\n- Writer Ana Roe\n- Journalist Ben Low\n- Journalist Safety Trust\n"
        "- Reporter Brasil\n- Escritora María Paz\n- Gil Hay AM\n- Delta Lawyers (DL)"
    ),
    "what they do in wide brackets": "联署：\n\n1. 王兴中\n2. 林秀芳（律师）\n3. 陈立",
    "full-width dots before them": (
        "發起團體：\n．海港人權協會\n．民間漁業基金會\n\n連署人：\n．王興中\n．林秀芳（律師）"
    ),
    "given names and what they do in brackets": (
        "Signed by: Ana Beatriz Lem (cartographer), Port Law Centre, João Ek (Museu Novo), Delta Lawyers, Lake Watch."
    ),
    "bodies in brackets": (
        "Signed:\n\nAlice Ek (Duneri)\nBo Lind (Lawyers for Quays)\nCas Roe (Delta Forum)\nDan Wu (RAK)"
    ),
    "bodies behind given names among others": (
        "Signed,\n\nPort Law Centre\nJohn Lind (Quay Union)\nAnna Ek, University of Oslo"
    ),
    "a house of parliament": "Parliamentary signatories:\n\nLord Elton of Mersey, House of Lords\nAna Roe, MEP, Kenya",
    "those to whom a letter goes": (
        "To:\nMr. Jon Roe\nMs. Ada Ek\n\nFrom:\nPort Forum (PF)\nDelta Rights Centre\nQuay Network"
    ),
    "names from China in Latin letters": (
        "Signatories:\n- Wen Hao\n- Port Lawyers Group\n- Zhao Min\n- Free Delta Campaign"
    ),
    "what they teach before their schools": (
        "We, the undersigned faculty, ask for an answer.\n\n1. Ana M. Roe, Physics, University of Delta\n"
        "2. Jon Lind, Port Studies, Lake University\n3. Ada Ek, Quay University\n4. Ivo Daal, River Studies, UC Port"
    ),
    "a bold label between bullets that are asterisks": (
        "**Organisations**\n\n  * Port Law Centre\n  * Lake Press Club\n  * Delta Lawyers (DL)\n\n"
        "**Individuals (in their personal capacity)**\n\n  * Prof. Ana Roe, Port University\n"
        "  * Jon Lind, co-administrator, Lake Press Club"
    ),
    "cities behind given names": (
        "12,480 people have signed.\n\nRecent signatures:\n\n- Olivia Grant, Toronto\n- Deepak Rao, Mumbai\n"
        "- Lena Vogt, Bern"
    ),
    "a kind before their names": (
        "A nyilatkozatot aláírták:\n\nSzervezetek: Civil Kör, Kikötő Szövetség, Parti Egyesület\n"
        "Magánszemélyek: Kovács Anna, Nagy Péter, Szabó Eszter"
    ),
    "bodies behind names among persons": (
        "Signed:\n\nProf. Ana Roe, Port University\nDr. Jon Lind, Quay Lab (Chile)\nAda Ek, archivist\n"
        "Edda Volkmar, Lake Forum (Kenya)\nGwen Astley, Paper Trail (Peru)\nPort Lawyers (PL)"
    ),
    "a mark that a note explains": (
        "Signed:\n\n- Port Law Centre\n- Quay Clinic (QC)**\n- Lake Circle\n- Philip Alst*\n- Thisbe Orme*\n\n"
        "* in an individual capacity"
    ),
    "titles of clergy and of French": (
        "Signatories: Archbishop Desmond Eko, Port Law Centre, Quay Lawyers (QL), M. Pierre Gall, Lake Press Club"
    ),
    "two given names in one, under lines for a body": (
        "Cordialmente,\n\nAna Roe\nDirectora\nCentro del Puerto\n\nJan-Albert Hoot\nRepresentante\nComité del Faro"
    ),
    "a sister of an order, and individuals in the paragraph of bodies": (
        "Signed by:\n\n1. Sister Helen Ek\n2. Port Law Centre\n3. Quay Lawyers (QL)\n\n"
        "Signatories: Delta Circle, Lake Desk (LD), River Union. Individuals: Ghada Karm, Ilan Papp, Ramzy Barou."
    ),
    "what they do in scripts without capitals": (
        "签署：\n\n- 海港律师关注组\n- 王丹（历史学者）\n- 吾尔开（社运人士）\n- 港口民主基金会\n\n"
        "हस्ताक्षरकर्ता:\n\n- अरुंधति रायन, लेखिका\n- हर्ष मंडेर, लेखक\n\n"
        "امضاکنندگان:\n\n- شیرین عباد، وکیل\n- محسن مخمل، فیلمساز"
    ),
    "titles that no space parts": "ผู้ร่วมลงชื่อ\n\nนายอานนท์ นำใจ\nนางสาวปนัสยา สิทธิดี\nศ.ดร.ธงชัย วินิจ",
    "schools in brackets": (
        "Signed by: Hiro Ota (Port University), Mary Kaldor (LPE), Peter Sands (Delta International), Li Wen (poet)."
    ),
    "bodies behind some of them": (
        "Signed:\n\nHiro Ota, Port University\nMary Ek, Delta College\nIvo Daal, Quay Watch\nAl Wu"
    ),
    "what they belong to, in a drawn table": (
        "Signed by\n\n      Name           Affiliation\nHiro Ota-Andrews Port University\n"
        "Mary Kaldor      Delta School of Law\nPeter Sands      Independent"
    ),
    "under bodies in towns": "Signed by:\n\nPort Law Centre (PLC), Oslo:\nAna Roe\n\nDelta Bar (DB), Beira:\nJon Lind",
    "initials before names": "Signed:\n\n- Ana Roe, author\n- I. A. Rehm\n- J.M. Coetz\n- Ada Moreau",
    "what they do in many languages": (
        "Signed by:\n\nMichał Celed - redaktor naczelny Radia Port\nKamil Wprost, rédacteur en chef de la Marée\n"
        "Quay Forum (QF)\nIna Ruhl, Historikerin\nLea Benn (psicóloga da Universidade do Cais)"
    ),
    "persons under a text of the undersigned": (
        "We, the undersigned organisations and friends, ask for an answer.\n\nWe will wait for it.\n\n"
        "Ana Roe\nJon Lind\nAda Moreau\nIvo Daal\nPort Law Centre"
    ),
    "signers in Chinese among bodies": "聯署人：\n\n港口人權協會\n潮汐網\n王港\n野渡\n陳港生",
    "signers in Chinese with names of other peoples": (
        "簽署人名單（排名不分先後）：\n\n港口人權協會\n潮汐網\n諸葛港生\n慕容雪\n扎西文色\n旦增尼玛\n伊力哈木\n买买提\n"
        "野渡社\n阿不都热依木\n港口獨立書店\n港口作家協會\n港口協會主席王港\n港生（潮汐協會）\n王港 潮汐協會理事\n"
        "琴港生 Keum Gang\n港口論壇（香港）"
    ),
    "persons in Chinese among bodies, under a label of either": (
        "首批聯署：\n\n港口人權協會\n潮汐網\n扎西文色\n伊力哈木\n王港（學者）\n港口獨立書店"
    ),
    "signers in Chinese and English": (
        "联署人 Signatories:\n\n港口人权协会\n王港\n扎西文色\nPort Rights Forum\nTashi Wenser"
    ),
    "signers in Japanese among bodies": (
        "賛同人：\n\n港口人権協会\n潮の会\n佐藤健\n鈴木花子\n渡辺まり子\nネットワーク潮"
    ),
    "titles of clergy and of parliaments": (
        "Assinam:\n\nConselho do Porto\nDom Enésio Lazar, bispo de Varna\nSenadora Vana Grazi (PX/AM)\n"
        "Deputado Federal Beto Faro\nRede das Marés"
    ),
    "numbers of lawyers": "Assinam:\n\nRede das Marés\nCai Ek OAB/XX 269.595\nDan Eco - OAB/XX 19.094\nUnião do Cais",
    "numbers that are few, and those beside the names of bodies": (
        "Assinam:\n\nRede das Marés\nComissão da Mulher da OAB/SP 2023\nCai Ek - OAB XX 12\nOAB/RJ 2024\nUnião do Cais"
    ),
    "titles, and schools without a comma": (
        "Signed by:\n\nQuay Forum (QF)\nProf. Ana Roe Harvard Law School\nDr Ben Low Quay University\n"
        "Dr Eva Fox London School\nDr. Cai Ek Tide Institute\nDra. Fay Gem Centro\nDr Eva Memorial\nDr Ana Trust\n"
        "Sir Ken College\nDr. B. Ana Roe Memorial Trust\nTide Centre"
    ),
    "headings in capitals": (
        "ASSINAM:\n\nPARLAMENTARES\n\nAfonso Flor, líder na Câmara\n\nENTIDADES\n\nRede das Marés\n\nUnião do Cais\n\n"
        "CIDADÃOS\n\nAri Ramos - Frente do Porto\n\nLeo Servo"
    ),
    "letters of orders, names that friends use, and those who study": (
        "Signed by:\n\nPeter Tonol\nJulia Burns AO QC\nFelix Rubin, PhD Candidate\n"
        "Edu “Nino” Souza (digital activist)\nQuay Forum (QF)"
    ),
    "bodies of persons in brackets with a dash": (
        "Signatários:\n\nBea Costa (educadora)\nCarlos Teo (Instituto AMA – Ana Melo)\nApio Nascimento (advogado)"
    ),
    "signers in Chinese": "聯署人：\n\n余時英（歷史學者）\n王港\n胡平海（評論人）\n北明",
    "what they defend": "Signed:\n\n- Port Law Centre\n- Amina Haid, human rights defender\n- Delta Lawyers (DL)",
    "what they do in Arabic": "الموقعون:\n\n- سعيد الميناء، محام\n- ليلى البحر، كاتبة\n- خالد النهر، محام",
    "over bodies, in groups of two lines": (
        "Signed:\n\nNaw Kyi Paw\nPort Women’s Network\n\nYee Htun-Lwin\nDelta Lawyers (DL)"
    ),
    "behind bodies that they sign for": (
        "Signed,\n\nFor the Quay Circle: Ana Roe\nFor the Delta Bar (DB): Jon Lind\nPour la Ligue du Port : Ada Ek"
    ),
    "behind bodies and a colon": (
        "Yours sincerely,\n\nPort Law Centre (PLC), Oslo: Ana Roe\nDelta Lawyers Union: Jon Lind\nLake Press Club (LPC)"
    ),
    "behind bodies of a sentence": (
        "Signed by Port Law Centre (PLC), Ely: Ana Roe; Delta Bar (DB), Oslo: Jon Lind; Lake Press Club (LPC): Ada Ek."
    ),
}
BODIES = {
    "over what one is, among many bodies": [
        *("Quay Watch", "Port Law Centre", "Delta Union", "Tide Group", "Lake Forum", "Reef Association"),
    ],
    "over what one coordinates, among many bodies": [
        *("Red de Muelles", "Centro del Faro", "Liga del Puerto", "Sindicato de Faros", "Red Sur"),
    ],
    "where bodies in Chinese are, behind brief names": ["公民力量", "人道海港", "自由河岸", "劳工通讯", "人权观察"],
    "where bodies in Chinese of a run are": ["公民力量", "人道海港", "自由河岸", "劳工通讯"],
    "what they do in small words of a bracket": ["Port Law Centre", "Delta Union"],
    "over what they are in bodies, one line each": ["Quay Aid", "End Tides coalition", "DUC", "Z3K"],
    "what they do in many languages": ["Quay Forum"],
    "signers in Chinese among bodies": ["港口人權協會", "潮汐網"],
    "signers in Chinese with names of other peoples": [
        *("港口人權協會", "潮汐網", "野渡社", "港口獨立書店", "港口作家協會", "港口論壇"),
    ],
    "persons in Chinese among bodies, under a label of either": ["港口人權協會", "潮汐網", "港口獨立書店"],
    "signers in Chinese and English": ["港口人权协会", "Port Rights Forum"],
    "signers in Japanese among bodies": ["港口人権協会", "潮の会", "ネットワーク潮"],
    "titles of clergy and of parliaments": ["Conselho do Porto", "Rede das Marés"],
    "numbers of lawyers": ["Rede das Marés", "União do Cais"],
    "numbers that are few, and those beside the names of bodies": [
        *("Rede das Marés", "Comissão da Mulher da OAB/SP 2023", "OAB/RJ 2024", "União do Cais"),
    ],
    "titles, and schools without a comma": ["Quay Forum", "Dr. B. Ana Roe Memorial Trust", "Tide Centre"],
    "headings in capitals": ["Rede das Marés", "União do Cais"],
    "letters of orders, names that friends use, and those who study": ["Quay Forum"],
    "one who says so among others who may be, in loose bullets": ["Quay Watch", "Disarm Quay"],
    "one who says so among bodies with their form in law and towns": ["Enlace Puerto, A.C.", "Charta Brno", "Puerto"],
    "names from China in Latin letters": ["Port Lawyers Group", "Free Delta Campaign"],
    "a bold label between bullets that are asterisks": ["Port Law Centre", "Lake Press Club", "Delta Lawyers"],
    "a kind before their names": ["Civil Kör", "Kikötő Szövetség", "Parti Egyesület"],
    "bodies behind names among persons": ["Lake Forum", "Paper Trail", "Port Lawyers"],
    "a mark that a note explains": ["Port Law Centre", "Quay Clinic", "Lake Circle"],
    "titles of clergy and of French": ["Port Law Centre", "Quay Lawyers", "Lake Press Club"],
    "two given names in one, under lines for a body": ["Centro del Puerto", "Comité del Faro"],
    "a sister of an order, and individuals in the paragraph of bodies": [
        *("Port Law Centre", "Quay Lawyers", "Delta Circle", "Lake Desk", "River Union"),
    ],
    "what they do in scripts without capitals": ["海港律师关注组", "港口民主基金会"],
    "bodies in brackets": ["Duneri", "Lawyers for Quays", "Delta Forum", "RAK"],
    "bodies behind given names among others": ["Port Law Centre", "Quay Union"],
    "those to whom a letter goes": ["Port Forum", "Delta Rights Centre", "Quay Network"],
    "given names and what they do in brackets": ["Port Law Centre", "Delta Lawyers", "Lake Watch"],
    "letters behind names": ["Port Law Centre", "Delta Lawyers"],
    "what they do before their names": [
        *("Port Law Centre", "Journalist Safety Trust", "Reporter Brasil", "Delta Lawyers"),
    ],
    "under bodies in towns": ["Port Law Centre", "Delta Bar"],
    "what they defend": ["Port Law Centre", "Delta Lawyers"],
    "over bodies, in groups of two lines": ["Port Women’s Network", "Delta Lawyers"],
    "behind bodies that they sign for": ["Quay Circle", "Delta Bar", "Ligue du Port"],
    "behind bodies and a colon": ["Port Law Centre", "Delta Lawyers Union", "Lake Press Club"],
    "behind bodies of a sentence": ["Port Law Centre", "Delta Bar", "Lake Press Club"],
    "full-width dots before them": ["海港人權協會", "民間漁業基金會"],
}


@pytest.mark.parametrize("case", LISTS)
def test_persons_are_no_bodies(case: str, reading_of) -> None:
    (draft,) = reading_of(HEAD + LISTS[case]).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == BODIES.get(case, [])
