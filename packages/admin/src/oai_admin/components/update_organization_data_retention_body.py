# Generated from UpdateOrganizationDataRetentionBody. Do not edit.
"""UpdateOrganizationDataRetentionBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateOrganizationDataRetentionBody")
class UpdateOrganizationDataRetentionBody(Component):
    """An object of the API."""

    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
