# Generated from AdminApiKeysDeleteResponse. Do not edit.
"""AdminApiKeysDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AdminApiKeysDeleteResponse")
class AdminApiKeysDeleteResponse(Component):
    """An object of `object` "organization.admin_api_key.deleted"."""

    id: str
    """Unique id."""

    object: Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    deleted: bool
    """Whether it is gone."""
