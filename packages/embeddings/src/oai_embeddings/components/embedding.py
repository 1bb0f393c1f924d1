# Generated from Embedding. Do not edit.
"""Embedding."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Embedding")
class Embedding(Component):
    """An item of `data` of `CreateEmbeddingResponse`."""

    index: int
    """Position in its list, counted from 0."""

    embedding: list[float]
    """The vector; a base64 text of 32-bit numbers, if `encoding_format` asked for it."""

    object: Literal["embedding"] = "embedding"
