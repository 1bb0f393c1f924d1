# Generated from Metadata. Do not edit.
"""Metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    Metadata: TypeAlias = dict[str, str] | None
    """`metadata` of `client.chat.completions.list`, `CreateModelResponseProperties`, `ModelResponseProperties` and others."""
else:
    Metadata = Alias("dict[str, str] | None", __name__)
