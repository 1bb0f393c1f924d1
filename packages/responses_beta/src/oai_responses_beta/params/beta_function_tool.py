# Generated from BetaFunctionTool. Do not edit.
"""BetaFunctionTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


class BetaFunctionToolDict(TypedDict, total=False):
    """`BetaFunctionTool` as a mapping."""

    type: Required[Literal["function"]]
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, Any] | None]
    output_schema: Mapping[str, Any] | None
    strict: Required[bool | None]
    defer_loading: bool
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
