# Generated from BetaModerationMode. Do not edit.
"""BetaModerationMode."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationMode: TypeAlias = Literal["score", "block"]
"""`mode` of `BetaModerationConfigParam`."""
