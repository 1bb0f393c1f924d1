# Generated from the slice of oai-containers. Do not edit.
"""Components of oai-containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from oai_shared.components.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from oai_shared.components.inline_skill_param import InlineSkillParam as InlineSkillParam
    from oai_shared.components.skill_reference_param import (
        SkillReferenceParam as SkillReferenceParam,
    )

    from .container_file_list_resource import ContainerFileListResource as ContainerFileListResource
    from .container_file_resource import ContainerFileResource as ContainerFileResource
    from .container_list_resource import ContainerListResource as ContainerListResource
    from .container_resource import ContainerResource as ContainerResource
    from .container_resource import ContainerResourceExpiresAfter as ContainerResourceExpiresAfter
    from .container_resource import ContainerResourceNetworkPolicy as ContainerResourceNetworkPolicy
    from .create_container_body import CreateContainerBody as CreateContainerBody
    from .create_container_body import (
        CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter,
    )
    from .create_container_body import (
        CreateContainerBodyNetworkPolicy as CreateContainerBodyNetworkPolicy,
    )
    from .create_container_body import (
        CreateContainerBodySkillsItem as CreateContainerBodySkillsItem,
    )
    from .create_container_file_body import CreateContainerFileBody as CreateContainerFileBody
    from .deleted_container import DeletedContainer as DeletedContainer
    from .deleted_container_file import DeletedContainerFile as DeletedContainerFile

    ContainerCreateResponse: TypeAlias = ContainerResource
    ContainerListResponse: TypeAlias = ContainerResource
    ContainerRetrieveResponse: TypeAlias = ContainerResource
    FileCreateResponse: TypeAlias = ContainerFileResource
    FileListResponse: TypeAlias = ContainerFileResource
    FileRetrieveResponse: TypeAlias = ContainerFileResource
else:
    _MODULES = {
        ".container_file_list_resource": "ContainerFileListResource",
        ".container_file_resource": "ContainerFileResource",
        ".container_list_resource": "ContainerListResource",
        ".container_resource": "ContainerResource ContainerResourceExpiresAfter ContainerResourceNetworkPolicy",
        ".create_container_body": (
            "CreateContainerBody CreateContainerBodyExpiresAfter "
            "CreateContainerBodyNetworkPolicy CreateContainerBodySkillsItem "
        ),
        ".create_container_file_body": "CreateContainerFileBody",
        ".deleted_container": "DeletedContainer",
        ".deleted_container_file": "DeletedContainerFile",
        "oai_shared.components.container_network_policy_allowlist_param": "ContainerNetworkPolicyAllowlistParam",
        "oai_shared.components.container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParam",
        "oai_shared.components.inline_skill_param": "InlineSkillParam",
        "oai_shared.components.skill_reference_param": "SkillReferenceParam",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ContainerCreateResponse": "ContainerResource",
        "ContainerListResponse": "ContainerResource",
        "ContainerRetrieveResponse": "ContainerResource",
        "FileCreateResponse": "ContainerFileResource",
        "FileListResponse": "ContainerFileResource",
        "FileRetrieveResponse": "ContainerFileResource",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
