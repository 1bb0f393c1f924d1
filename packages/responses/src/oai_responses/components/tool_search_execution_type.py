# Generated from ToolSearchExecutionType. Do not edit.
"""ToolSearchExecutionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""`execution` of `ToolSearchCall`, `ToolSearchCallItemParam`, `ToolSearchOutput` and others."""
