"""A real WordPress on this machine’s loopback is pulled, exported and shown: pytest tests/pull/live_wordpress.py.

Not among the ordinary tests, which know it by its recorded answers: it needs the programs `php` (with mysqli),
`mariadbd` and `mariadb-install-db`, and WordPress itself in the folder that MUNIMENT_WORDPRESS names
with a theme, without which it shows nothing (/usr/share/wordpress where it names none; on Debian:
apt install wordpress wordpress-theme-twentytwentyfive mariadb-server php-cli php-mysql).
"""

import json
import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path
from urllib.request import urlopen

import frontmatter
import pytest
from click.testing import CliRunner

from muniment.cli import group

PACKAGE = Path(os.environ.get("MUNIMENT_WORDPRESS", "/usr/share/wordpress"))
SEED = Path(__file__).with_name("wordpress.php")
CONFIGURATION = """<?php
define('DB_NAME', 'harbour'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:{port}'); define('WP_SITEURL', 'http://127.0.0.1:{port}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def until(ready, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end
        subprocess.run(["true"], check=True)


class Blog:
    """A WordPress with its database and its server."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.socket, self.port = folder, folder / "db.sock", free_port()
        self.site = folder / "site"
        shutil.copytree(
            PACKAGE, self.site, ignore=shutil.ignore_patterns("wp-config.php", "languages"), dirs_exist_ok=True
        )
        text = CONFIGURATION.replace("{socket}", str(self.socket)).replace("{port}", str(self.port))
        (self.site / "wp-config.php").write_text(text, encoding="utf-8")
        place = [f"--datadir={folder / 'db'}", "--no-defaults"][::-1]
        user = [f"--user={os.environ.get('USER') or 'root'}"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(
            ["mariadb-install-db", *place, *user, "--auth-root-authentication-method=normal"], check=True, **quiet
        )
        self.database = subprocess.Popen(
            ["mariadbd", *place, *user, "--skip-networking", f"--socket={self.socket}"], **quiet
        )
        ping = ["mariadb-admin", f"--socket={self.socket}", "-uroot", "ping"]
        until(lambda: subprocess.run(ping, check=False, **quiet).returncode == 0)
        subprocess.run(["mariadb", f"--socket={self.socket}", "-uroot", "-e", "create database harbour"], check=True)
        self.server = subprocess.Popen(["php", "-S", f"127.0.0.1:{self.port}", "-t", str(self.site)], **quiet)
        self.step("install")

    def step(self, *name: str) -> None:
        place = {"WORDPRESS_HOST": f"127.0.0.1:{self.port}", "WORDPRESS_FOLDER": str(self.site)}
        subprocess.run(["php", str(SEED), *name], env={**os.environ, **place}, check=True)

    def end(self) -> None:
        for process in (self.server, self.database):
            process.terminate()
            process.wait()


@pytest.fixture
def blog(tmp_path: Path):
    made = Blog(tmp_path / "blog")
    yield made
    made.end()


@pytest.fixture
def pull(blog: Blog, tmp_path: Path):
    """Pulls the blog into an archive, and returns what was said."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\nextra: {muniment: {timezone: Asia/Tokyo}}\n")

    def run() -> list[str]:
        address = f"http://127.0.0.1:{blog.port}/"
        arguments = ["-C", str(tmp_path), "pull", address, "--allow-net", "127.0.0.0/8"]
        return CliRunner().invoke(group, arguments, catch_exceptions=False).output.splitlines()

    return run


def test_what_a_real_blog_shows_comes_in_and_nothing_that_it_hides(blog: Blog, pull, tmp_path: Path) -> None:
    blog.step("first")
    assert pull()[-1] == "127.0.0.1: 122 posts new or changed, 123 at the blog"
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "posts").rglob("*.md")}
    assert not [name for name, text in texts.items() if "Secret" in text or "Locked words" in text]
    first = texts["2020-05-01-pilots-win.md"]
    assert first.startswith('---\ntitle: "Pilots “win” a prize & more"\ndate: "2020-05-01T23:30"\n')
    assert first.endswith("---\n\nA **prize** went to the pilots.\n\n- one\n- two\n")


def test_a_real_blog_is_pulled_again(blog: Blog, pull, tmp_path: Path) -> None:
    blog.step("first")
    pull()
    before = {path: path.read_bytes() for path in (tmp_path / "posts").rglob("*.md")}
    blog.step("second")
    said = pull()
    gone = re.findall(r"(?m)^posts/2020/\S+(day-\d)\.md:1: the blog does not show it any more", "\n".join(said))
    assert gone == ["day-5", "day-6"]
    assert said[-1] == "127.0.0.1: 2 posts new or changed, 122 at the blog"
    changed = {path.name for path in (tmp_path / "posts").rglob("*.md") if before.get(path) != path.read_bytes()}
    assert changed == {"2020-09-16-day-3.md", "2022-01-01-fresh.md"}


def fields(archive: Path) -> dict[str, dict[str, object]]:
    """Return what each post of an archive says, by its slug, without what is only of one form."""
    posts = map(frontmatter.load, archive.rglob("*.md"))
    said = {post["permalink"].split("/")[-2]: {**post.metadata, "body": post.content} for post in posts}
    return {slug: {name: value for name, value in one.items() if name[:2] != "x_"} for slug, one in said.items()}


def test_an_export_and_an_answer_and_pages_of_a_real_blog_give_the_same_posts(blog: Blog, tmp_path: Path) -> None:
    blog.step("forms")
    blog.step("export", str(tmp_path / "export.xml"))
    root = f"http://127.0.0.1:{blog.port}"
    for name, query in (("posts", "_embed=1&per_page=100"), ("tags", "per_page=100"), ("categories", "per_page=100")):
        (tmp_path / f"{name}.json").write_bytes(urlopen(f"{root}/wp-json/wp/v2/{name}?{query}").read())  # noqa: S310
    links = [post["link"] for post in json.loads((tmp_path / "posts.json").read_bytes())]
    for number, link in enumerate(links):
        (tmp_path / f"page-{number}.html").write_bytes(urlopen(link).read())  # noqa: S310
    made = {}
    for form, pattern in (("export", "export.xml"), ("answer", "*.json"), ("pages", "page-*.html")):
        into = tmp_path / form / "posts"
        captures = [str(path) for path in sorted(tmp_path.glob(pattern))]
        CliRunner().invoke(group, ["split", *captures, "--into", str(into)], catch_exceptions=False)
        made[form] = fields(into)
    assert made["answer"] == made["export"]
    part = made["pages"].pop("two-pages")  # a block theme shows the first page, and does not say so
    assert part["body"] == "The first part."
    for slug, post in made["pages"].items():
        whole = made["export"][slug]
        assert {name for name in whole.keys() | post.keys() if whole.get(name) != post.get(name)} <= {"date"}, slug
        assert str(whole["date"]).startswith(str(post["date"]))  # some themes show the day alone
