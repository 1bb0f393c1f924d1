# Generated from the operations of skills.content. Do not edit.
"""Operations of `skills.content`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["GET_SKILL_CONTENT"]

GET_SKILL_CONTENT = Operation(
    "GetSkillContent",
    "GET",
    "/skills/{skill_id}/content",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="str",
    binary=True,
)
