"""Door: MkDocs builds into a staging folder; the finished site is published by the core."""

from mkdocs.config.defaults import MkDocsConfig

from muniment.site import staging


def on_startup(command: str, dirty: bool) -> None:
    """Note whether a build or the preview is running."""
    staging.begin(command)


def on_pre_build(config: MkDocsConfig) -> None:
    """Point MkDocs to its staging folder."""
    config.site_dir = staging.enter(config.config_file_path, config.site_dir, strict=config.strict)


def on_post_build(config: MkDocsConfig) -> None:
    """Publish, unless MkDocs is about to abort on a warning."""
    config.site_dir = staging.leave()
