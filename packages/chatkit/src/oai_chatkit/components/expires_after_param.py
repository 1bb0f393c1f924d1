# Generated from ExpiresAfterParam. Do not edit.
"""ExpiresAfterParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ExpiresAfterParam")
class ExpiresAfterParam(Component):
    """An object of the API."""

    anchor: Literal["created_at"] = "created_at"
    """Default: `"created_at"`."""

    seconds: int
    """1 to 600."""
