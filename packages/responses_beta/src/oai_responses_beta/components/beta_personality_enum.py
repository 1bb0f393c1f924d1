# Generated from BetaPersonalityEnum. Do not edit.
"""BetaPersonalityEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPersonalityEnum: TypeAlias = str | Literal["friendly", "pragmatic"]
"""`personality` of `client.beta.responses.input_tokens.count`."""
