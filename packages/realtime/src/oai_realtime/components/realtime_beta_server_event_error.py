# Generated from RealtimeBetaServerEventError. Do not edit.
"""RealtimeBetaServerEventError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RealtimeBetaServerEventErrorError")
class RealtimeBetaServerEventErrorError(Component):
    """`error` of `RealtimeBetaServerEventError`."""

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


@component("RealtimeBetaServerEventError")
class RealtimeBetaServerEventError(Component):
    """A member of `RealtimeBetaServerEvent`, told by `type` = `"error"`."""

    event_id: str
    """Id of the event. You may choose it for events that you send; errors refer to it."""

    type: Literal["error"] = "error"
    error: RealtimeBetaServerEventErrorError
    """What went wrong; not set, if nothing did."""
