# Generated from CreateSkillVersion. Do not edit.
"""Parameters of `skills.versions.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from oai_core.multipart import FileInput


class SkillsVersionsCreateParams(RequestOptions, total=False):
    """Parameters of `skills.versions.create`."""

    files: Required[Sequence[FileInput] | FileInput]
    """The files. At most 500 items."""

    default: bool
    """Whether this version becomes the default one."""
