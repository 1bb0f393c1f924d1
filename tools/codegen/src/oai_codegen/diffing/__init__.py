"""What changed between two states of the API description, per distribution.

`read` takes a state in, `diff` compares two, `fragments` and `write_fragments` make news of it.
"""

from __future__ import annotations

from .compare import diff
from .document import from_document
from .facts import NOBODY, Facts
from .fragments import fragments, write_fragments
from .reading import read, read_folder, read_revision

__all__ = [
    "NOBODY",
    "Facts",
    "diff",
    "fragments",
    "from_document",
    "read",
    "read_folder",
    "read_revision",
    "write_fragments",
]
