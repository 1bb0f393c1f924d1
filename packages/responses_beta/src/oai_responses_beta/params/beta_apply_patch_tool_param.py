# Generated from BetaApplyPatchToolParam. Do not edit.
"""BetaApplyPatchToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


class BetaApplyPatchToolParamDict(TypedDict, total=False):
    """`BetaApplyPatchToolParam` as a mapping."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None
