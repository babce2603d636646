"""The site's one stylesheet: of Material's rules those that can match our pages, then our own."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import tinycss2

from muniment.project import UsageError
from muniment.text.patterns import late

SPECIMEN = """
<h1 id="x">a</h1><h2>a</h2><h3>a</h3><h4>a</h4><h5>a</h5><h6>a</h6><p>a <em>b</em> <strong>c</strong> <del>d</del>
<code>e</code> <a href="x">f</a> <sup class="footnote-reference">1</sup> <sub>2</sub> <kbd>k</kbd>
<abbr title="x">g</abbr> <mark>h</mark> <ins>i</ins> <small>j</small> <q>l</q> <cite>m</cite> <time>n</time> <b>b</b>
<i>i</i> <s>s</s> <u>u</u></p>
<ul><li><p>a</p><ul><li>b</li></ul></li></ul><ol><li>c</li></ol><dl><dt>d</dt><dd>e</dd></dl><hr><br>
<blockquote><p>f</p></blockquote><pre><code class="language-x">g</code></pre>
<div class="table"><table><caption>a</caption><thead><tr><th>h</th></tr></thead><tbody>
<tr><td>i</td></tr></tbody></table></div>
<figure><img src="x" alt="y"><figcaption>j</figcaption></figure><details><summary>k</summary></details>
<div class="footnote-definition"><sup class="footnote-definition-label">1</sup></div>
"""
"""Every construct that a text may hold, so that its rules stay."""
NAME = late(r"\.((?:\\.|[\w-])+)|#([\w-]+)|(?<![\w.#:\-\[=\\\"'(])([a-z][a-z0-9-]*)(?![\w-]*\()")
UNUSED = late(
    r"\[data-(?:md|preview)|\[dir=rtl\]|:checked|\.no-js|\.js\b|::-webkit|::-moz|:-moz|\[role=|\[aria-sort|\[id=__"
    r"|\.md-header\[hidden\]|\b(?:details|summary|kbd)\b"
)
"""Selectors for what Material's scripts and switches do; our pages have neither. Browsers show details well enough."""
LTR = "[dir=ltr] "
"""Where Material says left for one direction and right for the other we say start, which is right for both."""
SIDES = {
    late(r"\b(margin|padding|border)-left\b"): r"\1-inline-start",
    late(r"\b(margin|padding|border)-right\b"): r"\1-inline-end",
    late(r"(?<=[{;])left:"): "inset-inline-start:",
    late(r"(?<=[{;])right:"): "inset-inline-end:",
}
FRILLS = late(
    r"(?<=[{;])(?:transition|touch-action|scrollbar-[a-z]+|color-adjust|-webkit-[a-z-]+|-moz-[a-z-]+):[^;}]*;?"
)
"""Declarations that nothing which stands still shows, and those for browsers of long ago."""
SCHEME = late(r"\[data-md-color-scheme=(default|slate)\]")


def make(folders: Sequence[Path], pages: Iterable[str]) -> str:
    """Return the stylesheet for `pages` (their HTML), from the theme's templates in `folders`, first one first."""
    names = _Names([*pages, SPECIMEN])
    main = _parsed(_file(folders, "assets/stylesheets/main.*.min.css"))
    palette = _parsed(_file(folders, "assets/stylesheets/palette.*.min.css"))
    kept = _pruned(_purged(main, names.may_match))
    schemes = list(_schemes([*main, *palette]))
    light, dark = ("".join([said for name, said in schemes if name == wanted]) for wanted in ("default", "slate"))
    own = _file(folders, "site.css").read_text(encoding="utf-8")
    coloured = f":root{{{light}}}@media (prefers-color-scheme: dark){{:root{{color-scheme:dark;{dark}}}}}"
    return _without_unused(kept + coloured + _squeezed(own)) + "\n"


def _file(folders: Sequence[Path], pattern: str) -> Path:
    found = next((file for folder in folders for file in sorted(folder.glob(pattern))), None)
    if found is None:
        raise UsageError(
            f"mkdocs.yml: the theme has no {pattern}; the theme must be Material, with custom_dir hooks/overrides"
        )
    return found


def _parsed(file: Path) -> list[Any]:
    text = file.read_text(encoding="utf-8")
    return list(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


class _Names:
    """The classes, ids and elements that occur in pages."""

    def __init__(self, pages: Iterable[str]) -> None:
        text = "\n".join(pages)
        self.classes = {name for value in re.findall(r'class="?([^">]+)', text) for name in value.split()}
        self.ids = set(re.findall(r'id="?([\w-]+)', text))
        self.elements = set(re.findall(r"<([a-z][a-z0-9]*)", text))

    def may_match(self, selector: str) -> bool:
        """Return whether all that a selector names outside `:not()` occurs."""
        if UNUSED.search(selector):
            return False
        plain = re.sub(r":not\([^)]*\)|\[[^\]]*\]", "", selector)
        plain = re.sub(r":(?:is|where)\([^)]*\)", "", plain)
        plain = re.sub(r"::?[\w-]+(?:\([^)]*\))?", "", plain)
        return all(
            (not a or a.replace("\\", "") in self.classes)
            and (not b or b in self.ids)
            and (not c or c in self.elements)
            for a, b, c in NAME.findall(plain)
        )


def _purged(rules: Iterable[Any], may_match: Callable[[str], bool]) -> str:
    return "".join(_rule(rule, may_match) for rule in rules)


def _rule(rule: Any, may_match: Callable[[str], bool]) -> str:
    if rule.type == "qualified-rule":
        kept = [selector for selector in _selectors(rule.prelude) if may_match(selector)]
        prelude = tinycss2.serialize(rule.prelude) if kept else ""
        if not kept or "data-md-color-scheme" in prelude:
            return ""  # colours have rules of their own
        content = f"{{{tinycss2.serialize(rule.content)}}}"
        return f"{','.join(kept).replace(LTR, '')}{_sided(content) if LTR in prelude else content}"
    if rule.type != "at-rule":
        return ""
    if rule.content is None or rule.lower_at_keyword not in ("media", "supports", "layer"):
        return "" if rule.lower_at_keyword == "charset" else str(rule.serialize())
    within = tinycss2.parse_rule_list(rule.content, skip_whitespace=True, skip_comments=True)
    inner = _purged(within, may_match)
    return f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}" if inner else ""


def _sided(css: str) -> str:
    for side, logical in SIDES.items():
        css = side.sub(logical, css)
    return css


def _selectors(prelude: Iterable[Any]) -> list[str]:
    groups: list[list[Any]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            groups.append([])
        else:
            groups[-1].append(token)
    return [tinycss2.serialize(group).strip() for group in groups]


def _schemes(rules: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """Yield (colour scheme, declarations): Material sets a scheme by an attribute, and we by the reader's choice."""
    for rule in rules:
        if rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword == "media":
            if tinycss2.serialize(rule.prelude).strip() == "screen":
                within = tinycss2.parse_rule_list(rule.content, skip_whitespace=True, skip_comments=True)
                yield from _schemes(within)
        elif rule.type == "qualified-rule" and "data-md-color-scheme" in tinycss2.serialize(rule.prelude):
            found = [SCHEME.fullmatch(selector) for selector in _selectors(rule.prelude)]
            declared = tinycss2.serialize(rule.content).rstrip(";") + ";"
            yield from ((scheme, declared) for scheme in {match[1] for match in found if match})


def _pruned(css: str) -> str:
    """Return rules without the pictures of icons that only Material's own markup shows, and without frills."""
    plain = FRILLS.sub("", re.sub(r"\s+", " ", css).replace("text-align:left", "text-align:start"))
    return DECLARATION.sub(lambda match: "" if ICON.match(match[1]) else match[0], plain)


def _squeezed(css: str) -> str:
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return re.sub(r"\s*([{}:;,>])\s+", r"\1", re.sub(r"\s+", " ", css)).replace(" {", "{").strip()


DECLARATION = late(r"(--[\w-]+):((?:\"[^\"]*\"|url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\)|[^;{}])*)(;|(?=\}))")
ICON = late(r"--md-(?:admonition|details|toc|version|tasklist|annotation)[\w-]*-icon")
FRAMES = late(r"@(?:-webkit-)?keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")
ANIMATION = late(r"animation(?:-name)?:([^;}]*)")


def _without_unused(css: str) -> str:
    """Return rules without variables that none reads and animations that none names, until nothing more goes."""
    while True:
        fewer = _only(DECLARATION, set(re.findall(r"var\((--[\w-]+)", css)), css)
        fewer = _only(FRAMES, set(re.findall(r"[\w-]+", " ".join(ANIMATION.findall(fewer)))), fewer)
        fewer = re.sub(r"[^{}]+\{\}", "", fewer)
        if fewer == css:
            return css
        css = fewer


def _only(pattern: re.Pattern[str], named: set[str], css: str) -> str:
    return pattern.sub(lambda match: match[0] if match[1] in named else "", css)
