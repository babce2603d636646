"""A licence that an editor gave stays with the file that it was given to, and goes to no other."""

import pytest

from muniment.captures.merge import albums
from muniment.model.post import Picture

URL = "https://linden.example/wp-content/uploads/quay.jpg"
GIVEN = Picture(URL, "2016-03-05-quay.jpg", alt="A quay", licence="CC-BY-4.0")
SAME = [
    URL,
    URL.replace("https:", "http:"),
    URL.replace("quay.jpg", "quay-300x200.jpg"),
    f"{URL}?w=300",
    f"{URL}?resize=300%2C200&ssl=1",
    URL.replace("https://", "https://i0.wp.com/") + "?fit=300%2C200&quality=89",
]
OTHER = [f"{URL}?version=2", URL.replace("linden", "willow"), URL.replace("quay", "quay-2")]
SHOWN = "https://linden.example/show.php?{}"


@pytest.mark.parametrize("url", SAME)
def test_a_licence_stays_with_its_file_in_another_size(url: str) -> None:
    (joined,) = albums.joined([GIVEN], [Picture(url, alt="The quay", licence="unknown")], sparse=False)
    assert (joined.file, joined.licence) == (GIVEN.file, GIVEN.licence)
    assert list(albums.dropped([GIVEN], [joined])) == []


@pytest.mark.parametrize("sparse", [True, False])
@pytest.mark.parametrize("url", OTHER)
def test_a_licence_goes_to_no_other_file(url: str, sparse: bool) -> None:
    joined = albums.joined([GIVEN], [Picture(url, alt="A quay", licence="unknown")], sparse=sparse)
    assert [(one.file, one.licence) for one in joined if one.url == url] == [("", "unknown")]


@pytest.mark.parametrize("query", ["id={}", "w={}", "id={}&w=300"])
def test_a_licence_went_to_a_picture_whose_address_differs_in_its_query_alone(query: str) -> None:
    one, two = (Picture(SHOWN.format(query.format(n)), caption=f"Pier {n}", licence="unknown") for n in (1, 2))
    free = Picture(one.url, caption="Pier 1", licence="CC0-1.0")
    assert albums.joined([free, two], [one, two], sparse=False) == (free, two)
    assert albums.joined([free], [two], sparse=False) == (two,)
    assert albums.file_of(one.url) != albums.file_of(two.url)


def test_a_licence_went_to_two_pictures_of_one_name() -> None:
    small = Picture(SAME[2], licence="unknown")
    joined = albums.joined([GIVEN], [small, Picture(URL, licence="unknown")], sparse=False)
    assert [one.licence for one in joined] == ["unknown", "CC-BY-4.0"]


def test_a_licence_that_was_given_to_words_alone_is_told_and_goes_to_no_address() -> None:
    before = Picture(alt="A quay", licence="CC0-1.0")
    after = albums.joined([before], [Picture(URL, alt="A quay", licence="unknown")], sparse=False)
    assert after == (Picture(URL, alt="A quay", licence="unknown"),)
    said = "it is not sure that 'A quay' is still the picture that got the licence 'CC0-1.0' here"
    assert list(albums.dropped([before], after)) == [said]
