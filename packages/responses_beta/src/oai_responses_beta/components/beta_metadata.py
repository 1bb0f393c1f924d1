# Generated from BetaMetadata. Do not edit.
"""BetaMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    BetaMetadata: TypeAlias = dict[str, str] | None
    """`metadata` of `BetaCreateModelResponseProperties`, `client.beta.responses.create`, `BetaModelResponseProperties` and others."""
else:
    BetaMetadata = Alias("dict[str, str] | None", __name__)
