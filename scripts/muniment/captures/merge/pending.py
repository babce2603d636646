"""Files of posts that are to be written."""

from typing import Protocol


class Files(Protocol):
    """Files that are to be written, by their path from the folder of posts; a dict is one."""

    def __contains__(self, path: object, /) -> bool: ...
    def __getitem__(self, path: str, /) -> bytes: ...
    def __setitem__(self, path: str, octets: bytes, /) -> None: ...
