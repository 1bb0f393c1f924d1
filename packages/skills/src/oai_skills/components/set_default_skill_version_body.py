# Generated from SetDefaultSkillVersionBody. Do not edit.
"""SetDefaultSkillVersionBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("SetDefaultSkillVersionBody")
class SetDefaultSkillVersionBody(Component):
    """An object of the API."""

    default_version: str
