"""The form at /edit/, in a real browser, on a local repository that stands in the browser's own file system.

The form's own way to work on a folder of this machine asks for it in a dialogue that no program can answer. The page is
handed a folder of the browser's instead, which holds the very files of the archive; what the form saved is taken from
there and put back.
"""

import base64
import functools
import http.server
import shutil
import threading

import pytest
from playwright.sync_api import expect

from muniment.editform.bundle import PACKAGES

HOST = "https://api.github.com"
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
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@pytest.fixture(scope="module")
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
    """The form of an archive, opened in a browser on the files of that archive."""

    def __init__(self, context, folder, address):
        self.folder, self.asked = folder, []
        context.add_init_script(SAME)
        self.page = context.new_page()
        self.page.on("request", self.hear)
        self.page.goto(f"{address}/edit/")
        files = {path.relative_to(folder).as_posix(): path for path in folder.glob("posts/**/*") if path.is_file()}
        held = {name: base64.b64encode(path.read_bytes()).decode() for name, path in files.items()}
        self.page.evaluate(FILL, {**held, ".git/config": ""})

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

    def sign_in(self):
        self.page.get_by_text("Work with Local Repository").click()
        self.page.get_by_role("button", name="New").first.wait_for()

    def field(self, name):
        return self.page.locator(f'[data-key-path="{name}"]')

    def type(self, name, words):
        self.field(name).locator("input[type=text], input[type=url], input:not([type]), textarea").first.fill(words)

    def choose(self, name, words):
        self.field(name).get_by_role("combobox").click()
        self.page.get_by_role("option", name=words).click()

    def date(self, day):
        field = self.field("date").locator("input[type=date]")
        expect(field).not_to_have_value("")  # today, which the form puts there a moment later
        field.fill(day)

    def add(self, what):
        self.page.get_by_role("button", name=f"Add \u2068{what}\u2069").click()

    def write(self, words):
        self.field("body").locator("[contenteditable=true]").click()
        self.page.keyboard.insert_text(words)

    def save(self):
        """Save, and put what the form wrote into the archive; return the names of the files that are new or changed."""
        self.page.get_by_role("button", name="Save", exact=True).click()
        self.page.get_by_role("button", name="New").first.wait_for()
        held = {name: base64.b64decode(octets) for name, octets in self.page.evaluate(READ).items()}
        changed = [name for name, octets in held.items() if name.startswith("posts/") and not self.holds(name, octets)]
        for name in changed:
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(held[name])
        return sorted(changed)

    def holds(self, name, octets):
        path = self.folder / name
        return path.is_file() and path.read_bytes() == octets


@pytest.fixture
def form(browser, built, tmp_path):
    """The form, served as the build of the archive has it, to an editor far in the east."""
    archive = shutil.copytree(built, tmp_path / "archive")
    handler = functools.partial(Quiet, directory=str(archive / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context(timezone_id="Pacific/Auckland", viewport={"width": 1200, "height": 1600})
    yield Form(context, archive, f"http://127.0.0.1:{server.server_address[1]}")
    context.close()
    server.shutdown()


def test_a_post_made_in_the_form_passes_every_check(form, muniment):
    form.sign_in()
    form.page.get_by_role("button", name="New").first.click()
    form.type("title", "Élan: a visit to “Harbour” & more, 50%")
    form.date("2024-03-01")
    form.choose("tags", "torture")
    form.add("organisation")
    form.choose("organisations.0.id", "Harbour Watch")
    form.add("source")
    form.type("sources.0.url", "https://example.org/a?b=1&c=2#x")
    form.write("First words: yes, no, 1e3.")
    path = "posts/2024/2024-03-01-elan-a-visit-to-harbour-more-50.md"
    assert form.save() == [path]
    assert (form.folder / path).read_text(encoding="utf-8") == (
        "---\ntitle: 'Élan: a visit to “Harbour” & more, 50%'\ndate: 2024-03-01\ntags:\n  - torture\n"
        "organisations:\n  - id: harbour-watch\n    as: Harbour Watch\n    role: mentioned\n"
        "sources:\n  - url: https://example.org/a?b=1&c=2#x\ndraft: true\n---\n\nFirst words: yes, no, 1e3.\n"
    )
    assert muniment(form.folder, "check") == ("0 errors, 0 doubts\n", 0)
    assert muniment(form.folder, "build").exit_code == 0


def test_a_picture_needs_its_licence_and_lies_beside_the_post(form, muniment):
    form.sign_in()
    form.page.get_by_role("button", name="New").first.click()
    form.type("title", "A picture")
    form.date("2024-03-01")
    form.write("Words.")
    form.add("picture")
    picture = {"name": "The Harbour (1).png", "mimeType": "image/png", "buffer": base64.b64decode(PIXEL)}
    form.field("pictures.0.file").locator("input[type=file]").first.set_input_files(picture)
    form.type("pictures.0.alt", "A quay")
    form.page.get_by_role("button", name="Save", exact=True).click()
    form.field("pictures.0.licence").get_by_text("This field is required").wait_for()
    form.type("pictures.0.licence", "CC BY 4.0")
    assert form.save() == ["posts/2024/2024-03-01-a-picture.md", "posts/2024/the-harbour-1.webp"]
    assert muniment(form.folder, "check") == ("0 errors, 0 doubts\n", 0)


def test_a_draft_that_is_edited_keeps_what_the_form_does_not_show(form, muniment):
    form.sign_in()
    form.page.get_by_text("A draft", exact=True).click()
    form.type("title", "A better title")
    assert form.save() == ["posts/2019/2019-05-02-a-draft.md"]
    text = (form.folder / "posts/2019/2019-05-02-a-draft.md").read_text(encoding="utf-8")
    assert "title: A better title\n" in text
    assert "permalink: /2019/05/02/another-address/\n" in text
    assert "x_note: kept\n" in text
    assert muniment(form.folder, "check") == ("0 errors, 0 doubts\n", 0)


def test_the_form_asks_nobody_but_its_own_host_and_the_code_host(form):
    form.sign_in()
    form.page.get_by_role("button", name="New").first.click()
    form.field("body").wait_for()
    assert [url for url, failure in form.elsewhere if failure != "csp" and not url.startswith(HOST)] == []
    policy = form.page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert [part for part in policy.replace(";", "").split() if "//" in part] == [HOST]


def test_the_form_says_that_a_draft_is_public_and_is_found_by_nobody(form):
    assert form.page.locator(".notice").first.inner_text().startswith("In a public repository a draft is public")
    assert form.page.locator("meta[name=robots]").first.get_attribute("content") == "noindex, nofollow"
    pages = [path for path in (form.folder / "site").rglob("*.html") if path.parent.name != "edit"]
    assert [path.name for path in pages if b'edit/"' in path.read_bytes()] == []
    assert [path.name for path in (form.folder / "site").glob("*.xml") if b"/edit/" in path.read_bytes()] == []


def test_the_form_names_no_person(form):
    made = [path for path in (form.folder / "site" / "edit").iterdir() if path.suffix in (".json", ".js", ".html")]
    assert [path.name for path in made if b"Jane Roe" in path.read_bytes()] == []


def test_the_packages_are_the_ones_that_the_form_asks_for(form):
    """Another version of the form would ask for another version of its part, and get none."""
    text = (form.folder / "site/edit/sveltia-cms.js").read_text(encoding="utf-8")
    assert f"immutable:`^{PACKAGES[1].version}`" in text
