# Generated from Createcontentprovenancecheck. Do not edit.
"""Parameters of `content_provenance_checks.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from oai_core.multipart import FileInput


class ContentProvenanceChecksCreateParams(RequestOptions, total=False):
    """Parameters of `content_provenance_checks.create`."""

    file: Required[FileInput]
    """The file."""
