# Generated from EvalRunOutputItemResult. Do not edit.
"""EvalRunOutputItemResult."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("EvalRunOutputItemResult")
class EvalRunOutputItemResult(Component):
    """An object of the API."""

    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, Any] | None = None
