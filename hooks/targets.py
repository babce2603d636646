"""Door: what MkDocs is told of. Pages written by hand may link to posts and lists, and MkDocs checks that."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from muniment.site import staging


class Elsewhere(File):
    """A link target that the core makes and writes; MkDocs neither builds nor copies it."""

    def is_documentation_page(self) -> bool:
        """Keep it out of MkDocs' page loop."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Leave the writing to the core."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add every target that pages written by hand link to, and those that the navigation names."""
    for path, address in staging.targets():
        target = f"{address}index.html"
        files.append(Elsewhere(path, None, config.site_dir, True, dest_uri=target, inclusion=InclusionLevel.INCLUDED))
    return files
