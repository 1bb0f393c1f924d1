# Generated from UpdateProjectDataRetentionBody. Do not edit.
"""UpdateProjectDataRetentionBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateProjectDataRetentionBody")
class UpdateProjectDataRetentionBody(Component):
    """Body of `client.admin.organization.projects.data_retention.update`."""

    retention_type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """How long data are kept, and who may look at them."""
