"""The form at /edit/, in a real browser."""

import base64

from muniment.editform.bundle import PACKAGES

HOST = "https://api.github.com"
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def test_a_post_made_in_the_form_passes_every_check(form, muniment):
    form.sign_in()
    form.new()
    form.type("title", "Élan: a visit to “Harbour” & more, 50%")
    form.type("date", "2024-03-01")
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
    form.new()
    form.type("title", "A picture")
    form.type("date", "2024-03-01")
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
    form.new()
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
