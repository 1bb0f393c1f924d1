# Generated from ChatCompletionRole. Do not edit.
"""ChatCompletionRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionRole: TypeAlias = Literal[
    "developer", "system", "user", "assistant", "tool", "function"
]
"""No operation refers to it."""
