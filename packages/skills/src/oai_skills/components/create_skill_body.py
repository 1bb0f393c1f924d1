# Generated from CreateSkillBody. Do not edit.
"""CreateSkillBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateSkillBody")
class CreateSkillBody(Component):
    """Body of `client.skills.create`."""

    files: Any
    """The files. At most 500 items."""
