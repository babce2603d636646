"""Tells texts in which several speak together, such as open letters and joint statements, from those about others."""

import re
from collections.abc import Sequence

from muniment.captures.signed import events
from muniment.captures.words.blogs.signers import either
from muniment.text import stops
from muniment.text.anycase import anycase
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Marked

SPEAKERS = (
    r"\b(?i:we|koalisi|undersigned|nous|soussign\w+|wir|nosotr[oa]s|noi|nós|мы|ми|wij|my|kami|εμείς|biz|chúng tôi)\b|"
    r"\b[Vv]i\b|\b(?i:groups|organi[sz]ations|associations|ngos|bodies)\b[^.]{0,40}\b(?i:below)\b|我们|我們|私たち|우리|نحن"
)
"""Who speaks where several do."""
JOINT = late(
    rf"{SPEAKERS}|\b(?i:our|notre|nos|unsere?\w?|nuestr[oa]s?|exigimos|pedimos|chiediamo|nosso|наши|наші|onze|nasz\w*)\b"
)
"""How those speak who sign together, or what is said of them."""
DEMANDS = (
    r"(?:\b(?:calls?|calling|urges?|urging|demands?|declares?|rejects?|denounces?|recommends?|requests?|asks?|"
    r"asking|appeals?|condemn(?:s|ed)?|welcom(?:es?|ed)|commend(?:s|ed)?|deplores?|saluent|"
    r"saludan|celebran|saúdam|begrüßen|urged|denounced|express|draws? (?:the |your )?attention|llaman la atención|"
    r"write|exigent?|demandent?|appellent|dénoncent|condamnent|expriment|réclament|denuncian|condenan|rechazan|repudian|"
    r"expresan|manifiestan|denunciam|condenam|repudiam|manifestam|expressam|denunciano|condannano|esprimono|verurteilen|"
    r"veroordelen|roepen|exhort\w*|exigen|piden|instan|fordern|fordert|verlangt|kritisiert|verurteilt|bitten|rufen|"
    r"erwarten|verlangen|chiedono|exigem|pedem|vragen|eisen|kräver|uppmanar|krever|kræver|требу\w+|призыва\w+|"
    r"вимага\w+|заклика\w+|осужда\w+|засуджу\w+|pozivaju|zahtijevaju|zahtevaju|osuđuju|wzywają|apeluj[eą]|vyzývají|požadují|felszólítják|"
    r"solicită|își exprimă îngrijorarea|çağırıyor|καλούν|ζητούν|(?:men)?desak|menuntut|menyerukan|meminta|menolak|"
    r"(?:meng)?k?ecam|mengutuk|menyampaikan (?:keprihatinan|kecaman|penolakan)|yêu cầu|kêu gọi|lancent un appel|"
    r"(?:lanzan|hacen) un llamad[oa]|fazem um apelo|vêm a público|"
    r"lanciano un appello|are (?:[a-z]+ly )?(?:concerned (?:about|at|by|over|(?<=ly concerned )with)|"
    r"alarmed (?:by|at|about)|appalled (?:by|at)|dismayed|"
    r"outraged)|están (?:[a-zú]+mente )?preocupad[oa]s por|"
    r"sont (?:[a-zéè]+ment )?(?:préoccupée?s par|inqui(?:et|ète)s|indignée?s|choquée?s)|"
    r"sono (?:[a-z]+mente )?preoccupat[ei] per|(?:sind|zeigen sich) (?:[a-zß-ÿ]+ )?(?:besorgt|entsetzt|empört)|"
    r"estão (?:[a-z]+mente )?preocupad[oa]s com)\b|要求|呼吁|呼籲|敦促|求め|요구|촉구)"
)
DEMAND = Marked(
    Folded(DEMANDS),
    "call,urg,demand,declare,reject,denounce,recommend,request,ask,appeal,condemn,welcom,commend,deplore,saluent,"
    "saludan,celebran,saúdam,begrüßen,express,write,exig,appellent,dénoncent,condamnent,expriment,réclament,denunc,"
    "condena,rechazan,repudia,expresan,manifiestan,manifestam,condannano,esprimono,verurteil,veroordelen,roepen,"
    "exhort,piden,instan,forder,verlang,kritisiert,bitten,rufen,erwarten,chiedono,pedem,vragen,eisen,kräver,uppmanar,"
    "krever,kræver,требу,призыва,вимага,заклика,осужда,засуджу,pozivaju,zahtijevaju,zahtevaju,osuđuju,wzywają,apeluj,"
    "vyzývají,požadují,felszólítják,solicit,exprimă,çağırıyor,lancent,lanzan,hacen,fazem,lanciano,καλούν,ζητούν,"
    "desak,concerned,alarmed,appalled,dismayed,outraged,preocupad,préoccup,preoccupat,inqui,indign,choqu,besorgt,"
    "entsetzt,empört,vêm a,menuntut,menyerukan,meminta,menolak,ecam,mengutuk,menyampaikan,yêu cầu,kêu gọi,"
    "要求,呼吁,呼籲,敦促,求め,요구,촉구,attention,la atención",
)
"""What those do who speak together."""
SAYING = (
    r"(?:say|write|warn|argue|écrivent|estiment|affirment|alertent|soulignent|señalan|afirman|advierten|sostienen|"
    r"afirmam|alertam|dizem|erklären|schreiben|kritisieren|warnen|dichiarano|affermano|scrivono|schrijven|"
    r"waarschuwen|stellen|stwierdzają|piszą|podkreślają|uvádějí|upozorňují|заявляют|считают|заявляють|вважають|"
    r"memandang|menilai|menyatakan|menyebut|menegaskan|menyayangkan|mencatat|merilis)\b"
)
"""What several say, and sign only where that is said to be joint: anybody is quoted so."""
SAY = late(rf",? (?:(?:today|have|ont|han|haben|hanno|hebben) )*(?i:{SAYING}|{DEMANDS})")
"""What several say or ask for, right behind who does."""
DEMANDING_NEXT = late(
    rf"(?:(?:have|has|today|jointly|ont|han|haben|hebben|hanno|hoje|hoy) )*(?:[a-zà-ÿ]+ly )?"
    rf"(?!\w+(?:ed|és?|ées?|[ai]d[oa]s?) (?:by|to|of|in|for|over|from|par|por|de|à|da[il]?) )(?i:{DEMANDS}|"
    r"(?:written|wrote|called|urged|asked|condemned|signed|petitioned|appealed|demanded|warned)\b)"
)
"""The same right behind who does it; no participle of what is done to those: 'demanded by the ministry'."""
DEMANDED = late(
    r"(?:exigieron|pidieron|instaron|condenaron|denunciaron|rechazaron|repudiaron|expresaron|exigiram|pediram|"
    r"condenaram|denunciaram|repudiaram|ont (?:demandé|exigé|condamné|dénoncé|rejeté|appelé)|"
    r"hanno (?:chiesto|condannato|denunciato)|haben (?:gefordert|verurteilt)|forderten|verurteilten|kritisierten|"
    r"se (?:pronunciaron|manifestaron)|потребовали|осудили|призвали|выразили|вимагали|засудили|закликали)\b"
)
"""What several did who asked for something."""
ADVERB = late(
    r"(?: (?:[a-zà-ÿ]{3,}(?:ly|mente|ment)|naj\w{3,}ije|oštro|snažno|zdecydowanie|stanowczo|d[ůô]razn[eě]|"
    r"ostře|решительно|категорически|резко|рішуче|категорично|різко|today|are|hoy|heute|oggi|hoje|(?:have |has )?"
    r"(?:resolved|decided|agreed|vowed|pledged|gathered|met|joined (?:forces|hands)|c[ao]me together) to))+$"
)
"""What says of a verb how it is meant, or when: 'strongly'."""
DEMANDING = """
condenamos expresamos manifestamos expressamos condamnons exprimons réclamons rejetons condanniamo esprimiamo
exigimos pedimos instamos solicitamos llamamos demandamos rechazamos repudiamos denunciamos demandons exigeons appelons
exhortons dénonçons chiediamo facciamo_appello esigiamo appelliamo exortamos apelamos reivindicamos domagamy żądamy
wzywamy apelujemy kami_menyatakan
protestujemy žádáme vyzýváme požadujeme žiadame vyzývame követeljük felszólítjuk kérjük cerem solicităm zahtijevamo
zahtevamo pozivamo tražimo talep_ediyoruz istiyoruz çağırıyoruz kınıyoruz duyururuz
reddediyoruz bekliyoruz ζητάμε ζητούμε καλούμε απαιτούμε vaadimme pyydämme
declaramos déclarons dichiariamo oświadczamy prohlašujeme vyhlasujeme izjavljujemo kijelentjük заявляем заявляємо
требуем призываем просим вимагаємо закликаємо نطالب ندعو نناشد خواستار می‌خواهیم
نرفض نستنكر ندين نشجب نندد نحذر نؤكد نعرب خواهانیم محکوم_می‌کنیم محکوم_می_کنیم حمایت_می‌کنیم حمایت_می_کنیم
refusons déplorons saluons soutenons rappelons alertons protestons respaldamos apoyamos reiteramos alertamos advertimos
deploramos rifiutiamo sosteniamo denunciamo ribadiamo rejeitamos apoiamos cobramos осуждаем настаиваем протестуем
возмущены засуджуємо наполягаємо odmítáme destekliyoruz uyarıyoruz kami_menolak kami_mendesak
kami_menuntut kami_mengecam kami_meminta
"""
"""The same in one word with who speaks; `_` stands for a space."""
STATEMENTS = """
statement appeal petition lettre_ouverte appel déclaration communiqué tribune carta comunicado declaración avoin_kirje
pronunciamiento llamamiento llamado manifiesto declaração manifesto nota_pública comunicat manifest declaració crida
offener_brief erklärung aufruf appell stellungnahme dichiarazione lettera_aperta appello verklaring oproep open_brief
заявление заявления обращение призыв открытое_письмо заява звернення відкритий_лист апел декларация становище изјава
apel oświadczenie stanowisko list_otwarty prohlášení vyhlásenie stanovisko výzva otevřený_dopis otvorený_list izjava
otvoreno_pismo nyilatkozat nyílt_levél declarație scrisoare_deschisă deklarata avaldus pareiškimas paziņojums açıklama
açıklaması çağrı çağrısı açık_mektup bəyanat pernyataan surat_terbuka seruan pahayag tamko taarifa uttalande upprop
öppet_brev uttalelse udtalelse erklæring yfirlýsing kannanotto tuyên_bố thư_ngỏ δήλωση ανακοίνωση έκκληση განცხადება
հայտարարություն بيان رسالة_مفتوحة نداء بیانیه نامه_سرگشاده מכתב_פתוח वक्तव्य अपील বিবৃতি அறிக்கை
"""
"""What such a text is called."""
UNPARTED = "แถลงการณ์ 声明 聲明 呼吁 呼籲 公开信 公開信 要望書 성명 공개서한"
"""The same in scripts that do not part words."""
HONOURED = late(
    r"\b"
    + anycase(
        r"finalists?|nominees?|nominated|shortlist\w*|laureates?|winners?|awards?|prizes?|"
        r"finalistes?|lauréate?s?|finalistas?|premi[oa]\w*|galardon\w*|preisträger\w*|nominiert\w*|finalisti|"
        r"vincit\w+|genomineerd\w*|winnaars?|лауреат\w*|финалист\w*|номинант\w*"
    )
    + r"\b"
)
OTHERS = late(
    r"\b"
    + anycase(
        r"grant(?:ee)?s?|awardees?|beneficiar(?:y|ies|ios)|bénéficiaires|"
        r"funded|raided|detained|arrested|banned|closed|dissolved|sent to|addressed to|write to|attended|"
        r"team|staff|trustees|équipe|equipo|equipe|mitarbeiter|petitioners|respondents|plaintiffs|defendants|appellants|"
        r"interven[eo]rs|authors|auteurs|autores|autoren|autori|demandantes|"
        r"(?:table of )?contents|chapters|agenda|topics|in this (?:report|issue)|sommaire|table des matières|"
        r"abbreviations?|acronyms|abréviations|abreviaturas|siglas|abkürzungen|abbreviazioni|сокращения|kısaltmalar|"
        r"índice|contenido|inhalt(?:sverzeichnis)?|indice|inhoud(?:sopgave)?|содержание|"
        r"(?:co-?)?hosts?|hosted|organi[sz]ers|panel(?:l)?ists|guests|attendees|"
        r"participants|speakers|recipients|addressees|partners|donors|thanks|members|member organi[sz]ations|companies|"
        r"(?:the|this|that) list (?:includes?|contains?|names?)|featuring|"
        r"undesirable|blacklist\w*|outlawed|deregistered|foreign agents?|extremist|designated|"
        r"indésirables?|dissoute?s|interdite?s|ilegalizad[oa]s|prohibid[oa]s|clausurad[oa]s|proibid[oa]s|verboten\w*|"
        r"нежелательн\w+|иностранн\w+ агент\w*|экстремистск\w+|запрещ[её]н\w*|небажан\w+|заборонен\w+|"
        r"gefördert|förderer|finanziert|referent\w*|es sprechen|mitwirkende|financée?s?|subventionn\w+|intervenant\w*|"
        r"partenaires|financiad[oa]s?|ponentes|participantes|parceir[oa]s|socios|finanziat[oa]|partecipanti|relatori|"
        r"при поддержке|участники|спикеры|партн[её]ры|спонсоры|dibubarkan|dilarang|digerebek|didanai|penerima"
    )
    + r"\b|(?:会議|集会|会合|シンポジウム|イベント|セミナー)[^。]{0,30}参加(?![^。]{0,60}(?:賛同|署名|声明|発表))"
)
"""What lists of bodies are announced by that signed nothing."""
LED_TO = late(
    r"(?i:\b(?:witness(?:es|ed by)?|observers|observadores|témoins|zeugen|testigos|"
    r"(?:sent|send|submitted|delivered|copied|petition|write|wrote) (?:[\w-]+ ){0,3}to|"
    r"links?|resources|reading|related|liens|enlaces|recursos|links und|weiterführend\w+|said(?! that\b)|reactions?|"
    r"réactions?|reacciones|reaktionen|reazioni)\b[^:：]*[:：]\W*$)"
)
"""What leads with a colon to bodies that were there, were written to, are read about or said something."""
MEMBERS = late(
    r"(?i:\b(?:our|its|their|nos|nuestras|nuestros|unsere|nossas|nossos|onze) "
    r"(?:member|partner|membres|partenaires|miembros|socios|mitglied|membros|parceir|leden))"
)
"""Whose members or partners those are that words lead to."""
MADE_OF = late("組成的?(?:聯盟|联盟|網絡|网络)|成員(?:包括|有|為)|成员(?:包括|有|为)")
"""The same, and of which bodies one is made up, in Chinese."""
DOING = late(
    r"\b(?i:groups|organi[sz]ations|ngos|associations) (?!(?:in|of|from|on|at|and|or|for|with|to|as|the|below|above|"
    r"are|were|have|that|who|which|include)\b|\w+(?:ed|ing|al|wide|ly)\b)[a-z]{3,} [a-z][^:]*:\W*$"
)
"""What says that bodies do something, and then names them: 'The following groups offer help:'."""
ASIDE = late(r", (?:co-)?(?:hosted|organi[sz]ed|attended|funded) by [^.:;(]+")
"""What a sentence says in a clause of what it just named."""
ADDRESSED = late(r"\W*(?i:to|attn|attention|à|al?|an|aan|para|кому|do|till|til)\W*[:：]")
"""How a line begins that says to whom a letter goes."""
ALONE = rf"(?<!\w){anycase(either(DEMANDING))}(?!\w)"
SPOKEN, ASKING = late(ALONE), late(rf"(?i:{DEMANDS})|{ALONE}")
"""What those do who speak together, whether or not who they are is said apart from it."""
WHO = (" who", " which", " that", " qui", " que", " quienes", " che", " die", " które", " которые")
"""What leads from names to what those do beside what their sentence says."""
LAST = frozenset(("요구", "촉구"))
"""Such of them as stand behind all that their sentence says."""
TOGETHER = late(rf"(?:{SPEAKERS})[^{stops.ENDS}]{{0,160}}?(?i:{DEMANDS})|{ALONE}")
STATEMENT = Folded(
    r"\b(?:open|joint|public)(?: [\w-]+){0,2} (?:letter|statement|call|appeal|submission|declaration)\b|"
    rf"(?<!\w)(?:{either(STATEMENTS)})(?!\w)|\w(?:erklärung|aufruf|appell|stellungnahme)(?!\w)|{either(UNPARTED)}"
)
"""How a text is called in which several speak together; German joins such words with others."""
MUST = late(
    r"(?<!\w)(?i:must|should|ought|doi(?:ven)?t|devr(?:ai|aien)t|il faut|debe[nr]?|deber(?:á|ía)n?|tienen? que|"
    r"deve[mn]?|devono|dever(?:á|ão|ia)|precisam?|muss|müssen|sollten?|moet(?:en)?|måste|måtte|skal|bör|bør|täytyy|pitää|"
    r"долж[а-яё]+|обязан[а-яё]*|повинн[а-яії]+|має|musi|muszą|powin[a-zść]+|musí|měl[aoiy]?|mora(?:ju|jo)?|moraj|treba|"
    r"kell|trebuie|πρέπει|οφείλ\w+|gerek(?:ir|iyor)|zorunda\w*|\w+m[ae]l[ıi](?:d[ıi]r(?:l[ae]r)?)?|harus|wajib|"
    r"mesti|phải|cần|lazima)(?!\w)|"
    r"必须|必須|应当|應當|べき|なければ|해야|يجب|ينبغي|على السلطات|باید|חייב|צריכ|चाहिए|হবে|ต้อง"
)
"""What somebody has to do, as those say who speak together."""
ITSELF = late(r"\b(?i:(?:this|the|our)(?: [\w-]+)? (?:letter|statement|appeal|call|submission|petition|declaration))\b")
"""How a text in English speaks of itself."""


def obliges(words: str) -> bool:
    """Return whether a sentence says what somebody has to do."""
    return MUST.search(words) is not None and words.rstrip("*_ ").endswith(stops.SIGNS)


def names_itself(words: str) -> bool:
    """Return whether words speak of the text that they stand in as a letter, a statement or the like."""
    return ITSELF.search(words) is not None


def tells_of_others(words: str) -> bool:
    """Return whether words lead to bodies that signed nothing: that are honoured, harmed, thanked or written to."""
    words = words if words[-1:] in ":：" else ASIDE.sub("", words)
    forms = (OTHERS.search, HONOURED.search, ADDRESSED.match, LED_TO.search, events.are_joined)
    return any(tells(words) for tells in forms) or (DOING.search(words) is not None and not pleads(words))


def begins_with_others(words: str) -> bool:
    """Return whether words begin with what leads to such bodies: 'Witnesses: the Port Union'."""
    head, colon, _ = words.partition(":")
    return bool(colon) and tells_of_others(head + colon)


def leads_to_others(words: str) -> bool:
    """Return whether words lead to such bodies."""
    return tells_of_others(words) or begins_with_others(words)


def tells_of_members(words: str) -> bool:
    """Return whether words lead to the members or partners of a body: 'Our member organisations are'."""
    return MEMBERS.search(words) is not None or MADE_OF.search(words) is not None


def pleads(words: str) -> bool:
    """Return whether several say together in a sentence what they want."""
    return TOGETHER.search(words) is not None


def asked(words: str) -> re.Match[str] | None:
    """Return the verb with which those ask who begin a sentence; no word with a capital is one, as of a name."""
    found = next((found for found in ASKING.finditer(words) if not found[0][0].isupper()), None)
    told = found and found[0] not in LAST and not words[: found.start()].rstrip().endswith(WHO)
    return found if told else None


def asks(words: str) -> bool:
    """Return whether a sentence says what several want together, or what others have to do."""
    return pleads(words) or obliges(words)


def is_joint(text: Sequence[str]) -> bool:
    """Return whether a text, its title first, is one in which several speak together, and none about an award."""
    title, *lines = text
    called = STATEMENT.search(title) is not None or any(map(STATEMENT.match, lines))
    return (called or pleads(f"{title}. {' '.join(lines)}")) and not any(map(HONOURED.search, text))
