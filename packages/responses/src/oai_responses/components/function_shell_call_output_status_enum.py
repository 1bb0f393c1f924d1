# Generated from FunctionShellCallOutputStatusEnum. Do not edit.
"""FunctionShellCallOutputStatusEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `FunctionShellCallOutput`."""
