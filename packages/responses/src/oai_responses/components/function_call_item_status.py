# Generated from FunctionCallItemStatus. Do not edit.
"""FunctionCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FunctionCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""`status` of `ComputerCallOutputItemParam`, `FunctionCallOutputItemParam`, `ToolSearchCallItemParam` and others."""
