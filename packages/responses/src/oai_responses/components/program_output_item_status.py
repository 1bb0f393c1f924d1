# Generated from ProgramOutputItemStatus. Do not edit.
"""ProgramOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""`status` of `ProgramOutputItemParam`."""
