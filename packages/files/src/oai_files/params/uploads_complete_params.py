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
    md5: str
