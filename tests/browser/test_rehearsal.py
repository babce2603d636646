"""A rehearsal: a blog of thirty posts from its export to readers, with every slip on the way, told as it happens."""

import datetime
import functools
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading

import pytest

CONFIGURATION = """\
site_name: Quay Notes
site_url: https://archive.test/
theme: {name: material, custom_dir: hooks/overrides, font: false}
plugins: []
nav: [index.md, Posts: years/index.md, Tags: tags/index.md, Search: search/index.md]
hooks: [hooks/publishing.py, hooks/targets.py, hooks/shells.py, hooks/preview.py]
extra: {muniment: {blog: "https://quay.example/", links: {availability: "", timemaps: [], per_second: 200}}}
"""
EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Quay Notes</title><link>https://quay.example</link>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_email>ana@quay.example</wp:author_email></wp:author>
{}</channel></rss>
"""
ENTRY = """<item><title>{title}</title><link>{link}</link><content:encoded><![CDATA[{text}]]></content:encoded>
<wp:post_date>{day} 09:30:00</wp:post_date><wp:post_name>{slug}</wp:post_name><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><category domain="post_tag"><![CDATA[{tag}]]></category>
<category domain="post_tag"><![CDATA[harbours]]></category></item>
"""
TEXT = """<p>Note {number}: Harbour Watch wrote to the port office about the lamp on quay {number}.</p>{odd}
<p>Signed by:</p><ul><li>Harbour Watch (HW) (Chile)</li><li>Port Aid (PA), Kenya</li></ul>{back}<p>{source}</p>"""
ODD = {8: "<p>Write to port.office@mail.example for a copy.</p>"}
SOON = "posts/2021/2021-02-01-the-lamp-is-lit.md"


def day(number):
    return datetime.date(2018, 1, 10) + datetime.timedelta(days=37 * number)


def link(number):
    return f"https://quay.example/{day(number):%Y/%m/%d}/note-{number}/"


def export(web):
    """Return what WordPress would export of thirty posts; each refers to the one before and cites a page of the web."""
    entries = []
    for number in range(1, 31):
        back = f'<p>See also: <a href="{link(number - 1)}">{link(number - 1)}</a></p>' if number > 1 else ""
        text = TEXT.format(number=number, odd=ODD.get(number, ""), back=back, source=f"{web}/page-{number}")
        told = {"title": f"Note {number} from the quay", "link": link(number), "slug": f"note-{number}"}
        entries.append(ENTRY.format(text=text, day=day(number), tag="Strikes" if number % 2 else "Hearings", **told))
    return EXPORT.format("".join(entries))


class Pages(http.server.BaseHTTPRequestHandler):
    """A web with a page everywhere but at /page-7."""

    def do_GET(self):
        self.send_response(404 if self.path == "/page-7" else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        words = "Nothing here" if self.path == "/page-7" else f"What stands at {self.path}. " * 40
        self.wfile.write(f"<html><title>{self.path}</title><p>{words}</p></html>".encode())

    def log_message(self, *_):
        """Keep quiet."""


class Files(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and keeps quiet."""

    def log_message(self, *_):
        """Keep quiet."""


def served(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}"


@pytest.fixture
def web():
    """Where the sources answer."""
    server, address = served(Pages)
    yield address
    server.shutdown()


class Archive:
    """The archive in its repository, and what its keepers type."""

    def __init__(self, root, folder, muniment):
        self.folder, self.site, self.run = folder, folder / "site", functools.partial(muniment, folder)
        shutil.copytree(root / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
        self.write("mkdocs.yml", CONFIGURATION)
        self.write("docs/index.md", "# Quay Notes\n\nNotes from a quay.\n")
        self.write("docs/favicon.ico", "")  # which a browser asks for by itself
        self.write(".gitignore", "/site/\n/.cache/\n__pycache__/\n")
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit("Begin")

    def write(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text, encoding="utf-8", newline="\n")

    def read(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def git(self, *words):
        identity = ("-c", "user.name=Quay Notes", "-c", "user.email=noreply@archive.test", "-c", "commit.gpgsign=false")
        return subprocess.run(
            ["git", *identity, *words], cwd=self.folder, check=True, capture_output=True, text=True
        ).stdout

    def commit(self, said):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", said)
        return self.git("rev-parse", "HEAD").strip()

    def pushed(self, before):
        """Return what CI answers to a push: its exit code, and its lines."""
        event = self.folder.parent / "event.json"
        event.write_text(json.dumps({"before": before, "repository": {"default_branch": "main"}}), encoding="utf-8")
        host = {"GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "push", "GITHUB_REF": "refs/heads/main"}
        surroundings = {**os.environ, **host, "GITHUB_EVENT_PATH": str(event)}
        command = [sys.executable, "-m", "muniment", "ci", "--allow-net", "127.0.0.0/8"]
        done = subprocess.run(command, cwd=self.folder, env=surroundings, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.splitlines()


@pytest.fixture
def archive(root, tmp_path, muniment):
    """An archive without posts."""
    return Archive(root, tmp_path / "archive", muniment)


def test_a_blog_of_thirty_posts_comes_from_its_export_to_its_readers(archive, web, visit):
    import_the_export(archive, web)
    mend_what_check_says(archive)
    add_a_post_and_break_one(archive)
    publish(archive)
    rename_a_tag(archive)
    check_the_links(archive, web)
    code, said = archive.pushed(archive.git("rev-parse", "HEAD^").strip())
    assert (code, [line for line in said if line.startswith("::error")]) == (0, [])
    look_at_the_site(archive, visit)


def import_the_export(archive, web):
    """Thirty posts come in; the export itself, which holds an e-mail address, does not."""
    archive.folder.with_name("export.xml").write_text(export(web), encoding="utf-8")
    told = archive.run("split", str(archive.folder.with_name("export.xml")))
    assert told.exit_code == 0, told.output
    posts = sorted(path.stem for path in (archive.folder / "posts").glob("20??/*.md"))
    assert posts == sorted(f"{day(number)}-note-{number}" for number in range(1, 31))
    assert [path.name for path in (archive.folder / "posts/captures").iterdir()] == ["export.xml.ledger.json"]
    assert archive.run("captures", "verify").exit_code == 0
    archive.commit("Import the blog")


def mend_what_check_says(archive):
    """Two bodies without an entry are named in every post, and one post gives away an e-mail address."""
    told = archive.run("check").output.splitlines()
    assert (len(told), told[-1]) == (62, "0 errors, 61 doubts")
    [contact] = [line for line in told[:-1] if "has no id" not in line]
    path, line = contact.split(":")[:2]
    assert (path, "port.office@mail.example" in archive.read(path).splitlines()[int(line) - 1]) == (
        "posts/2018/2018-11-02-note-8.md",
        True,
    )
    archive.write(path, archive.read(path).replace("port.office@mail.example", "the port office"))
    assert archive.run("organisations", "add").exit_code == 0
    assert archive.run("check").output == "0 errors, 0 doubts\n"
    archive.commit("Mend what the check said")


def add_a_post_and_break_one(archive):
    """A slip is told on the push, with file, line and what would be right; mended, it passes."""
    before = archive.git("rev-parse", "HEAD").strip()
    assert archive.run("new", "The lamp is lit", "--date", "2021-02-01").exit_code == 0
    right = archive.read(SOON).replace("draft: true\n", "tags: [harbours]\n").replace("Write here.", "It burns.")
    archive.write(SOON, right.replace("2021-02-01\n", "soon\n", 1))
    archive.commit("Tell of the lamp")
    code, said = archive.pushed(before)
    [mark] = [line for line in said if line.startswith("::error")]
    assert (code, mark.split("::")[1]) == (1, f"error file={SOON},line=3,title=date-form")
    assert "date must be written YYYY-MM-DD, not 'soon'" in mark
    archive.write(SOON, right)
    archive.commit("Say the day")
    assert archive.pushed(before)[0] == 0


def publish(archive):
    """The site holds every post at the address that the blog gave it."""
    told = archive.run("build")
    assert told.exit_code == 0, told.output
    assert told.output.startswith("31 posts, ")
    addresses = [link(number).removeprefix("https://quay.example/") for number in range(1, 31)]
    assert [address for address in addresses if not (archive.site / address / "index.html").is_file()] == []
    assert [path for path in archive.site.rglob("*") if path.is_file() and b"mail.example" in path.read_bytes()] == []


def rename_a_tag(archive):
    """Another label is shown everywhere, and the posts differ in that one word."""
    assert archive.run("tags", "rename", "Strikes", "strikes and lockouts").exit_code == 0
    archive.commit("Call strikes by their full name")
    changed = archive.git("show", "--numstat", "--format=", "HEAD", "--", ":(glob)posts/20??/*").splitlines()
    assert (len(changed), {tuple(line.split("\t")[:2]) for line in changed}) == (15, {("1", "1")})
    assert archive.run("build").exit_code == 0
    assert "strikes and lockouts" in (archive.site / "tag/strikes/index.html").read_text(encoding="utf-8")


def check_the_links(archive, web):
    """One source is gone, and the ledger says so; the blog's own posts are known without asking."""
    told = archive.run("links", "check", "--all", "--allow-net", "127.0.0.0/8")
    assert told.exit_code == 0, told.output
    records = {record["url"]: record for record in map(json.loads, archive.read("posts/links.jsonl").splitlines())}
    sources = {url: record["verdict"] for url, record in records.items() if url.startswith(web)}
    assert sources == {f"{web}/page-{number}": "dead" if number == 7 else "ok" for number in range(1, 31)}
    archive.commit("Keep what was seen of links")


def look_at_the_site(archive, visit):
    """A reader opens the newest post, follows a tag to an old one, and searches; nobody else is asked for anything."""
    server, address = served(functools.partial(Files, directory=str(archive.site)))
    reader = visit(f"{address}/")
    reader.page.get_by_role("link", name="The lamp is lit").first.click()
    assert reader.page.locator("h1").inner_text().startswith("The lamp is lit")
    reader.page.get_by_role("link", name="harbours").first.click()
    reader.page.get_by_role("link", name="Note 30 from the quay").first.click()
    assert reader.page.get_by_role("link", name="Port Aid").count() > 0
    reader.page.goto(f"{address}/search/")
    assert reader.ask("lamp quay 17")[0].endswith("2019/10/01/note-17/")
    assert (reader.elsewhere, reader.complaints) == ([], [])
    server.shutdown()
