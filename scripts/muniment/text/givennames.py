"""Names that persons are given, in many languages, and that bodies, places and common words hardly share."""

from functools import cache

from muniment.text import countries, easternnames, westernnames
from muniment.text.patterns import late

INITIALS = late(
    r"(?:[^\W\d_a-z]\. ?){1,3}(?:(?:de|van|von|al|el|bin) )?[^\W\d_a-z][a-zß-ÿ][\w’'-]*(?: [^\W\d_a-z][\w’'-]+)?"
)
"""A name of a person that begins with initials."""
GIVEN = """
aaron abdallah abdul abdullah abebe abel abigail adam adama adriana agnes agnieszka ahmad ahmed aigul aisha aissatou
akira alain alberto alejandra alejandro aleksandr aleksandra alena alessandra alessandro alexander alexandra
alexandre alexei alfonso alfredo alhassan ali alice alicia alisher alison amadou amanda amina aminata amir amit ana
anastasia anatoly andrea andreas andrei andrew andrey andrzej angela anita anja anjali anna anne annie antoine
anthony antonio anton arash aristide arjun armando arthur artem arturo asma ayesha ayşe barbara bashir beata
beatrice beatriz benjamin bernard bilal bjorn boris brenda brian bruno camila carla carlos carmen carolina caroline
catherine cecilia charles charlotte chiara chinedu chioma christina christine christoph christopher claire claudia
clara claus cristina daniel daniela daria david davide deborah debbie diana diego dieter dimitri dinara dmitri
dmitry dominique donald doris edgar eduardo edward ekaterina elena eleni eleanor elisabeth elizabeth elise emily
emma emmanuel enrique eric erik ernesto esther eugenia evelyn fatima fatou fatoumata federico felipe felix fernanda
fernando filip francesca francesco francisca francisco frank franz frederic friedrich gabriel gabriela george
georges gerald gerardo giovanni giorgi giulia giulio giuseppe goran gonzalo graciela gregory guillermo gulnara
gunther habib hadi hamid hana hannah hans harald hassan heather hector heinrich helen helena helene henri henry
hossein hugo hussein ibrahim ignacio igor ingrid irena irene irina isabel isabelle ismail ivan jack jacob jacques
james jana jane javier jean jennifer jens jerome jessica joan joana joanna joao johan johann john jonas jonathan
jorge jose josef joseph joshua josé juan juana judith julia julian juliana julie julien jurgen karim karin karl
karla katarina katarzyna katerina katherine kathryn katja kenneth kevin khadija khaled khalid klaus kofi krzysztof
kwame laila lamia larissa lars laura laurent layla leila leonardo leonid lilia lilian liliana lilianne linda lisa
ljiljana lorena louise lucas lucia lucie luigi luis luisa lukas lyudmila maciej magdalena mahmoud malika mamadou
manfred manuel marc marcel marcelo marcin marco marcos margaret margarita maria mariam mariama marianne marie marina
mario marisol marko markus marlene marta martha martin martina mary maryam massimo mateo matthew matthias maurice
mauricio maxim mehdi mehmet mei melissa mercedes miguel michael michel michele michelle mikhail mikael milena miriam
mohamed mohammad mohammed monica monika moses mostafa moussa mustafa nadia naomi narges nasser natalia natalie
nathalie nathan neha nelson nicholas nicolas nikolai nikos nils nina nora nuno nurul olga oliver olivier omar oscar
osman otto pablo paola paolo patricia patricio patrick paul paula paulina paulo pavel pedro peter petra philip
philippe pierre pilar piotr prakash priya rachel rachid rafael raha rajesh ramon ramzi raquel rashid raul rebecca
renata rené ricardo richard rita robert roberto robin rodrigo roger rolf ronald rosemary roxana ruslan ruth ryszard
sabine sabrina salman salma samantha samira samuel sandra sanjay sara sarah saskia sebastian sergei sergey sergio
sharon shirin silvia simon sina siti sofie sonia sophie stefan stefano stephanie stephen steven sunita susan susana
susanne suzanne svetlana sylvia sylvie tamara tania tariq tatiana tendai teresa thabo thandi theodore theresa
thierry thomas tim timothy tomas tomasz tomás torsten ulrich ursula vadim valentina valeria veronica vicente vikram
viktor vincent virginia vladimir volker waleed walter wilhelm william wolfgang xavier yael yasmin yolanda yosef yuki
yulia yuri yusuf zainab zeynep zoltan tenzin lobsang tashi tsering dhondup kelsang gyaltsen sonam ngawang jamyang
thupten dolma rinchen tsultrim ilham rebiya dolkun rahima rushan abduweli jewher gulchehra mihrigul zumret kelbinur
sayragul rahile ziba nurmuhemmet khin maung aung daw zaw kyaw thin htet myo nilar aruna harsh teesta nandini anand
arundhati medha kavita vrinda sudha gautam anjana binayak irom farida fawzia shaharzad parisa nargess masih mahsa
nasrin roya hiroshi yoko kenji takashi haruki keiko tomoko naoko yuko kazuko akiko ivo zdeněk jiří tomáš věra václav
ladislav thandeka sipho nomsa lindiwe themba tawanda farai tatenda wanjiru wanjiku kamau otieno achieng njeri mwangi
okello chidi ngozi emeka adaeze folake babatunde olu yetunde amara ifeoma kwabena akosua abena yaw kojo ekow
александр алексей анастасия андрей анна антон борис валентина вера виктор виктория владимир галина дмитрий евгений
екатерина елена иван игорь ирина лариса людмила максим марина мария михаил наталья николай оксана олег олена ольга
павел петр светлана сергей тарас татьяна юлия юрий
"""
FAMILIES = frozenset(
    """
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang feng yu
    dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian
    ren fang shi yao tan liao zou xiong jin hao bai cui kang mao qiu qin gu hou shao meng duan qian yin wen teng chang
    """.split()
)
"""Names of families with which names of persons from China begin."""
BRETHREN = frozenset("sister brother father hermana hermano soeur sœur frère suor schwester bruder zuster irmã".split())
"""What persons of orders are called before their names, and bodies by other words."""
SOUND = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiouü])"
)
CHINESE = late(rf"(?P<family>[A-Z][a-zü]+) (?i:(?:{SOUND}){{1,2}}|{SOUND}[- ]{SOUND})")
"""The name of a family and one or two syllables."""


def begin(words: str) -> bool:
    """Return whether words begin with such a name."""
    first = countries.fold(words.partition(" ")[0])
    return first in _names() or first.partition("-")[0] in _names() or is_chinese(words)


def tell_person(words: str) -> bool:
    """Return whether words are the name of a person of an order, 'Sister Ana Roe', or with initials, 'J.M. Ek'."""
    if INITIALS.fullmatch(words):
        return True
    called, _, given = words.partition(" ")
    return called.lower() in BRETHREN and begin(given)


def is_chinese(words: str) -> bool:
    """Return whether words are a name as persons from China have it in Latin letters: 'Wen Hao'."""
    found = CHINESE.fullmatch(words)
    return found is not None and found["family"].lower() in FAMILIES


@cache
def _names() -> frozenset[str]:
    return frozenset(map(countries.fold, " ".join((GIVEN, westernnames.GIVEN, easternnames.GIVEN)).split()))
