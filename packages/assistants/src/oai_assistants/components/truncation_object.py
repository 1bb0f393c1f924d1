# Generated from TruncationObject. Do not edit.
"""TruncationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TruncationObject")
class TruncationObject(Component):
    """An object of the API."""

    type: Literal["auto", "last_messages"]
    last_messages: int | None = None
    """At least 1."""
