# Generated from UrlAnnotationSource. Do not edit.
"""UrlAnnotationSource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UrlAnnotationSource")
class UrlAnnotationSource(Component):
    """`source` of `UrlAnnotation`."""

    type: Literal["url"] = "url"
    url: str
    """Its URL."""
