# Generated from ComputerCallOutputStatus. Do not edit.
"""ComputerCallOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed"]
"""`status` of `ComputerToolCallOutputResource`."""
