# Generated from MessagePhase. Do not edit.
"""MessagePhase."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""`phase` of `EasyInputMessage` and `OutputMessage`."""
