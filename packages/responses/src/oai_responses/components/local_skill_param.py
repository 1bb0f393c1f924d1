# Generated from LocalSkillParam. Do not edit.
"""LocalSkillParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("LocalSkillParam")
class LocalSkillParam(Component):
    """An item of `skills` of `LocalEnvironmentParam`."""

    name: str
    """Its name."""

    description: str
    """What it is and is for, in free text."""

    path: str
    """Folder of the skill."""
