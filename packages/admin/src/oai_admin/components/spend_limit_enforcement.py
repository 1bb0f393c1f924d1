# Generated from SpendLimitEnforcement. Do not edit.
"""SpendLimitEnforcement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .spend_limit_enforcement_status import SpendLimitEnforcementStatus


@component("SpendLimitEnforcement")
class SpendLimitEnforcement(Component):
    """`enforcement` of `OrganizationSpendLimitResource` and `ProjectSpendLimitResource`."""

    status: SpendLimitEnforcementStatus
    """How far it got, or how it stands. Known values: `"inactive"`, `"enforcing"`."""
