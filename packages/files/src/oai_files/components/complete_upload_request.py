# Generated from CompleteUploadRequest. Do not edit.
"""CompleteUploadRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CompleteUploadRequest")
class CompleteUploadRequest(Component):
    """An object of the API."""

    part_ids: list[str]
    md5: str | None = None
