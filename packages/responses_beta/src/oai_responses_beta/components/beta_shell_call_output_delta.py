# Generated from BetaShellCallOutputDelta. Do not edit.
"""BetaShellCallOutputDelta."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaShellCallOutputDelta")
class BetaShellCallOutputDelta(Component):
    """`delta` of `BetaResponseShellCallOutputContentDeltaStreamingEvent`, `BetaResponsesServerEventResponseShellCallOutputContentDelta` and `BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta`."""

    stdout: str | None = None
    """What the process wrote to standard output."""

    stderr: str | None = None
    """What the process wrote to standard error."""
