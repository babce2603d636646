"""Words that tell the name of an organisation from that of a person, in many languages."""

from functools import lru_cache

from muniment.text.folding import lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

BEGIN = """
foundation fondation fondazione fundaci fundaç fundacja fundația stiftung stichting stiftelse säätiö nadace nadácia
zaklada alapítvány vakfı vakıf yayasan foundat associat associaç associaz asociaci asociaț associació verein verband
vereinigung vereniging stowarzyszenie sdružení združenie udruženje udruga društvo egyesület szervezet dernek derneği
birliği förening forening yhdistys network réseau reseau netzwerk netwerk nätverk nettverk netværk verkosto rede
rete_ red_de sieć síť sieť mreža hálózat rețea ağı jaringan mạng_lưới xarxa centre center centro centrum zentr
centrum zentrum keskus központ merkezi pusat trung_tâm union_ unión união unione_ unie_ unia_ comit committee komit
kommit collecti colectiv coletiv kollekti coaliti coalici coaliz coaliç koaliti koalicj platform plattform plataforma
piattaforma platforma programme_ program_ programa_ programm_ forum foro_ fórum institut movement mouvement
movimiento moviment movimento bewegung rörelse ruch_ hareketi gerakan koalisi perhimpunan perkumpulan phong_trào
observat initiative iniciat iniziativa inicjatywa inisiatif project proyecto projet progetto projeto proje_ league
ligue liga_ lega_ watch rights droits derechos direitos diritti rechte trust society sociedad société societ
sociedade council consejo conseil conselho consiglio federa föderation konfedera confedera campaign campagne campaña
campanha kampagne campagna clinic action acción ação acç azione alliance alianza aliança alleanza allianz sojusz
ittifak aliansi liên_minh team group grupo groupe gruppe gruppo grupa grup_ csoport ryhmä grupp international
internacional internazionale amnesty lawyers advocates defenders mothers workers students solidarit solidarietà
hilfe aid_ asistencia fund_ fond_ fonds_ fondo_ house_ casa_ maison haus_ sindicato syndicat gewerkschaft
trade_union sendika serikat công_đoàn agency agencia agence school_ university universidad press_ media radio club
klub onlus e.v mladi comissão comisión commission kommission komisja instytut towarzystw інститут médecins ärzte_
dokters doctors medici_ médicos artsen parti_ partito partido partei arbeitsgemeinschaft arbeitskreis bündnis
bürgerinitiative centar bureau_ asamblea assembl voces_ voices_ vozes_ voix_ librar bibliot sisters_ friends_of
amis_d amigos_d vrienden_van komora komory kammer_ izba_ barreau barosu baroul colegio_de ordre_des ordine_de
ordem_dos colegiul advokatsamfund bar_association law_society free_ save_ sektion section_ sección sezione_ seção_
chapter_ branch_ office_ afdeling women youth femmes mujeres mulheres frauen donne vrouwen kvinn barn_ children
tổ_chức hội_ kelompok lembaga chama_cha sans_frontières without_borders ohne_grenzen sin_fronteras sem_fronteiras
senza_frontiere zonder_grenzen organisation_ organization_ jurists juristes juristas giuristi juristen shirika
mtandao muungano baraza_la tume_ya
kituo samahan lambat организаци фонд_ фонда союз центр движени сеть_ сети комитет объединени ассоциаци совет
институт клуб инициатив коалици общест правозащит мемориал организаці спілк рух_ мереж об'єднанн об’єднанн фундаці
асоціаці коаліці ініціатив агенці проект проєкт здружени удружењ мрежа_ одбор организация сдружени фондаци мрежа
οργάνωσ δίκτυο ένωση σύλλογος κέντρο ίδρυμα επιτροπή κίνηση συμμαχία ομάδα παρατηρητήριο fédérat fédérac federác
федерац confédérat конфедерац ομοσπονδία coordination_ coordinadora coordenação coordinamento koordinierung
koordinac_ cooperativ coopérative genossenschaft spółdzieln brigades_ brigadas_ osservator obserwator congreso_
congrès_ kongres_ конгресс corporación corporação guild_ gremio_ гильди secretariat secretaría_ sekretariat büro_
oficina_ spolek_ hnutí_ zväz_ savez_ szövetség társaság centrul_ mișcarea σύνδεσμος σωματείο συλλογικότητα kolektif
inisiatif_ perserikatan hiệp_hội liên_hiệp viện_ ủy_ban mặt_trận đảng_ pastoral_ cáritas caritas serviço_ sindicat
syndikat związek sindikat odborov szakszervezet συνδικάτο профсоюз профспілк samenwerkingsverband ligaen liitto_
sällskap selskap_ seura_ bevegelse liike_ rådet_ rada_ совет_ familias_de familles_de madres_de mères_de abuelas_de
journalists_ reporters_ writers_ artists_ teachers_ nurses_ scientists_ engineers_ physicians_ parents_ families_
farmers_ citizens_ survivors_ rädda_ redd_ gesellschaft_
réfugié refugee flüchtling vluchtelingen uchodźc
greenpeace oxfam attac_ pax_christi unicef wwf_ birdlife terre_des_hommes world_vision war_child
fridays_for extinction_rebellion diakonie_ diakonisches brot_für misereor seebrücke via_campesina justicia_y justice_et
giustizia_e ecologist ecoloxist antifa_
odbor_ vijeće_ savjet_ savet_ pokret_ zajednic kuća_ žene_ skupnost gibanje fondacij zadruga výbor_ hnutie občansk
mozgalom munkacsoport műhely bizottság közösség uniunea grupul_ inițiativ coaliț mișcar comunitate_ societatea
werkgroep beweging steunpunt landsforening bevægelse meclisi komisyonu girişimi kooperatif odası partisi konfederasyon
federasyon persatuan ikatan_ himpunan komunitas consorcio círculo_ ateneo vecinos intersindical
articulação núcleo_ cercle_ planning_familial circolo consorzio comunità verbund kollektiv zrzeszenie
porozumienie ośrodek pracownia örgütü solidaires_ حزب_ الحزب_ جبهة_ الجبهة_
asocijacij inicijativ koalicij asociace kolektyw konsorsium asosiasi förbundet_ forbundet_ fagforbundet_
شورای_ سندیکای_ سندیکا_ اتحادیه_ کانون_ انجمن_ بنیاد_ کمیته_ جمعیت_ سازمان_ مرکز_ گروه_
"""
"""How such words begin, or, with `_` at the end, what they are."""
WITHIN = """
منتدى فيدرالية تنسيقية غرفة
منظمة جمعية مركز شبكة مؤسسة اتحاد لجنة هيئة رابطة مرصد تجمع ملتقى تحالف حملة نادي مبادرة ائتلاف نقابة حركة مجموعة معهد
انجمن بنیاد شبکه سازمان کانون مرکز
عמותה עמותת ארגון רשת מרכז קואליציה 协会 協會 中心 网络 網絡 網路 联盟 聯盟 基金会 基金會 组织 組織 团体 團體 委员会
委員會 学会 學會 研究所 同盟 联合会 聯合會 小组 小組 協会 団体 の会 ネットワーク
センター フォーラム 連合 連盟 連帯 協議会
工会 工會 네트워크 센터 협회 연대 단체 재단 위원회 모임 연합 องค์กร มูลนิธิ เครือข่าย สมาคม กลุ่ม
ศูนย์ संगठन संघ मंच समूह केंद्र
परिषद अभियान आंदोलन आन्दोलन मोर्चा महासभा संस्थान न्यास
সংগঠন সংঘ মঞ্চ কেন্দ্র পরিষদ সমিতি নেটওয়ার্ক ორგანიზაცი ფონდ ქსელ კავშირ ცენტრ կազմակերպութ հիմնադրամ ցանց
միութ կենտրոն केन्द्र संस्था समाज သမဂ္ဂ အဖွဲ့ချုပ် အစည်းအရုံး சங்கம் அமையம் ஒன்றியம் நிலையம் کمیشن فاؤنڈیشن تنظیم کمیته کارزار
समिति ফোরাম 労組 連絡会 노조 مفوضية 财团 財團 財団法人 社団法人 ユニオン 弁護団 労働組合 论坛 論壇
特赦 办公室 辦公室 无国界 無國界 联席 聯席 阵线 陣線 公会 公會 律师团 律師團 노동조합 총연맹 คณะกรรมการ สหภาพ
"""
ENDS = (
    "stiftung centrum verein verband netzwerk zentrum bund werk initiative bewegung förbund förening nätverk forbund "
    "säätiö vereinigung rat büro kreis gruppe platform råd rådet forumet hulp hilfe hjälpen fonds kammer"
)
"""How compounds end that are such words."""

BRANCH = late(r"(?:branch(?:es)?|chapters?|sections?|wing|offices?) of (?:the )?[^\Wa-zß-ÿ\d_]")
"""What a part of a body is called behind where it is: 'the Delta branch of Quay Watch'."""

WIDEST = 4
"""Octets of a character at most."""
BEFORE = 3
"""Letters at least before such an end."""
LISTED = (*BEGIN.split(), *WITHIN.split(), *ENDS.split())
FIRST, LAST = len(BEGIN.split()), len(BEGIN.split()) + len(WITHIN.split())
"""Places in the list before which those that begin words stand, and behind which those that end them do."""
SIGNS = Signs([word.removesuffix("_").replace("_", " ") for word in LISTED])
WHOLE = frozenset(place for place, word in enumerate(LISTED) if word.endswith("_") or place >= LAST)
"""The places of those behind which no word goes on."""


@lru_cache(maxsize=256)
def tell(name: str) -> bool:
    """Return whether a word of a name is one that organisations are called by, and persons are not."""
    octets = lower(name).encode("utf-8", "surrogateescape")
    return any(_stands(octets, *found) for found in SIGNS.all_within(octets))


def _stands(octets: bytes, which: int, start: int, end: int) -> bool:
    """Return whether one of them stands in a text where it may: at the beginning of a word, or as its end."""
    if which in WHOLE and octets[end : end + WIDEST].decode("utf-8", "replace")[:1].isalnum():
        return False
    if FIRST <= which < LAST:
        return True
    before = octets[max(0, start - BEFORE * WIDEST) : start].decode("utf-8", "replace")
    if which < FIRST:
        return not before[-1:].isalnum()
    return len(before) >= BEFORE and all(letter.isalnum() and not letter.isdecimal() for letter in before[-BEFORE:])
