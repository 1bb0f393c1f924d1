# Generated from CreateEvalLogsDataSourceConfig. Do not edit.
"""CreateEvalLogsDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalLogsDataSourceConfig")
class CreateEvalLogsDataSourceConfig(Component):
    """An object of `type` "logs"."""

    type: Literal["logs"] = "logs"
    """Default: `"logs"`."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""
