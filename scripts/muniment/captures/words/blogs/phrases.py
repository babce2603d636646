"""What blogs write in and beside their posts, in the languages that captures come in: labels and announcements."""

from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.blogs.restwords import TITLED_ON
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Signs

QUOTES = "‘’“”„‚'\"«»‹›「」『』`´"

BEGINS = (
    r"(?=a[ly]|b[ak]|c[fioz]|ea|f[ou]|jf|k[as]|l[aeiuáäæ]|mor|ol|ot|p[aor]|re|s[ei. ]|v[egioé]|z[io]|"
    r"à |čt|ди|см|та|чи|δε)"
)
"""How each of the labels below begins: most words begin otherwise, and need not be held against all of them."""

SEE_ALSO = Folded(
    rf"(?:\b{BEGINS}(?:(?:read also|also read)\b|(?:for more,? )?(?:also )?(?:see|cf\.?)(?:[ ,]+(?:also|too|"
    r"further|more|e\s*[.,]?\s*g\s*[.,]*|i\.e\.|for example|"
    r"for instance|inter alia|my|our|the|this|that|here|in|on|earlier|previous|related|recent|other|latest|last|"
    r"posts?|articles?|blogs?|entry|entries|reports?|stories|links?|pieces?|about it|from|of))*"
    r"|(?:related|earlier|previously)(?: (?:on|in|at) (?:this|our) (?:blog|site))?\s*(?=[:：])"
    r"|(?:related|earlier|previous|further|other|older|past|more) "
    r"(?:posts?|articles?|entries|links?|stories|news|coverage)"
    r"(?: (?:on|in|at|from) (?:this|our|my|the) (?:blog|site|website|archives?))?|related reading"
    r"|(?:voir|lire|cf)(?:[ ,]+(?:aussi|également|en particulier|notamment|p\. ?ex\.|par exemple|notre|nos|"
    r"l['’]article|articles?|billets?|les?|la|précédents?))*|à lire aussi"
    r"|(?:véase|vease|ver|lea|leer|consulte)(?:[ ,]+(?:también|además|p\. ?ej\.|por ejemplo|nuestros?|el|la|"
    r"los|las|artículos?|entradas?|anteriores?|información|en))*"
    r"|(?:veja|ver|leia|confira)(?:[ ,]+(?:também|ainda|mais|por exemplo|anterior(?:es)?|o|a|os|as|nosso|"
    r"artigos?|posts?))*"
    r"|(?:siehe|s\.(?!\s?\d)|vgl\.?|vergleiche|lesen sie)(?:[ ,]+(?:auch|hierzu|dazu|z\. ?b\.|zum beispiel|"
    r"unsere[nr]?|den|die|das|frühere[nr]?|beiträge?|artikel|beitrag|mehr|in|unter))*"
    r"|(?:vedi|cfr\.?|leggi|si veda)(?:[ ,]+(?:anche|ad esempio|il|la|i|gli|le|articolo|articoli|post|precedenti))*"
    r"|(?:zie|lees)(?:[ ,]+(?:ook|bijv\.|bijvoorbeeld|onze?|eerdere?|berichten|het|de|artikel))*"
    r"|(?:см\.?|смотри(?:те)?|читайте|также)(?:[ ,]+(?:также|например|статью|здесь|раньше))*"
    r"|(?:дивіться|див\.?|також)(?:[ ,]+(?:також|статтю))*"
    r"|(?:zobacz|zob\.|patrz|por\.|czytaj)(?:[ ,]+(?:też|także|również))*"
    r"|(?:se|läs|les|læs|jfr\.?)(?: (?:även|också|også))+(?: mere?)?|(?:katso|ks\.|lue)(?: myös)+"
    r"|(?:viz|čtěte|pozri)(?: (?:také|též|tiež))+|(?:vezi|citiți)(?: și)+|(?:lásd)(?: még)+|δείτε επίσης"
    r"|(?:bkz\.?|ayrıca bkz\.?|bakınız))"
    r"|(?=[\u0600-\u06ff\u3040-\u9fff\uac00-\ud7af])(?:"
    r"(?:انظر|أنظر|اقرأ|إقرأ|اقرأوا|راجع|شاهد|طالع)(?: (?:أيضًا|أيضاً|أيضا|ايضًا|ايضاً|ايضا|المزيد|كذلك))*"
    r"|[请請]?(?:阅读|閱讀|参阅|參閱|看)我[们們](?:此前|之前|以前|先前)的(?:文章|帖子|报道|報導)|参见|另见|參見|另見|请参阅|参看|延伸阅读|延伸閱讀|扩展阅读|推荐阅读|推薦閱讀|相关链接|相關連結|相關鏈接|相关报道|相關報導"
    r"|関連記事|関連リンク|参照|あわせて読みたい|참조|참고|관련 글|관련 링크)"
    rf"|{either('further')}|{either('before')}(?=\s*[:：]))"
)
"""What announces a reference to something further."""

LEAD_IN = Folded(
    r"(?:(?!.*\b(?:posts?|blog|entr(?:y|ies)|earlier|previous|also|aussi|también|auch|anche|também|billets?|entradas?|"
    r"beitr[aä]ge?)\b)(?P<said>(?:please )?(?:(?:read|view|download|watch|hear|listen to|access|sign|find|lea|leer?|"
    r"descargue|descargar|firme|lire|lisez|télécharger|consulter|signez|lesen sie|lies|leia|ler|baixe|assine|leggi|"
    r"leggere|scarica|firma|lees) (?:(?:the|this|our|their|his|her|its|an?|full|whole|complete|el|la|los|las|le|les|"
    r"den|die|das|o|a|os|as|il|lo|i|gli|de|het) |l['’])(?:[\w’'-]+ ){0,4}?[\w’'-]+(?=\s*[:：])|"
    r"(?:read|view|download|watch|find) (?:[\w’'-]+ ){1,5}?(?:here|online|below)))\s*[:：]?)"
)
"""What leads to a document in a whole phrase, which then is its title: 'Read the letter here:'."""

JOINING = tuple("and or & et ou y e o und oder en of и та і i oraz a og och ja és ve dan và dhe și و 和 及 と".split())
"""Words between two addresses of one line."""
SOURCES = (
    r"(?:source|fuente|fonte|quelle|bron)\((?:n|nen|s)\)|fuentes?|fontes?|fonti|quellen?|bron(?:nen)?|références?|"
    r"referencias?|referências?|riferimenti|источники?|джерел[ао]|źródł[ao]|källa|källor|kilder?|lähde|zdroje?|forrás|"
    r"surs[ae]|πηγ(?:ή|ές)|kaynak(?:lar)?|المصدر|المصادر|مصادر|مراجع|المراجع|(?:资料|消息|新闻|信息|文章|引用)?来源|來源|"
    r"参考(?:资料|文献|来源)|出处|出典|情報源|출처|स्रोत"
)
"""Words for sources."""
SOURCE_LABEL = Folded(
    rf"(?:{either('sources')}|{either('elsewhere')}|"  # whole words, before what they begin with
    r"(?:original )?(?:(?:sources?|references?|links?)(?:\(s\))?(?: (?:and|&) (?:further reading|sources?|"
    r"references?|links?|notes?|documents?))?|source articles?|further reading|via|from|origin(?:al)?(?![^\W\d_])|"
    r"(?:přes|через|عبر|μέσω)(?=\s*[:：])|"
    r"see,? (?:e\.g\.|for (?:example|instance))|(?:for )?details?(?=\s*[:：])|documents?(?=\s*[:：])|"
    r"(?:détails|detalles|detalhes|dettagli|documentos|documenti|dokumente|подробности|документы|wortlaut|"
    r"texte intégral|texto (?:completo|íntegro)|testo integrale|полный текст|volltext)(?=\s*[:：])|"
    r"more (?:info(?:rmation)?|details)?|more(?=\s*[:：])"
    r"|(?:read (?:more|on|(?:the )?(?:full|original|whole|rest|entire) ?(?:text|article|story|report|statement|"
    r"post)?)|"
    r"continue reading|lire la suite|leer más|seguir leyendo|leia mais|continuar lendo|weiterlesen|mehr lesen|"
    r"leggi (?:tutto|di più)|lees (?:verder|meer)|читать (?:далее|дальше))(?: here| at| on| sur| en|"
    r" em| auf| su| op| на)?|for more(?: info(?:rmation)?| details| on this)?(?=\s*[:：])|"
    r"(?:for )?(?:the )?(?:full|whole|complete|entire|original) (?:text|story|article|report|statement|letter|"
    r"interview|post|press release|document|version)(?: (?:is|are|can|be|found|read|seen|viewed|downloaded|accessed|"
    r"available|here|online|at|on|in)\b)*|published (?:by|at)|"
    r"(?:th(?:is|e) (?:[^\W\d_]+ ){1,2}(?:(?:was|is) )?)?(?:originally|first) (?:published|posted|issued|appeared|ran) "
    r"(?:by|at|on|in)|"
    r"cet(?:te)? [^\W\d_]+ (?:a (?:d['’]abord |initialement )?été|est) (?:d['’]abord |initialement )?publiée? "
    r"(?:sur|dans|par)|"
    r"est[ea] [^\W\d_]+ (?:fue|foi) (?:publicad[oa] )?originalmente (?:publicad[oa] )?e[nm]|"
    r"diese[rs]? [^\W\d_]+ (?:ist |wurde |erschien )?zuerst (?:(?:erschienen|veröffentlicht) )?(?:in|auf|bei|von)|"
    r"quest[oa] [^\W\d_]+ è (?:stat[oa] pubblicat[oa]|uscit[oa]|appars[oa]) (?:originariamente |per la prima volta )?"
    r"(?:su|in|da)|dit [^\W\d_]+ (?:verscheen|is) eerder (?:verschenen )?(?:op|in|bij)|"
    r"(?:cross-?|re)posted (?:from|at|on)|"
    rf"{SOURCES}|más información|mehr(?: informationen| dazu| hierzu)?|plus d['’]infos?(?:rmations)?|en savoir plus|"
    r"maggiori informazioni|mais informações|подробнее|weblinks?|liens?|enlaces?|ссылки?|روابط|"
    r"參考(?:資料|文獻|連結)?|参考(?:链接)?))\s*[:：]?"
)
"""What announces sources."""

NAMES_SOURCE = Folded(rf"(?:(?:original )?(?:sources?|references?)|{SOURCES}|{either('sources')})\s*[:：]\s*")
"""What surely names a source, wherever it stands."""

CHANGED = late(
    r"(?i:\W*(?:(?:was )?(?:last )?(?:updated|modified|edited|changed)(?: on)?|(?:mis à jour|modifié)(?: le)?|"
    r"(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|"
    r"(?:última )?(?:actuali[sz]a(?:do|ción)|modificado|editado)(?: el)?|atualizado(?: em)?|"
    r"(?:ultimo )?aggiorna(?:to|mento)(?: il)?|(?:laatst )?bijgewerkt(?: op)?|zaktualizowano|обновлено|изменено|"
    r"оновлено|(?:son )?güncelle(?:ndi|n?me)|更新[于日]?|최종 ?수정|수정일|"
    r"آخر تحديث|تم التحديث|به‌روزرسانی|cập nhật|diperbarui(?: pada)?|"
    rf"{either('changed')})\s*[:：]?\s*(?=\W*\w))"
)
"""What stands before the day on which a post was changed."""

SIGNATORIES = Folded(
    r"(?:\b(?:signator(?:y|ies)\b|co-?signator(?:y|ies)\b|(?:signed|undersigned|co-?signed)(?: by)?\b|endorses?\b|"
    r"(?<!\bto )(?<!\bto the )following (?!(?:hour|day|night|week|month|year)s?\b)(?:[\w-]+,? ){0,5}?(?:"
    r"organi[sz]ations|institutions|groups|bodies|ngos|associations|networks|unions|coalitions)\b"
    r"(?!,? (?:which|that|who) (?:were|was|had)\b)(?=\W*$|\s*[:(,]|"
    r"[^:.]*\b(?:sign|endors|join|support|issu|call|urge|demand|condemn|express|back|stand|ask))|"
    r"(?:organi[sz]ations|groups) (?:listed |named )?below (?:(?:have |in )?(?:sign|endors|support)|"
    r"(?:call|urge|demand|condemn|ask)[^.:]*[:：]\W*$)|"
    r"signed on\b|endors(?:ed by|ing|ements?|ers)\b|organi[sz]ations (?:supporting|endorsing|signing) (?:this|the|our) "
    r"(?:[a-z]+ )?(?:statement|appeal|letter|call|petition|declaration)\b|signing organi[sz]ations\b"
    r"|support(?:ed by|ing organi[sz]ations)\b|signataires?\b|signées? par\b|cosignataires\b"
    r"|firmantes?\b|firman\b|firmad[oa]s? por\b|suscriben\b|adhieren\b|organizaciones firmantes\b"
    r"|assinam\b|signatári[oa]s?\b|assinad[oa] por\b|subscrevem\b|unterzeichne\w*|unterschrieben\b|firmatar\w*"
    r"|sottoscri\w+|ondertekenaars?\b|ondertekend\b|подписа\w+|подписант\w*|підписа\w+|sygnatariusz\w*|podpisan\w*"
    r"|υπογρ[αά]φ\w+|υπογράφουν\b|allekirjoitt\w+|undirrit\w+|aláír[óoá]\w*|podepsan\w+|signatář\w*|"
    r"semnatar\w*|potpisni\w+|ký tên\b|penandatangan\b|imzac\w*|underteckna\w*|underskriv\w*)|"
    r"^\W*(?:jointly |co-)?(?:submitted|issued|sponsored) by\W*(?::|$)|امضاکنندگان|החתומים|חתומים|"
    r"الموقع(?:ون|ين|ة)|المنظمات الموقعة|联署|聯署|签署|簽署|連署|賛同団体|署名団体|서명)"
)
"""What announces the bodies that signed."""

BODIES = (
    r"(?:organi[sz]ations?|organisms?|groups?|ngos?|csos?|associations?|signator(?:y|ies)|bodies|networks?|institutions?|"
    r"entities|organisations?|associations|ong|ongs|collectifs|signataires|organizaciones|asociaciones|colectivos|firmantes|"
    r"grupos|organizações|entidades|signatári[oa]s|organisationen|verbände|nros|gruppen|unterzeichne\w*|organizzazioni|"
    r"associazioni|gruppi"
    r"|organisaties|groepen|организаци\w+|нпо|объединени\w+|організаці\w+|organizacj\w*|organisationer|kuruluş\w*|"
    r"kurum\w*|örgüt\w*|organisasi|lembaga|organizac\w+|οργανώσεις|"
    r"منظمة|منظمات)"
)
CLAIM = late(
    rf"(?i:(?<![\d.,])(?P<number>\d{{1,4}})\+? (?:[\w’'-]+ ){{0,4}}?{BODIES}\b)|(?P<cjk>\d{{1,4}})\s?(?:个|個|家|"
    rf"の)?[^\s\d]{{0,6}}(?:组织|組織|团体|団体|團體|機構|机构|단체)"
)
"""How many bodies the text itself says there are."""

ANNOUNCED = late(
    r"(?i:\b(?:posts?|articles?|links?|signator(?:y|ies)|organi[sz]ations?|sources?|references?|documents?|reports?|"
    r"entries|"
    r"materials?|resources?|readings?|also|recommendations?|demands?|articles|liens|signataires|documents|billets|"
    r"artículos|"
    r"entradas|enlaces|firmantes|artigos|ligações|links|beiträge|artikel|quellen|unterzeichner|articoli|collegamenti|"
    r"статьи|ссылки|материалы)\s*[:：]$)"
)
"""A line that says a list will follow."""

CREDIT = Folded(
    r"(?:(?P<credit>(?:©|\(c\) (?=\d{4})|"
    r"(?:(?:(?<![^\W\d_] )|(?<=photo )|(?<=image ))copyright |copyright (?=©|\(c\)|\d{4}|by ))©?|"
    r"(?<!\]\()(?<![\w/])photo(?:graph)?(?:s)?(?: credit| by| courtesy|"
    r" ©| \(cc\))?\s?[:/©]|photo(?:graph)? (?:by|courtesy)|"
    r"photo credit|image(?: credit| source| by| courtesy)?\s?[:/©]|image (?:by|courtesy)|"
    r"picture(?: credit)?\s?[:/©]|credits?\s?:|"
    r"(?<=\()courtesy of |illustration(?: by|\s?[:/©])|crédits?(?: photo| image)?s?\s?:|foto(?:s|graf\w*)?(?: de|"
    r" von| di|"
    r" door)?\s?[:/©]|"
    r"fotografía\s?(?:de|:)|imagen\s?:|imagem\s?:|bild(?:nachweis|quelle)?\s?:|immagine\s?:|фото\s?[:©]|автор фото|"
    r"صورة\s?:|تصوير\s?:|"
    r"(?<!\w)(?:fotoğraf|fotó|fotografia|φωτογραφία|фотография|снимок|світлина|fotografija|zdjęcie|kuva|mynd|imatge|"
    r"argazkia|créditos?(?:(?: de la)? (?:foto|imagen|fotografía))?|צילום|"
    r"عکس|عکاس|تصویر|फ़ोटो|फोटो|ছবি|ảnh|ภาพ)\s?[:：](?!\s*\d)|"
    r"པར་(?:པ|རིས)།|"
    r"图片来源|[图圖][:：]|摄影|攝影|撮影[:：]|写真[:：]|사진[:：=]|ap photo|afp photo|reuters/|\bafp/|"
    r"getty images).*))"
)
"""Whose picture it is."""
READ_MORE = Folded(
    r"(?:\W*(?:read (?:the )?(?:rest|more|full)(?: of (?:this|the) (?:entry|post|article))?|continue reading|"
    r"more\s*(?:»|→|\.\.\.|…|>{2,})|lire (?:la suite|plus|le reste(?: de (?:cet article|ce billet))?)|leia mais|"
    r"la suite de (?:l['’]article|cet article|ce billet)(?=\W*(?:\(\d+ [^()]*\)\W*)?$)|продолжить чтение|"
    r"(?:seguir|sigue) leyendo|leer (?:más|el resto(?: de (?:la|esta) entrada)?)|continuar (?:leyendo|lendo)|"
    r"weiterlesen|(?:den ganzen|diesen) (?:beitrag|artikel|bericht|eintrag|text) (?:weiter)?lesen|leggi tutto|"
    r"continua a leggere|lees verder|continuer la lecture|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|"
    r"číst dále|devamını oku|читать (?:далее|дальше|полностью)|читати далі|阅读(?:全文|更多)|继续阅读|閱讀更多|"
    r"繼續閱讀|続きを読む|더 보기|계속 읽기|(?:اقرأ|إقرأ|قراءة) (?:المزيد|بقية \w+)|(?:تابع|متابعة|أكمل) القراءة)"
    r"(?!\s+(?:at|on|from|via|bei|auf|unter|sur|chez|en|su|na|på|op|hos)\W*$)"
    rf"(?:(?:\s+about)?\s*[“\"'‘«(].*|\s*(?:[….\]]+|\.\.\.)\W*(?:\(\d+ [^()]*\))?\W*|.*[^.!?。…”\"’)\]\s]\s*)?|"
    rf"\W*{either('more')}(?:\s*[“\"‘«„「].{{2,150}}[”\"’»“」])?\W*|{TITLED_ON}|"
    r"\W*\((?:more|altro|mais|ler mais|continua)\s*(?:…|\.\.\.)\)\W*|"
    r"(?:read|oku|leer|lire|ler|lesen|leggi|lees|чита(?:ть|ти)|czytaj|číst|läs|les|baca|đọc|اقرأ)\s*(?:»|›|>+)\W*|"
    r"\W*(?:clic(?:k|ca)|clique|ha(?:z|ga) clic|pulsa|cliquez|klik|нажмите)(?: [^\W\d_]{1,9}){1,6} "
    r"(?:the rest|el resto|o resto|le reste|il resto|la suite|il seguito|reading|leyendo|lendo)(?: (?:[^\W\d_]{1,6} )"
    r"{0,2}(?:l['’])?(?:it|this|post|entry|article|story|text|entrada|nota|not[ií]cia|art[ií]culo|texto|artigo|articolo))?\W*)"
)
"""What stands where the page cuts a post short."""
RELATIVE = Folded(
    r"(?:(?:posted |published )?(?:yesterday|today|(?:about )?(?:an?|\d+) (?:seconds?|minutes?|mins?|hours?|days?|"
    r"weeks?|months?|years?) ago|"
    r"hier|aujourd['’]hui|il y a \d+ \w+|ayer|hoy|hace \d+ \w+|há \d+ \w+|gestern|heute|vor \d+ \w+|ieri|oggi|"
    r"\d+ [^\W\d_]+ atrás|\d+ (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|"
    r"вчера|сегодня|\d+ \w+ назад|昨天|今天|\d+\s?(?:天|小时|周|个月)前|"
    r"(?:منذ|قبل) (?:\d+ \w+|يوم(?:ين)?|أسبوع(?:ين)?|ساعة|ساعتين|شهر(?:ين)?|سنة|سنتين|عام(?:ين)?|دقيقة|دقيقتين)|"
    r"\d+ (?:\w+ )?(?:önce|temu|geleden|sedan|siden|sitten|тому|trước|назад|yang lalu|lalu|yang lepas|tagasi|ezelőtt|"
    r"(?:nap|órá|hónap)ja|éve|hete|perce|əvvəl|бұрын|мурун|წინ|առաջ|पहले|पूर्व|আগে|پہلے|ที่แล้ว|ก่อน|ที่ผ่านมา|"
    r"iliyopita|zilizopita|(?:na )?ang nakalipas|gelede|siden)|(?:преди|пред|пре|prije|pre|fa|duela|hai|pirms|prieš|"
    r"pred|πριν|للتو|منذ) \d+ [^\W\d_]+|"
    r"(?:for|för|før) (?:en|et|ett) \w+ (?:siden|sedan)|(?:for [0-9]+|(?:för|před|acum|"
    r"πριν από|לפני) \d+) \w+(?: (?:sedan|siden))?|dün|bugün|gisteren|vandaag|wczoraj|dzisiaj|igår|i går|idag|"
    r"вчора|сьогодні|\d+\s?(?:年|日|時間|分|秒|週間|[かヶカヵ]月|分钟|月|年|년|일|시간|분|초|주|개월)\s?[前전]|"
    r"昨日|어제|أمس|اليوم|\d+ (?:\w+ )?(?:پیش|مضت|مضى))\.?)"
)
"""A date that counts from the day of the capture, which nobody knows."""
NAMED_DAYS = (
    "yesterday,today, ago,hier,aujourd,ayer,hoy,gestern,heute,ieri,oggi,вчера,сегодня,昨天,今天,للتو,dün,bugün,"
    "gisteren,vandaag,wczoraj,dzisiaj,igår,i går,idag,вчора,сьогодні,昨日,어제,أمس,اليوم"
)
DAYS_SIGNS = Signs(NAMED_DAYS)
"""What stands in such a date that has no number in it."""
RELATIVE_SIGNS = Signs(
    f"{NAMED_DAYS},il y a,atrás,hace,há ,vor ,giorni fa,giorno fa,ore fa,ora fa,minuti fa,minuto fa,settimane fa,"
    "settimana fa,mesi fa,mese fa,anni fa,anno fa,secondi fa,secondo fa,назад,天前,小时前,周前,个月前,منذ,قبل,"
    "önce,temu,geleden,sedan,siden,sitten,"
    "тому,trước,lalu,lepas,tagasi,ezelőtt,napja,órája,hónapja, éve, hete, perce,əvvəl,бұрын,"
    "мурун,წინ,առաջ,पहले,पूर्व,আগে,پہلے,ที่แล้ว,ก่อน,ที่ผ่านมา,"
    "iliyopita,zilizopita,nakalipas,gelede,преди,пред,пре ,prije,pre ,fa ,duela,hai ,pirms,prieš,pred ,před ,πριν,"
    "for 0,for 1,for 2,for 3,for 4,for 5,for 6,for 7,for 8,for 9,för,før,acum,לפני,前,전,پیش,مضت,مضى"
)
"""What stands in each such date."""
MADE = late(
    r"(?i:(?:\S+\s+){0,4}(?:wordpress(?:\.com)?|blogger|tumblr|drupal|typepad|ghost)\b\.?(?:\s+\S+){0,8}|"
    r".{0,60}(?:©|\(c\) ?\d{4}|\bcopyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|"
    r"版权所有|保留所有权利|無断転載).{0,60})"
)
"""What a page was made with and whose it is, as its foot says; that may be a sentence."""
PRESS = Folded(
    r"\W*(?:for immediate release|embargoed (?:until|for) .{4,40}|(?:joint )?(?:press|media|news) (?:release|"
    r"statement|advisory)|communiqué (?:de presse|commun|conjoint)|comunicado (?:de prensa|à imprensa|de imprensa|"
    r"conjunto)|nota (?:de prensa|à imprensa)|(?:gemeinsame )?presse(?:mitteilung|erklärung|meddelelse|melding)|"
    r"comunicato (?:stampa|congiunto)|persbericht|pressmeddelande|lehdistötiedote|komunikat prasowy|tisková zpráva|"
    r"tlačová správa|sajtóközlemény|comunicat de presă|δελτίο τύπου|пресс-?релиз|прес-?реліз|basın (?:açıklaması|"
    r"bülteni|bildirisi)|siaran pers|thông cáo báo chí|新闻稿|新聞稿|プレスリリース|보도자료|بيان صحفي|بیانیه مطبوعاتی|"
    r"הודעה לעיתונות)\W*"
)
"""What stands over a statement for the press, under its title."""
