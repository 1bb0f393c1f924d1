# Generated from MessageRole. Do not edit.
"""MessageRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageRole: TypeAlias = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]
"""`role` of `AdditionalTools` and `Message`."""
