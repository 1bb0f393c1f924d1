# Generated from ActiveStatus. Do not edit.
"""ActiveStatus."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ActiveStatus")
class ActiveStatus(Component):
    """A member of `ThreadResourceStatus`, told by `type` = `"active"`."""

    type: Literal["active"] = "active"
