# Generated from the socket of beta.realtime. Do not edit.
"""Parameters of `beta.realtime.connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.options import ConnectOptions

if TYPE_CHECKING:
    from typing import Required


class BetaRealtimeConnectParams(ConnectOptions, total=False):
    """Parameters of `beta.realtime.connect`."""

    model: Required[str]
    """Id of the model."""
