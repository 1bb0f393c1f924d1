# Generated from PersonalityEnum. Do not edit.
"""PersonalityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
"""`personality` of `client.responses.input_tokens.count`."""
