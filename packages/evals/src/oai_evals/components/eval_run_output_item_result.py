# Generated from EvalRunOutputItemResult. Do not edit.
"""EvalRunOutputItemResult."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("EvalRunOutputItemResult")
class EvalRunOutputItemResult(Component):
    """An item of `results` of `EvalRunOutputItem`."""

    name: str
    """Its name."""

    type: str | None = None
    """What kind it is."""

    score: float
    """How well it fits or did; higher is better."""

    passed: bool
    """Whether the item passed."""

    sample: dict[str, Any] | None = None
    """What the model wrote, and with which settings."""
