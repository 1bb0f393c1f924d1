# Generated from the operations of content_provenance_checks. Do not edit.
"""Operations of `content_provenance_checks`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATECONTENTPROVENANCECHECK"]

CREATECONTENTPROVENANCECHECK = Operation(
    "Createcontentprovenancecheck",
    "POST",
    "/content_provenance_checks",
    scope="oai_content_provenance.components",
    params="oai_content_provenance.params:ContentProvenanceChecksCreateParams",
    body=(),
    files={"file": "one"},
    media=("multipart/form-data",),
    required=("file",),
    result="ProvenanceResource",
)
