# Generated from BetaErrorPayload. Do not edit.
"""BetaErrorPayload."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaErrorPayload")
class BetaErrorPayload(Component):
    """`error` of `BetaResponseWsError`."""

    type: str
    """What kind it is."""

    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    headers: dict[str, str] | None = None
    """HTTP headers of the answer."""
