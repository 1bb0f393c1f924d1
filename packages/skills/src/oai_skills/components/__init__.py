# Generated from the slice of oai-skills. Do not edit.
"""Components of oai-skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_skill_body import CreateSkillBody as CreateSkillBody
    from .create_skill_version_body import CreateSkillVersionBody as CreateSkillVersionBody
    from .deleted_skill_resource import DeletedSkillResource as DeletedSkillResource
    from .deleted_skill_version_resource import (
        DeletedSkillVersionResource as DeletedSkillVersionResource,
    )
    from .set_default_skill_version_body import (
        SetDefaultSkillVersionBody as SetDefaultSkillVersionBody,
    )
    from .skill_list_resource import SkillListResource as SkillListResource
    from .skill_resource import SkillResource as SkillResource
    from .skill_version_list_resource import SkillVersionListResource as SkillVersionListResource
    from .skill_version_resource import SkillVersionResource as SkillVersionResource

    DeletedSkill: TypeAlias = DeletedSkillResource
    DeletedSkillVersion: TypeAlias = DeletedSkillVersionResource
    Skill: TypeAlias = SkillResource
    SkillList: TypeAlias = SkillListResource
    SkillVersion: TypeAlias = SkillVersionResource
    SkillVersionList: TypeAlias = SkillVersionListResource
else:
    _MODULES = {
        ".create_skill_body": "CreateSkillBody",
        ".create_skill_version_body": "CreateSkillVersionBody",
        ".deleted_skill_resource": "DeletedSkillResource",
        ".deleted_skill_version_resource": "DeletedSkillVersionResource",
        ".set_default_skill_version_body": "SetDefaultSkillVersionBody",
        ".skill_list_resource": "SkillListResource",
        ".skill_resource": "SkillResource",
        ".skill_version_list_resource": "SkillVersionListResource",
        ".skill_version_resource": "SkillVersionResource",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "DeletedSkill": "DeletedSkillResource",
        "DeletedSkillVersion": "DeletedSkillVersionResource",
        "Skill": "SkillResource",
        "SkillList": "SkillListResource",
        "SkillVersion": "SkillVersionResource",
        "SkillVersionList": "SkillVersionListResource",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
