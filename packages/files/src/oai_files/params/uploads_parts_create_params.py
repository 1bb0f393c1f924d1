# Generated from addUploadPart. Do not edit.
"""Parameters of `uploads.parts.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput


class UploadsPartsCreateParams(RequestOptions, total=False):
    """Parameters of `uploads.parts.create`."""

    data: Required[FileInput]
    """Bytes of this part, 64 MB at most."""
