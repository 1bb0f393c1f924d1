# Generated from the socket of realtime. Do not edit.
"""Parameters of `realtime.connect`."""

from __future__ import annotations

from oai_core.sockets.options import ConnectOptions


class RealtimeConnectParams(ConnectOptions, total=False):
    """Parameters of `realtime.connect`."""

    model: str
    """Id of the model; needed, unless a call is joined."""

    call_id: str
    """Id of the call to join, whose session goes on."""
