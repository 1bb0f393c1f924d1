# Generated from TruncationObject. Do not edit.
"""TruncationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("TruncationObject")
class TruncationObject(Component):
    """`truncation_strategy` of `client.beta.threads.runs.create`, `client.beta.threads.create_and_run` and `RunObject`."""

    type: Literal["auto", "last_messages"]
    """What kind it is."""

    last_messages: int | None = None
    """How many of the last messages are kept. At least 1."""
