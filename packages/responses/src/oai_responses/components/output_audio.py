# Generated from OutputAudio. Do not edit.
"""OutputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OutputAudio")
class OutputAudio(Component):
    """An object of `type` "output_audio"."""

    type: Literal["output_audio"] = "output_audio"
    data: str
    transcript: str
