# Generated from ListContainers. Do not edit.
"""Parameters of `containers.list`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Literal


class ContainersListParams(RequestOptions, total=False):
    """Parameters of `containers.list`."""

    limit: int
    """Default: `20`."""

    order: Literal["asc", "desc"]
    """Default: `"desc"`."""

    after: str
    name: str
