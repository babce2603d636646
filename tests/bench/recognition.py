"""How well and how fast bodies are found in texts: precision, recall and megabytes a second on one archive.

    python tests/bench/recognition.py ARCHIVE

ARCHIVE holds posts/ whose front matter names exactly the bodies that their texts name.
"""

import sys
import time
from pathlib import Path

from muniment.posts import frontmatter
from muniment.vocabularies import registry
from muniment.vocabularies.recognition import Recogniser


def main(root: Path) -> None:
    """Print one line of figures; the time is that of the processor, without reading and parsing."""
    known, _ = registry.read(root / "posts")
    paths = sorted((root / "posts").glob("*/*.md"))
    parsed = [frontmatter.parse(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in paths]
    posts = [(found.body, {body.id for body in found.post.organisations}) for found in parsed if found.post]
    start = time.process_time()
    recogniser = Recogniser(known)
    named = [({mention.id for mention in recogniser.mentions(body)}, wanted) for body, wanted in posts]
    seconds = time.process_time() - start
    right = sum(len(found & wanted) for found, wanted in named)
    precision, recall = (right / max(1, sum(len(pair[side]) for pair in named)) for side in (0, 1))
    size = sum(len(body.encode()) for body, _ in posts) / 1e6
    print(f"{len(posts)} posts, {len(known.organisations)} bodies, {size:.1f} MB: {size / seconds:.1f} MB/s, ", end="")
    print(f"precision {precision:.4f}, recall {recall:.4f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
