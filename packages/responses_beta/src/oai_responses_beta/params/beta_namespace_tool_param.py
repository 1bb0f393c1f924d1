# Generated from BetaNamespaceToolParam. Do not edit.
"""BetaNamespaceToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_namespace_tool_param import BetaNamespaceToolParamToolsItem
    from .beta_custom_tool_param import BetaCustomToolParamDict
    from .beta_function_tool_param import BetaFunctionToolParamDict


class BetaNamespaceToolParamDict(TypedDict, total=False):
    """`BetaNamespaceToolParam` as a mapping."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[BetaNamespaceToolParamToolsItemLike]]


BetaNamespaceToolParamToolsItemLike: TypeAlias = (
    "BetaNamespaceToolParamToolsItem | BetaFunctionToolParamDict | BetaCustomToolParamDict"
)
