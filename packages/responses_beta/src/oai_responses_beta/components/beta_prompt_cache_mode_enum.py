# Generated from BetaPromptCacheModeEnum. Do not edit.
"""BetaPromptCacheModeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""`mode` of `BetaPromptCacheOptions` and `BetaPromptCacheOptionsParam`."""
