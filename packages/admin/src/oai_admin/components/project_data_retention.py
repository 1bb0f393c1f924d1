# Generated from ProjectDataRetention. Do not edit.
"""ProjectDataRetention."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectDataRetention")
class ProjectDataRetention(Component):
    """Result of `client.admin.organization.projects.data_retention.retrieve` and `client.admin.organization.projects.data_retention.update`."""

    object: Literal["project.data_retention"] = "project.data_retention"
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """How long data are kept, and who may look at them."""
