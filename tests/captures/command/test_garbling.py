"""Letters that were read in a wrong encoding are told from right ones, said by line, and mended where none is lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.captures.letters import encoding, garbling
from muniment.captures.letters.mojibake import CHARSETS, Mojibake
from muniment.model.capture import Refused

RIGHT = (
    "The “Lighthouse Night” arrests – it’s a year on…",
    "Où est l’âne ? « À l’été », dit-il, « ça ira » ; NOËL, ÉTÉ, CAFÉ», GRÂCE À «TOUT».",
    "¿Qué pasó? El niño, la señora y el pingüino: «¡ESPAÑA!», «MAÑANA», ÚLTIMO AÑO.",
    "Não há informação: «A IRMû, a MÃE, O CORAÇÃO; o avô e a avó, às 10h, 1.ª e 2.º.",
    "Größe über Straße: „Öl“, »Übung«, ÄPFEL, MÜLL, FÜẞE, §\u00a05, 20\u00a0°C.",
    "Città, perché, più, «È VERO», LIBERTÀ», 5\u00a0€.",
    "Één café, coördinatie, ‘s-Hertogenbosch, ’t geïnd.",
    "Zażółć gęślą jaźń: „ŻÓŁW”, ŁÓDŹ, ŚĆ.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy: „ŽÁR“, ŠÍŘ.",
    "Årets första ö: ”ÅÄÖ”, ÄRENDE; høj, Ærø, ØRE, så.",
    "Þórður át það: „Ð“, EIÐUR, AÐ ÞVÍ.",
    "Arvıztűrő tükörfúrógép: „ŐSZ”, ŰR, ÁRVÍZ.",
    "Șoferul și țăranul: „ÎNCĂ”, ÂNĂ», ÎN ȚARĂ».",
    "İstanbul’da şu çığlık: “ĞÜŞİÖÇ”, ÂŞIK».",
    "Kāpēc ģimene: „ŠĶŪNIS”. Žąsys, ėjo, „ŠĄĮ“.",
    "Привет, мир! «Правда» — это “слово”; СССР…, РСФСР, РИС», РІРІК, Съезд.",
    "Рік, Рівне, Сімферополь; «УКРАЇНСЬКІЙ МОВІ», ЇЖА, ЄВРОПІ, в’їзд, СІРІ РІЧКИ.",
    "Ђорђе, Љубав, Његош, Џеп; СРЉА, РЈЕЧ. Българският език: «СЪД», РЪЦЕ.",
    "Η ελευθερία: «ΕΛΛΆΔΑ», ΪΟΣ, τι; Όχι!",
    "שלום עולם: “צדק”, 3×½ ו־2×¾.",
    "مرحبا بالعالم: «الحرية»، نعم؟ هٔ ئ ؤ",
    "नमस्ते दुनिया: “न्याय”।",
    "你好，世界：“自由”……《法》",
    "こんにちは、世界。「自由」―ー",
    "안녕하세요, 세계! ‘자유’",
    "Quyền của người dân: “TỰ DO”, ÂU CƠ, Â», ĐƯỜNG Â\u00a0.",
    "├── posts\n│   ├── 2018\n└── tags.yml ╔═╗ ½ ¾",
)
"""Sentences in more than twenty languages, with capitals, marks and boxes where they are most like mistakes."""
CASES = (str, str.upper, str.lower, str.title, str.swapcase)
SENTENCES = st.builds(lambda text, case: case(text), st.sampled_from(RIGHT), st.sampled_from(CASES))
WAYS = st.builds(Mojibake, st.sampled_from(CHARSETS), twice=st.booleans())
PLAIN = "It’s “not” over – l’été, déjà, où, señor, größer, på."


@given(st.lists(SENTENCES, min_size=1, max_size=6), st.sampled_from(["\n", " ", "", "« ", "»", "”", "\u00a0", "’"]))
def test_right_text_in_any_language_is_never_called_garbled(sentences: list[str], between: str) -> None:
    text = between.join(sentences)
    assert (garbling.number(text), garbling.mending(text)) == (0, None)
    assert encoding.decode(text.encode(), mend=True) == encoding.decode(text.encode())


@given(st.lists(st.sampled_from(RIGHT), min_size=1, max_size=4), st.sampled_from(CHARSETS), st.booleans())
def test_what_was_garbled_as_a_whole_is_mended_as_a_whole(sentences: list[str], charset: str, twice: bool) -> None:
    meant = "\n".join([*sentences, PLAIN])
    garbled = Mojibake(charset, twice=twice).garbled(meant).encode()
    decoded = encoding.decode(garbled, mend=True)
    assert (decoded.text, decoded.octets(decoded.text)) == (meant, garbled)
    assert list(encoding.doubts(decoded)) == [encoding.MENDED_DOUBT]


@given(st.lists(SENTENCES, max_size=4), st.lists(st.sampled_from((*RIGHT, PLAIN)), min_size=1, max_size=3), WAYS)
def test_right_letters_beside_garbled_ones_never_change(right: list[str], meant: list[str], how: Mojibake) -> None:
    garbled = [how.garbled(line) for line in meant]
    text = "\n".join([*right, "--", *garbled])
    decoded = encoding.decode(text.encode(), mend=True)
    assert decoded.octets(decoded.text) == text.encode()
    assert decoded.text.split("\n--\n" if right else "--\n", 1)[0] == "\n".join(right)


def test_letters_that_are_garbled_everywhere_are_mended_beside_others_that_are_right() -> None:
    text = Mojibake("windows-1252").garbled("“It’s over”\n") + "Das ist größer.\n"
    decoded = encoding.decode(text.encode(), mend=True)
    assert (decoded.text, decoded.encoding) == (
        "“It’s over”\nDas ist größer.\n",
        "mojibake-windows-1252-of-2019-201c-201d",
    )
    assert decoded.octets(decoded.text) == text.encode()


def test_a_byte_order_mark_does_not_keep_letters_from_being_mended() -> None:
    text = "\ufeff" + Mojibake("windows-1252").garbled(PLAIN)
    decoded = encoding.decode(text.encode(), mend=True)
    assert (decoded.text, decoded.octets(decoded.text)) == (f"\ufeff{PLAIN}", text.encode())


SAID = "2 places look as if UTF-8 had been read in another encoding before, first in lines 2 and 4; they were left as "


def test_garbled_letters_are_counted_and_their_first_lines_named() -> None:
    text = "One.\nItâ€™s two.\nThree.\ncafÃ©\n"
    assert list(encoding.doubts(encoding.decode(text.encode()))) == [
        SAID + "they are; split --mend-letters mends those that stand right nowhere else in it"
    ]
    both = encoding.decode(f"{text}It’s right. Un café.".encode(), mend=True)
    assert both.encoding == "utf-8"
    assert next(encoding.doubts(both)).startswith(SAID)


def test_lines_in_windows_1252_amid_utf_8_are_named_and_read_on_request() -> None:
    octets = "It’s here.\nÖl.\n".encode() + "un café\n".encode("windows-1252") + b"end\n"
    with pytest.raises(Refused, match=r"is UTF-8, but for 1 octet, first in line 3; save it as UTF-8, or have"):
        encoding.decode(octets)
    decoded = encoding.decode(octets, mend=True)
    assert (decoded.text, decoded.octets(decoded.text)) == ("It’s here.\nÖl.\nun café\nend\n", octets)


def test_a_letter_that_stands_in_two_encodings_is_not_guessed() -> None:
    octets = "Un café noir, déjà.\n".encode() + "un café\n".encode("windows-1252")
    with pytest.raises(Refused, match="first in line 2"):
        encoding.decode(octets, mend=True)


def test_an_export_says_the_lines_of_garbled_letters_and_is_mended(tmp_path: Path, muniment) -> None:
    item = "<item><title>Itâ€™s “right”</title><link>https://b.example/2020/05/01/x/</link></item>"
    (tmp_path / "feed.xml").write_text(f'<rss version="2.0"><channel>\n{item}</channel></rss>', encoding="utf-8")
    said = muniment("split", str(tmp_path / "feed.xml"), "--into", str(tmp_path / "one")).output
    assert "1 place looks as if UTF-8 had been read in another encoding before, first in line 2; they were left" in said
    muniment("split", str(tmp_path / "feed.xml"), "--into", str(tmp_path / "two"), "--mend-letters")
    assert "title: It’s “right”\n" in (tmp_path / "two/2020/2020-05-01-x.md").read_text(encoding="utf-8")
    assert muniment("captures", "verify", "--into", str(tmp_path / "two")).exit_code == 0
