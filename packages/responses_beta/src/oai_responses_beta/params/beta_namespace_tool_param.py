# Generated from BetaNamespaceToolParam. Do not edit.
"""BetaNamespaceToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_namespace_tool_param import BetaNamespaceToolParamToolsItem
    from .beta_custom_tool_param import BetaCustomToolParamDict
    from .beta_function_tool_param import BetaFunctionToolParamDict


class BetaNamespaceToolParamDict(TypedDict, total=False):
    """`BetaNamespaceToolParam` as a mapping."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[BetaNamespaceToolParamToolsItemLike]]


if TYPE_CHECKING:
    BetaNamespaceToolParamToolsItemLike: TypeAlias = (
        "BetaNamespaceToolParamToolsItem | BetaFunctionToolParamDict | BetaCustomToolParamDict"
    )
else:
    BetaNamespaceToolParamToolsItemLike = Alias(
        "BetaNamespaceToolParamToolsItem | BetaFunctionToolParamDict | BetaCustomToolParamDict",
        __name__,
    )
