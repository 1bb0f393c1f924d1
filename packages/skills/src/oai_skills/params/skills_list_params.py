# Generated from ListSkills. Do not edit.
"""Parameters of `skills.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from oai_shared.components.order_enum import OrderEnum


class SkillsListParams(RequestOptions, total=False):
    """Parameters of `skills.list`."""

    limit: int
    """0 to 100."""

    order: OrderEnum
    after: str
