"""Other forms of a blog say the same in other words: what they say less of, or spell otherwise, changes no post."""

from muniment.captures.accounting.ledger import digests
from muniment.captures.merge import merging
from muniment.captures.merge.merging import Conflict
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


PICTURES = (
    Picture("https://quay.example/a.jpg", "2020-05-01-t-1.jpg", "A", "The quay", "© Bo", "CC BY 4.0"),
    Picture("https://quay.example/b.jpg", "", "B", "", "", "unknown"),
)
IMPORTED = tuple(Picture(one.url, "", one.alt, one.caption, one.credit, "unknown") for one in PICTURES)
NEWER = (*IMPORTED[1:], Picture("https://quay.example/c.jpg", licence="unknown"))


def with_pictures(*theirs: Picture, **how: bool):
    ours = FrontMatter(title="T", date="2020-05-01", pictures=PICTURES)
    base = FrontMatter(title="T", date="2020-05-01", pictures=IMPORTED)
    form = FrontMatter(title="T", date="2020-05-01", pictures=theirs)
    return merging.merge((ours, TEXT), (form, TEXT), [digests(base, TEXT)], **how)


def test_pictures_and_words_that_a_page_or_feed_leaves_out_are_not_gone() -> None:
    found = with_pictures(Picture("https://quay.example/a-150x150.jpg", alt="A", licence="unknown"), sparse=True)
    assert (found.front.pictures, found.taken, found.conflicts) == (PICTURES, (), ())
    found = with_pictures(NEWER[1], sparse=True)
    assert (found.front.pictures, found.taken, found.conflicts) == ((*PICTURES, NEWER[1]), ("pictures",), ())


def test_a_picture_that_the_blog_takes_down_goes_and_the_licence_of_another_stays() -> None:
    found = with_pictures(*NEWER)
    assert (found.front.pictures, found.taken, found.conflicts) == (NEWER, ("pictures",), ())
    found = with_pictures(IMPORTED[0])
    assert (found.front.pictures, found.taken) == (PICTURES[:1], ("pictures",))


def test_the_first_of_a_posts_pages_changes_nothing_of_the_whole() -> None:
    first = FrontMatter(title=WHOLE.title, date=WHOLE.date, pictures=WHOLE.pictures)
    assert merged(first, "It’s a first paragraph – so it is.\n", sparse=True).body == TEXT
    assert merged(first, "It’s a first paragraph – so it is.\n").body == "It’s a first paragraph – so it is.\n"
