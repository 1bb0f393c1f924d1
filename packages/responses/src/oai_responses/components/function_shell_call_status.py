# Generated from FunctionShellCallStatus. Do not edit.
"""FunctionShellCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `FunctionShellCall`."""
