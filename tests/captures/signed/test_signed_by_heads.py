"""Lines that say under each person what that one is: the bodies signed that those head, and no others are lost."""

import pytest
from tests.captures.signed.test_signed_by_shape import HEAD

from muniment.text import naming

PLEA = "We, the undersigned, ask the court to answer.\n\n"
HEADS = "Ann Roe\nDirector, Quay Trust\nJohn Quay\nPresident, Delta Union\nMary Lake\nChair, Tide Institute\n"
HEADED = ["Quay Trust", "Delta Union", "Tide Institute"]
MORE = ["Port Law Centre", "Lake Federation", "Reef Association"]
LISTS = {
    "under a label": (f"{PLEA}Signed by:\n\n{HEADS}", HEADED),
    "under a farewell": (f"{PLEA}Sincerely,\n\n{HEADS}", HEADED),
    "under a plea": (f"{PLEA}{HEADS}", HEADED),
    "over bodies": (f"Signed by:\n\n{HEADS}Harbour Watch\n" + "\n".join(MORE), [*HEADED, "Harbour Watch", *MORE]),
    "over one that may be a person, and bodies": (
        f"Signed by:\n\n{HEADS}Red Del Mar\n" + "\n".join(MORE),
        [*HEADED, "Red Del Mar", *MORE],
    ),
    "where some head none any more": (
        f"Signed by:\n\n{HEADS.replace('President', 'Former president')}Peter Moor\nMinister, Government of Veria",
        ["Quay Trust", "Tide Institute"],
    ),
    "where none heads the body of a state": (
        (
            "We demand the release of all who are held.\n\nAnn Roe\nMinister, Government of Veria\nJohn Quay\n"
            "Governor, Bank of Veria\nMary Lake\nCommissioner, Police of Veria"
        ),
        [],
    ),
    "under a marked heading of prisoners": (f"{PLEA}# Political prisoners\n\n{HEADS}", []),
    "under such a heading and a sentence": (f"{PLEA}Political prisoners\n\nThey were held in May.\n\n{HEADS}", []),
    "under a label of prisoners behind those who sign": (
        f"{PLEA}Signed by:\n\n" + "\n".join(MORE) + f"\n\nPolitical prisoners:\n\n{HEADS}",
        MORE,
    ),
}
POSTS = ("Former director", "Retired teacher", "Student", "Journalist", "Member of Parliament")
ALONE = "Ann Roe\n{}, Quay Trust\nJohn Quay\n{}, Delta Union\nMary Lake\n{}, Tide Institute"


@pytest.mark.parametrize(("text", "bodies"), LISTS.values(), ids=LISTS)
def test_bodies_of_those_who_head_them_are_read(text: str, bodies: list[str], reading_of) -> None:
    (draft,) = reading_of(HEAD + text).drafts
    assert [naming.parse_line(body.as_).name for body in draft.front.organisations] == bodies


@pytest.mark.parametrize(
    "post", ["Former director", "Retired teacher", "Student", "Journalist", "Member of Parliament"]
)
def test_those_who_head_no_body_do_not_sign_for_one(post: str, reading_of) -> None:
    (draft,) = reading_of(f"{HEAD}Signatories:\n\n{ALONE.format(post, post, post)}").drafts
    assert {body.as_ for body in draft.front.organisations}.isdisjoint(HEADED)
