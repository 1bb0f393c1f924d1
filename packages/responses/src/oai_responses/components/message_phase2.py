# Generated from MessagePhase-2. Do not edit.
"""MessagePhase2."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""`phase` of `Message`."""
