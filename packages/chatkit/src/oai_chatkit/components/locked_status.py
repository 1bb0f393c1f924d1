# Generated from LockedStatus. Do not edit.
"""LockedStatus."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("LockedStatus")
class LockedStatus(Component):
    """An object of `type` "locked"."""

    type: Literal["locked"] = "locked"
    """Default: `"locked"`."""

    reason: str | None
