"""What a post holds, word by word, against what the spans of a capture say that it does."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from urllib.parse import unquote

from muniment.captures.accounting import chains, unmarked, wording
from muniment.captures.hypertext import entry

OWN = ("title", "author", "tags", "categories", "excerpt", "organisations", "permalink", "date", "updated")
"""Fields that hold what a span says is theirs, and nothing of a text; what a text says may stand in any other."""
NEAR = 4096
"""Letters behind an address in which the next may stand."""
MOST = 16
"""Words of which one is made where no space stands between them."""
Lacking = tuple[int, str, str]
"""The span of a word that is not in the field it is said to be of, that field, and the word."""


class Holding:
    """What a post holds: words that no span has been said to be yet, those of its own fields apart, and its letters."""

    def __init__(self, values: Mapping[str, str], times: int) -> None:
        named = [(key.split(".")[0], said) for key, said in unmarked.told(values).items()]
        self.words = {
            name: counted(" ".join(said for key, said in named * times if (key if key in OWN else "") == name))
            for name in (*OWN, "")
        }
        self.due: dict[str, Counter[str]] = {name: Counter() for name in self.words}
        self.said: dict[str, Counter[str]] = {name: Counter() for name in self.words}
        """What its spans say of each field."""
        self.text = " ".join(values.values())
        self.letters = lettered(self.text)
        self.places = (0, 0)
        """Where the addresses were found that were looked for last: they come in the order in which they stand.

        Those of links stand in the text, those of pictures in a field of theirs.
        """
        self.own = [said for key, said in named if key in ("permalink", "former")]
        works = " ".join(value for name, value in values.items() if name.endswith(".title"))
        self.is_untitled = values.get("title", "") == entry.first_words(values.get("body", ""), works)

    def holds(self, letters: str) -> bool:
        """Return whether letters stand anywhere in the post."""
        near = ((self.letters.find(letters, place, place + NEAR), place) for place in self.places)
        found, was = next((one for one in near if one[0] >= 0), (-1, self.places[1]))
        found = self.letters.find(letters) if found < 0 else found
        if found >= 0:
            self.places = (found, self.places[0] if was == self.places[1] else self.places[1])
        return found >= 0

    def joined(self, field: str, words: Counter[str], source: str) -> Counter[str]:
        """Return words of a piece of HTML, those as one that a field has as one and markup parts there."""
        held = self.words[field]
        if not _more(words, held):
            return words
        apart, made = chains.joined(source, lambda word: held[word] - words[word])
        return words - apart + made

    def lacks(self, field: str, words: Counter[str], row: Sequence[str]) -> Iterator[str]:
        """Take words out of a field, and yield those that were not there as they stand in a row."""
        held = self.words[field]
        lacking = _more(words, held)
        for word, number in words.items():
            held[word] -= min(number, held[word])
        for word in row if lacking else ():
            if lacking[word] > 0:
                lacking[word] -= 1
                yield word

    def unheld(self, lacking: Sequence[Lacking]) -> Iterator[tuple[int, str]]:
        """Yield the spans, with their field, of words that stand in no longer ones, as where markup alone parts two."""
        for field in dict.fromkeys(field for _, field, _ in lacking):
            row = [(number, word) for number, own, word in lacking if own == field]
            place = 0
            while place < len(row):
                taken = self._parted(field, [word for _, word in row[place : place + MOST]])
                yield from [] if taken else [(row[place][0], field)]
                place += taken or 1

    def _parted(self, field: str, words: Sequence[str]) -> int:
        """Take the first of some words that follow each other out of a longer one, with as many as stand there too.

        Returns how many these are. The rest of the longer one is to come.
        """
        rest = self.words[field]
        able = [other for other in rest if words[0] in other and rest[other] > 0]
        unsaid = {
            other: not all(self._is_said(field, part) for part in self._beside(field, other, words[0]))
            for other in able
        }
        able.sort(key=lambda other: (unsaid[other], other not in self.due[field], len(other)))
        for number in range(len(words), 0, -1) if able else ():
            joined = "".join(words[:number])
            whole = joined if joined in able else next((other for other in able if joined in other), "")
            if whole:
                parts = self._beside(field, whole, joined)
                rest[whole] -= 1
                rest.update(parts)
                self.due[field].update(parts)
                return number
        return 0

    def _beside(self, field: str, whole: str, part: str) -> list[str]:
        """Return what stands beside a part in a longer word: where words of spans make it, or else beside the first."""
        places = [found.start() for found in re.finditer(f"(?={re.escape(part)})", whole)]
        beside = [[one for one in (whole[:place], whole[place + len(part) :]) if one] for place in places]
        return next((rest for rest in beside if all(self._is_said(field, one) for one in rest)), beside[0])

    def _is_said(self, field: str, part: str) -> bool:
        """Return whether a part of a longer word is made of words of spans, which were found elsewhere then."""
        said = self.said[field]
        ends = {0}
        for end in range(1, len(part) + 1):
            ends |= {end} if any(part[start:end] in said for start in ends) else set()
        return len(part) in ends

    def left(self, said: Mapping[str, set[str]]) -> Iterator[str]:
        """Yield what no span was said to be: parts of longer words, and words of fields that must be covered."""
        for field, due in self.due.items():
            over = (part for part in due if self.words[field][part] >= due[part])
            yield from (f"'{part}' in {field or 'the text'}" for part in over if not self._is_said(field, part))
        for field, known in said.items():
            if field == "title" and self.is_untitled:
                continue
            left = [word for word, number in self.words[field].items() if number > 0 and word not in known]
            yield from [f"'{' '.join(left)}' in {field}"] if left else []


def _more(words: Counter[str], held: Counter[str]) -> Counter[str]:
    """Return words as often as there are more of them than others that are held, which may be many."""
    return Counter({word: number - held[word] for word, number in words.items() if number > held[word]})


def counted(text: str) -> Counter[str]:
    """Return the words of a text, with how often each stands there."""
    return Counter(in_row(text))


def in_row(text: str) -> list[str]:
    """Return the words of a text as they follow each other."""
    return wording.WORDS.findall(unmarked.plain(text))


def lettered(text: str) -> str:
    """Return the letters and figures of a text, or of an address however it is written."""
    return re.sub(r"[\W_]+", "", unquote(unescape(text))).casefold()
