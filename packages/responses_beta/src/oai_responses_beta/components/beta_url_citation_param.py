# Generated from BetaUrlCitationParam. Do not edit.
"""BetaUrlCitationParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaUrlCitationParam")
class BetaUrlCitationParam(Component):
    """A member of `BetaOutputTextContentParamAnnotationsItem`, told by `type` = `"url_citation"`."""

    type: Literal["url_citation"] = "url_citation"
    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""

    url: str
    """Its URL."""

    title: str
    """The title."""
