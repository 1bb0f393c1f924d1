# Generated from the operations of uploads.parts. Do not edit.
"""Operations of `uploads.parts`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["ADD_UPLOAD_PART"]

ADD_UPLOAD_PART = Operation(
    "addUploadPart",
    "POST",
    "/uploads/{upload_id}/parts",
    scope="oai_files.components",
    params="oai_files.params:UploadsPartsCreateParams",
    body=(),
    files={"data": "one"},
    media=("multipart/form-data",),
    required=("data",),
    result="UploadPart",
)
