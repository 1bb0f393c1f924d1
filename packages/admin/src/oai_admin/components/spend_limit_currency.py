# Generated from SpendLimitCurrency. Do not edit.
"""SpendLimitCurrency."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitCurrency: TypeAlias = str | Literal["USD"]
"""`currency` of `OrganizationSpendLimitResource` and `ProjectSpendLimitResource`."""
