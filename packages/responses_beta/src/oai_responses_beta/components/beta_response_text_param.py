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
    """An object of the API."""

    format: BetaTextResponseFormatConfiguration | None = None
    verbosity: BetaVerbosity | None = None
    """How long answers should be."""
