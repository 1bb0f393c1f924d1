# Generated from TruncationEnum. Do not edit.
"""TruncationEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

TruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""`truncation` of `client.responses.input_tokens.count`."""
