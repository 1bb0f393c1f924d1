# Generated from RealtimeBetaClientEventResponseCancel. Do not edit.
"""RealtimeBetaClientEventResponseCancel."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventResponseCancel")
class RealtimeBetaClientEventResponseCancel(Component):
    """An object of `type` "response.cancel"."""

    event_id: str | None = None
    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None
