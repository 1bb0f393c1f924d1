# Generated from UpdateSkillDefaultVersion. Do not edit.
"""Parameters of `skills.update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class SkillsUpdateParams(RequestOptions, total=False):
    """Parameters of `skills.update`."""

    default_version: Required[str]
    """Version that is used where none is named."""
