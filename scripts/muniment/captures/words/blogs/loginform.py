"""The form for comments of blogs that WordPress.com hosts, by which readers log in to one of several services."""

from muniment.text.patterns import late

LONGEST = 160
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
ASKING = (
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


def shows(words: str) -> bool:
    """Return whether a line is one of such a form."""
    if len(words) > LONGEST:
        return False
    if words.endswith(" %s") and words.count(" ") < len(SERVICES):  # 'Connecting to %s', which a script fills
        return True
    if any(service in words for service in SERVICES):
        named = ICON.fullmatch(words) or CHANGED.fullmatch(words)
        return named is not None or words.lower().startswith(NAMING)
    return words.lower().startswith(ASKING)
