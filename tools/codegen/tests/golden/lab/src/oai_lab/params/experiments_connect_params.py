# Generated from the socket of experiments. Do not edit.
"""Parameters of `experiments.connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.options import ConnectOptions

if TYPE_CHECKING:
    from typing import Required


class ExperimentsConnectParams(ConnectOptions, total=False):
    """Parameters of `experiments.connect`."""

    goal: Required[str]
    """What it is for."""

    bench: str
    """Where it is."""
