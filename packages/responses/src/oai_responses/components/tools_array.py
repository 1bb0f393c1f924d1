# Generated from ToolsArray. Do not edit.
"""ToolsArray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .tool import Tool

if TYPE_CHECKING:
    ToolsArray: TypeAlias = list[Tool]
    """`tools` of `client.responses.create`, `Response`, `ResponseProperties` and others."""
else:
    ToolsArray = Alias("list[Tool]", __name__)
