# Generated from CreateEvalCustomDataSourceConfig. Do not edit.
"""CreateEvalCustomDataSourceConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required


class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalCustomDataSourceConfig` as a mapping."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any]]
    include_sample_schema: bool
