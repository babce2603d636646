"""How a text ends that is cut short behind a sentence: 'It began slowly. Read more'."""

from muniment.text import stops
from muniment.text.patterns import late

STOPS = (".", ".”", '."', "!", "?", "。", "。」")
LEADING = (
    *("Continue reading", "Continue Reading", "Read more", "Read More", "Leer más", "Lire la suite", "Weiterlesen"),
    *("Leia mais", "Leggi tutto", "Lees verder", "Läs mer", "Les mer", "Czytaj dalej", "Читать далее"),
)
"""What blogs write there without any sign."""
ENDS = tuple(f"{stop} {words}" for stop in STOPS for words in LEADING)
"""All such ends."""
QUOTED_ON = (
    r"[“„«\"‘「『].{1,150}[”“»\"’」』] *(?:weiterlesen|verder lezen|の続きを読む|yazısını okumaya devam et|"
    r"okumaya devam et|olvasásának folytatása|계속 읽기|lukemista|tovább olvasása|folytatása)"
)
"""What a page cut short leads on by, behind the title of the post in quotation marks."""
INNER = r"[^\W\d_]{3}[.。!?！？][”\"’»)]*\s+[^\W\d_][^»→]{12}"
"""Where a sentence ends and another begins: that is no title."""
TITLED_ON = (
    rf"(?:{QUOTED_ON}|"
    rf"(?=[^»→]*[»→])(?:(?!{INNER}).){{1,150}}"  # its last sign is soon looked for
    r"(?<![.。…,;:，；：])(?<!\.[”\"’»]) (?:read more|weiterlesen|lire (?:la suite|plus)|leer más|le(?:r|ia) mais|"
    r"leggi (?:tutto|di più)|lees meer|meer lezen|l[äe]s mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|číst více|"
    r"читать далее|подробнее|devamını oku|citește mai mult|διαβάστε περισσότερα|baca selengkapnya) *[»→])"
)
"""The same without them as well, by the languages of WordPress and of themes; no title ends in a comma or a colon."""
PHRASES = (
    r"Read (?:the )?(?:rest|full|whole|more|on)(?: of (?:this|the))?(?: (?:entry|post|article|story))?|"
    r"(?:Continue|Keep) reading(?: this (?:entry|post|article|story))?|View full (?:post|article|story)|"
    r"Click (?:here )?to (?:read (?:more|the rest)|continue reading)|Full story|More(?=\s*(?:»|→|>{2,})\W*$)|"
    r"(?:View original post|Voir l['’]article original|Ver (?:la )?(?:entrada|post) original|"
    r"Visualizza articolo originale|"
    r"Ursprünglichen (?:Post|Beitrag) anzeigen|Просмотреть исходную запись)(?: (?:mais |noch )?[\d.,]+ \D{3,30})?|"
    r"(?:Learn|See|Discover|Find out) more|(?:View|See) (?:post|article)|"
    r"[Ll]ire (?:la suite|plus|le reste de (?:cet article|ce billet))|La suite de l['’]article|Continuer la lecture|"
    r"Lire l['’](?:article|intégralité)(?: complet)?|Ganzen (?:Beitrag|Artikel|Text) lesen|"
    r"Leer (?:el |la )?(?:entrada|nota|artículo|noticia) complet[oa]|"
    r"Le(?:r|ia) (?:[oa] )?(?:artigo|post|texto) completo|"
    r"Ler o resto|Leggi l['’](?:intero )?articolo(?: completo)?|"
    r"Lees (?:de rest|het (?:hele|volledige) (?:bericht|artikel))|"
    r"Llegeix(?:-ne)? més|Continua(?:r)? llegint|Čítať (?:viac|ďalej)|Pokračovať v čítaní|Прочетете (?:още|повече)|"
    r"Olvass(?:on|a)? tovább|Tümünü oku|全文を読む|"
    r"En savoir plus|Weiter ?lesen|Mehr (?:lesen|erfahren)|"
    r"(?:Den (?:Rest|ganzen)|Diesen) [^.]{0,30}lesen|Leer (?:más|el resto(?: de (?:la|esta) entrada)?)|"
    r"(?:Seguir|Sigue|Continuar|Continúa) leyendo|Le(?:ia|r) mais|Continu(?:ar|e) (?:lendo|a ler)|"
    r"Leggi (?:tutto|il resto|di più)|Continua a leggere|(?:Lees (?:verder|meer)|Meer lezen)|Verder lezen|Läs mer|"
    r"Fortsätt läsa|Læs mere|Fortsæt med at læse|Les mer|Fortsett å lese|Czytaj (?:dalej|więcej)|Kontynuuj czytanie|"
    r"Číst (?:dále?|více|celé)|Pročitaj(?:te)? više|"
    r"Čitaj dalje|Preberi več|Lexo më shumë|Soma zaidi|Pokračovat ve čtení|Читать (?:далее|дальше|полностью)|"
    r"Продолжить чтение|Чытаць далей|Читати далі|Продовжити читання|Devamını oku|Okumaya devam et|"
    r"Baca (?:selengkapnya|selanjutnya|lebih lanjut)|Selengkapnya|"
    r"(?:Lanjutkan|Teruskan) membaca|Đọc tiếp|Xem thêm|Lue lisää|Jatka lukemista|Tovább olvasom|"
    r"Bővebben|Citește mai (?:mult|departe)|Continuă lectura|Διαβάστε περισσότερα|Συνέχεια ανάγνωσης|Прочети повече|"
    r"(?:اقرأ|قراءة|إقرأ) (?:المزيد|بقية \w+)|(?:تابع|متابعة|أكمل) القراءة|"
    r"ادامه(?: (?:مطلب|خواندن)|(?=\s*(?:…|\.{3})))|به خواندن ادامه دهید|"
    r"بیشتر بخوانید|המשך (?:לקרוא|קריאה)|"
    r"อ่าน(?:ต่อ|เพิ่มเติม)|קרא עוד|और पढ़ें|पढ़ना जारी रखें|להמשיך לקרוא|Докладніше|Детальніше|Подробнее|더 읽기|"
    r"阅读(?:全文|更多|余下)|继续阅读|閱讀(?:全文|更多)|繼續閱讀|続きを読む|もっと読む|계속 읽기|더 보기"
)
"""What a blog writes there, by the languages of WordPress."""
CLOSING = ("”", '"', "»", "“", "’")
"""How the title behind such words ends."""
QUOTED = late(rf"[{stops.ENDS}][”’»\"')\]]*\s*(?i:{PHRASES})\s*[“\"«„‘][^“”\"«»„\n]{{2,150}}[”\"»“’]\s*$")
"""Such words and the title in quotation marks, behind a sentence; themes may put no space before either."""
ON = r"(?:\s?(?:…|\.{3}))?\]?\s*(?:(?:about|of)\s|[»→›:“\"'‘«„]\s*)?"
NAMED = late(rf"(?:^|[\s….])(?P<more>(?:\[\d+\])?\[?(?i:{PHRASES}){ON})$")
"""Such a phrase right before the title of the post, whatever stands before."""
CLOSED = late(r"[”\"»'’]?(?:\s?(?:[→»›]|-?>))?(?:\](?:\[[^\[\]]{0,160}\]|\([^()\s]*\))?)?$")
"""What may stand behind that title: a quotation mark, an arrow, the end of the link, its address or its number."""
