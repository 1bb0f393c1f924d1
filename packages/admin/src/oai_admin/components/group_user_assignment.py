# Generated from GroupUserAssignment. Do not edit.
"""GroupUserAssignment."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GroupUserAssignment")
class GroupUserAssignment(Component):
    """An object of `object` "group.user"."""

    object: Literal["group.user"] = "group.user"
    user_id: str
    group_id: str
