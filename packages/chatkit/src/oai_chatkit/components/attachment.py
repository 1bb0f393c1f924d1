# Generated from Attachment. Do not edit.
"""Attachment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .attachment_type import AttachmentType


@component("Attachment")
class Attachment(Component):
    """An item of `attachments` of `UserMessageItem`."""

    type: AttachmentType
    """What kind it is. One of `"image"`, `"file"`."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    mime_type: str
    """Media type."""

    preview_url: str | None
    """URL of a small picture of the file."""
