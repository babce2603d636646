"""The measuring itself runs: on a few posts, ours alone; what it finds is asserted nowhere."""

import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parent


def test_the_bench_measures_a_small_archive_without_other_generators(tmp_path):
    command = [
        sys.executable,
        str(BENCH / "run.py"),
        "--posts",
        "20",
        "--runs",
        "1",
        "--no-peers",
        "--folder",
        tmp_path,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    rows = [line.split(" | ")[0].removeprefix("| ") for line in done.stdout.splitlines() if line.startswith("| ")]
    colds = ["cold, like for like", "cold, whole"]
    checks = ["check, cold", "check, no change", "check, body edit"]
    assert rows == ["measure", *colds, "no change", "body edit", "title edit", "tag rename", *checks]
    assert "Save to visible in the preview" in done.stdout


def test_the_same_number_of_posts_gives_the_same_archive(tmp_path, root):
    trees = []
    for name in ("one", "other"):
        subprocess.run([sys.executable, str(BENCH / "archive.py"), "30", str(tmp_path / name)], check=True, cwd=root)
        files = sorted(file for file in (tmp_path / name).rglob("*") if file.is_file())
        trees.append([(file.relative_to(tmp_path / name), file.read_bytes()) for file in files])
    assert trees[0] == trees[1]
    assert len(trees[0]) == 32
