"""Lines that are known from other documents say what the library says of the whole document."""

from hypothesis import example, given
from hypothesis import strategies as st

from muniment.text import yamllines, yamltext
from muniment.text.yamlfaults import YamlFault

PLAIN = ["a", "b c", "[i, j]", "{as: m, id: n}", "t: u", "~", "no", "12:30", "…", "", "w # x", '"d"', "'e'", '"it”s']
STRANGE = ["'f", 'g"', "h'", "[k,", "l]", "{as: o,", "p: q}", "|", ">-", "- r", "? s", "# v", "&y z", "*y", "!z a", "@"]
VALUES = [*PLAIN, *STRANGE, "%", "\x85"]
LINES = st.one_of(
    st.builds("{}: {}".format, st.sampled_from(["title", "tags", "x_y"]), st.sampled_from(VALUES)),
    st.sampled_from(["tags:", "organisations:", "sources:", "title:", "tags: # these", "  more", "", "# note", "---"]),
    *[st.builds("  - {}".format, st.sampled_from(VALUES))] * 3,
)
DOCUMENTS = st.lists(LINES, max_size=9).map(lambda lines: "".join(f"{line}\n" for line in lines))


def outcome(read, text):
    """Return what reading a document gives: its fields in order, or the fault and its place."""
    try:
        found = read(text)
    except YamlFault as fault:
        return str(fault), fault.line, fault.column
    return list(found.items()) if isinstance(found, dict) else found


@given(st.lists(DOCUMENTS, min_size=1, max_size=6))
@example(['tags:\n  - q"\n', 'title: "a\ntags:\n  - q"\n'])
@example(["tags:\n  - q\n", 'title: "a\ntags:\n  - q\nx_y: "\n'])
@example(["tags:\n  - q\n", "title: [a,\ntags:\n  - q\nx_y: b]\n"])
@example(["tags:\n  - q\n", "tags:\n  - q\ntags:\n  - q\n"])
@example(["tags:\n  - q\n", "title: a\n  - q\n"])
def test_what_is_known_of_lines_changes_no_document(documents):
    yamllines.KNOWN.clear()
    for text in documents:
        assert outcome(yamllines.read, text) == outcome(yamltext.read, text), text


def test_a_line_that_is_known_is_not_parsed_again(monkeypatch):
    yamllines.KNOWN.clear()
    yamllines.read("title: A\ntags:\n  - raid\n  - {as: B}\n")
    parsed = []
    monkeypatch.setattr(yamltext, "read", lambda text: parsed.append(text) or {"title": "C"})
    assert yamllines.read("title: C\ntags:\n  - {as: B}\n") == {"title": "C", "tags": [{"as": "B"}]}
    assert parsed == ["title: C\n"]
