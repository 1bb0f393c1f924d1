# Generated from ApplyPatchCallStatus. Do not edit.
"""ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""`status` of `ApplyPatchToolCall`."""
