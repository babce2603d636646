"""A page of the preview reloads itself after a save, under the policy that every page has."""

import shutil
import socket
import subprocess
import sys

import pytest

PATH = "2019/2019-02-13-martin-ennals-award"


@pytest.fixture
def preview(root, tmp_path):
    """A preview of the posts that ship: their folder, and where it is shown."""
    for name in ("docs", "hooks", "posts"):
        shutil.copytree(root / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(root / "mkdocs.yml", tmp_path / "mkdocs.yml")
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = str(listening.getsockname()[1])
    command = [sys.executable, "-u", "-m", "muniment", "serve", "--port", port]
    running = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert running.stdout is not None
    said = next((line for line in running.stdout if "Serving on" in line), "")
    assert said
    yield tmp_path, f"http://127.0.0.1:{port}"
    running.terminate()
    running.wait(20)
    running.stdout.close()


def test_a_page_reloads_itself_and_breaks_no_policy(visit, preview):
    folder, address = preview
    seen = visit(f"{address}/2019/02/13/martin-ennals-award/")
    assert seen.page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1
    file = folder / "posts" / f"{PATH}.md"
    for number in (1, 2):
        text = file.read_text(encoding="utf-8")
        file.write_text(f"{text}\nAdded while it was shown: {number}.\n", encoding="utf-8")
        seen.page.wait_for_selector(f"text=Added while it was shown: {number}.", timeout=60_000)
    assert [said for said in seen.complaints if "favicon" not in said and "404" not in said] == []
