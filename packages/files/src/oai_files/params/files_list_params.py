# Generated from listFiles. Do not edit.
"""Parameters of `files.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class FilesListParams(RequestOptions, total=False):
    """Parameters of `files.list`."""

    purpose: str
    limit: int
    """Default: `10000`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
