"""Names that persons are given, in many languages, and that bodies, places and common words hardly share."""

from muniment.text import countries

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
yulia yuri yusuf zainab zeynep zoltan александр алексей анастасия андрей анна антон борис валентина вера виктор
виктория владимир галина дмитрий евгений екатерина елена иван игорь ирина лариса людмила максим марина мария михаил
наталья николай оксана олег олена ольга павел петр светлана сергей тарас татьяна юлия юрий
"""
NAMES = frozenset(map(countries.fold, GIVEN.split()))


def begin(words: str) -> bool:
    """Return whether words begin with such a name."""
    return countries.fold(words.partition(" ")[0]) in NAMES
