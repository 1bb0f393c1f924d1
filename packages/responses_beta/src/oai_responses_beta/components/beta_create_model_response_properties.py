# Generated from BetaCreateModelResponseProperties. Do not edit.
"""BetaCreateModelResponseProperties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_metadata import BetaMetadata
    from .beta_prompt_cache_options_param import BetaPromptCacheOptionsParam


@component("BetaCreateModelResponseProperties")
class BetaCreateModelResponseProperties(Component):
    """No operation refers to it."""

    metadata: BetaMetadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    top_logprobs: int | None = None
    """How many likely tokens to show for each position. 0 to 20."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both. 0 to 2. Default: `1`."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both. 0 to 1. Default: `1`."""

    user: str | None = None
    """An older form; use `prompt_cache_key` and `safety_identifier`. Deprecated."""

    safety_identifier: str | None = None
    """A stable, anonymous id of your user, to detect misuse. At most 64 characters."""

    prompt_cache_key: str | None = None
    """Groups requests that share a beginning, so that the cache finds them."""

    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept. Deprecated."""

    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached."""
