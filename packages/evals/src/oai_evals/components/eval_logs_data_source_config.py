# Generated from EvalLogsDataSourceConfig. Do not edit.
"""EvalLogsDataSourceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalLogsDataSourceConfig")
class EvalLogsDataSourceConfig(Component):
    """A member of `EvalDataSourceConfig`, told by `type` = `"logs"`."""

    type: Literal["logs"] = "logs"
    metadata: Metadata | None = None
    """Only those with these metadata."""

    schema: dict[str, Any]
    """A JSON schema."""
