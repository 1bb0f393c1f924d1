# Generated from NamespaceToolParam. Do not edit.
"""NamespaceToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.namespace_tool_param import NamespaceToolParamToolsItem
    from .custom_tool_param import CustomToolParamDict
    from .function_tool_param import FunctionToolParamDict


class NamespaceToolParamDict(TypedDict, total=False):
    """`NamespaceToolParam` as a mapping."""

    type: Required[Literal["namespace"]]
    name: Required[str]
    description: Required[str]
    tools: Required[Iterable[NamespaceToolParamToolsItemLike]]


if TYPE_CHECKING:
    NamespaceToolParamToolsItemLike: TypeAlias = (
        "NamespaceToolParamToolsItem | FunctionToolParamDict | CustomToolParamDict"
    )
else:
    NamespaceToolParamToolsItemLike = Alias(
        "NamespaceToolParamToolsItem | FunctionToolParamDict | CustomToolParamDict", __name__
    )
