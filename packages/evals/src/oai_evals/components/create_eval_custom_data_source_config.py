# Generated from CreateEvalCustomDataSourceConfig. Do not edit.
"""CreateEvalCustomDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("CreateEvalCustomDataSourceConfig")
class CreateEvalCustomDataSourceConfig(Component):
    """A member of `CreateEvalRequestDataSourceConfig`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    item_schema: dict[str, Any]
    """JSON schema of one item."""

    include_sample_schema: bool | None = None
    """Whether templates may also refer to a `sample`, the output of a model. Default: `False`."""
