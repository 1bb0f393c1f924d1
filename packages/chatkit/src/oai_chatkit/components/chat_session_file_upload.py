# Generated from ChatSessionFileUpload. Do not edit.
"""ChatSessionFileUpload."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatSessionFileUpload")
class ChatSessionFileUpload(Component):
    """`file_upload` of `ChatSessionChatkitConfiguration`."""

    enabled: bool
    """Whether it is switched on."""

    max_file_size: int | None
    """How large a file may be, in megabytes."""

    max_files: int | None
    """How many files there may be."""
