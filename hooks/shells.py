"""Door: the theme as shells. Each kind of generated page renders the theme's template once, with slots."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from muniment.editform import host
from muniment.site import policy, shell, staging, theme
from muniment.text import markdown


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Let MkDocs look through no more folders of the theme than it needs."""
    config.extra["muniment_folders"] = config.theme.dirs
    config.theme.dirs = theme.needed(config.theme.dirs)
    return config


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Hold the navigation for the shells."""
    config.extra["muniment_nav"] = nav
    return nav


def on_env(env, config: MkDocsConfig, files: Files):  # type: ignore[no-untyped-def]
    """Render a shell for each kind of page and hand it over."""
    slots = shell.slots()
    address = staging.running().project.site_url
    env.globals.update(slots=slots, policy=policy.META, canonical=address, with_tables=markdown.with_tables)
    env.globals["new_file"] = host.new_file(config.repo_url)
    template = env.get_template("main.html")
    common = {"config": config, "nav": config.extra["muniment_nav"], "slot": slots, "base_url": slots["root"]}
    shells = {kind: template.render(common, section=section) for kind, section in staging.SECTIONS.items()}
    staging.keep_shells(shells, config.extra["muniment_folders"])
    return env
