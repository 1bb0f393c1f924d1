# Generated from EvalLogsDataSourceConfig. Do not edit.
"""EvalLogsDataSourceConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata


@component("EvalLogsDataSourceConfig")
class EvalLogsDataSourceConfig(Component):
    """An object of `type` "logs"."""

    type: Literal["logs"] = "logs"
    """Default: `"logs"`."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    schema: dict[str, Any]
