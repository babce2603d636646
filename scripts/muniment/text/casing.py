"""Capitals in patterns: a letter that is none of the small ones of Latin, Greek, Cyrillic and Armenian scripts."""


def _ranges(letters: str) -> str:
    """Return letters, in order, as the inside of a class of characters."""
    runs: list[list[str]] = []
    for letter in letters:
        if runs and ord(letter) == ord(runs[-1][1]) + 1:
            runs[-1][1] = letter
        else:
            runs.append([letter, letter])
    return "".join(first if first == last else f"{first}-{last}" for first, last in runs)


BLOCKS = ((0x61, 0x180), (0x370, 0x460), (0x490, 0x590))
"""Where letters of these scripts stand in Unicode; of Latin those that European languages write."""
SMALL = _ranges("".join(filter(str.islower, (chr(code) for block in BLOCKS for code in range(*block)))))
"""The small letters, for a class."""
CAPITAL = rf"(?-i:[^\W\d_{SMALL}])"
"""A capital, or a letter of a script that has none, whatever case the pattern around it minds."""
