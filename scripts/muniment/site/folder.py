"""The site as a folder for disks and USB sticks: where no server finds the page of a folder, links name its file."""

from urllib.parse import urlsplit

from muniment.site.policy import POLICY
from muniment.text.patterns import late

ADDRESS = late(rb'(<[a-z]+\b[^>]*?\s(?:href|src)="|http-equiv="refresh" content="0; url=)([^"#?]*)')
PAGE = b"index.html"
LOCAL = POLICY.replace("'self'", "'self' file:")
"""The policy of a page on a disk: for some browsers files that stand together are no one's own."""


def led(page: bytes, url: str) -> bytes:
    """Return the HTML of a page whose links end in a file; `url` is the address of the site, empty where unknown.

    The page of errors, which alone has addresses from the root of its host, gets relative ones.
    """
    root = (urlsplit(url).path or "/").encode()
    made = ADDRESS.sub(lambda found: found[1] + _filed(found[2], root), page)
    return made.replace(POLICY.encode(), LOCAL.encode(), 1)


def _filed(address: bytes, root: bytes) -> bytes:
    if address.startswith(root) and not address.startswith(b"//"):
        address = b"./" + address[len(root) :]
    if not address or address.startswith(b"/") or b":" in address.partition(b"/")[0]:
        return address
    if address.rpartition(b"/")[2] in (b".", b".."):
        address += b"/"
    return address + PAGE if address.endswith(b"/") else address
