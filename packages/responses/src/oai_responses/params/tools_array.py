# Generated from ToolsArray. Do not edit.
"""ToolsArray in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    from .tool import ToolLike

if TYPE_CHECKING:
    ToolsArrayLike: TypeAlias = "Iterable[ToolLike]"
else:
    ToolsArrayLike = Alias("Iterable[ToolLike]", __name__)
