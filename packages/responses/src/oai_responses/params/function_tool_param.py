# Generated from FunctionToolParam. Do not edit.
"""FunctionToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from .empty_model_param import EmptyModelParamLike


class FunctionToolParamDict(TypedDict, total=False):
    """`FunctionToolParam` as a mapping."""

    name: Required[str]
    description: str | None
    parameters: EmptyModelParamLike | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | None
    defer_loading: bool
    allowed_callers: Iterable[CallableToolAllowedCaller] | None
