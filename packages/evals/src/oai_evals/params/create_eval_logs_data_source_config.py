# Generated from CreateEvalLogsDataSourceConfig. Do not edit.
"""CreateEvalLogsDataSourceConfig in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Required


class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
    """`CreateEvalLogsDataSourceConfig` as a mapping."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any]
