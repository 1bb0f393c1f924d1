# Generated from RealtimeServerEventError. Do not edit.
"""RealtimeServerEventError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeServerEventErrorError")
class RealtimeServerEventErrorError(Component):
    """`error` of `RealtimeServerEventError`."""

    type: str
    """What kind it is."""

    code: str | None = None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None = None
    """Which parameter was at fault."""

    event_id: str | None = None
    """Id of the event of yours that failed."""


@component("RealtimeServerEventError")
class RealtimeServerEventError(Component):
    """A member of `RealtimeServerEvent` and `RealtimeTranslationServerEvent`, told by `type` = `"error"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["error"] = "error"
    error: RealtimeServerEventErrorError
    """What went wrong; not set, if nothing did."""
