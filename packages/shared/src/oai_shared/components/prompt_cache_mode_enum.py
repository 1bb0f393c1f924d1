# Generated from PromptCacheModeEnum. Do not edit.
"""PromptCacheModeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""`mode` of `PromptCacheOptionsParam` and `PromptCacheOptions`."""
