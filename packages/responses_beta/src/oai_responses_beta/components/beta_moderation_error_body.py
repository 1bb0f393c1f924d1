# Generated from BetaModerationErrorBody. Do not edit.
"""BetaModerationErrorBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaModerationErrorBody")
class BetaModerationErrorBody(Component):
    """An object of `type` "error"."""

    type: Literal["error"] = "error"
    """Default: `"error"`."""

    code: str
    message: str
