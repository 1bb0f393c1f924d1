# Generated from ApplyPatchCallOutputStatus. Do not edit.
"""ApplyPatchCallOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""`status` of `ApplyPatchToolCallOutput`."""
