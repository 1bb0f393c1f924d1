# Generated from BetaNamespaceToolParam. Do not edit.
"""BetaNamespaceToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_function_tool_param import BetaFunctionToolParam


@component("BetaNamespaceToolParam")
class BetaNamespaceToolParam(Component):
    """A member of `BetaTool`, told by `type` = `"namespace"`."""

    type: Literal["namespace"] = "namespace"
    name: str
    """Its name. At least 1 character."""

    description: str
    """What it is and is for, in free text."""

    tools: list[BetaNamespaceToolParamToolsItem]
    """Tools of the namespace. At least 1 item."""


if TYPE_CHECKING:
    BetaNamespaceToolParamToolsItem: TypeAlias = (
        BetaFunctionToolParam | BetaCustomToolParam | UnknownComponent
    )
    """An item of `tools` of `BetaNamespaceToolParam`. Told apart by `type`."""
else:
    BetaNamespaceToolParamToolsItem = TaggedUnion(
        "BetaNamespaceToolParamToolsItem",
        __name__,
        "type",
        {
            "function": "BetaFunctionToolParam",
            "custom": "BetaCustomToolParam",
        },
    )
