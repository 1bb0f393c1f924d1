# Generated from UrlCitationBody. Do not edit.
"""UrlCitationBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UrlCitationBody")
class UrlCitationBody(Component):
    """A member of `Annotation`, told by `type` = `"url_citation"`."""

    type: Literal["url_citation"] = "url_citation"
    url: str
    """Its URL."""

    start_index: int
    """Where it begins, counted in characters."""

    end_index: int
    """Where it ends, counted in characters."""

    title: str
    """The title."""
