"""Tells the forms in which readers write what they think of a post, or log in for that, by their fields and words."""

from collections.abc import Sequence
from itertools import pairwise

from muniment.captures.words.blogs import commonlines, replywords
from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded
from muniment.text.patterns import late

FIELD = Folded(
    r"[\W_]*(?:your )?(?P<field>name|nombre|nom|nome|naam|namn|navn|nimi|imię|jméno|ім['’]?я|имя|名前|이름|الاسم|نام|"
    r"(?:e-?)?mail(?:[ -]?(?:address|adresse?))?|correo(?: electrónico)?|courriel|почта|メール|이메일|"
    r"البريد الإلكتروني|web ?site|home ?page|url|uri|site ?web|sitio web|sito(?: web)?|web|сайт|ウェブサイト|"
    r"웹사이트|الموقع(?: الإلكتروني)?)"
    r"(?:\W*(?:required|optional|will not be published|not published|never displayed|obligatorio|obligatoire|"
    r"erforderlich|opcional|facultatif|обязательно))*[\W_]*"
)
"""The name of a field, and whether it must be filled."""
ASKING = Folded(rf"\W*{either('fields')}.*")
"""How a line begins that says so."""
FEWEST, NEAR, LONGEST = 3, 6, 60
"""Fields that such a form has, lines that they stand in, and characters of one."""
ENDS = (".", "…", ":", "：", "。")
"""How the heading of a form does not end."""
LONGEST_LOGIN = 160
"""Characters of a line of it."""
SERVICES = ("WordPress.com", "Twitter", "Facebook", "Google", "Gravatar")
ICON = late(
    rf"(?i:(?:logo|icono|icône|image|photo|foto|imagen|imagem|immagine|bild)(?: d[ei])? (?:{'|'.join(SERVICES)})\+?|"
    rf"(?:{'|'.join(SERVICES)})\+?[ -](?:logo|photo|picture|foto|bild|profilbild))"
)
"""The words of the sign of a service."""
CHANGED = late(r".{10,110}[.\s(]\s*[^\W\d_][^/.()]{1,24}/\s+[^\W\d_][^/.()]{1,24}\)")
"""How a line ends that names the account: '( Log Out / Change )'; a tool may have taken its first bracket."""
NAMING = (
    "you are commenting using your ",
    "vous commentez à l",
    "estás comentando usando tu cuenta",
    "du kommentierst mit ",
    "você está comentando utilizando",
    "está a comentar usando a sua conta",
    "stai commentando usando il tuo account",
    "je reageert onder je ",
    "du kommenterar med ditt ",
    "du kommenterer med ",
    "komentujesz korzystając z konta",
    "для комментария используется ваша учётная запись",
    "yorum yapıyorsunuz",
)
"""How such a line begins."""
OVER_LOGIN = (
    "fill in your details below or click an icon",
    "entrez vos coordonnées ci-dessous ou cliquez",
    "introduce tus datos o haz clic en un icono",
    "trage deine daten unten ein oder klicke",
    "preencha os seus dados abaixo ou clique",
    "inserisci i tuoi dati qui sotto o clicca",
    "vul je gegevens in of klik op een icoon",
    "fyll i dina uppgifter nedan eller klicka",
    "wprowadź swoje dane lub kliknij jedną",
    "заполните поля или щелкните по значку",
    "aşağıya bilgilerinizi girin veya oturum",
    "isikan data di bawah atau klik salah satu",
    "nhập thông tin của bạn vào bên dưới hoặc",
)
"""How the line over the form begins."""


def above(lines: Sequence[Line]) -> Sequence[Line]:
    """Return those of these lines that stand above such a form; all where there is none."""
    fields = [FIELD.fullmatch(line.words) if len(line.words) <= LONGEST else None for line in lines]
    for place, field in enumerate(fields):
        near = [one["field"].casefold() for one in fields[place : place + NEAR] if one] if field else []
        if len({*near}) >= FEWEST or asks(lines[place].words):
            return lines[:place]
    return lines


def headed(lines: Sequence[Line], place: int) -> int:
    """Return where a form begins that has a button to withdraw an answer: at its heading above that, in any words."""
    if not replywords.cancels(lines[place].words):
        return place
    over = [at for at in range(place + 1) if not lines[at].blank][-FEWEST:]
    if len(over) < FEWEST:
        return place
    words, gaps = lines[over[1]].words, [lines[z].number - lines[a].number for a, z in pairwise(over)]
    apart = min(gaps) > 1 and len(words) <= LONGEST and words[-1:] not in ENDS
    return over[1] if apart else place


def asks(words: str) -> bool:
    """Return whether a line of such a form says which fields must be filled, or what becomes of them."""
    return commonlines.is_one(words) and ASKING.fullmatch(words) is not None


def logs_in(words: str) -> bool:
    """Return whether a line is one of such a form."""
    if len(words) > LONGEST_LOGIN:
        return False
    if words.endswith(" %s") and words.count(" ") < len(SERVICES):  # 'Connecting to %s', which a script fills
        return True
    if any(service in words for service in SERVICES):
        named = ICON.fullmatch(words) or CHANGED.fullmatch(words)
        return named is not None or words.lower().startswith(NAMING)
    return words.lower().startswith(OVER_LOGIN)
