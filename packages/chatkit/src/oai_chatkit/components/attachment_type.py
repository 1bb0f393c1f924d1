# Generated from AttachmentType. Do not edit.
"""AttachmentType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AttachmentType: TypeAlias = Literal["image", "file"]
"""`type` of `Attachment`."""
