# Generated from DoneEvent. Do not edit.
"""DoneEvent."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DoneEvent")
class DoneEvent(Component):
    """A member of `AssistantStreamEvent`, told by `event` = `"done"`."""

    event: Literal["done"] = "done"
    data: Literal["[DONE]"] = "[DONE]"
