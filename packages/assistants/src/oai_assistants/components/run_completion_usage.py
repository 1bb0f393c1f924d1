# Generated from RunCompletionUsage. Do not edit.
"""RunCompletionUsage."""

from __future__ import annotations

from oai_core.components import Component, component


@component("RunCompletionUsage")
class RunCompletionUsage(Component):
    """`usage` of `RunObject`."""

    completion_tokens: int
    """Tokens that the model wrote."""

    prompt_tokens: int
    """Tokens that went in."""

    total_tokens: int
    """All tokens, in and out."""
