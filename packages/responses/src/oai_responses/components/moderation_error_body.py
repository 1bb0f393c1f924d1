# Generated from ModerationErrorBody. Do not edit.
"""ModerationErrorBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ModerationErrorBody")
class ModerationErrorBody(Component):
    """An object of `type` "error"."""

    type: Literal["error"] = "error"
    """Default: `"error"`."""

    code: str
    message: str
