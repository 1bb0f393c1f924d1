# Generated from InviteRequest. Do not edit.
"""InviteRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class InviteRequestProjectsItemDict(TypedDict, total=False):
    """`InviteRequestProjectsItem` as a mapping."""

    id: Required[str]
    role: Required[Literal["member", "owner"]]
