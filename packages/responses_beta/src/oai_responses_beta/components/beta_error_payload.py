# Generated from BetaErrorPayload. Do not edit.
"""BetaErrorPayload."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaErrorPayload")
class BetaErrorPayload(Component):
    """An object of the API."""

    type: str
    code: str | None
    message: str
    param: str | None
    headers: dict[str, str] | None = None
