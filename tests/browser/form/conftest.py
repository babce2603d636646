"""The form at /edit/ of an archive, in a real browser: on a local repository, and on a code host.

The form's own way to work on a folder of this machine asks for it in a dialogue that no program can answer. The page is
handed a folder of the browser's instead, which holds the very files of the archive; what the form saved is taken from
there and put back.
"""

import base64
import contextlib
import functools
import http.server
import shutil
import threading

import pytest
from playwright.sync_api import TimeoutError as Late
from playwright.sync_api import expect

SAME = "window.showDirectoryPicker = () => navigator.storage.getDirectory();"
FILL = """async (files) => {
  const root = await navigator.storage.getDirectory();
  for (const [path, octets] of Object.entries(files)) {
    const parts = path.split("/"), name = parts.pop();
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(octets), (letter) => letter.charCodeAt(0)));
    await file.close();
  }
}"""
READ = """async () => {
  const found = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") { await walk(handle, `${path}${name}/`); continue; }
      const octets = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      found[path + name] = btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""));
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return found;
}"""
TAGS = "- label: torture\n- label: raids\n- {label: Jane Roe, kind: person}\n"
BODIES = "- {id: harbour-watch, name: Harbour Watch, acronym: HW, country: CL}\n- {id: irct, name: IRCT}\n"
DRAFT = "---\ntitle: A draft\ndate: 2019-05-02\npermalink: /2019/05/02/another-address/\nx_note: kept\ndraft: true\n"
DRAFT += "---\n\nWords.\n"


@pytest.fixture(scope="session")
def built(root, tmp_path_factory, muniment):
    """An archive with the form in it, built once; each test has a copy."""
    folder = tmp_path_factory.mktemp("form") / "archive"
    shutil.copytree(root / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    hooks = "hooks: [hooks/publishing.py, hooks/targets.py, hooks/shells.py, hooks/preview.py]"
    theme = "theme: {name: material, custom_dir: hooks/overrides, font: false}"
    told = f"site_name: Small\nsite_url: https://small.example/\nrepo_url: https://github.com/owner/archive\n{theme}\n"
    told += f"plugins: []\nnav: [index.md]\n{hooks}\n"
    posts = {"posts/tags.yml": TAGS, "posts/organisations.yml": BODIES, "posts/2019/2019-05-02-a-draft.md": DRAFT}
    for path, text in {"mkdocs.yml": told, "docs/index.md": "# Home\n\nA page.\n", **posts}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    for words in (("edit-form", "--bundle", str(root / ".cache" / "edit-form")), ("build",)):
        done = muniment(folder, *words)
        assert done.exit_code == 0, done.output
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and keeps quiet."""

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


class Form:
    """The form of an archive, opened in a browser."""

    def __init__(self, context, folder, address):
        self.folder, self.asked, self.typed, self.written = folder, [], {}, ""
        context.add_init_script(SAME)
        self.page = context.new_page()
        self.page.on("request", self.hear)
        self.page.goto(f"{address}/edit/")

    def hear(self, request):
        """Keep a request; Playwright marks what it calls, and a list's own method takes no mark."""
        self.asked.append(request)

    @property
    def elsewhere(self):
        """Return (address, what became of it) of all that was asked for outside the site."""
        return [
            (one.url, one.failure)
            for one in self.asked
            if not one.url.startswith(("http://127.0.0.1:", "blob:", "data:"))
        ]

    def field(self, name):
        return self.page.locator(f'[data-key-path="{name}"]')

    def type(self, name, words):
        self.typed[name] = words
        self._box(name).fill(words)

    def _box(self, name):
        return self.field(name).locator("input:is([type=text], [type=url], [type=date], :not([type])), textarea").first

    def _save(self, after):
        """Press Save until a button of what comes after shows: the form may put in late what a new post begins with.

        What it emptied then is typed once more.
        """
        for _ in range(3):
            for name, words in self.typed.items():
                if self._box(name).input_value() != words:
                    self._box(name).fill(words)
            if self.written and self.written not in self._text().inner_text():
                self.write(self.written)
            self.page.get_by_role("button", name="Save", exact=True).click()
            with contextlib.suppress(Late):
                self.page.get_by_role("button", name=after).first.wait_for(timeout=20_000)
                break
        else:
            pytest.fail(f"the form saves nothing: {self.page.locator('body').inner_text()}")
        self.typed, self.written = {}, ""

    def choose(self, name, words):
        """Choose from a list; it closes again where the form draws its place anew, and is opened once more."""
        for _ in range(3):
            self.field(name).get_by_role("combobox").click()
            with contextlib.suppress(Late):
                self.page.get_by_role("option", name=words).click(timeout=10_000)
                return
        pytest.fail(f"{name} offers no {words}: {self.page.locator('body').inner_text()}")

    def new(self):
        """Begin a post; it can be typed in once the form has put today's date, and with it all it begins with."""
        self.page.get_by_role("button", name="New").first.click()
        expect(self.field("date").locator("input[type=date]")).not_to_have_value("")

    def add(self, what):
        self.page.get_by_role("button", name=f"Add \u2068{what}\u2069").click()

    def write(self, words):
        self.written = words
        self._text().click()
        self.page.keyboard.insert_text(words)

    def _text(self):
        return self.field("body").locator("[contenteditable=true]")


class Hosted(Form):
    """The form on an archive at a code host."""

    def __init__(self, context, folder, address, host):
        super().__init__(context, folder, address)
        self.host = host

    def sign_in(self):
        self.page.get_by_role("button", name="Sign In Using Access Token").click()
        dialogue = self.page.locator("dialog")
        dialogue.locator("input").first.fill("a-token")
        dialogue.get_by_role("button", name="Sign In").click()
        self.page.get_by_role("button", name="New").first.wait_for()

    def save(self):
        """Save, and send it for review; return once that is done."""
        self._save("Send for Review")
        self.page.get_by_role("button", name="Send for Review").click()
        self.page.get_by_role("button", name="New").first.wait_for()


class Local(Form):
    """The form on the files of the archive itself."""

    def __init__(self, context, folder, address):
        super().__init__(context, folder, address)
        files = {path.relative_to(folder).as_posix(): path for path in folder.glob("posts/**/*") if path.is_file()}
        held = {name: base64.b64encode(path.read_bytes()).decode() for name, path in files.items()}
        self.page.evaluate(FILL, {**held, ".git/config": ""})

    def sign_in(self):
        self.page.get_by_text("Work with Local Repository").click()
        self.page.get_by_role("button", name="New").first.wait_for()

    def save(self):
        """Save, and put what the form wrote into the archive; return the names of the files that are new or changed."""
        self._save("New")
        held = {name: base64.b64decode(octets) for name, octets in self.page.evaluate(READ).items()}
        changed = [name for name, octets in held.items() if name.startswith("posts/") and not self.holds(name, octets)]
        for name in changed:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(held[name])
        return sorted(changed)

    def holds(self, name, octets):
        path = self.folder / name
        return path.is_file() and path.read_bytes() == octets


@contextlib.contextmanager
def served(site):
    """Serve a site; give where, without the closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def archive(built, tmp_path):
    """An archive with the form in it, to be written to."""
    return shutil.copytree(built, tmp_path / "archive")


@pytest.fixture
def form(browser, archive):
    """The form, served as the build of the archive has it, to an editor far in the east."""
    with served(archive / "site") as address:
        context = browser.new_context(timezone_id="Pacific/Auckland", viewport={"width": 1200, "height": 1600})
        yield Local(context, archive, address)
        context.close()


@pytest.fixture
def hosted(browser, archive, code_host):
    """The form of an archive that a code host has, which the folder of a test provides."""
    with served(archive / "site") as address:
        context = browser.new_context(viewport={"width": 1200, "height": 1600})
        context.route("https://api.github.com/**", code_host.answer)
        yield Hosted(context, archive, address, code_host)
        context.close()
