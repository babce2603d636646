"""Door: the preview follows what is saved."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from muniment.site import preview


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder) -> LiveReloadServer:  # type: ignore[no-untyped-def]
    """Let the core renew the site, and the server show what the core keeps."""
    preview.follow(server, builder, watched=[config.docs_dir, config.config_file_path])
    return server
