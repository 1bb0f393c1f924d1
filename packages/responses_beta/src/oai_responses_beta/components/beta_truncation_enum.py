# Generated from BetaTruncationEnum. Do not edit.
"""BetaTruncationEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""`truncation` of `client.beta.responses.input_tokens.count`."""
