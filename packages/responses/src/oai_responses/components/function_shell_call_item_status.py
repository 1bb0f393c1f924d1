# Generated from FunctionShellCallItemStatus. Do not edit.
"""FunctionShellCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `FunctionShellCallItemParam` and `FunctionShellCallOutputItemParam`."""
