# Generated from UpdateOrganizationDataRetentionBody. Do not edit.
"""UpdateOrganizationDataRetentionBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateOrganizationDataRetentionBody")
class UpdateOrganizationDataRetentionBody(Component):
    """Body of `client.admin.organization.data_retention.update`."""

    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """How long data are kept, and who may look at them."""
