# Generated from BetaContainerNetworkPolicyDisabledParam. Do not edit.
"""BetaContainerNetworkPolicyDisabledParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDisabledParam` as a mapping."""

    type: Required[Literal["disabled"]]
