# Generated from the operations of beta.realtime. Do not edit.
"""Operations of `beta.realtime`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CONNECT_BETA_REALTIME"]

CONNECT_BETA_REALTIME = Operation(
    "beta.realtime.connect",
    "GET",
    "/realtime",
    scope="oai_realtime.components",
    params="oai_realtime.params:BetaRealtimeConnectParams",
    query={"model": "model"},
    required=("model",),
    event="RealtimeBetaServerEvent",
    const_headers={"OpenAI-Beta": "realtime=v1"},
    socket="oai_realtime.sockets.beta_realtime:BetaRealtimeConnection",
)
