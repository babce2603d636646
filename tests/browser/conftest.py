"""A real browser on the site that this project makes: Chromium as the system has it, driven by Playwright.

Without one these tests are left out, which is said in capitals; where MUNIMENT_BROWSER is `required`, the run fails.
"""

import contextlib
import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from muniment.editform.bundle import PACKAGES
from muniment.text import permalink

NAMES = ("chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), "")
MISSING = "NO CHROMIUM: THE TESTS IN tests/browser WERE LEFT OUT. Install chromium to run them."
FORM = Path(__file__).resolve().parent.parent.parent / ".cache" / "edit-form"
"""Where the packages of the form are, by `npm pack` (see .ci/run) or a run of `muniment edit-form` in this project."""
WITHOUT = [
    f"no {package.archive} in .cache/edit-form/" for package in PACKAGES if not (FORM / package.archive).is_file()
]
MISSING_FORM = (
    f"{' AND '.join(WITHOUT)}: tests/browser/test_edit_form.py was left out. Run the line with npm in .ci/run."
)
NU = bool(os.environ.get("MUNIMENT_NU")) and shutil.which("java") is not None
MISSING_NU = "NO NU CHECKER: tests/browser/test_nu.py WAS LEFT OUT. Name its vnu.jar in MUNIMENT_NU, and install Java."
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
SERVED = "http://127.0.0.1"

collect_ignore_glob = [] if CHROMIUM else ["test_*.py"]
collect_ignore_glob += ["form/*"] if WITHOUT else []
collect_ignore_glob += [] if NU else ["test_nu.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was left out."""
    if not CHROMIUM:
        terminalreporter.section("browser", red=True)
        terminalreporter.line(MISSING)
    if WITHOUT:
        terminalreporter.section("form in the browser", red=True)
        terminalreporter.line(MISSING_FORM)
    if not NU:
        terminalreporter.section("HTML", red=True)
        terminalreporter.line(MISSING_NU)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where a browser had to be there."""
    if (WITHOUT or not CHROMIUM) and os.environ.get("MUNIMENT_BROWSER") == "required":
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder under a strict policy, its own page where there is none, and keeps quiet."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the page for addresses that lead nowhere."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())
        return None

    def end_headers(self) -> None:
        """Add the policy."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def build(folder: Path, root: Path, posts: Path) -> Path:
    """Build a site with the pages and doors of the project and an address of its own; return where it stands."""
    for name in ("docs", "hooks"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(posts, folder / "posts", dirs_exist_ok=True)
    configuration = (root / "mkdocs.yml").read_text(encoding="utf-8").replace("archive.example", "rights.example")
    (folder / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    command = [sys.executable, "-m", "muniment", "build"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@contextlib.contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site; give where, without the closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"{SERVED}:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture(scope="session")
def shipped(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the posts that ship."""
    return build(tmp_path_factory.mktemp("shipped"), root, root / "posts")


@pytest.fixture(scope="session")
def hard(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of posts that are hard to show: those of tests/cases/hard, and one with 500 sources."""
    folder = tmp_path_factory.mktemp("hard")
    sources = "".join(f"  - {{url: https://example.org/{n}, title: Work {n}}}\n" for n in range(500))
    many = folder / "posts" / "2020" / "2020-05-17-many-sources.md"
    many.parent.mkdir(parents=True)
    many.write_text(f"---\ntitle: Many sources\ndate: 2020-05-17\nsources:\n{sources}---\n\nText.\n", encoding="utf-8")
    return build(folder, root, root / "tests" / "cases" / "hard" / "posts")


@pytest.fixture(scope="session")
def address(shipped: Path) -> Iterator[str]:
    """Where the site of the posts that ship is served, without the closing slash."""
    with served(shipped) as where:
        yield where


@pytest.fixture(scope="session")
def hard_address(hard: Path) -> Iterator[str]:
    """Where the site of posts that are hard to show is served."""
    with served(hard) as where:
        yield where


@pytest.fixture(scope="session")
def invented(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of invented posts in many languages, among 300 that the benchmark makes."""
    folder, site = tmp_path_factory.mktemp("made"), tmp_path_factory.mktemp("invented")
    subprocess.run([sys.executable, root / "tests" / "bench" / "archive.py", "300", folder], check=True)
    told = yaml.load(Path(__file__).with_name("invented.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)
    for number, post in enumerate(told):
        year, name = post["date"][:4], permalink.slug(post["title"])
        post["permalink"] = f"/{post['date'].replace('-', '/')}/{name}/"
        front = "".join(f"{field}: {json.dumps(post[field])}\n" for field in ("title", "permalink", "tags"))
        front += f"date: {post['date']}\nlang: {post.get('lang', 'en')}\n"
        file = folder / "posts" / year / f"{post['date']}-invented-{number}.md"
        file.write_text(f"---\n{front}---\n\n{post['text']}\n", encoding="utf-8")
    vocabulary = folder / "posts" / "tags.yml"
    known = {tag["label"].lower() for tag in yaml.load(vocabulary.read_text(encoding="utf-8"), yaml.CBaseLoader)}
    fresh = sorted({tag for post in told for tag in post["tags"] if tag.lower() not in known})
    with vocabulary.open("a", encoding="utf-8") as file:
        file.writelines(f"- label: {tag}\n" for tag in fresh)
    return build(site, root, folder / "posts")


@pytest.fixture(scope="session")
def invented_address(invented: Path) -> Iterator[str]:
    """Where the site of invented posts is served."""
    with served(invented) as where:
        yield where


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


class Visit:
    """A page of the site in a browser of its own, and all that it asked for and complained of."""

    def __init__(self, context: BrowserContext) -> None:
        self.context, self.page = context, context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda fault: self.complaints.append(str(fault)))

    @property
    def elsewhere(self) -> list[str]:
        """What was asked for outside the site."""
        return [url for url in self.asked if not url.startswith((f"{SERVED}:", "file://"))]

    def ask(self, question: str) -> list[str]:
        """Type a question; return the addresses of the results, once they stand there."""
        self.page.fill("#q", "")
        self.page.wait_for_selector("#results[aria-busy=false]:empty", state="attached")
        self.page.wait_for_selector("#status:empty", state="attached")
        self.page.fill("#q", question)
        return self.results()

    def submit(self, question: str) -> list[str]:
        """Ask a question by the key Enter, which waits for no pause; return the addresses of the results."""
        self.page.eval_on_selector(
            "#q", "(box, question) => { box.value = question; box.form.requestSubmit(); }", question
        )
        return self.results()

    def results(self) -> list[str]:
        """Return the addresses of the results."""
        self.page.wait_for_selector("#status:not(:empty)")
        self.page.wait_for_selector("#results[aria-busy=false]", state="attached")
        return self.page.eval_on_selector_all("#results a", "(links) => links.map((link) => link.getAttribute('href'))")


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens an address in a fresh browser context; keywords are Playwright's."""
    with contextlib.ExitStack() as open_contexts:

        def opened(url: str, **settings: object) -> Visit:
            context = browser.new_context(**settings)  # type: ignore[arg-type]
            open_contexts.callback(context.close)
            seen = Visit(context)
            seen.page.goto(url)
            return seen

        yield opened


@pytest.fixture
def page_of(visit: Callable[..., Visit], address: str) -> Callable[..., Page]:
    """Opens a page of the site by its path."""
    return lambda path, **settings: visit(address + path, **settings).page
