# Generated from ClientToolCallStatus. Do not edit.
"""ClientToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""`status` of `ClientToolCallItem`."""
