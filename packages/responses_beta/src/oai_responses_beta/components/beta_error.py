# Generated from BetaError. Do not edit.
"""BetaError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaError")
class BetaError(Component):
    """What went wrong with a request."""

    code: str | None
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""

    param: str | None
    """Which parameter was at fault."""

    type: str
    """What kind it is."""
