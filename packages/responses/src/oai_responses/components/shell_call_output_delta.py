# Generated from ShellCallOutputDelta. Do not edit.
"""ShellCallOutputDelta."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ShellCallOutputDelta")
class ShellCallOutputDelta(Component):
    """`delta` of `ResponseShellCallOutputContentDeltaStreamingEvent`, `ResponsesServerEventResponseShellCallOutputContentDelta` and `ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta`."""

    stdout: str | None = None
    """What the process wrote to standard output."""

    stderr: str | None = None
    """What the process wrote to standard error."""
