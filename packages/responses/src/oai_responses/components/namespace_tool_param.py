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
    """An object of `type` "namespace"."""

    type: Literal["namespace"] = "namespace"
    """Default: `"namespace"`."""

    name: str
    """At least 1 characters."""

    description: str
    tools: list[NamespaceToolParamToolsItem]
    """Tools that the model may call. At least 1 items."""


if TYPE_CHECKING:
    NamespaceToolParamToolsItem: TypeAlias = FunctionToolParam | CustomToolParam | UnknownComponent
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
