"""The form made from the schema, the vocabularies, and packages that are what their digests say."""

import hashlib
import io
import json
import tarfile

import msgspec
import pytest

from muniment.editform import bundle, configuration, host, making
from muniment.editform.bundle import Package
from muniment.editform.host import Kind
from muniment.model.post import FrontMatter
from muniment.project import UsageError
from muniment.schema import fields

TAGS = "- label: torture\n- {label: Chile, kind: place}\n- {label: Jane Roe, kind: person}\n"
TAGS += "- {label: J. Doe, kind: unsure}\n"
BODIES = "- {id: harbour-watch, name: Harbour Watch, acronym: HW, country: CL}\n- {id: aid, name: Aid, note: secret}\n"


@pytest.fixture
def archive(tmp_path):
    """An archive of two lists and no post."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Small & <old>\nrepo_url: https://github.com/owner/archive\n")
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts/tags.yml").write_text(TAGS, encoding="utf-8")
    (tmp_path / "posts/organisations.yml").write_text(BODIES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def packages(tmp_path, monkeypatch):
    """Stand-ins for the packages in a folder of archives, with digests that are right."""
    folder = tmp_path / "packages"
    folder.mkdir()
    made = [stand_in(package, folder) for package in bundle.PACKAGES]
    monkeypatch.setattr(bundle, "PACKAGES", tuple(made))
    monkeypatch.setattr(bundle, "FORM", made[0])
    return folder


def stand_in(package: Package, folder) -> Package:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w:gz") as archive:
        for name, path in package.parts.items():
            entry = tarfile.TarInfo(path)
            entry.size = len(name)
            archive.addfile(entry, io.BytesIO(name.encode()))
    (folder / package.archive).write_bytes(written.getvalue())
    return msgspec.structs.replace(package, sha256=hashlib.sha256(written.getvalue()).hexdigest())


@pytest.fixture
def made(archive, packages, muniment):
    """The configuration of the form."""
    done = muniment(archive, "edit-form", "--bundle", str(packages))
    assert done.exit_code == 0, done.output
    return json.loads((archive / "docs/edit/config.json").read_text(encoding="utf-8"))


def shown(made):
    return {field["name"]: field for field in made["collections"][0]["fields"]}


def test_tags_are_chosen_from_the_list_and_no_person_is_in_it(made):
    assert [option["value"] for option in shown(made)["tags"]["options"]] == ["Chile", "torture"]


def test_organisations_are_chosen_by_name_and_saved_by_id(archive, made):
    body = {field["name"]: field for field in shown(made)["organisations"]["fields"]}
    assert body["id"]["options"] == [
        {"label": "Aid", "value": "aid"},
        {"label": "Harbour Watch (HW), CL", "value": "harbour-watch"},
    ]
    assert body["role"]["options"] == ["subject", "signatory", "mentioned"]
    assert '{"aid":"Aid","harbour-watch":"Harbour Watch"}' in (archive / "docs/edit/form.js").read_text(
        encoding="utf-8"
    )


@pytest.mark.usefixtures("made")
def test_what_is_not_published_of_a_body_is_not_in_the_form(archive):
    own = [archive / "docs/edit" / name for name in ("config.json", "form.js", "index.html")]
    assert [path.name for path in own if "secret" in path.read_text(encoding="utf-8")] == []


def test_a_picture_needs_its_licence_and_what_it_shows(made):
    picture = {field["name"]: field for field in shown(made)["pictures"]["fields"]}
    assert {name for name, field in picture.items() if field["required"]} == {"file", "alt", "licence"}
    assert picture["licence"]["pattern"][0] == "^(?!unknown$).+"


def test_each_field_of_the_form_is_one_of_the_schema_with_its_label(made):
    known = {field.name: field for field in fields.of(FrontMatter)}
    form = shown(made)
    assert form.pop("body")["widget"] == "richtext"
    assert form["draft"] == {"name": "draft", "widget": "hidden", "default": True}
    assert [name for name, field in form.items() if name != "draft" and field["label"] != known[name].label] == []
    assert {field.name for field in known.values() if field.required} <= form.keys()


def test_files_are_named_by_date_and_title_in_the_folder_of_the_year(made):
    posts = made["collections"][0]
    assert (posts["folder"], posts["path"], posts["slug"]) == (
        "posts",
        "{{date | date('YYYY')}}/{{slug}}",
        "{{date}}-{{title}}",
    )


def test_only_drafts_are_edited_and_none_is_deleted(made):
    assert (made["collections"][0]["filter"], made["collections"][0]["delete"]) == (
        {"field": "draft", "value": True},
        False,
    )


def test_titles_keep_their_letters_where_the_archive_is_not_written_in_latin_ones(archive, packages, muniment):
    told = "extra: {muniment: {languages: [ar, en]}}\n"
    with (archive / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(told)
    muniment(archive, "edit-form", "--bundle", str(packages))
    assert json.loads((archive / "docs/edit/config.json").read_text(encoding="utf-8"))["slug"]["encoding"] == "unicode"


def test_an_archive_without_lists_has_a_form_without_them(archive, packages, muniment):
    (archive / "posts/tags.yml").unlink()
    (archive / "posts/organisations.yml").unlink()
    assert muniment(archive, "edit-form", "--bundle", str(packages)).exit_code == 0
    made = json.loads((archive / "docs/edit/config.json").read_text(encoding="utf-8"))
    assert {"tags", "organisations"} & shown(made).keys() == set()


@pytest.mark.parametrize(
    ("repository", "kind", "asked", "proposes"),
    [
        ("https://github.com/owner/archive", Kind.GITHUB, "https://api.github.com", True),
        ("https://github.com/owner/archive.git/", Kind.GITHUB, "https://api.github.com", True),
        ("https://gitlab.com/group/below/archive", Kind.GITLAB, "https://gitlab.com/api/v4", True),
        ("https://gitlab.example.org/group/archive", Kind.GITLAB, "https://gitlab.example.org/api/v4", True),
        ("https://codeberg.org/owner/archive", Kind.FORGEJO, "https://codeberg.org/api/v1", False),
    ],
)
def test_the_code_host_is_told_by_the_address_of_the_repository(repository, kind, asked, proposes):
    found = host.of(repository)
    assert (found.kind, found.asked, found.kind.proposes) == (kind, asked, proposes)
    assert f"connect-src 'self' blob: data: {found.origin};" in making.page.policy(found.origin)


@pytest.mark.parametrize(
    ("repository", "page"),
    [
        ("https://github.com/owner/archive", "https://github.com/owner/archive/new/main/posts?filename="),
        ("https://github.com/owner/archive.git", "https://github.com/owner/archive/new/main/posts?filename="),
        (
            "https://gitlab.com/group/below/archive/",
            "https://gitlab.com/group/below/archive/-/new/main/posts?file_name=",
        ),
        ("https://gitlab.example.org/a/b", "https://gitlab.example.org/a/b/-/new/main/posts?file_name="),
        ("https://codeberg.org/owner/archive", "https://codeberg.org/owner/archive/_new/main/posts?filename="),
        ("https://forgejo.example.org/a/b", "https://forgejo.example.org/a/b/_new/main/posts?filename="),
    ],
)
def test_each_code_host_has_its_own_page_for_a_new_file(repository, page):
    address = host.new_file(repository)
    assert address.startswith(f"{page}2024/2024-05-17-title.md")
    assert ("&value=---%0Atitle" in address) == ("/-/" not in address)


@pytest.mark.parametrize(
    "repository", ["", None, "https://git.example.org/owner/archive", "https://github.com", "owner/archive", "http://["]
)
def test_where_the_address_tells_no_kind_there_is_no_page_for_a_new_file(repository):
    assert host.new_file(repository) == ""


def test_where_drafts_are_committed_the_page_says_so(archive, packages, muniment):
    text = (archive / "mkdocs.yml").read_text(encoding="utf-8").replace("github.com", "codeberg.org")
    (archive / "mkdocs.yml").write_text(text, encoding="utf-8")
    muniment(archive, "edit-form", "--bundle", str(packages))
    page = (archive / "docs/edit/index.html").read_text(encoding="utf-8")
    assert "It is committed at once; readers of the site do not see it while it is a draft." in page
    assert "<title>Add a post – Small &amp; &lt;old&gt;</title>" in page
    made = json.loads((archive / "docs/edit/config.json").read_text(encoding="utf-8"))
    assert "publish_mode" not in made


def test_without_the_address_of_the_repository_the_command_says_what_to_write(archive, muniment):
    (archive / "mkdocs.yml").write_text("site_name: Small\n", encoding="utf-8")
    told = muniment(archive, "edit-form")
    assert told.exit_code == 2
    assert told.output == (
        "muniment: mkdocs.yml: repo_url must be the address of the repository in a browser, as in "
        "https://github.com/owner/archive, not ''\n"
    )


def test_a_package_that_is_not_what_its_digest_says_is_refused(archive, packages, muniment):
    with (packages / bundle.PACKAGES[0].archive).open("ab") as file:
        file.write(b"more")
    told = muniment(archive, "edit-form", "--bundle", str(packages))
    assert told.exit_code == 2
    assert "is not @sveltia/cms 0.221.1: its SHA-256 is " in told.output
    assert not (archive / "docs/edit").exists()


def test_a_package_that_is_fetched_is_kept_and_not_fetched_again(packages, tmp_path):
    asked = []

    def fetch(url):
        asked.append(url)
        return next((packages / one.archive).read_bytes() for one in bundle.PACKAGES if one.url == url)

    first = bundle.files(None, tmp_path / "kept", fetch)
    assert bundle.files(None, tmp_path / "kept", fetch) == first
    assert asked == [package.url for package in bundle.PACKAGES]
    assert asked[0] == "https://registry.npmjs.org/@sveltia/cms/-/cms-0.221.1.tgz"


def test_what_is_fetched_is_held_to_its_digest(tmp_path):
    with pytest.raises(UsageError, match="its SHA-256 is"):
        bundle.files(None, tmp_path / "kept", lambda url: b"something else")
    assert not (tmp_path / "kept").exists()


def test_a_second_run_writes_only_what_has_changed(archive, packages, muniment):
    muniment(archive, "edit-form", "--bundle", str(packages))
    assert muniment(archive, "edit-form", "--bundle", str(packages)).output.startswith("0 written; ")
    with (archive / "posts/tags.yml").open("a", encoding="utf-8") as file:
        file.write("- label: raids\n")
    assert muniment(archive, "edit-form", "--bundle", str(packages)).output.splitlines()[0] == "docs/edit/config.json"


def test_every_entry_of_the_lists_of_the_form_is_a_field_of_the_schema():
    known = {field.name: {part.name for part in field.fields} for field in fields.of(FrontMatter)}
    assert [name for name in configuration.SHOWN if name not in known] == []
    assert [name for name, parts in configuration.WITHIN.items() if not set(parts) <= known[name]] == []
