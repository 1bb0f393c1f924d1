# Generated from ModerationModel. Do not edit.
"""ModerationModel."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest",
    "omni-moderation-2024-09-26",
    "text-moderation-latest",
    "text-moderation-stable",
]
"""`model` of `client.moderations.create`."""
