# Generated from UrlAnnotation. Do not edit.
"""UrlAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .url_annotation_source import UrlAnnotationSource


@component("UrlAnnotation")
class UrlAnnotation(Component):
    """A member of `ResponseOutputTextAnnotationsItem`, told by `type` = `"url"`."""

    type: Literal["url"] = "url"
    source: UrlAnnotationSource
    """Where it comes from."""
