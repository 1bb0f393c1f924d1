# Generated from completeUpload. Do not edit.
"""Parameters of `uploads.complete`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Required


class UploadsCompleteParams(RequestOptions, total=False):
    """Parameters of `uploads.complete`."""

    part_ids: Required[Iterable[str]]
    """Ids of the parts, in their order in the file."""

    md5: str
    """MD5 of the whole file, to be checked on the server."""
