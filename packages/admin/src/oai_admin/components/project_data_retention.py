# Generated from ProjectDataRetention. Do not edit.
"""ProjectDataRetention."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectDataRetention")
class ProjectDataRetention(Component):
    """An object of `object` "project.data_retention"."""

    object: Literal["project.data_retention"] = "project.data_retention"
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
