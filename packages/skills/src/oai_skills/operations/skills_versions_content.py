# Generated from the operations of skills.versions.content. Do not edit.
"""Operations of `skills.versions.content`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["GET_SKILL_VERSION_CONTENT"]

GET_SKILL_VERSION_CONTENT = Operation(
    "GetSkillVersionContent",
    "GET",
    "/skills/{skill_id}/versions/{version}/content",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="str",
    binary=True,
)
