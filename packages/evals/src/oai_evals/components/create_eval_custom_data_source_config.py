# Generated from CreateEvalCustomDataSourceConfig. Do not edit.
"""CreateEvalCustomDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalCustomDataSourceConfig")
class CreateEvalCustomDataSourceConfig(Component):
    """A member of `CreateEvalRequestDataSourceConfig`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    """Default: `"custom"`."""

    item_schema: dict[str, Any]
    include_sample_schema: bool | None = None
    """Default: `False`."""
