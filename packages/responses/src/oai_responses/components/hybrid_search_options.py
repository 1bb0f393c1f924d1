# Generated from HybridSearchOptions. Do not edit.
"""HybridSearchOptions."""

from __future__ import annotations

from oai_core.components import Component, component


@component("HybridSearchOptions")
class HybridSearchOptions(Component):
    """An object of the API."""

    embedding_weight: float
    text_weight: float
