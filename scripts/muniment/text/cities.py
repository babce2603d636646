"""Cities where many bodies sit, which stand behind their names and are no part of these."""

from functools import cache

from muniment.text import countries, regions
from muniment.text.patterns import late

SEATS = """
Aarhus; Abidjan; Abuja; Accra; Addis Ababa; Addis-Abeba; Aden; Agadir; Ahmedabad; Aleppo; Alexandria; Alger; Algiers;
Almaty; Amman; Amsterdam; Ankara; Antananarivo; Antwerp; Antwerpen; Anvers; Arequipa; Arusha; Ashgabat; Asmara;
Astana; Asunción; Aswan; Athens; Athina; Auckland; Bagdad; Baghdad; Baguio; Bakou; Baku; Bamako; Bandung; Bangalore;
Bangkok; Bangui; Banjul; Barcelona; Barcelone; Bari; Basel; Basra; Batticaloa; Beijing; Beira; Beirut; Belfast;
Belgrade; Belmopan; Belo Horizonte; Belém; Bengaluru; Benghazi; Beograd; Bergen; Berlin; Bern; Berne; Bethlehem;
Beyrouth; Bhopal; Bihać; Bilbao; Birmingham; Bishkek; Bissau; Blantyre; Bogotá; Bologna; Bonn; Bordeaux; Boston;
Braga; Brasília; Bratislava; Brazzaville; Brisbane; Brno; Bruselas; Brussel; Brussels; Bruxelas; Bruxelles; Brüssel;
Bucarest; Bucharest; București; Budapest; Buenos Aires; Bujumbura; Bukavu; Bulawayo; Busan; Cairo; Calgary; Cali;
Canberra; Cape Town; Caracas; Casablanca; Catania; Cebu; Chennai; Chiang Mai; Chicago; Chisinau; Chittagong; Chișinău;
Cluj; Cluj-Napoca; Cochabamba; Coimbra; Cologne; Colombo; Conakry; Copenhagen; Cotonou; Cracow; Curitiba; Cusco; Da
Nang; Dakar; Damas; Damascus; Dar es Salaam; Davao; Debrecen; Delhi; Den Haag; Denpasar; Dhaka; Dili; Diyarbakır;
Djibouti; Dodoma; Doha; Dortmund; Douala; Dresden; Dubai; Dublin; Durban; Dushanbe; Düsseldorf; Edinburgh; Eindhoven;
El Cairo; Eldoret; Entebbe; Enugu; Erbil; Estambul; Faisalabad; Firenze; Florence; Fortaleza; Frankfurt; Freetown;
Freiburg; Fukuoka; Gaborone; Gaza; Gdańsk; Genebra; Geneva; Genf; Genoa; Genova; Gent; Genève; Ghent; Ginebra;
Ginevra; Glasgow; Goma; Gothenburg; Graz; Grenoble; Groningen; Guadalajara; Guatemala City; Guayaquil; Gulu; Gwangju;
Göteborg; Hague; Hamburg; Hannover; Hanoi; Hanover; Harare; Hargeisa; Havana; Hebron; Helsinki; Herat; Ho Chi Minh
City; Honiara; Hà Nội; Iași; Ibadan; Imphal; Innsbruck; Ipoh; Isfahan; Islamabad; Istanbul; İstanbul; İzmir; Jaffna;
Jaipur; Jakarta; Jayapura; Jeddah; Johannesburg; Juba; Kaboul; Kabul; Kaduna; Kampala; Kandahar; Kandy; Kano;
Kaohsiung; Karachi; Kassel; Kathmandu; Katowice; Kaunas; Kharkiv; Khartoum; Khulna; Kiev; Kigali; Kingston; Kinshasa;
Kisumu; Kochi; Kolkata; Košice; Kraków; Kuala Lumpur; Kuching; Kumasi; Kupang; Kuwait City; Kyiv; Kyoto; Köln;
København; La Habana; La Haye; Lagos; Lahore; Lausanne; Le Caire; Leipzig; Leuven; Libreville; Lille; Lilongwe; Lima;
Linz; Lisboa; Lisbon; Lisbonne; Liverpool; Liège; Ljubljana; Lomé; Londen; London; Londra; Londres; Los Angeles;
Luanda; Lublin; Lubumbashi; Lucknow; Lusaka; Lviv; Lyon; Madrid; Malabo; Malmö; Managua; Manama; Manaus; Manchester;
Mandalay; Manila; Maputo; Maracaibo; Maribor; Marseille; Maseru; Mashhad; Mbabane; Mbarara; Mbeya; Medan; Medellín;
Melbourne; Mexicali; Mexico City; Milan; Milano; Minsk; Mogadishu; Mombasa; Monrovia; Monterrey; Montevideo;
Montpellier; Montreal; Montréal; Moscow; Moskva; Mostar; Mosul; Multan; Mumbai; Munich; Mwanza; Málaga; München;
N'Djamena; Nablus; Nagoya; Nagpur; Nairobi; Nakuru; Nampula; Nantes; Naples; Napoli; Ndola; New Delhi; New York; New
York City; Niamey; Nicosia; Nijmegen; Niš; Nouakchott; Novi Sad; Nuremberg; NYC; Nürnberg; Oaxaca; Odense; Olomouc;
Oran; Osijek; Oslo; Ostrava; Ottawa; Ouagadougou; Oulu; Padova; Palermo; Palu; Parigi; Paris; París; Patna; Pekín;
Penang; Peshawar; Phnom Penh; Plovdiv; Plzeň; Podgorica; Pokhara; Port Harcourt; Port Louis; Port Moresby;
Port-au-Prince; Porto; Porto Alegre; Poznań; Prague; Praha; Pretoria; Prishtina; Pristina; Priština; Puebla; Pune;
Pécs; Pékin; Quetta; Quito; Rabat; Rajshahi; Ramallah; Ranchi; Rangoon; Recife; Rennes; Riga; Rio de Janeiro; Riyadh;
Roma; Rome; Rotterdam; Salamanca; Salzburg; San Francisco; San José; San Pedro Sula; San Salvador; Sana'a; Sanaa;
Santiago; Santiago de Chile; Santo Domingo; Sapporo; Sarajevo; Seattle; Seoul; Sevilla; Seville; Seúl; Shanghai;
Shiraz; Skopje; Sofia; Srinagar; Stockholm; Strasbourg; Strasburg; Stuttgart; Sulaymaniyah; Surabaya; Suva; Sydney;
Sylhet; Szczecin; Szeged; São Paulo; Séoul; Taipeh; Taipei; Taiz; Tallinn; Tampere; Tashkent; Tbilisi; Tegucigalpa;
Tehran; Tel Aviv; The Hague; Thessaloniki; Tijuana; Timișoara; Tirana; Tiranë; Tokyo; Torino; Toronto; Toruń;
Toulouse; Trieste; Tripoli; Trondheim; Tunis; Turin; Turku; Tuzla; Téhéran; Ulaanbaatar; Uppsala; Utrecht; Valencia;
Valletta; Valparaíso; Vancouver; Varna; Varsovia; Varsovie; Venezia; Venice; Viena; Vienna; Vienne; Vientiane;
Vilnius; Warsaw; Warszawa; Washington; Washington DC; Washington, D.C.; Wellington; Wien; Windhoek; Wrocław; Yangon;
Yaoundé; Yerevan; Yogyakarta; Zagreb; Zaragoza; Zomba; Zurich; Zürich; Łódź;
Алматы; Амстердам; Архангельск; Астана; Ашхабад; Баку; Белград; Берлин; Берн;
Бишкек; Брест; Брюссель; Будапешт; Бухарест; Варна; Варшава; Вашингтон; Вена; Витебск; Владивосток; Владикавказ;
Вильнюс; Вінниця; Волгоград; Воронеж; Гаага; Гомель; Гродно; Грозный; Днепр; Дніпро; Душанбе; Екатеринбург; Женева;
Запоріжжя; Ижевск; Иркутск; Казань; Калининград; Киев; Київ; Кишинев; Кишинёв; Копенгаген; Краснодар; Красноярск;
Лондон; Львів; Мадрид; Махачкала; Минск; Москва; Мурманск; Назрань; Нижний Новгород; Новосибирск; Нью-Йорк; Одеса;
Одесса; Омск; Осло; Париж; Пермь; Петрозаводск; Полтава; Прага; Рига; Рим; Ростов-на-Дону; Рязань; Самара;
Санкт-Петербург; Саратов; Стокгольм; Страсбург; Сыктывкар; Таллин; Ташкент; Тбилиси; Томск; Утрехт; Уфа; Харків;
Харьков; Хельсинки; Херсон; Челябинск; Чернігів; Чернівці; Ярославль; أربيل; إسطنبول; الجزائر العاصمة;
الخرطوم; الدار البيضاء; الرباط; القاهرة; القدس; باريس; بروكسل; بغداد; بيروت; تونس العاصمة; جنيف; دمشق; رام الله;
صنعاء; طرابلس; عدن; عمّان; غزة; لندن; نابلس;
北京; 上海; 台北; 東京; 大阪; 纽约; 紐約; 伦敦; 倫敦; 서울; 부산; A Coruña; Aix-en-Provence;
Alba Iulia; Alice Springs; Alor Setar; Baguio City; Bahir Dar; Bahía Blanca; Baia Mare; Banda Aceh; Bandar Abbas;
Bandar Lampung; Bandar Seri Begawan; Banja Luka; Banská Bystrica; Beit Lahia; Beni Mellal; Bila Tserkva; Boa Vista;
Bobo-Dioulasso; Bocas del Toro; Cagayan de Oro; Campo Grande; Can Tho; Caxias do Sul; Cebu City; Chiang Rai; Ciudad de
México; Ciudad de Panamá; Clermont-Ferrand; Comodoro Rivadavia; Davao City; Deir al-Balah; Deir ez-Zor; Dera Ismail
Khan; Dire Dawa; Feira de Santana; Foz do Iguaçu; General Santos; George Town; Gorzów Wielkopolski; Gómez Palacio; Hai
Phong; Hradec Králové; Johor Bahru; João Pessoa; Juchitán de Zaragoza; Juiz de Fora; Kansas City; Khan Younis; Khan
Yunis; Kryvyi Rih; Luang Prabang; Lázaro Cárdenas; Mar del Plata; Mazar-e Sharif; Mazar-i-Sharif; Mbanza Congo; Navi
Mumbai; Nha Trang; Niagara Falls; Nizhny Novgorod; Nuevo Laredo; Oklahoma City; Palma de Mallorca; Palmerston North;
Petaling Jaya; Piatra Neamț; Piedras Negras; Playa del Carmen; Ponta Grossa; Poza Rica; Punta Arenas; Quezon City;
Ribeirão Preto; Richards Bay; Rostov-on-Don; Salina Cruz; Salt Lake City; Satu Mare; Shah Alam; Sidi Bel Abbès; Sidi
Bouzid; Siem Reap; Slavonski Brod; Stara Zagora; Thunder Bay; Tizi Ouzou; Tuxtla Gutiérrez; Târgu Mureș; Umm al-Fahm;
Veliko Tarnovo; Velika Gorica; Viña del Mar; Vitória da Conquista; Walvis Bay; Zamboanga City; Zielona Góra; České
Budějovice
"""

FIRST = "Ciudad|San|Santa|Santo|São|R[ií]o|Santiago|Villa|Puerto|Porto|Frankfurt"
"""Words behind which names of cities may have a small one."""
SITE = rf"(?:{FIRST}) (?:de|del|do|da|am) "
"""How these begin then."""
BEGUN = late(
    rf"(?:{FIRST}|Sankt|Saint|St\.?|El|La|Las|Los|Le|Port|Kota|New|Nova|Novi|Fort|Ho|Cape|Addis|Buenos|Abu|Ras|Tel|Kuala|"
    r"Phnom|Cox[’']s|Den|Bad) "
)
"""How names of cities of several words begin."""
BEHIND = late(
    rf"^(?P<name>.*\S)(?P<sign>\s*[,،，、|]\s*|\s+[–—-]\s+)(?P<city>(?:{SITE})?(?:[^\W\d_][\w’'.-]* ?){{1,3}})$"
)
"""A name and what may be the city before a country."""


def are_seat(words: str) -> bool:
    """Return whether words name one of these cities, and nothing else."""
    return countries.fold(words) in _seats() and not countries.code(words)


@cache
def _seats() -> frozenset[str]:
    named = " ".join(SEATS.split()).split("; ")
    return frozenset(map(countries.fold, named)).union(*regions.CITIES.values())
