"""Cities where many bodies sit, which stand behind their names and are no part of these."""

from functools import cache

from muniment.text import countries, regions

SEATS = """
Abidjan; Abuja; Accra; Addis Ababa; Addis-Abeba; Aden; Algiers; Alger; Almaty; Amman; Amsterdam; Ankara;
Antananarivo; Antwerp; Antwerpen; Anvers; Ashgabat; Asmara; Astana; Asunción; Athens; Athina; Auckland; Baghdad;
Bagdad; Baku; Bakou; Bamako; Bandung; Bangalore; Bengaluru; Bangkok; Bangui; Banjul; Barcelona; Barcelone; Beijing;
Pékin; Pekín; Beirut; Beyrouth; Belfast; Belgrade; Beograd; Belmopan; Benghazi; Berlin; Berne; Bern; Bilbao;
Birmingham; Bishkek; Bissau; Bogotá; Bologna; Bonn; Boston; Brasília; Bratislava; Brazzaville; Brisbane; Brno;
Brussels; Bruxelles; Brussel; Brüssel; Bruselas; Bruxelas; Bucharest; București; Bucarest; Budapest; Buenos Aires;
Bujumbura; Bukavu; Bulawayo; Cairo; Le Caire; El Cairo; Calgary; Cali; Canberra; Cape Town; Caracas; Casablanca;
Chennai; Chiang Mai; Chicago; Chișinău; Chisinau; Chittagong; Cochabamba; Cologne; Köln; Colombo; Conakry;
Copenhagen; København; Cotonou; Dakar; Damascus; Damas; Dar es Salaam; Davao; Delhi; New Delhi; Denpasar; Dhaka;
Diyarbakır; Dili; Djibouti; Dodoma; Doha; Dresden; Douala; Dubai; Dublin; Durban; Dushanbe; Düsseldorf; Edinburgh;
Entebbe; Erbil; Florence; Firenze; Frankfurt; Freetown; Gaborone; Gaza; Gdańsk; Geneva; Genève; Genf; Ginebra;
Genebra; Ginevra; Glasgow; Goma; Göteborg; Gothenburg; Groningen; Guadalajara; Guatemala City; Guayaquil; Hague; The
Hague; La Haye; Den Haag; Hamburg; Hanoi; Hà Nội; Harare; Hargeisa; Havana; La Habana; Helsinki; Ho Chi Minh City;
Honiara; Islamabad; Istanbul; İstanbul; Estambul; İzmir; Jaffna; Jakarta; Jayapura; Jeddah; Johannesburg; Juba;
Kabul; Kaboul; Kampala; Karachi; Kathmandu; Kaunas; Kharkiv; Khartoum; Kigali; Kingston; Kinshasa; Kisumu; Kolkata;
Kraków; Cracow; Kuala Lumpur; Kuwait City; Kyiv; Kiev; Kyoto; Lagos; Lahore; Lausanne; Leipzig; Leuven; Libreville;
Lille; Lilongwe; Lima; Lisbon; Lisboa; Lisbonne; Liverpool; Ljubljana; Łódź; Lomé; London; Londres; Londra; Londen;
Los Angeles; Luanda; Lubumbashi; Lusaka; Lviv; Lyon; Madrid; Malabo; Managua; Manama; Manchester; Mandalay; Manila;
Maputo; Marseille; Maseru; Mbabane; Mbarara; Medellín; Melbourne; Mexicali; Mexico City; Milan; Milano; Minsk;
Mogadishu; Mombasa; Monrovia; Monterrey; Montevideo; Montreal; Montréal; Moscow; Moskva; Mosul; Multan; Mumbai;
Munich; München; Nablus; Nairobi; Nantes; Naples; Napoli; N'Djamena; New York; New York City; NYC; Niamey; Nicosia;
Nouakchott; Oaxaca; Oslo; Ottawa; Ouagadougou; Palermo; Paris; Parigi; París; Peshawar; Phnom Penh; Podgorica;
Port-au-Prince; Port Louis; Port Moresby; Porto; Porto Alegre; Prague; Praha; Pretoria; Priština; Pristina;
Prishtina; Quito; Rabat; Ramallah; Rangoon; Recife; Riga; Rio de Janeiro; Riyadh; Rome; Roma; Rotterdam; San
Francisco; San Salvador; Sana'a; Sanaa; San José; Santiago; Santiago de Chile; Santo Domingo; São Paulo; Sarajevo;
Seattle; Seoul; Séoul; Seúl; Sevilla; Seville; Shanghai; Skopje; Sofia; Srinagar; Stockholm; Strasbourg; Strasburg;
Stuttgart; Surabaya; Suva; Sydney; Taipei; Taipeh; Tallinn; Tashkent; Tbilisi; Tegucigalpa; Tehran; Téhéran; Tel
Aviv; Thessaloniki; Tijuana; Tirana; Tiranë; Tokyo; Toronto; Toulouse; Tripoli; Tunis; Turin; Torino; Turku;
Ulaanbaatar; Uppsala; Utrecht; Valencia; Valletta; Vancouver; Venice; Venezia; Vienna; Wien; Vienne; Viena;
Vientiane; Vilnius; Warsaw; Warszawa; Varsovie; Varsovia; Washington; Washington, D.C.; Washington DC; Wellington;
Windhoek; Wrocław; Yangon; Yaoundé; Yerevan; Yogyakarta; Zagreb; Zaragoza; Zürich; Zurich; Алматы; Астана; Берлин;
Бишкек; Варна; Варшава; Вильнюс; Воронеж; Екатеринбург; Женева; Казань; Киев; Київ; Краснодар; Лондон; Львів;
Минск; Москва;
Нижний Новгород; Одеса; Париж; Прага; Рига; Санкт-Петербург; Тбилиси; Харків; Харьков; أربيل; إسطنبول; الجزائر
العاصمة; الخرطوم; الدار البيضاء; الرباط; القاهرة; القدس; باريس; بروكسل; بغداد; بيروت; تونس العاصمة; جنيف; دمشق; رام
الله; صنعاء; طرابلس; عدن; عمّان; غزة; لندن; نابلس;
北京; 上海; 台北; 東京; 大阪; 纽约; 紐約; 伦敦; 倫敦; 서울; 부산
"""


def are_seat(words: str) -> bool:
    """Return whether words name one of these cities, and nothing else."""
    return countries.fold(words) in _seats() and not countries.code(words)


@cache
def _seats() -> frozenset[str]:
    named = " ".join(SEATS.split()).split("; ")
    return frozenset(map(countries.fold, named)).union(*regions.CITIES.values())
