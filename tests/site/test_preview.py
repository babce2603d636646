"""The preview: a save is visible, drafts are marked and stand in no list, trouble in content does not end it."""

import contextlib
import os
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import pytest

ATTEMPTS = 600
"""Looks at the preview before a test gives up; each waits for an answer, or for the event below."""
POST = "---\ntitle: {title}\ndate: 2019-04-02\n{more}---\n\n{text}\n"


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


class Preview:
    """A running `muniment serve`."""

    def __init__(self, folder, *options):
        self.folder, self.port = folder, free_port()
        command = [sys.executable, "-m", "muniment", "serve", "--port", str(self.port), *options]
        self.log = (folder / "serve.log").open("w+", encoding="utf-8")
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(command, cwd=folder, stdout=self.log, stderr=self.log, env=environment)

    def get(self, address):
        """Return the page at an address; empty where the preview does not answer, or not well."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{address}", timeout=5) as answer:
                return answer.read().decode()
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return ""

    def until(self, address, is_right):
        """Return the page once it is right; the test fails after so many looks."""
        page = ""
        for _ in range(ATTEMPTS):
            page = self.get(address)
            if page and is_right(page):
                return page
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(0.05)
                break
        self.log.seek(0)
        raise AssertionError(f"{address} never came right: {page[-600:]}\n{self.log.read()}")

    def save(self, path, text):
        """Write a file of the archive whole, as an editor does."""
        fresh = self.folder / f"{path}.new"
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.folder / path)


@pytest.fixture
def serve(make, tmp_path):
    """Starts previews of an archive of one post and one draft; ends them."""
    running = []

    def start(*options):
        posts = {
            "2019/2019-04-02-raid.md": POST.format(title="A raid", more="", text="Early."),
            "2019/2019-04-02-cellar.md": POST.format(title="The cellar", more="draft: true\n", text="Dark."),
        }
        running.append(Preview(make(tmp_path / "archive", posts=posts), *options))
        return running[-1]

    yield start
    for preview in running:
        preview.process.terminate()
        preview.process.wait(20)
        preview.log.close()


def test_the_preview_follows_what_is_saved_and_marks_drafts(serve):
    preview = serve()
    preview.until("/2019/04/02/raid/", lambda page: "Early." in page)
    draft = preview.get("/2019/04/02/cellar/")
    assert '<strong class="draft">DRAFT</strong>' in draft
    lists = [preview.get(address) for address in ("/", "/2019/", "/years/", "/2019/04/02/raid/")]
    assert [page for page in lists if "cellar" in page] == []
    preview.save("posts/2019/2019-04-02-raid.md", POST.format(title="A raid", more="", text="Late."))
    preview.until("/2019/04/02/raid/", lambda page: "Late." in page)
    preview.save("posts/2019/2019-04-02-raid.md", POST.format(title="A: raid", more="", text="Broken."))
    preview.save(
        "posts/2019/2019-04-02-cellar.md", POST.format(title="The cellar", more="date: soon\n", text="Broken.")
    )
    preview.save("docs/about.md", "# About\n\n[nowhere](nowhere.md), but anew.\n")
    preview.until("/about/", lambda page: "but anew" in page)
    preview.save("posts/2019/2019-04-02-raid.md", POST.format(title="Mended", more="", text="Mended."))
    preview.until("/2019/", lambda page: "Mended" in page)


def test_a_wrong_field_is_shown_on_the_page_and_ends_nothing(serve):
    preview = serve()
    preview.until("/2019/04/02/raid/", lambda page: "Early." in page)
    more = "updated: soon\nlang: xx\npermalink: /../../up/\ncorrections:\n  - {date: never, note: None.}\n"
    preview.save("posts/2019/2019-04-02-raid.md", POST.format(title="A raid", more=more, text="Wrong."))
    page = preview.until("/2019/04/02/raid/", lambda page: "Wrong." in page)
    assert "updated must be written YYYY-MM-DD, not &#x27;soon&#x27;" in page or "not 'soon'" in page
    assert not (preview.folder.parent / "up").exists()
    assert not (preview.folder / ".cache" / "up").exists()


def test_the_preview_without_drafts_shows_what_readers_will_see(serve, program, contents):
    preview = serve("--no-drafts")
    preview.until("/2019/04/02/raid/", lambda page: "Early." in page)
    assert preview.get("/2019/04/02/cellar/") == ""
    assert program(preview.folder, "muniment", "build").code == 0
    shown = contents(preview.folder / ".cache" / "preview" / "site")
    assert shown == contents(preview.folder / "site")
