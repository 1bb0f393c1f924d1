# Generated from CreateSkillBody. Do not edit.
"""CreateSkillBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateSkillBody")
class CreateSkillBody(Component):
    """Body of `client.skills.create`."""

    files: list[FileInput] | FileInput
    """The files. At most 500 items."""
