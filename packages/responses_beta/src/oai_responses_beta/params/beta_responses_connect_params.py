# Generated from the socket of beta.responses. Do not edit.
"""Parameters of `beta.responses.connect`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.sockets.options import ConnectOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal


class BetaResponsesConnectParams(ConnectOptions, total=False):
    """Parameters of `beta.responses.connect`."""

    betas: Iterable[Literal["responses_multi_agent=v1"]]
    """Beta features to turn on, sent as a header."""
