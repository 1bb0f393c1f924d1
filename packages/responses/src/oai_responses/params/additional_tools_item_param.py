# Generated from AdditionalToolsItemParam. Do not edit.
"""AdditionalToolsItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from .tool import ToolLike


class AdditionalToolsItemParamDict(TypedDict, total=False):
    """`AdditionalToolsItemParam` as a mapping."""

    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolLike]]
