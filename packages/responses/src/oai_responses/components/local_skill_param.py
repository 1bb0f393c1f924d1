# Generated from LocalSkillParam. Do not edit.
"""LocalSkillParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("LocalSkillParam")
class LocalSkillParam(Component):
    """An object of the API."""

    name: str
    description: str
    path: str
