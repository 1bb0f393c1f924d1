# Generated from FunctionCallStatus. Do not edit.
"""FunctionCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `CustomToolCallResource`, `FunctionToolCallResource` and `ToolSearchCall`."""
