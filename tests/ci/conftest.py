"""An archive in a git repository with an origin, as a host clones it, and the host's variables and files."""

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

CONFIGURATION = """\
site_name: Small Archive
site_url: https://small.example/
theme: {name: material, custom_dir: hooks/overrides, font: false}
plugins: []
nav: [index.md]
hooks: [hooks/publishing.py, hooks/targets.py, hooks/shells.py, hooks/preview.py]
extra:
  muniment:
    links: {availability: "", timemaps: [], per_second: 50}
"""
POST = "---\ntitle: {}\ndate: {}\nsources:\n{}---\n\nWords of the post.\n"
NOT_THE_HOSTS = ("GITHUB_", "GITLAB_", "CI", "FORGEJO_", "GITEA_", "GIT_")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder as an editor who gave no address; return what it says."""
    identity = ("-c", "user.name=An editor", "-c", "user.email=noreply@example.invalid", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class Clone:
    """A clone of a repository that others push to, and what a host sets in it."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        self.folder, self.scratch = folder, scratch
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(NOT_THE_HOSTS)}
        self.environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

    def git(self, *arguments: str) -> str:
        return git(self.folder, *arguments)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def post(self, day: str, title: str, *sources: str, name: str = "") -> str:
        """Write a post; return its path."""
        path = f"posts/{day[:4]}/{day}-{name or title.lower().replace(' ', '-')}.md"
        self.write(path, POST.format(title, day, "".join(f'  - {{url: "{url}"}}\n' for url in sources) or "  []\n"))
        return path

    def commit(self, said: str) -> str:
        """Commit all there is; return the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", said)
        return self.git("rev-parse", "HEAD")

    def on_github(self, name: str, event: dict[str, object], ref: str = "refs/heads/main") -> "Clone":
        """Set what GitHub sets for an event."""
        written = self.scratch / "event.json"
        written.write_text(json.dumps({"repository": {"default_branch": "main"}, **event}), encoding="utf-8")
        self.environment |= {"CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": name, "GITHUB_REF": ref}
        self.environment |= {"GITHUB_EVENT_PATH": str(written), "GITHUB_STEP_SUMMARY": str(self.scratch / "summary.md")}
        self.environment |= {"GITHUB_OUTPUT": str(self.scratch / "output")}
        return self

    def on_gitlab(self, **variables: str) -> "Clone":
        """Set what GitLab sets."""
        self.environment |= {"CI": "true", "GITLAB_CI": "true", "CI_DEFAULT_BRANCH": "main", **variables}
        return self

    def ci(self, *arguments: str) -> tuple[int, list[str]]:
        """Run `muniment ci` as a host does; return its exit code and the lines it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "muniment", "ci", *arguments],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        return done.returncode, done.stdout.splitlines()

    @property
    def summary(self) -> str:
        return (self.scratch / "summary.md").read_text(encoding="utf-8")

    @property
    def output(self) -> str:
        return (self.scratch / "output").read_text(encoding="utf-8")


@pytest.fixture
def clone(root: Path, tmp_path: Path) -> Clone:
    """An archive of one post on main, and its origin."""
    origin, folder = tmp_path / "origin.git", tmp_path / "clone"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(origin))
    git(tmp_path, "clone", "--quiet", str(origin), str(folder))
    git(folder, "switch", "--quiet", "--orphan", "main")
    shutil.copytree(root / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    made = Clone(folder, tmp_path)
    made.write("mkdocs.yml", CONFIGURATION)
    made.write("docs/index.md", "# Home\n\nA page.\n")
    made.write(".gitignore", "/site/\n/.cache/\n__pycache__/\n")
    made.post("2018-04-12", "The first")
    made.commit("Begin")
    made.git("push", "--quiet", "origin", "main")
    return made


@pytest.fixture
def shallow(tmp_path: Path) -> Callable[[Clone], Clone]:
    """Clones the origin of a clone with its last commit alone, as hosts do unless told otherwise."""

    def cloned(clone: Clone, branch: str = "main") -> Clone:
        folder = tmp_path / f"shallow-{branch}"
        origin = (tmp_path / "origin.git").as_uri()
        git(tmp_path, "clone", "--quiet", "--depth=1", f"--branch={branch}", origin, str(folder))
        made = Clone(folder, tmp_path)
        made.environment = clone.environment
        return made

    return cloned


class Pages(http.server.BaseHTTPRequestHandler):
    """Has a page everywhere but under /gone."""

    def do_GET(self) -> None:
        gone = self.path.startswith("/gone")
        self.send_response(404 if gone else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        told = "Not found" if gone else "A page"
        self.wfile.write(f"<html><title>{told}</title><p>{told}. {'Words of a page. ' * 40}</html>".encode())

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="session")
def web() -> Iterator[str]:
    """Where a small web answers, without the closing slash."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
