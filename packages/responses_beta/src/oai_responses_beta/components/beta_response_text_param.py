# Generated from BetaResponseTextParam. Do not edit.
"""BetaResponseTextParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_text_response_format_configuration import BetaTextResponseFormatConfiguration
    from .beta_verbosity import BetaVerbosity


@component("BetaResponseTextParam")
class BetaResponseTextParam(Component):
    """`text` of `client.beta.responses.create`, `BetaResponse`, `BetaResponseProperties` and others."""

    format: BetaTextResponseFormatConfiguration | None = None
    """Form of the answer, free text, JSON, or JSON by a schema."""

    verbosity: BetaVerbosity | None = None
    """How long answers should be. One of `"low"`, `"medium"`, `"high"`. Default: `"medium"`."""
