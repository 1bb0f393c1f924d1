# Generated from OrganizationDataRetention. Do not edit.
"""OrganizationDataRetention."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("OrganizationDataRetention")
class OrganizationDataRetention(Component):
    """Result of `client.admin.organization.data_retention.retrieve` and `client.admin.organization.data_retention.update`."""

    object: Literal["organization.data_retention"] = "organization.data_retention"
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """How long data are kept, and who may look at them."""
