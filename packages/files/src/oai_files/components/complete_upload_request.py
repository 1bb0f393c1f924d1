# Generated from CompleteUploadRequest. Do not edit.
"""CompleteUploadRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CompleteUploadRequest")
class CompleteUploadRequest(Component):
    """Body of `client.uploads.complete`."""

    part_ids: list[str]
    """Ids of the parts, in their order in the file."""

    md5: str | None = None
    """MD5 of the whole file, to be checked on the server."""
