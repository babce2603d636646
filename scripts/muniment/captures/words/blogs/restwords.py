"""How a text ends that is cut short behind a sentence: 'It began slowly. Read more'."""

STOPS = (".", ".”", '."', "!", "?", "。", "。」")
LEADING = (
    *("Continue reading", "Continue Reading", "Read more", "Read More", "Leer más", "Lire la suite", "Weiterlesen"),
    *("Leia mais", "Leggi tutto", "Lees verder", "Läs mer", "Les mer", "Czytaj dalej", "Читать далее"),
)
"""What blogs write there without any sign."""
ENDS = tuple(f"{stop} {words}" for stop in STOPS for words in LEADING)
"""All such ends."""
