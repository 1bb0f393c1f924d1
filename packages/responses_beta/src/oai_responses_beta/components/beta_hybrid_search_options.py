# Generated from BetaHybridSearchOptions. Do not edit.
"""BetaHybridSearchOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaHybridSearchOptions")
class BetaHybridSearchOptions(Component):
    """`hybrid_search` of `BetaRankingOptions`."""

    embedding_weight: float
    """Weight of the ranking by meaning."""

    text_weight: float
    """Weight of the ranking by words."""
