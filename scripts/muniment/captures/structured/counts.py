"""What is said of what a capture sets aside: how much of it there is."""

from collections.abc import Iterator, Mapping

from muniment.model.problem import count


def kinds_doubts(kinds: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each kind of what is no post, such as pages."""
    yield from (f"{number} of kind '{name}' set aside" for name, number in sorted(kinds.items()))


def no_post(kinds: Mapping[str, int]) -> str:
    """Return what to say of an export that has nothing but what is no post."""
    listed = ", ".join(f"{number} of kind '{name}'" for name, number in sorted(kinds.items()))
    return f"holds no post, but {listed}; export all content of the blog, or its posts"


def comment_doubts(comments: int) -> Iterator[str]:
    """Yield how many comments of readers are set aside, if there are any."""
    yield from [f"{count(comments, 'comment')} of readers set aside"] * bool(comments)


def hidden_doubts(hidden: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each status of posts that are not for everyone."""
    yield from (f"{count(number, 'post')} of status '{name}' set aside" for name, number in sorted(hidden.items()))
