# Generated from CreateSkillVersionBody. Do not edit.
"""CreateSkillVersionBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateSkillVersionBody")
class CreateSkillVersionBody(Component):
    """An object of the API."""

    files: Any
    default: bool | None = None
