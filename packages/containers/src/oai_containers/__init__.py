# Generated from the slice of oai-containers. Do not edit.
"""Containers in which code runs, and their files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import ContainerCreateResponse as ContainerCreateResponse
    from .components import ContainerFileListResource as ContainerFileListResource
    from .components import ContainerFileResource as ContainerFileResource
    from .components import ContainerListResource as ContainerListResource
    from .components import ContainerListResponse as ContainerListResponse
    from .components import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from .components import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from .components import ContainerResource as ContainerResource
    from .components import ContainerResourceExpiresAfter as ContainerResourceExpiresAfter
    from .components import ContainerResourceNetworkPolicy as ContainerResourceNetworkPolicy
    from .components import ContainerRetrieveResponse as ContainerRetrieveResponse
    from .components import CreateContainerBody as CreateContainerBody
    from .components import CreateContainerBodyExpiresAfter as CreateContainerBodyExpiresAfter
    from .components import CreateContainerBodyNetworkPolicy as CreateContainerBodyNetworkPolicy
    from .components import CreateContainerBodySkillsItem as CreateContainerBodySkillsItem
    from .components import CreateContainerFileBody as CreateContainerFileBody
    from .components import DeletedContainer as DeletedContainer
    from .components import DeletedContainerFile as DeletedContainerFile
    from .components import FileCreateResponse as FileCreateResponse
    from .components import FileListResponse as FileListResponse
    from .components import FileRetrieveResponse as FileRetrieveResponse
    from .components import InlineSkillParam as InlineSkillParam
    from .components import SkillReferenceParam as SkillReferenceParam
    from .params import ContainersCreateParams as ContainersCreateParams
    from .params import ContainersFilesCreateParams as ContainersFilesCreateParams
    from .params import ContainersFilesListParams as ContainersFilesListParams
    from .params import ContainersListParams as ContainersListParams
    from .params import CreateContainerBodyExpiresAfterDict as CreateContainerBodyExpiresAfterDict
    from .params import CreateContainerBodyNetworkPolicyLike as CreateContainerBodyNetworkPolicyLike
    from .params import CreateContainerBodySkillsItemLike as CreateContainerBodySkillsItemLike
    from .resources.containers import AsyncContainers as AsyncContainers
    from .resources.containers import Containers as Containers
    from .resources.containers_files import AsyncContainersFiles as AsyncContainersFiles
    from .resources.containers_files import ContainersFiles as ContainersFiles
    from .resources.containers_files_content import (
        AsyncContainersFilesContent as AsyncContainersFilesContent,
    )
    from .resources.containers_files_content import ContainersFilesContent as ContainersFilesContent
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "ContainerCreateResponse ContainerFileListResource ContainerFileResource "
            "ContainerListResource ContainerListResponse ContainerNetworkPolicyAllowlistParam "
            "ContainerNetworkPolicyDisabledParam ContainerResource "
            "ContainerResourceExpiresAfter ContainerResourceNetworkPolicy "
            "ContainerRetrieveResponse CreateContainerBody CreateContainerBodyExpiresAfter "
            "CreateContainerBodyNetworkPolicy CreateContainerBodySkillsItem "
            "CreateContainerFileBody DeletedContainer DeletedContainerFile FileCreateResponse "
            "FileListResponse FileRetrieveResponse InlineSkillParam SkillReferenceParam "
        ),
        ".params": (
            "ContainersCreateParams ContainersFilesCreateParams ContainersFilesListParams "
            "ContainersListParams CreateContainerBodyExpiresAfterDict "
            "CreateContainerBodyNetworkPolicyLike CreateContainerBodySkillsItemLike "
        ),
        ".resources.containers": "AsyncContainers Containers",
        ".resources.containers_files": "AsyncContainersFiles ContainersFiles",
        ".resources.containers_files_content": "AsyncContainersFilesContent ContainersFilesContent",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
