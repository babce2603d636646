"""Other forms of a blog say the same in other words: what they say less of, or spell otherwise, changes no post."""

from muniment.captures import merging
from muniment.captures.ledger import digests
from muniment.captures.merging import Conflict
from muniment.model.post import FrontMatter, Picture

WHOLE = FrontMatter(
    title="It’s “open”…",
    date="2020-05-01T23:30",
    tags=("ports",),
    categories=("News",),
    pictures=(Picture("https://quay.example/a.jpg", alt="A"),),
)
TEXT = "It’s a first paragraph – so it is.\n\nA second one.\n"


def merged(front: FrontMatter, body: str, **how: bool):
    return merging.merge((WHOLE, TEXT), (front, body), [digests(WHOLE, TEXT)], **how)


def test_typed_quotation_marks_days_labels_and_sizes_change_nothing() -> None:
    form = FrontMatter(
        title='It\'s "open"...',
        date="2020-05-01",
        tags=("News", "ports"),
        pictures=(Picture("https://quay.example/a-300x200.jpg", alt="A"),),
    )
    found = merged(form, "It's a first paragraph -- so it is.\n\nA second one.\n")
    assert (found.front, found.body, found.taken, found.conflicts) == (WHOLE, TEXT, (), ())


def test_the_beginning_of_a_post_changes_nothing_of_the_whole() -> None:
    found = merged(FrontMatter(title=WHOLE.title, date=WHOLE.date), "It’s a first …\n", short=True)
    assert (found.body, found.taken) == (TEXT, ())


def test_a_conflict_tells_what_the_capture_has() -> None:
    mine = FrontMatter(title="Mine", date=WHOLE.date)
    theirs = FrontMatter(title="Theirs", date=WHOLE.date)
    found = merging.merge((mine, "Mine.\n"), (theirs, "Theirs.\n"), [digests(WHOLE, "Base.\n")])
    assert (found.front.title, found.body) == ("Mine", "Mine.\n")
    assert found.conflicts == (Conflict("title", "Theirs"), Conflict("body", "Theirs."))
