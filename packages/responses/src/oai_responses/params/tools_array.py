# Generated from ToolsArray. Do not edit.
"""ToolsArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .tool import ToolLike

ToolsArrayLike: TypeAlias = "Iterable[ToolLike]"
