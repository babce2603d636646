"""What shows in a text that a tool wrote the marks of a markup other than Markdown."""

import re

from muniment.captures.plain.page import dialectmarks
from muniment.captures.plain.page.dialectmarks import ICON, TAGS, UNSEEN
from muniment.text.patterns import late

TOLD = {
    "org": {
        ":PROPERTIES:": r"^:PROPERTIES:$",
        "#+begin_": r"^#\+begin_",
        "][": r"\[\[[^\[\]\n]+\]\[[^\[\]\n]+\]\]",
    },
    "asciidoc": {
        "== ": r"^={2,6} \S.*[^=\s]$",
        "|===": r"^\|===$",
        "link:": r"^link:\S+\[",
        "http": r"https?://[^\s\[\]()]+\[[^\[\]\d]",
    },
    "wiki": {
        "==": r"^={2,6} ?[^\s=].*\S ?={2,6}$",
        "{|": r"^\{\|",
        "[[": r"\[\[[^\[\]\n|]+\|[^\[\]\n]+\]\]",
        "[http": r"\[https?://[^\s\[\]]+ [^\[\]\n]+\](?!\()",
    },
    "textile": {"h": r"^h[1-6](?:\([^()\n]*\)|\{[^{}\n]*\})*\. \S"},
    "rst": {".. ": r"^ *\.\. (?:[a-z-]+::|\||_)", "`__": r"`__"},
    "divs": {
        ":::": r"^:{3,}(?: |$)",
        "{": r"[\])]\{[.#a-z][^{}\n]*\}|^#.*\{[.#][^{}\n]*\}$|\s\{#[^{}\n]*\}$",
    },
    "html": {
        "<": rf"^{TAGS}$",
        "<img": r"^[^\S\n]*[-*+] .*<img(?:\s[^<>\n]*)?$",
        "<a": r"^#{1,6} <a\s|<a\s[^<>]{0,200}\"https?:[^<>]{0,500}\s(?:rel|class)=\"",
    },
    "haddock": {"#": r"^#[\w-]+#$"},
    "xwiki": {"{{id name=": r"\{\{id name=", "(((": r"^\({3}$", ">>http": r">>https?://"},
    "typst": {"#link": r"#link\(\""},
    "listed": {"# ": r"^[^\S\n]*(?:[-*+•]|\d{1,3}[.)])\s+#{1,6} \S"},
    "twice": {"(http": r"(https?://[^\s()]+) \(\1\)"},
    "drawn": {"](data:": dialectmarks.DRAWN},
    "unseen": {"[]": UNSEEN, "![][": dialectmarks.PICTURED},
    "icons": dict.fromkeys(
        ("__", "_ _", "****", "** **"),
        rf"[^\W_]:{ICON}[\[^\W_]|\[{ICON} ?[^\W_]|[^\W_] ?{ICON}\]\(|\[{ICON}\]\(|"
        rf"^[^\S\n]*[-*+] {{1,2}}{ICON} ?[^\W_][^_*\n]*$",
    ),
}
"""What shows that a tool wrote the marks of a markup, by what stands in each such place (`divs` are pandoc's own,
`listed` are headings in lists, `twice` are addresses that are links to themselves, `drawn` icons in their addresses,
`unseen` pictures without a word, `icons` the marks of emphasis around nothing)."""
FOUND = {name: [(sign, late(pattern, re.MULTILINE)) for sign, pattern in told.items()] for name, told in TOLD.items()}
