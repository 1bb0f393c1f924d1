# Generated from FunctionCallOutputStatusEnum. Do not edit.
"""FunctionCallOutputStatusEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `CustomToolCallOutputResource`, `FunctionToolCallOutputResource` and `ToolSearchOutput`."""
