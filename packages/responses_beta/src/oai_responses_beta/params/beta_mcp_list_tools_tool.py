# Generated from BetaMCPListToolsTool. Do not edit.
"""BetaMCPListToolsTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Required


class BetaMCPListToolsToolDict(TypedDict, total=False):
    """`BetaMCPListToolsTool` as a mapping."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any]]
    annotations: Mapping[str, Any] | None
