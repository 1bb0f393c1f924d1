# Generated from EvalCustomDataSourceConfig. Do not edit.
"""EvalCustomDataSourceConfig."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("EvalCustomDataSourceConfig")
class EvalCustomDataSourceConfig(Component):
    """A member of `EvalDataSourceConfig`, told by `type` = `"custom"`."""

    type: Literal["custom"] = "custom"
    schema: dict[str, Any]
    """A JSON schema."""
