# Generated from BetaFunctionToolParam. Do not edit.
"""BetaFunctionToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_empty_model_param import BetaEmptyModelParamLike


class BetaFunctionToolParamDict(TypedDict, total=False):
    """`BetaFunctionToolParam` as a mapping."""

    name: Required[str]
    description: str | None
    parameters: BetaEmptyModelParamLike | None
    strict: bool | None
    type: Required[Literal["function"]]
    output_schema: Mapping[str, Any] | None
    defer_loading: bool
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
