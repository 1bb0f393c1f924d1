# Generated from EvalApiError. Do not edit.
"""EvalApiError."""

from __future__ import annotations

from oai_core.components import Component, component


@component("EvalApiError")
class EvalApiError(Component):
    """An object of the API."""

    code: str
    message: str
