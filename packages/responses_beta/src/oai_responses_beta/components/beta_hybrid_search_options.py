# Generated from BetaHybridSearchOptions. Do not edit.
"""BetaHybridSearchOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaHybridSearchOptions")
class BetaHybridSearchOptions(Component):
    """An object of the API."""

    embedding_weight: float
    text_weight: float
