# Generated from HybridSearchOptions. Do not edit.
"""HybridSearchOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HybridSearchOptions")
class HybridSearchOptions(Component):
    """`hybrid_search` of `RankingOptions`."""

    embedding_weight: float
    """Weight of the ranking by meaning."""

    text_weight: float
    """Weight of the ranking by words."""
