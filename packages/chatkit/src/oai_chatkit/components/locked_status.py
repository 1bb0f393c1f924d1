# Generated from LockedStatus. Do not edit.
"""LockedStatus."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LockedStatus")
class LockedStatus(Component):
    """A member of `ThreadResourceStatus`, told by `type` = `"locked"`."""

    type: Literal["locked"] = "locked"
    reason: str | None
    """The reason."""
