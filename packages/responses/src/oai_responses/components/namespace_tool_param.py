# Generated from NamespaceToolParam. Do not edit.
"""NamespaceToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .custom_tool_param import CustomToolParam
    from .function_tool_param import FunctionToolParam


@component("NamespaceToolParam")
class NamespaceToolParam(Component):
    """A member of `Tool`, told by `type` = `"namespace"`."""

    type: Literal["namespace"] = "namespace"
    name: str
    """Its name. At least 1 character."""

    description: str
    """What it is and is for, in free text."""

    tools: list[NamespaceToolParamToolsItem]
    """Tools of the namespace. At least 1 item."""


if TYPE_CHECKING:
    NamespaceToolParamToolsItem: TypeAlias = FunctionToolParam | CustomToolParam | UnknownComponent
    """An item of `tools` of `NamespaceToolParam`. Told apart by `type`."""
else:
    NamespaceToolParamToolsItem = TaggedUnion(
        "NamespaceToolParamToolsItem",
        __name__,
        "type",
        {
            "function": "FunctionToolParam",
            "custom": "CustomToolParam",
        },
    )
