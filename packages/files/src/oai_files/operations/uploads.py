# Generated from the operations of uploads. Do not edit.
"""Operations of `uploads`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CANCEL_UPLOAD", "COMPLETE_UPLOAD", "CREATE_UPLOAD"]

CREATE_UPLOAD = Operation(
    "createUpload",
    "POST",
    "/uploads",
    scope="oai_files.components",
    params="oai_files.params:UploadsCreateParams",
    body=("filename", "purpose", "bytes", "mime_type", "expires_after"),
    required=("filename", "purpose", "bytes", "mime_type"),
    result="Upload",
)

CANCEL_UPLOAD = Operation(
    "cancelUpload",
    "POST",
    "/uploads/{upload_id}/cancel",
    scope="oai_files.components",
    params="oai_core.options:RequestOptions",
    result="Upload",
)

COMPLETE_UPLOAD = Operation(
    "completeUpload",
    "POST",
    "/uploads/{upload_id}/complete",
    scope="oai_files.components",
    params="oai_files.params:UploadsCompleteParams",
    body=("part_ids", "md5"),
    required=("part_ids",),
    result="Upload",
)
