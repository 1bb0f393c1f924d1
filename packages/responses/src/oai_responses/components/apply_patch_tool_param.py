# Generated from ApplyPatchToolParam. Do not edit.
"""ApplyPatchToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller


@component("ApplyPatchToolParam")
class ApplyPatchToolParam(Component):
    """A member of `Tool`, told by `type` = `"apply_patch"`."""

    type: Literal["apply_patch"] = "apply_patch"
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""
