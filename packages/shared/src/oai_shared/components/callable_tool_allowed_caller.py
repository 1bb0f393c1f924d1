# Generated from CallableToolAllowedCaller. Do not edit.
"""CallableToolAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

CallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""An item of `allowed_callers` of `MCPTool`, `ApplyPatchToolParam`, `CodeInterpreterTool` and others."""
