# Generated from the slice of oai-moderations. Do not edit.
"""Request parameters of oai-moderations, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_moderation_request import (
        CreateModerationRequestInputItemImageUrlDict as CreateModerationRequestInputItemImageUrlDict,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemImageUrlImageUrlDict as CreateModerationRequestInputItemImageUrlImageUrlDict,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemLike as CreateModerationRequestInputItemLike,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemTextDict as CreateModerationRequestInputItemTextDict,
    )
    from .moderations_create_params import ModerationsCreateParams as ModerationsCreateParams

    ModerationCreateParams: TypeAlias = ModerationsCreateParams
    ModerationImageURLInputParam: TypeAlias = CreateModerationRequestInputItemImageUrlDict
    ModerationMultiModalInputParam: TypeAlias = CreateModerationRequestInputItemLike
    ModerationTextInputParam: TypeAlias = CreateModerationRequestInputItemTextDict
else:
    _MODULES = {
        ".create_moderation_request": (
            "CreateModerationRequestInputItemImageUrlDict "
            "CreateModerationRequestInputItemImageUrlImageUrlDict "
            "CreateModerationRequestInputItemLike CreateModerationRequestInputItemTextDict "
        ),
        ".moderations_create_params": "ModerationsCreateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ModerationCreateParams": "ModerationsCreateParams",
        "ModerationImageURLInputParam": "CreateModerationRequestInputItemImageUrlDict",
        "ModerationMultiModalInputParam": "CreateModerationRequestInputItemLike",
        "ModerationTextInputParam": "CreateModerationRequestInputItemTextDict",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
