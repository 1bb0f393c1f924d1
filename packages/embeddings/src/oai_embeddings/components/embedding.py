# Generated from Embedding. Do not edit.
"""Embedding."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Embedding")
class Embedding(Component):
    """An object of `object` "embedding"."""

    index: int
    embedding: list[float]
    object: Literal["embedding"] = "embedding"
