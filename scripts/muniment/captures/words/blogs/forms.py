"""Tells the form in which readers write what they think of a post, by its fields and what it says of them."""

from collections.abc import Sequence

from muniment.captures.words.blogs import commonlines
from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.text.lines import Line
from muniment.text.folding import Folded

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


def above(lines: Sequence[Line]) -> Sequence[Line]:
    """Return those of these lines that stand above such a form; all where there is none."""
    fields = [FIELD.fullmatch(line.words) if len(line.words) <= LONGEST else None for line in lines]
    for place, field in enumerate(fields):
        near = [one["field"].casefold() for one in fields[place : place + NEAR] if one] if field else []
        if len({*near}) >= FEWEST or asks(lines[place].words):
            return lines[:place]
    return lines


def asks(words: str) -> bool:
    """Return whether a line of such a form says which fields must be filled, or what becomes of them."""
    return commonlines.is_one(words) and ASKING.fullmatch(words) is not None
