# Generated from CreateSkillVersionBody. Do not edit.
"""CreateSkillVersionBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateSkillVersionBody")
class CreateSkillVersionBody(Component):
    """Body of `client.skills.versions.create`."""

    files: list[FileInput] | FileInput
    """The files. At most 500 items."""

    default: bool | None = None
    """Whether this version becomes the default one."""
