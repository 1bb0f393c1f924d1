# Generated from VectorStoreSearchResultContentObject. Do not edit.
"""VectorStoreSearchResultContentObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("VectorStoreSearchResultContentObject")
class VectorStoreSearchResultContentObject(Component):
    """An item of `content` of `VectorStoreSearchResultItem`."""

    type: Literal["text"] = "text"
    text: str
    """The text."""
