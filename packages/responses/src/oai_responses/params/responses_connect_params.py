# Generated from the socket of responses. Do not edit.
"""Parameters of `responses.connect`."""

from __future__ import annotations

from oai_core.sockets.options import ConnectOptions


class ResponsesConnectParams(ConnectOptions, total=False):
    """Parameters of `responses.connect`."""
