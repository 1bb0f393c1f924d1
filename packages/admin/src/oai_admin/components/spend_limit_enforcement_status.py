# Generated from SpendLimitEnforcementStatus. Do not edit.
"""SpendLimitEnforcementStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpendLimitEnforcementStatus: TypeAlias = str | Literal["inactive", "enforcing"]
"""`status` of `SpendLimitEnforcement`."""
