# Generated from RealtimeFunctionTool. Do not edit.
"""RealtimeFunctionTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal


class RealtimeFunctionToolDict(TypedDict, total=False):
    """`RealtimeFunctionTool` as a mapping."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, Any]
