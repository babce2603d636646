"""The site as a folder, opened from a disk: every page by its links, with scripts and without."""

import shutil
import subprocess
import sys
from collections import deque

import pytest

PAGES = 60
"""Pages looked at in the browser; tests/site/test_folder.py follows every link of every page."""


@pytest.fixture(scope="module")
def disk(root, tmp_path_factory):
    """The folder of the posts that ship."""
    folder = tmp_path_factory.mktemp("disk")
    for name in ("docs", "hooks", "posts"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(root / "mkdocs.yml", folder / "mkdocs.yml")
    command = [sys.executable, "-m", "muniment", "build", "--folder"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_from_the_first_page_every_link_opens_a_page_that_breaks_no_policy(visit, disk, scripts):
    start = (disk / "index.html").as_uri()
    seen = visit(start, java_script_enabled=scripts)
    waiting, known = deque([start]), {start}
    for _ in range(PAGES):
        answer = seen.page.goto(waiting.popleft())
        assert answer is None or answer.ok
        assert seen.page.locator("h1").count() == 1
        assert seen.page.evaluate("getComputedStyle(document.querySelector('.md-skip')).position") == "fixed"
        for link in seen.page.evaluate("[...document.links].map((link) => link.href)"):
            url = link.partition("#")[0]
            if url.startswith("file:") and url.endswith(".html") and url not in known:
                known.add(url)
                waiting.append(url)
    assert (seen.elsewhere, seen.complaints) == ([], [])


def test_search_on_a_disk_leads_to_posts(visit, disk):
    seen = visit(f"{(disk / 'search/index.html').as_uri()}#q=escazu")
    assert "escazu-agreement" in seen.results()[0]
    seen.page.click("#results a")
    seen.page.wait_for_selector("h1:has-text('Escazú')")
    assert seen.page.url.endswith("/index.html")
    assert (seen.elsewhere, seen.complaints) == ([], [])


def test_excerpts_and_phrases_come_from_scripts_on_a_disk(visit, disk):
    seen = visit((disk / "search/index.html").as_uri())
    assert len(seen.ask('"presumption of innocence"')) == 1
    seen.page.wait_for_selector("#results .excerpt mark")
    assert seen.ask('"innocence of presumption"') == []
    assert any("/search/texts/" in url for url in seen.asked)
    assert (seen.elsewhere, seen.complaints) == ([], [])
