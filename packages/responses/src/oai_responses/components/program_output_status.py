# Generated from ProgramOutputStatus. Do not edit.
"""ProgramOutputStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""`status` of `ProgramOutput`."""
