# Generated from the socket of realtime.translations. Do not edit.
"""Parameters of `realtime.translations.connect`."""

from __future__ import annotations

from oai_core.sockets.options import ConnectOptions


class RealtimeTranslationsConnectParams(ConnectOptions, total=False):
    """Parameters of `realtime.translations.connect`."""
