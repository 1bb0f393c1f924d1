# Generated from SetDefaultSkillVersionBody. Do not edit.
"""SetDefaultSkillVersionBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("SetDefaultSkillVersionBody")
class SetDefaultSkillVersionBody(Component):
    """Body of `client.skills.update`."""

    default_version: str
    """Version that is used where none is named."""
