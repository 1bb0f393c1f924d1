# Generated from RealtimeBetaClientEventResponseCancel. Do not edit.
"""RealtimeBetaClientEventResponseCancel."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaClientEventResponseCancel")
class RealtimeBetaClientEventResponseCancel(Component):
    """A member of `RealtimeBetaClientEvent`, told by `type` = `"response.cancel"`."""

    event_id: str | None = None
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["response.cancel"] = "response.cancel"
    response_id: str | None = None
    """Id of the response."""
