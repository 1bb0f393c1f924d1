# Generated from BetaError. Do not edit.
"""BetaError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaError")
class BetaError(Component):
    """An object of the API."""

    code: str | None
    message: str
    param: str | None
    type: str
