# Generated from BetaLocalSkillParam. Do not edit.
"""BetaLocalSkillParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaLocalSkillParam")
class BetaLocalSkillParam(Component):
    """An object of the API."""

    name: str
    description: str
    path: str
