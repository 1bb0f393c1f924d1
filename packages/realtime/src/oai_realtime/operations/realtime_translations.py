# Generated from the operations of realtime.translations. Do not edit.
"""Operations of `realtime.translations`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CONNECT_REALTIME_TRANSLATIONS"]

CONNECT_REALTIME_TRANSLATIONS = Operation(
    "realtime.translations.connect",
    "GET",
    "/realtime/translations",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeTranslationsConnectParams",
    query={"model": "model"},
    required=("model",),
    event="RealtimeTranslationServerEvent",
    socket="oai_realtime.sockets.realtime_translations:RealtimeTranslationsConnection",
)
