# Generated from the operations of realtime. Do not edit.
"""Operations of `realtime`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CONNECT_REALTIME"]

CONNECT_REALTIME = Operation(
    "realtime.connect",
    "GET",
    "/realtime",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeConnectParams",
    query={"model": "model", "call_id": "call_id"},
    one_of=("model", "call_id"),
    event="RealtimeServerEvent",
    socket="oai_realtime.sockets.realtime:RealtimeConnection",
)
