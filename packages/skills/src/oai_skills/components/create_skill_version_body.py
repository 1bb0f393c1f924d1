# Generated from CreateSkillVersionBody. Do not edit.
"""CreateSkillVersionBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateSkillVersionBody")
class CreateSkillVersionBody(Component):
    """Body of `client.skills.versions.create`."""

    files: Any
    """The files. At most 500 items."""

    default: bool | None = None
    """Whether this version becomes the default one."""
