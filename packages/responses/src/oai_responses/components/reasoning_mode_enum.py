# Generated from ReasoningModeEnum. Do not edit.
"""ReasoningModeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningModeEnum: TypeAlias = str | Literal["standard", "pro"]
"""`mode` of `Reasoning`."""
