# Generated from BetaLocalSkillParam. Do not edit.
"""BetaLocalSkillParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaLocalSkillParam")
class BetaLocalSkillParam(Component):
    """An item of `skills` of `BetaLocalEnvironmentParam`."""

    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    path: str
    """Folder of the skill."""
