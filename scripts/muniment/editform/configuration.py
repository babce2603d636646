"""The configuration of the form, made from the schema and the vocabularies."""

from collections.abc import Iterator
from typing import Any

from muniment.editform.host import Host, Kind
from muniment.editform.widgets import FREE, Widget, widget
from muniment.model.post import FrontMatter
from muniment.project import Project
from muniment.schema import fields
from muniment.schema.fields import Field, Shape
from muniment.vocabularies.registry import Registry

SHOWN = ("title", "date", "lang", "author", "excerpt", "tags", "organisations", "sources", "see_also", "pictures")
"""What a new post may say, in the order of the form. All else belongs to posts that have appeared, or is worked out."""
WITHIN = {
    "organisations": ("id", "as", "role"),
    "sources": ("url", "title", "publisher", "accessed"),
    "see_also": ("url",),
    "pictures": ("file", "alt", "caption", "credit", "licence"),
}
"""What an entry of a list may say."""
SINGULAR = {"organisations": "organisation", "sources": "source", "see_also": "reference", "pictures": "picture"}
HINTS = {
    "id": "Choose it from the list; one that is not there is named in the text alone.",
    "as": "As the post names it. Left empty: by its name in the list.",
    "licence": "Under which the picture may be shown, such as CC BY 4.0. Without one, leave it out.",
}
"""What is to be said of some fields in the form that is said otherwise elsewhere."""
OPTIONAL, WANTED = {"as"}, {"id", "file", "alt", "licence"}
"""Fields of entries that the form asks for less, and for more, than `check` does."""
BUTTONS = "bold italic link heading-two heading-three quote bulleted-list numbered-list".split()
LATIN = set("de en es fr it nl pt sv da nb nn no fi pl cs sk hu ro hr sl tr id ms sw ca eu gl et lv lt sq".split())
"""Languages of which a slug in plain letters, without accents, keeps the words."""
LARGEST = 10 * 1024 * 1024
QUALITY = 85
"""Pictures are written anew in the browser: what a camera put into them, such as the place, is not saved."""
PUBLIC = "What is saved here can be read by everybody at once where the repository is public, drafts included."


def configuration(project: Project, registry: Registry, host: Host, *, branch: str) -> dict[str, Any]:
    """Return the configuration of the form as Sveltia CMS reads it."""
    picture = {"format": "webp", "quality": QUALITY}
    library = {
        "config": {"max_file_size": LARGEST, "slugify_filename": True, "transformations": {"raster_image": picture}}
    }
    return {
        "backend": _backend(host, branch),
        **({"publish_mode": "editorial_workflow"} if host.kind.proposes else {}),
        "app_title": f"{project.site_name}: add a post",
        **({"site_url": project.site_url} if project.site_url else {}),
        "show_preview_links": False,
        "issue_reports": {"url": f"{host.repository}/issues/new"},
        "media_folder": "posts",
        "public_folder": "/posts",
        "media_libraries": {"default": library, "stock_assets": {"providers": []}},
        "slug": {"encoding": _encoding(project), "clean_accents": True, "maxlength": 120},
        "output": {"omit_empty_optional_fields": True, "yaml": {"quote": "none"}},
        "collections": [_posts(registry)],
    }


def _backend(host: Host, branch: str) -> Widget:
    """Return where the form saves. Who signs in does so with a token of the host: no third party stands between."""
    told: Widget = {"name": str(host.kind), "repo": host.path, "branch": branch, "auth_methods": ["token"]}
    if host.kind is Kind.GITHUB:
        told |= {"open_authoring": True, "auth_scope": "public_repo"}
    return told if host.asked == "https://api.github.com" else told | {"api_root": host.asked}


def _encoding(project: Project) -> str:
    """Return how titles become names of files: in plain letters where no language of the archive would lose its own."""
    latin = all(language.split("-")[0] in LATIN for language in project.settings.languages)
    return "ascii" if latin else "unicode"


def _posts(registry: Registry) -> Widget:
    """Return the collection of drafts; a post that has appeared is not edited here, lest its file be written anew."""
    return {
        "name": "posts",
        "label": "Drafts",
        "label_singular": "post",
        "description": PUBLIC,
        "folder": "posts",
        "path": "{{date | date('YYYY')}}/{{slug}}",
        "slug": "{{date}}-{{title}}",
        "media_folder": "..",
        "public_folder": "",
        "filter": {"field": "draft", "value": True},
        "delete": False,
        "editor": {"preview": False},
        "fields": [*_fields(registry), {"name": "draft", "widget": "hidden", "default": True}, BODY],
    }


BODY = {
    "name": "body",
    "label": "Text",
    "hint": PUBLIC,
    "widget": "richtext",
    "buttons": BUTTONS,
    "editor_components": [],
    "use_emoji_autocomplete": False,
}


def _fields(registry: Registry) -> Iterator[Widget]:
    for name in SHOWN:
        field = fields.named(FrontMatter, name)
        made = _groups(field, registry) if field.shape is Shape.GROUPS else widget(field, registry)
        if made.get("options", True) and made.get("fields", True):
            yield made | ({"default": "{{now}}"} if name == "date" else {})


def _groups(field: Field, registry: Registry) -> Widget:
    """Return a list of entries; one that chooses from an empty list is left out."""
    parts = {part.name: part for part in field.fields}
    made = [_part(parts[name], registry) for name in WITHIN[field.name]]
    usable = all(one.get("options", True) for one in made)
    return {
        "name": field.name,
        "label": field.label,
        "label_singular": SINGULAR[field.name],
        "hint": f"{field.hint[:1].upper()}{field.hint[1:]}.",
        "widget": "list",
        "required": False,
        "collapsed": "auto",
        "summary": "{{" + WITHIN[field.name][0] + "}}",
        "fields": made if usable else [],
    }


def _part(field: Field, registry: Registry) -> Widget:
    made = widget(field, registry)
    made["required"] = (field.required or field.name in WANTED) and field.name not in OPTIONAL
    made["hint"] = HINTS.get(field.name, made["hint"])
    if field.name == "licence":
        made["pattern"] = [f"^(?!{FREE}$).+", "Name the licence, or leave the picture out"]
    return made
