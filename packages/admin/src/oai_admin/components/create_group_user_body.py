# Generated from CreateGroupUserBody. Do not edit.
"""CreateGroupUserBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateGroupUserBody")
class CreateGroupUserBody(Component):
    """An object of the API."""

    user_id: str
