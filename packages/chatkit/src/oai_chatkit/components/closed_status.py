# Generated from ClosedStatus. Do not edit.
"""ClosedStatus."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ClosedStatus")
class ClosedStatus(Component):
    """A member of `ThreadResourceStatus`, told by `type` = `"closed"`."""

    type: Literal["closed"] = "closed"
    reason: str | None
    """The reason."""
