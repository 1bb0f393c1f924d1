# Generated from RunStepCompletionUsage. Do not edit.
"""RunStepCompletionUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RunStepCompletionUsage")
class RunStepCompletionUsage(Component):
    """An object of the API."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    """All tokens, in and out."""
