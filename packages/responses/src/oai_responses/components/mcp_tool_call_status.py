# Generated from MCPToolCallStatus. Do not edit.
"""MCPToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

MCPToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "calling", "failed"
]
"""`status` of `MCPToolCall`."""
