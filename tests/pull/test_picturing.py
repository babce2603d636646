import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from muniment.cli import group

PNG = b"\x89PNG\r\n\x1a\n" + b"octets"
PAGE = """<html><article class="hentry"><h2 class="entry-title"><a href="https://quay.example/2020/05/01/t/">T</a></h2>
<time datetime="2020-05-01T10:00:00+09:00">x</time><div class="entry-content"><p>Words.</p>
<img src="{home}/a.jpg" alt="A quay"/><img src="{home}/moved.png"/>
<img src="{home}/page.jpg"/></div></article></html>"""
ANSWERS = {
    "/a.jpg": (200, {}, PNG),
    "/moved.png": (302, {"Location": "/there.png"}, b""),
    "/there.png": (200, {}, b"GIF89a"),
    "/page.jpg": (200, {}, b"<html>no picture</html>"),
}


@pytest.fixture
def split(blog, folder: Path):
    """Splits a page with pictures into the archive, fetching them, and returns the result."""
    blog.odd = ANSWERS
    (folder / "page.html").write_text(PAGE.format(home=blog.home), encoding="utf-8")

    def run(*more: str):
        given = ["-C", str(folder), "split", str(folder / "page.html"), "--pictures", *more]
        return CliRunner().invoke(group, given, catch_exceptions=False)

    return run


def test_pictures_are_fetched_beside_their_post_and_their_licence_stays_unknown(split, blog, folder: Path) -> None:
    result = split("--allow-net", "127.0.0.0/8")
    year = folder / "posts/2020"
    text = (year / "2020-05-01-t.md").read_text(encoding="utf-8")
    assert {path.name: path.read_bytes() for path in year.iterdir() if path.suffix != ".md"} == {
        "2020-05-01-t-1.png": PNG,
        "2020-05-01-t-2.gif": b"GIF89a",
    }
    assert f'{{url: "{blog.home}/a.jpg", file: "2020-05-01-t-1.png", alt: A quay, licence: unknown}}' in text
    assert text.count("licence") == text.count("licence: unknown") == 3
    said = "what comes is no picture in JPEG, PNG, GIF, WebP or AVIF; the picture is recorded all the same"
    assert f"{blog.home}/page.jpg: {said}" in result.stderr


def test_a_picture_whose_address_is_in_other_letters_ended_all_in_a_traceback(split, blog, folder: Path) -> None:
    names = ("/кот и пёс.png", "/on.png", "/nowhere.png")
    home = blog.home
    text = (
        "".join(f'<p>Words.</p><img src="{home}{name}"/>' for name in names) + '<img src="http://a b.example/c.png"/>'
    )
    page = folder / "page.html"
    page.write_text(page.read_text(encoding="utf-8").replace("<p>Words.</p>", text), encoding="utf-8")
    asked = "/%D0%BA%D0%BE%D1%82%20%D0%B8%20%D0%BF%D1%91%D1%81.png"
    on = {"/on.png": (302, {"Location": asked}, b""), "/nowhere.png": (302, {"Location": "http://a b.example/"}, b"")}
    blog.odd = {**ANSWERS, asked: (200, {}, PNG), **on}
    said = split("--allow-net", "127.0.0.0/8").stderr
    assert [path.name for path in sorted((folder / "posts/2020").glob("*.png"))][:2] == [
        "2020-05-01-t-1.png",
        "2020-05-01-t-2.png",
    ]
    assert f"{home}/nowhere.png: 'a b.example' cannot be the name of a host; the picture is recorded" in said
    assert "http://a b.example/c.png: 'a b.example' cannot be the name of a host; the picture is recorded" in said


def test_pictures_that_are_there_are_not_asked_for_again(split, blog, folder: Path) -> None:
    split("--allow-net", "127.0.0.0/8")
    before = (folder / "posts/2020/2020-05-01-t.md").read_bytes()
    blog.asked.clear()
    split("--allow-net", "127.0.0.0/8")
    assert (blog.asked, (folder / "posts/2020/2020-05-01-t.md").read_bytes()) == (["/page.jpg"], before)


def test_no_private_network_is_asked_for_pictures(split, blog) -> None:
    assert "it leads into a network that may not be asked; --allow-net permits one" in split().stderr
    assert blog.asked == []


def test_a_picture_of_several_posts_was_asked_for_as_often(split, blog, folder: Path) -> None:
    page = (folder / "page.html").read_text(encoding="utf-8")
    other = page.replace("2020/05/01/t/", "2020/05/02/u/").replace("2020-05-01", "2020-05-02").replace(">T<", ">U<")
    (folder / "other.html").write_text(other, encoding="utf-8")
    split(str(folder / "other.html"), "--allow-net", "127.0.0.0/8")
    assert sorted(blog.asked) == ["/a.jpg", "/moved.png", "/page.jpg", "/there.png"]
    assert {path.name for path in (folder / "posts/2020").iterdir() if path.suffix != ".md"} == {
        f"2020-05-{post}-{picture}" for post in ("01-t", "02-u") for picture in ("1.png", "2.gif")
    }


@pytest.mark.parametrize(
    ("answer", "why"),
    [((404, {}, b""), "its server answers 404"), ((302, {"Location": "/page.jpg"}, b""), "it is sent on too often")],
)
def test_why_a_picture_cannot_be_had_was_not_said(split, blog, answer, why: str) -> None:
    blog.odd = {**ANSWERS, "/page.jpg": answer}
    said = split("--allow-net", "127.0.0.0/8").stderr
    assert f"{blog.home}/page.jpg: {why}; the picture is recorded all the same" in said


def _answered(folder: Path, *pictures: str, slug: str = "t", changed: str = "2020-05-01T10:00:00") -> Path:
    """Write an answer of the blog's interface with a post that has these pictures."""
    text = "<p>Words.</p>" + "".join(f'<p><img src="{url}"/></p>' for url in pictures)
    parts = {"title": {"rendered": "T"}, "content": {"rendered": text}, "tags": [], "categories": []}
    link = f"https://quay.example/2020/05/01/{slug}/"
    post = {"id": 1, "link": link, "slug": slug, "date": "2020-05-01T10:00:00", "modified": changed, **parts}
    path = folder / "answer.json"
    path.write_text(json.dumps([post]), encoding="utf-8")
    return path


def _files(folder: Path) -> dict[str, bytes]:
    found = sorted((folder / "posts/2020").iterdir())
    return {path.name: path.read_bytes() for path in found if path.suffix != ".md"}


@pytest.fixture
def fetch(blog, folder: Path):
    """Splits an answer with pictures of this blog into the archive, fetching them, and returns the result."""
    blog.odd = {f"/{name}.png": (200, {}, PNG + name.encode()) for name in ("old", "new")}

    def run(*names: str, **more: str):
        path = _answered(folder, *(f"{blog.home}/{name}.png" for name in names), **more)
        given = ["-C", str(folder), "split", str(path), "--pictures", "--allow-net", "127.0.0.0/8"]
        return CliRunner().invoke(group, given, catch_exceptions=False)

    return run


def test_a_picture_that_the_blog_put_before_another_took_the_place_of_its_file(fetch, blog, folder: Path) -> None:
    fetch("old")
    fetch("new", "old", changed="2020-06-01T10:00:00")
    assert _files(folder) == {"2020-05-01-t-1.png": PNG + b"old", "2020-05-01-t-2.png": PNG + b"new"}
    text = (folder / "posts/2020/2020-05-01-t.md").read_text(encoding="utf-8")
    assert f'{{url: "{blog.home}/new.png", file: "2020-05-01-t-2.png", licence: unknown}}' in text
    assert f'{{url: "{blog.home}/old.png", file: "2020-05-01-t-1.png", licence: unknown}}' in text


def test_a_picture_took_the_place_of_a_file_of_an_editor(fetch, folder: Path) -> None:
    (folder / "posts/2020").mkdir(parents=True)
    (folder / "posts/2020/2020-05-01-T-1.png").write_bytes(b"an editor's")
    fetch("old")
    assert _files(folder) == {"2020-05-01-T-1.png": b"an editor's", "2020-05-01-t-2.png": PNG + b"old"}


def test_the_file_of_a_picture_had_a_longer_name_than_check_allows(fetch, folder: Path) -> None:
    fetch("old", slug="quay" * 46)
    assert [len(name) for name in _files(folder)] == [200]
    assert "0 errors" in CliRunner().invoke(group, ["-C", str(folder), "check"]).output


def test_a_sound_was_kept_as_a_picture(fetch, blog, folder: Path) -> None:
    blog.odd = {"/old.png": (200, {}, b"RIFF\x10\0\0\0WAVEfmt "), "/new.png": (200, {}, b"RIFF\x0a\0\0\0WEBPVP8 ")}
    assert "/old.png: what comes is no picture in JPEG, PNG, GIF, WebP or AVIF" in fetch("old", "new").stderr
    assert _files(folder) == {"2020-05-01-t-2.webp": b"RIFF\x0a\0\0\0WEBPVP8 "}


BOX = b"\x00\x00\x00\x20ftyp%b\x00\x00\x00\x00%b\x00\x00\x00\x28meta"
KINDS = {
    "AVIF": (BOX % (b"avif", b"avifmif1miaf"), True),
    "AVIF that moves": (BOX % (b"avis", b"msf1avis"), True),
    "AVIF by another of its brands": (BOX % (b"mif1", b"mif1avifmiaf"), True),
    "HEIC": (BOX % (b"heic", b"mif1heic"), False),
    "HEIC by another of its brands": (BOX % (b"mif1", b"mif1heic") + b"avif", False),
    "a film": (BOX % (b"isom", b"isomavc1"), False),
    "SVG": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="ring()"/>', False),
}


@pytest.mark.parametrize(("octets", "comes"), KINDS.values(), ids=KINDS)
def test_of_newer_kinds_of_pictures_those_come_that_browsers_show(split, blog, folder: Path, octets, comes) -> None:
    blog.odd = {**ANSWERS, "/a.jpg": (200, {"Content-Type": "image/avif"}, octets)}
    split("--allow-net", "127.0.0.0/8")
    found = [path.read_bytes() for path in (folder / "posts/2020").glob("*.avif")]
    assert found == ([octets] if comes else [])
