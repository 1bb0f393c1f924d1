# Generated from ProjectRateLimit. Do not edit.
"""ProjectRateLimit."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectRateLimit")
class ProjectRateLimit(Component):
    """An object of `object` "project.rate_limit"."""

    object: Literal["project.rate_limit"] = "project.rate_limit"
    id: str
    """Unique id."""

    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None
