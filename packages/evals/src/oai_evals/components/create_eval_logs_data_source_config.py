# Generated from CreateEvalLogsDataSourceConfig. Do not edit.
"""CreateEvalLogsDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalLogsDataSourceConfig")
class CreateEvalLogsDataSourceConfig(Component):
    """A member of `CreateEvalRequestDataSourceConfig`, told by `type` = `"logs"`."""

    type: Literal["logs"] = "logs"
    metadata: dict[str, Any] | None = None
    """Only those with these metadata."""
