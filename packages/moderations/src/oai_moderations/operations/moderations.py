# Generated from the operations of moderations. Do not edit.
"""Operations of `moderations`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_MODERATION"]

CREATE_MODERATION = Operation(
    "createModeration",
    "POST",
    "/moderations",
    scope="oai_moderations.components",
    params="oai_moderations.params:ModerationsCreateParams",
    body=("input", "model"),
    required=("input",),
    result="CreateModerationResponse",
)
