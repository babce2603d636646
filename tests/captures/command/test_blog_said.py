"""Which host `muniment split` takes to be the blog's."""

from pathlib import Path

import pytest


@pytest.mark.parametrize("said", [(), ("--blog", "quay.example")])
def test_no_other_host_is_taken_for_the_blog_that_was_said(
    said: tuple[str, ...], tmp_path, capture: Path, muniment
) -> None:
    output = muniment("split", str(capture), "--into", str(tmp_path / "posts"), "--dry-run", *said).output
    assert ("the blog was taken to be harbourblog.example" in output) == (said == ())
