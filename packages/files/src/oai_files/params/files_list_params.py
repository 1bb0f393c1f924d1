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
    """Only files for this purpose."""

    limit: int
    """How many at most on a page. Default: `10000`."""

    order: Literal["asc", "desc"]
    """Oldest first (`"asc"`) or newest first (`"desc"`). Default: `"desc"`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""
