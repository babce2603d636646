"""What stands beside the name of a body and is no part of it: where it sits, what it is, and who heads it."""

import pytest

from muniment.text.naming import NamedBody, parse_line

LINES = {
    "Ana Roe, Director of Advocacy, Sailors for Lake Bread (SLB)": NamedBody("Sailors for Lake Bread", "SLB"),
    "Quay Services International (QSI) global union federation": NamedBody("Quay Services International", "QSI"),
    "Comissão Pastoral do Cais- CPC": NamedBody("Comissão Pastoral do Cais", "CPC"),
    "CPC- Comissão Pastoral do Cais": NamedBody("Comissão Pastoral do Cais", "CPC"),
    "LKDM- Liman Kadın Danışma Merkezi": NamedBody("Liman Kadın Danışma Merkezi", "LKDM"),
    "QHRC–Quay Human Rights Commission": NamedBody("Quay Human Rights Commission", "QHRC"),
    "PEN- Chad": NamedBody("PEN- Chad"),
    "1. [@50] Port Union Congress, UK": NamedBody("Port Union Congress", country="GB"),
    "Delta Bridge (San Pedro, California)": NamedBody("Delta Bridge"),
    "Quay Action, Oakland, California": NamedBody("Quay Action"),
    "Homes for All Ports, a European network": NamedBody("Homes for All Ports"),
    "Centro del Puerto (CP), Ana Roe (directora)": NamedBody("Centro del Puerto", "CP"),
    "Quay Law Clinic, NY": NamedBody("Quay Law Clinic"),
    "Ana Roe, prezeska, Latarnia Wolności": NamedBody("Latarnia Wolności"),
    "Delta Alliance (Co-Chair)": NamedBody("Delta Alliance"),
    "Quay Workers’ Circle (40,000 members)": NamedBody("Quay Workers’ Circle"),
    "Lake Federation (a network of 12 groups)": NamedBody("Lake Federation"),
    "River Voice (c/o Ana Roe)": NamedBody("River Voice"),
    "Homo Portus (Lublin)": NamedBody("Homo Portus"),
    "Port Unions (chair: Ana Roe), Chad": NamedBody("Port Unions", country="TD"),
    "Network for Port Law – Burma (NPL-Burma)": NamedBody("Network for Port Law – Burma", "NPL-Burma"),
    "Cambodian Judges Alliance Association (CamboJA)": NamedBody("Cambodian Judges Alliance Association", "CamboJA"),
    "Port Collective (port@quay.example)": NamedBody("Port Collective"),
    "Port Desk (secretariat)": NamedBody("Port Desk"),
    "Port Lamp info@lamp.example": NamedBody("Port Lamp"),
    "Port Lamp (PL), info@lamp.example": NamedBody("Port Lamp", "PL"),
    "(Kenya) Port Lamp": NamedBody("Port Lamp", country="KE"),
    "(Kaya) Port Lamp": NamedBody("(Kaya) Port Lamp"),
    "Centro de Estudos do Porto – CEPO/MS": NamedBody("Centro de Estudos do Porto", "CEPO/MS"),
    "Associação Costeira de Educação (Acoed/MA)": NamedBody("Associação Costeira de Educação", "Acoed/MA"),
    "Centre for Docks and Dialogue (CDD-West Coast)": NamedBody("Centre for Docks and Dialogue", "CDD-West Coast"),
    "Banco Nascente do Cais (São Mateus-SP)": NamedBody("Banco Nascente do Cais"),
    "Madres de Puerto Claro, (Puerto Claro Anneleri) Argentina": NamedBody("Madres de Puerto Claro", "", "AR"),
    "Asia Justice and Right (Ajar)": NamedBody("Asia Justice and Right", "Ajar"),
    "Port Workers’ Party ( PWP)": NamedBody("Port Workers’ Party", "PWP"),
    "Centro de Estudios Costeros1": NamedBody("Centro de Estudios Costeros"),
    "Centre “Port Lamp”": NamedBody("Centre “Port Lamp”"),
    "Port Now (USA) – contact: Ana Roe": NamedBody("Port Now", country="US"),
    "Port Forum (PORT-F), on behalf of:": NamedBody("Port Forum", "PORT-F"),
    "Port Law Clinic – Uganda (PLC-U)": NamedBody("Port Law Clinic – Uganda", "PLC-U"),
    "PrC – Port Rights Centre (Chad)": NamedBody("Port Rights Centre", "PrC", "TD"),
    "Centro del Puerto Fray Bruno Roe (Fraybru), A.C.": NamedBody("Centro del Puerto Fray Bruno Roe, A.C.", "Fraybru"),
    "Delta Lawyers (Peru) – Irma van den Berg, Board member": NamedBody("Delta Lawyers", country="PE"),
    "Centro Donne del Porto - Formazione Nautica (Italy)": NamedBody(
        "Centro Donne del Porto - Formazione Nautica", country="IT"
    ),
    "ABPS(Spanish Association of Bakers of Port Sul) –Spain": NamedBody(
        "Spanish Association of Bakers of Port Sul", "ABPS", "ES"
    ),
    "ADLE: Association for Docks, Equality and Light (Romania)": NamedBody(
        "Association for Docks, Equality and Light", "ADLE", "RO"
    ),
    "FPE. Federación de Puertos del Estado": NamedBody("Federación de Puertos del Estado", "FPE"),
    "Fundacja Forum Otwartych Portów FOP": NamedBody("Fundacja Forum Otwartych Portów", "FOP"),
    "Comité Permanente por la Defensa de los Derechos del Muelle CDM, Chile": NamedBody(
        "Comité Permanente por la Defensa de los Derechos del Muelle", "CDM", "CL"
    ),
    "Remeros Por la Paz REMPAZ, Colombia": NamedBody("Remeros Por la Paz", "REMPAZ", "CO"),
    "Rowers Without Walls, RSM": NamedBody("Rowers Without Walls", "RSM"),
    "Association of Free Docks of Malta, AFD": NamedBody("Association of Free Docks of Malta", "AFD"),
    "Sindicato dos Remadores, CUT": NamedBody("Sindicato dos Remadores, CUT"),
    "Centro de Estudios UNAM": NamedBody("Centro de Estudios UNAM"),
    "COMITÊ CONTRA O LIXO DO CAIS": NamedBody("COMITÊ CONTRA O LIXO DO CAIS"),
    "Quay Group – Tuxtla Gutiérrez (Mexico)": NamedBody("Quay Group", country="MX"),
    "Donne – Sinistra Europea (Italia)": NamedBody("Donne – Sinistra Europea", country="IT"),
    "Associação Livre dos Cais (ALC) (Free Association of Quays), Portugal": NamedBody(
        "Associação Livre dos Cais", "ALC", "PT"
    ),
    "All Ports Action Society (APAS)港口行動協會": NamedBody("All Ports Action Society", "APAS"),
    "B4B (Boats for Bread)": NamedBody("Boats for Bread", "B4B"),
    "Initiativa Port, miscare civica nascuta in 2015 dupa furtuna": NamedBody("Initiativa Port"),
    "Port Union, non-profit association based in Lima": NamedBody("Port Union"),
    "Centre for Docks, movement and dance": NamedBody("Centre for Docks, movement and dance"),
    "Prof. Ana Roe for the Institute of Quays": NamedBody("Institute of Quays"),
    "Ana Roe, President of the Ex-Sailors Network": NamedBody("Ex-Sailors Network"),
    "Ana Roe, coordinator of Past and Present Project": NamedBody("Past and Present Project"),
    "Ana Roe, deputy secretary of state, Delta": NamedBody("Ana Roe, deputy secretary of state, Delta"),
    "Centre for Docks, community growth and Port Rights": NamedBody(
        "Centre for Docks, community growth and Port Rights"
    ),
    "Alliance for Ports, collective action and Bread": NamedBody("Alliance for Ports, collective action and Bread"),
    "Centro de Muelles, movimiento popular y Faro": NamedBody("Centro de Muelles, movimiento popular y Faro"),
    "Red Muelle, a workers collective from Chad": NamedBody("Red Muelle"),
    "Asian Docks Network (ADN) 日本": NamedBody("Asian Docks Network", "ADN", "JP"),
    "Port League (PL) Україна": NamedBody("Port League", "PL", "UA"),
    "Port League (PL) مصر": NamedBody("Port League", "PL", "EG"),
    "Port Network, PUNJAB": NamedBody("Port Network, PUNJAB"),
    "Colectivo Muelle, CHIAPAS": NamedBody("Colectivo Muelle, CHIAPAS"),
    f"[Port League](https://port.example/?q={'a' * 1200}) (PL), Kenya": NamedBody("Port League", "PL", "KE"),
}


@pytest.mark.parametrize("line", LINES)
def test_a_name_is_read_without_what_stands_beside_it(line: str) -> None:
    assert parse_line(line) == LINES[line]
