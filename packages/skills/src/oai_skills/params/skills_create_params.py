# Generated from CreateSkill. Do not edit.
"""Parameters of `skills.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from oai_core.multipart import FileInput


class SkillsCreateParams(RequestOptions, total=False):
    """Parameters of `skills.create`."""

    files: Required[Sequence[FileInput] | FileInput]
    """The files. At most 500 items."""
