"""Names of parts of the world, which stand where a country would and are none."""

import re

from muniment.text.patterns import late

NAMES = (
    r"(?:(?:north|south|east|west|central|sub-?saharan|latin|northern|southern|eastern|western|southeast|south-east)"
    r"(?:ern)?[ -]?)*(?:africa|asia|europe|americas?|oceania|pacific|caribbean|middle east|mena|balkans|caucasus)|"
    r"(?:afrique|asie|europe|amérique)(?: (?:centrale|australe|occidentale|orientale|latine|subsaharienne)|"
    r" (?:de l['’]|du )"
    r"(?:est|ouest|nord|sud)(?:-(?:est|ouest))?)?|océanie|moyen-orient|"
    r"(?:áfrica|asia|europa|américa)(?: (?:central|austral|occidental|oriental|latina|meridional|setentrional)|"
    r" d(?:el|o) (?:este|oeste|leste|norte|sur|sul))?|"
    r"oceanía|medio oriente|afrika|asien|lateinamerika|nahost|asia y el pacífico|африка|азия|европа|америка|"
    r"azië|latijns-amerika|midden-oosten|ásia|américa do (?:norte|sul)|oriente médio|medio oriente|ozeanien|asya|"
    r"avrupa|amerika|ortadoğu|eropa|timur tengah|azja|afryka|ameryka|азія|європа|アジア|ヨーロッパ|アフリカ|"
    r"ma[gh]+reb|sahel|levant|mesoamérica|centroamérica|sudamérica|cono sur|skandinavien|benelux|"
    r"아시아|유럽|아프리카|非洲|亚洲|亞洲|欧洲|歐洲|美洲|大洋洲|أفريقيا|آسيا|أوروبا"
)
"""A pattern of them; case does not count."""
SCOPE = late(
    rf"(?:inter|trans)nationale?|inter(?:n|nac)ional|internationaal|internazionale|global|worldwide|world|"
    r"(?:region|nation)al[es]?|nacional(?:es)?|nazionale|regionaal|nationaal|régionale?|mondiale?|mundial|weltweit|"
    rf"wereldwijd|международная|региональная|دولية?|إقليمية?|国际|國際|全球|uluslararası|internasional|{NAMES}",
    re.IGNORECASE,
)
"""What says that a body has no country."""
STATES = frozenset(
    "AL AK AZ AR CA CO CT DC DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
    "PA RI SC SD TN TX UT VT VA WA WV WI WY".split()
)
"""The states of the United States, as bodies there write them behind a city; some are codes of countries, too."""
STATE_NAMES = frozenset(
    "Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; "
    "Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; "
    "Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North "
    "Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; "
    "Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; Alberta; British "
    "Columbia; Manitoba; New Brunswick; Nova Scotia; Ontario; Quebec; Québec; Saskatchewan; New South Wales; "
    "Queensland; Tasmania; South Australia; Western Australia".split("; ")
)
"""States and provinces of the United States, Canada and Australia that share their names with no country."""
PROVINCES = frozenset("AB BC MB NB NL NS NT NU ON PE QC SK YT".split())
"""Those of Canada."""
WITH_STATES = {"US": STATES, "CA": PROVINCES}
CITIES = {
    "AL": ("tirana", "tirane"), "AR": ("buenos aires", "cordoba", "rosario", "mendoza", "la plata"),
    "AZ": ("baku",), "CA": ("toronto", "ottawa", "montreal", "vancouver", "calgary", "winnipeg", "quebec", "halifax"),
    "CO": ("bogota", "medellin", "cali", "barranquilla", "cartagena"),
    "DE": ("berlin", "hamburg", "munchen", "munich", "koln", "cologne", "frankfurt", "bonn", "leipzig", "bremen"),
    "GA": ("libreville",), "ID": ("jakarta", "yogyakarta", "bandung", "surabaya", "jayapura"),
    "IL": ("tel aviv", "jerusalem", "haifa", "nazareth", "jaffa"),
    "IN": ("delhi", "new delhi", "mumbai", "kolkata", "chennai", "bangalore", "bengaluru", "hyderabad", "guwahati"),
    "LA": ("vientiane",), "MA": ("rabat", "casablanca", "fes", "tanger", "tangier", "marrakech", "laayoune"),
    "MD": ("chisinau",), "ME": ("podgorica",), "MN": ("ulaanbaatar", "ulan bator"), "MO": ("macau", "macao"),
    "NE": ("niamey", "agadez"), "PA": ("panama", "panama city"), "SD": ("khartoum", "omdurman", "port sudan"),
    "TN": ("tunis", "sfax", "sousse", "gafsa"),
}  # fmt: skip
"""Cities behind which a code that those states share is that of a country."""
