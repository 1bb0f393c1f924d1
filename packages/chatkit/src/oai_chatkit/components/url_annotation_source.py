# Generated from UrlAnnotationSource. Do not edit.
"""UrlAnnotationSource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UrlAnnotationSource")
class UrlAnnotationSource(Component):
    """An object of `type` "url"."""

    type: Literal["url"] = "url"
    """Default: `"url"`."""

    url: str
    """A URL."""
