# Generated from ResponseConversation. Do not edit.
"""ResponseConversation."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ResponseConversation")
class ResponseConversation(Component):
    """`conversation` of `Response`."""

    id: str
    """Unique id."""
