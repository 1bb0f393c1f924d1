# Generated from the slice of oai-containers. Do not edit.
"""Request parameters of oai-containers, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .containers_create_params import ContainersCreateParams as ContainersCreateParams
    from .containers_files_create_params import (
        ContainersFilesCreateParams as ContainersFilesCreateParams,
    )
    from .containers_files_list_params import ContainersFilesListParams as ContainersFilesListParams
    from .containers_list_params import ContainersListParams as ContainersListParams
    from .create_container_body import (
        CreateContainerBodyExpiresAfterDict as CreateContainerBodyExpiresAfterDict,
    )
    from .create_container_body import (
        CreateContainerBodyNetworkPolicyLike as CreateContainerBodyNetworkPolicyLike,
    )
    from .create_container_body import (
        CreateContainerBodySkillsItemLike as CreateContainerBodySkillsItemLike,
    )

    ContainerCreateParams: TypeAlias = ContainersCreateParams
    ContainerListParams: TypeAlias = ContainersListParams
    FileCreateParams: TypeAlias = ContainersFilesCreateParams
    FileListParams: TypeAlias = ContainersFilesListParams
else:
    _MODULES = {
        ".containers_create_params": "ContainersCreateParams",
        ".containers_files_create_params": "ContainersFilesCreateParams",
        ".containers_files_list_params": "ContainersFilesListParams",
        ".containers_list_params": "ContainersListParams",
        ".create_container_body": (
            "CreateContainerBodyExpiresAfterDict CreateContainerBodyNetworkPolicyLike "
            "CreateContainerBodySkillsItemLike "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ContainerCreateParams": "ContainersCreateParams",
        "ContainerListParams": "ContainersListParams",
        "FileCreateParams": "ContainersFilesCreateParams",
        "FileListParams": "ContainersFilesListParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
