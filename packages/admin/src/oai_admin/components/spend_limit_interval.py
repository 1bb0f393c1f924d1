# Generated from SpendLimitInterval. Do not edit.
"""SpendLimitInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitInterval: TypeAlias = str | Literal["month"]
"""`interval` of `OrganizationSpendLimitResource` and `ProjectSpendLimitResource`."""
