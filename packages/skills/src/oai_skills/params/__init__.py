# Generated from the slice of oai-skills. Do not edit.
"""Request parameters of oai-skills, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .skills_create_params import SkillsCreateParams as SkillsCreateParams
    from .skills_list_params import SkillsListParams as SkillsListParams
    from .skills_update_params import SkillsUpdateParams as SkillsUpdateParams
    from .skills_versions_create_params import (
        SkillsVersionsCreateParams as SkillsVersionsCreateParams,
    )
    from .skills_versions_list_params import SkillsVersionsListParams as SkillsVersionsListParams

    SkillCreateParams: TypeAlias = SkillsCreateParams
    SkillListParams: TypeAlias = SkillsListParams
    SkillUpdateParams: TypeAlias = SkillsUpdateParams
    VersionCreateParams: TypeAlias = SkillsVersionsCreateParams
    VersionListParams: TypeAlias = SkillsVersionsListParams
else:
    _MODULES = {
        ".skills_create_params": "SkillsCreateParams",
        ".skills_list_params": "SkillsListParams",
        ".skills_update_params": "SkillsUpdateParams",
        ".skills_versions_create_params": "SkillsVersionsCreateParams",
        ".skills_versions_list_params": "SkillsVersionsListParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "SkillCreateParams": "SkillsCreateParams",
        "SkillListParams": "SkillsListParams",
        "SkillUpdateParams": "SkillsUpdateParams",
        "VersionCreateParams": "SkillsVersionsCreateParams",
        "VersionListParams": "SkillsVersionsListParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
