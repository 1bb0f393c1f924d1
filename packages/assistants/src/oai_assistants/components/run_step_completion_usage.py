# Generated from RunStepCompletionUsage. Do not edit.
"""RunStepCompletionUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RunStepCompletionUsage")
class RunStepCompletionUsage(Component):
    """`usage` of `RunStepObject`."""

    completion_tokens: int
    """Tokens that the model wrote."""

    prompt_tokens: int
    """Tokens that went in."""

    total_tokens: int
    """All tokens, in and out."""
