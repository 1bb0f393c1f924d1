# Generated from EmptyModelParam. Do not edit.
"""EmptyModelParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    EmptyModelParam: TypeAlias = dict[str, Any]
    """`parameters` of `FunctionToolParam` and `ToolSearchToolParam`. `arguments` of `ToolSearchCallItemParam`."""
else:
    EmptyModelParam = Alias("dict[str, Any]", __name__)
