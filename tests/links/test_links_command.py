"""`muniment links` as people and workflows use it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ALLOW = ("--allow-net", "127.0.0.0/8")


@pytest.fixture
def archive(tmp_path: Path, web, monkeypatch) -> Path:
    """An archive of one post that cites two kinds of the web, one alive and one gone."""
    monkeypatch.setenv("CI", "true")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    configure(tmp_path)
    write(tmp_path, url(web, "article"), f"[gone]({url(web, 'gone-410')})")
    return tmp_path


def configure(folder: Path, **more: object) -> None:
    """Write the settings of an archive: nobody outside this machine is asked."""
    settings = {"availability": "", "timemaps": [], "resolver": "", "per_second": 50, **more}
    (folder / "mkdocs.yml").write_text(f"site_name: A\nextra:\n  muniment:\n    links: {json.dumps(settings)}\n")


def url(web, kind: str) -> str:
    return web.url(web.kinds[kind])


def write(folder: Path, source: str, body: str, name: str = "a") -> Path:
    """Write a post with one source and a body; return its path."""
    path = folder / "posts" / "2018" / f"2018-04-12-{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'---\ntitle: A\ndate: 2018-04-12\nsources:\n  - {{url: "{source}"}}\n---\n\n{body}\n', encoding="utf-8"
    )
    return path


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.invalid")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def checked(muniment: Callable, folder: Path, *arguments: str) -> tuple[list[dict], int]:
    """Return the findings of a check, and its exit code."""
    out = folder / "out.json"
    told = muniment(folder, "links", "check", *arguments, *ALLOW, "--json", str(out))
    return json.loads(out.read_text()), told.exit_code


def test_list_tells_post_path_line_column_and_address(muniment, archive, web):
    assert json.loads(muniment(archive, "links", "list", "--json", "-").output) == [
        {
            "post": "/2018/04/12/a/",
            "path": "posts/2018/2018-04-12-a.md",
            "line": 5,
            "column": 12,
            "url": url(web, "article"),
        },
        {
            "post": "/2018/04/12/a/",
            "path": "posts/2018/2018-04-12-a.md",
            "line": 8,
            "column": 8,
            "url": url(web, "gone-410"),
        },
    ]


def test_check_of_files_tells_all_and_fails_for_what_is_gone(muniment, archive, web):
    found, code = checked(muniment, archive, str(archive / "posts/2018/2018-04-12-a.md"))
    assert code == 1
    assert found == [
        {
            "url": url(web, "article"),
            "verdict": "ok",
            "new_url": None,
            "fragment": "na",
            "because": "it answers 200.",
            "status": 200,
            "requests": 1,
            "cited": [{"path": "posts/2018/2018-04-12-a.md", "line": 5, "column": 12}],
        },
        {
            "url": url(web, "gone-410"),
            "verdict": "dead",
            "new_url": None,
            "fragment": "na",
            "because": "it is gone for good (410).",
            "status": 410,
            "requests": 2,
            "cited": [{"path": "posts/2018/2018-04-12-a.md", "line": 8, "column": 8}],
        },
    ]


def test_old_rot_fails_nothing_unless_asked(muniment, archive):
    assert checked(muniment, archive, "--all")[1] == 0
    assert checked(muniment, archive, "--all", "--fail")[1] == 1


def test_what_is_not_due_is_not_asked(muniment, archive, web):
    first, _ = checked(muniment, archive)
    before = dict(web.counts)
    again, code = checked(muniment, archive)
    assert ([one["verdict"] for one in first], again, code, dict(web.counts)) == (["ok", "dead"], [], 0, before)


def test_the_ledger_alone_goes_on_after_the_cache_is_gone(muniment, archive):
    checked(muniment, archive, "--all")
    ledger = (archive / "posts/links.jsonl").read_bytes()
    for file in (archive / ".cache/links").iterdir():
        file.unlink()
    checked(muniment, archive, "--all")
    assert (archive / "posts/links.jsonl").read_bytes() == ledger
    assert [json.loads(line)["standing"] for line in ledger.splitlines()] == ["alive", "broken"]


def test_an_address_that_no_post_cites_leaves_the_ledger(muniment, archive, web):
    checked(muniment, archive, "--all")
    write(archive, url(web, "article"), "Nothing else.")
    checked(muniment, archive, "--all")
    lines = (archive / "posts/links.jsonl").read_text().splitlines()
    assert [json.loads(line)["url"] for line in lines] == [url(web, "article")]


def test_a_push_is_judged_by_what_it_brings(muniment, archive, web):
    git(archive, "init", "-q")
    git(archive, "add", "posts")
    git(archive, "commit", "-qm", "one")
    before = dict(web.counts)
    assert (checked(muniment, archive, "--since", "HEAD"), dict(web.counts)) == (([], 0), before)
    write(archive, url(web, "moved-308"), f"[old]({url(web, 'gone-410')})")
    found, code = checked(muniment, archive, "--since", "HEAD")
    assert ([one["verdict"] for one in found], code) == (["moved"], 0)
    write(archive, url(web, "gone-404"), "An untracked post.", name="b")
    found, code = checked(muniment, archive, "--since", "HEAD")
    assert ([one["verdict"] for one in found], code) == (["moved", "dead"], 1)


def test_an_exempt_address_is_not_asked(muniment, archive, web):
    exempt = f'- match: "{url(web, "gone-410")}"\n  because: known\n'
    (archive / "posts/exemptions.yml").write_text(exempt)
    found, code = checked(muniment, archive, str(archive / "posts/2018/2018-04-12-a.md"))
    assert ([one["url"] for one in found], code) == ([url(web, "article")], 0)


def test_a_list_is_answered_in_its_order_and_leaves_no_trace(muniment, archive, web):
    urls = [url(web, "gone-404"), url(web, "article") + "#x", "ftp://a.example/", url(web, "gone-404")]
    (archive / "list.txt").write_text("\n\n".join(urls) + "\n")
    found, code = checked(muniment, archive, "--urls", str(archive / "list.txt"))
    assert ([one["url"] for one in found], code) == (urls, 0)
    assert [one["verdict"] for one in found] == ["dead", "ok", "invalid", "dead"]
    assert not (archive / "posts/links.jsonl").exists()
    assert not (archive / ".cache").exists()


def test_shards_share_the_addresses_among_them(muniment, archive, web):
    urls = sorted(url(web, kind) for kind in ("article", "pdf", "gzip", "picture", "latin-1", "percent"))
    (archive / "list.txt").write_text("\n".join(urls))
    parts = [checked(muniment, archive, "--urls", str(archive / "list.txt"), "--shard", f"{k}/3")[0] for k in (1, 2, 3)]
    assert sorted(one["url"] for part in parts for one in part) == urls


def test_a_moved_address_is_proposed_as_a_diff_that_git_applies(muniment, archive, web):
    path = write(archive, url(web, "moved-308"), f"See {url(web, 'moved-308')}.")
    checked(muniment, archive, "--all")
    diff = muniment(archive, "links", "fix").output
    git(archive, "init", "-q")
    (archive / "fix.diff").write_text(diff)
    before = path.read_text()
    git(archive, "apply", "fix.diff")
    new = url(web, "moved-308").replace("/2018/04/prison-letters.html", "/prison-letters")
    assert path.read_text() == before.replace(url(web, "moved-308"), new)


def test_the_fragment_of_one_citation_does_not_come_to_another(muniment, archive, web):
    moved = url(web, "moved-308")
    write(archive, moved, f"[there]({moved}#there)")
    new = moved.replace("/2018/04/prison-letters.html", "/prison-letters")
    assert {one["url"]: one["new_url"] for one in checked(muniment, archive, "--all")[0]} == {
        moved: new,
        f"{moved}#there": f"{new}#there",
    }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--all", "--due"), "give only one of FILES, --all, --due, --since and --urls"),
        (("--shard", "3/2"), "--shard 3/2: there is no such part"),
        (("--shard", "half"), "--shard must be K/N, such as 1/4, not 'half'"),
        (("--allow-net", "here"), "--allow-net: 'here' does not appear to be an IPv4 or IPv6 network"),
        (("--proxy", "ftp://a"), "--proxy must be http://HOST:PORT or socks5h://HOST:PORT, not 'ftp://a'"),
        (("--since", "HEAD"), "muniment: git rev-parse: "),
        (("--json", "-", "--junit", "-"), "give - to only one of --json, --summary, --junit and --sarif"),
        (("--sarif", "posts"), "'posts' is a folder; name a file, or - for standard output"),
        (("--json", "nowhere/x.json"), "nowhere/x.json: there is no such folder to write to"),
        (("--ca", "mkdocs.yml"), "holds no certificate in PEM"),
    ],
)
def test_wrong_use_is_told_in_one_line(muniment, archive, monkeypatch, arguments, words):
    monkeypatch.chdir(archive)
    told = muniment(archive, "links", "check", *arguments)
    assert (told.exit_code, words in told.output, told.output.count("\n")) == (2, True, 1)


def test_a_list_of_three_servers_that_never_end_ends(muniment, archive, web):
    (archive / "list.txt").write_text("\n".join(url(web, kind) for kind in ("bomb-page", "endless", "stream")))
    found, _ = checked(muniment, archive, "--urls", str(archive / "list.txt"))
    assert [one["verdict"] for one in found] == ["ok", "ok", "ok"]


def test_a_page_is_kept_by_an_archive_and_that_is_remembered(muniment, archive, web):
    keeper = f"http://keeper.localhost:{web.port}"
    configure(archive, save=f"{keeper}/save/{{url}}")
    checked(muniment, archive, "--all")
    told = muniment(archive, "links", "save", *ALLOW)
    assert told.output.splitlines() == [
        "1 page to be kept, in less than a minute; Ctrl-C stops",
        f"{url(web, 'article')} is kept at {keeper}/web/20260110120000/http://a.example/",
        "1 page kept, 0 left for another run",
    ]
    assert muniment(archive, "links", "save", *ALLOW).output == "0 pages kept, 0 left for another run\n"


def test_a_post_that_archives_may_not_be_asked_about_is_left_out(muniment, archive):
    path = archive / "posts/2018/2018-04-12-a.md"
    path.write_text(path.read_text().replace("title: A\n", "title: A\narchive: false\n"))
    checked(muniment, archive, "--all")
    assert muniment(archive, "links", "save", *ALLOW).output == "0 pages kept, 0 left for another run\n"


def test_a_copy_is_looked_up_for_what_is_gone_and_stands_in_the_ledger(muniment, archive, web):
    configure(archive, timemaps=[f"http://timemap.localhost:{web.port}/map/{{url}}"])
    checked(muniment, archive, "--all")
    records = [json.loads(line) for line in (archive / "posts/links.jsonl").read_text().splitlines()]
    assert [record.get("memento") for record in records] == [
        None,
        {"url": "http://arc.example/2018/x", "date": "2018-04-15"},
    ]
