# Generated from ApplyPatchToolParam. Do not edit.
"""ApplyPatchToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller


class ApplyPatchToolParamDict(TypedDict, total=False):
    """`ApplyPatchToolParam` as a mapping."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Iterable[CallableToolAllowedCaller] | None
