# Generated from BetaApplyPatchToolParam. Do not edit.
"""BetaApplyPatchToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller


@component("BetaApplyPatchToolParam")
class BetaApplyPatchToolParam(Component):
    """A member of `BetaTool`, told by `type` = `"apply_patch"`."""

    type: Literal["apply_patch"] = "apply_patch"
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
