"""Two posts of an answer to which their blog gives one address are two; pages of answers that overlap repeat one."""

import json

from tests.captures import onepost


def answer(*texts: tuple[int, str]) -> str:
    """Return an answer with posts of these numbers and texts, all at one address."""
    (post,) = json.loads(onepost.FORMS["rest"]("x"))
    guid = "https://linden.example/?p={}"
    return json.dumps(
        [
            {**post, "id": number, "guid": {"rendered": guid.format(number)}, "content": {"rendered": f"<p>{text}</p>"}}
            for number, text in texts
        ]
    )


def test_the_second_post_of_an_answer_at_an_address_was_lost() -> None:
    made = onepost.proved(answer((1, "First."), (2, "Second."), (1, "First."), (2, "Second."), (3, "First.")))
    assert [(one.front.permalink, one.body) for one in made] == [
        ("/2016/03/05/a-quiet-morning/", "First.\n"),
        ("/2016/03/05/a-quiet-morning-2/", "Second.\n"),
        ("/2016/03/05/a-quiet-morning-3/", "First.\n"),
    ]
    assert [len([one for one in post.doubts if "has its address" in one]) for post in made] == [0, 1, 1]
