# Generated from ServiceTier. Do not edit.
"""ServiceTier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
    """`service_tier` of `client.chat.completions.create`, `CreateChatCompletionResponse` and `CreateChatCompletionStreamResponse`."""
else:
    ServiceTier = Alias(
        'Literal["auto", "default", "flex", "scale", "priority", "fast"] | None', __name__
    )
