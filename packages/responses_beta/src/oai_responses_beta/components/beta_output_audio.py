# Generated from BetaOutputAudio. Do not edit.
"""BetaOutputAudio."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaOutputAudio")
class BetaOutputAudio(Component):
    """An object of `type` "output_audio"."""

    type: Literal["output_audio"] = "output_audio"
    data: str
    transcript: str
