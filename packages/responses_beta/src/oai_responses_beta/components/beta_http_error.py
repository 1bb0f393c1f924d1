# Generated from BetaHTTPError. Do not edit.
"""BetaHTTPError."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaHTTPError")
class BetaHTTPError(Component):
    """An object of `type` "http_error"."""

    type: Literal["http_error"] = "http_error"
    """Default: `"http_error"`."""

    code: int
    message: str
