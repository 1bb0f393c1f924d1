# Generated from EvalApiError. Do not edit.
"""EvalApiError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("EvalApiError")
class EvalApiError(Component):
    """`error` of `EvalRun` and `EvalRunOutputItemSample`."""

    code: str
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
