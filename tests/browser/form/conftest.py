"""The form at /edit/ of an archive, in a real browser: on a local repository, and on a code host.

The form's own way to work on a folder of this machine asks for it in a dialogue that no program can answer. The page is
handed a folder of the browser's instead, which holds the very files of the archive; what the form saved is taken from
there and put back.
"""

import base64
import contextlib
import functools
import http.server
import os
import re
import shutil
import subprocess
import threading
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

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
        self.folder, self.asked = folder, []
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
        self.field(name).locator("input[type=text], input[type=url], input:not([type]), textarea").first.fill(words)

    def choose(self, name, words):
        self.field(name).get_by_role("combobox").click()
        self.page.get_by_role("option", name=words).click()

    def new(self):
        """Begin a post; it can be typed in once the form has put today's date, and with it all it begins with."""
        self.page.get_by_role("button", name="New").first.click()
        expect(self.field("date").locator("input[type=date]")).not_to_have_value("")

    def date(self, day):
        self.field("date").locator("input[type=date]").fill(day)

    def add(self, what):
        self.page.get_by_role("button", name=f"Add \u2068{what}\u2069").click()

    def write(self, words):
        self.field("body").locator("[contenteditable=true]").click()
        self.page.keyboard.insert_text(words)


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
        self.page.get_by_role("button", name="Save", exact=True).click()
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


@contextlib.contextmanager
def served(site):
    """Serve a site; give where, without the closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def form(browser, built, tmp_path):
    """The form, served as the build of the archive has it, to an editor far in the east."""
    archive = shutil.copytree(built, tmp_path / "archive")
    with served(archive / "site") as address:
        context = browser.new_context(timezone_id="Pacific/Auckland", viewport={"width": 1200, "height": 1600})
        yield Local(context, archive, address)
        context.close()


class CodeHost:
    """GitHub, as far as the form asks it: its interface over a bare repository, and what it was asked for in vain."""

    def __init__(self, repository):
        self.repository, self.proposals, self.labels, self.unknown = repository, [], [], []

    def git(self, *words, given=None, index="index"):
        """Run git under nobody's name; return what it says, without the last line end."""
        who = {f"GIT_{whose}_{what}": "nobody" for whose in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        surroundings = {**os.environ, **who, "GIT_INDEX_FILE": str(self.repository / index)}
        command = ["git", "-C", str(self.repository), *words]
        done = subprocess.run(command, input=given, env=surroundings, capture_output=True, check=True)
        return done.stdout.decode().removesuffix("\n")

    def answer(self, route):
        """Answer a request of the form."""
        path, told = urlsplit(route.request.url).path, route.request.post_data_json if route.request.post_data else {}
        found = {"data": self.graph(**told)} if path == "/graphql" else self.rest(route.request.method, path, told)
        if found is None:
            self.unknown.append(f"{route.request.method} {path}")
        headers = {"Access-Control-Allow-Origin": "*"}
        route.fulfill(status=404 if found is None else 200, json=found, headers=headers)

    def rest(self, method, path, told):
        """Answer what has an address of its own."""
        asked = f"{method} {path.removeprefix('/repos/owner/archive')}"
        if asked == "GET /user":
            return {"id": 1, "login": "editor", "name": "An editor", "html_url": "https://github.com/editor"}
        if asked == "GET ":
            return {"private": False, "owner": {"type": "User"}, "permissions": {"push": True}}
        if asked.startswith("GET /git/trees/"):
            return {"tree": [self.file(line) for line in self.git("ls-tree", "-rl", asked[15:]).splitlines()]}
        if asked == "POST /pulls":
            self.proposals.append(told)
            day = dict.fromkeys(("created_at", "updated_at"), "2024-03-01T00:00:00Z")
            return {"number": 1, "node_id": "P1", "title": told["title"], "html_url": "", "head": {}, **day}
        if asked.endswith((" /issues/1/labels", " /issues/1")):
            self.labels = told.get("labels", self.labels)
            return {"labels": [{"name": label} for label in self.labels]}
        return None

    @staticmethod
    def file(line):
        _, kind, name, size, path = line.split(None, 4)
        return {"type": kind, "sha": name, "size": int(size), "path": path}

    def graph(self, query, variables):
        """Answer what is asked in GraphQL."""
        if "createCommitOnBranch" in query:
            return {"createCommitOnBranch": {"commit": self.commit(**variables["input"])}}
        if "markPullRequestReadyForReview" in query:
            self.proposals[-1]["draft"] = False
            return {"markPullRequestReadyForReview": {"pullRequest": {"isDraft": False}}}
        if "createRef" in query:
            self.git("update-ref", variables["input"]["name"], variables["input"]["oid"])
            return {"createRef": {"ref": {"name": variables["input"]["name"]}}}
        if "fork:" in query:
            return {"fork": {"id": "R1"}, "base": {"ref": {"target": {"oid": self.git("rev-parse", "main")}}}}
        if "pullRequests" in query:
            return {"repository": {"pullRequests": {"nodes": [], "totalCount": 0}}}
        last = {
            "oid": self.git("rev-parse", "main"),
            "message": "Begin",
            "author": {"name": "nobody", "email": "nobody"},
        }
        history = {"target": {"history": {"nodes": [last | {"committedDate": "2024-03-01T00:00:00Z"}]}}}
        files = dict(re.findall(r'(content_\d+): object\(oid: "(\w+)"\)', query))
        texts = {name: {"text": self.git("cat-file", "-p", file), "isTruncated": False} for name, file in files.items()}
        return {"repository": {"ref": history, **texts, **dict.fromkeys(re.findall(r"commit_\d+", query), history)}}

    def commit(self, branch, expectedHeadOid, fileChanges, message):  # noqa: N803 - as GitHub calls them
        """Commit files to a branch; return the commit."""
        self.git("read-tree", expectedHeadOid)
        names = {}
        for number, one in enumerate(fileChanges["additions"]):
            name = self.git("hash-object", "-w", "--stdin", given=base64.b64decode(one["contents"]))
            self.git("update-index", "--add", "--cacheinfo", f"100644,{name},{one['path']}")
            names[f"file_{number}"] = {"oid": name}
        tree = self.git("write-tree")
        made = self.git("commit-tree", tree, "-p", expectedHeadOid, "-m", message["headline"])
        self.git("update-ref", f"refs/heads/{branch['branchName']}", made)
        return {"oid": made, "committedDate": "2024-03-01T00:00:00Z", **names}


@pytest.fixture
def hosted(browser, built, tmp_path):
    """The form of an archive that GitHub has."""
    archive = shutil.copytree(built, tmp_path / "archive")
    host = CodeHost(tmp_path / "archive.git")
    git = ("git", "-C", str(archive), "-c", "user.name=nobody", "-c", "user.email=nobody", "-c", "commit.gpgsign=false")
    for words in (
        ("init", "--quiet", "--initial-branch=main"),
        ("add", "--", "docs", "hooks", "posts", "mkdocs.yml"),
        ("commit", "--quiet", "--message", "Begin"),
        ("clone", "--quiet", "--bare", ".", str(host.repository)),
    ):
        subprocess.run([*git, *words], check=True)
    with served(archive / "site") as address:
        context = browser.new_context(viewport={"width": 1200, "height": 1600})
        context.route(f"{HOST}/**", host.answer)
        yield Hosted(context, archive, address, host)
        context.close()
