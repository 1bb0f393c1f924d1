# Generated from inviteUser. Do not edit.
"""Parameters of `admin.organization.invites.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.invite_request import InviteRequestProjectsItem
    from .invite_request import InviteRequestProjectsItemDict


class AdminOrganizationInvitesCreateParams(RequestOptions, total=False):
    """Parameters of `admin.organization.invites.create`."""

    email: Required[str]
    """Mail address."""

    role: Required[Literal["reader", "owner"]]
    """What the person or account may do."""

    projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict]
    """Projects that the person joins, each with a role."""
