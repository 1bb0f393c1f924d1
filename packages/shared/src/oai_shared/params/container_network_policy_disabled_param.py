# Generated from ContainerNetworkPolicyDisabledParam. Do not edit.
"""ContainerNetworkPolicyDisabledParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ContainerNetworkPolicyDisabledParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDisabledParam` as a mapping."""

    type: Required[Literal["disabled"]]
