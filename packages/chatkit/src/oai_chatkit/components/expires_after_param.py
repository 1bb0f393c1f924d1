# Generated from ExpiresAfterParam. Do not edit.
"""ExpiresAfterParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ExpiresAfterParam")
class ExpiresAfterParam(Component):
    """`expires_after` of `client.beta.chatkit.sessions.create`."""

    anchor: Literal["created_at"] = "created_at"
    seconds: int
    """Seconds after the anchor. 1 to 600."""
