# Generated from ApplyPatchCallOutputStatusParam. Do not edit.
"""ApplyPatchCallOutputStatusParam."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""`status` of `ApplyPatchToolCallOutputItemParam`."""
