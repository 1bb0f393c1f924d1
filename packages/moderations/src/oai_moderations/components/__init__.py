# Generated from the slice of oai-moderations. Do not edit.
"""Components of oai-moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_moderation_request import CreateModerationRequest as CreateModerationRequest
    from .create_moderation_request import (
        CreateModerationRequestInputItem as CreateModerationRequestInputItem,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemImageUrl as CreateModerationRequestInputItemImageUrl,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemImageUrlImageUrl as CreateModerationRequestInputItemImageUrlImageUrl,
    )
    from .create_moderation_request import (
        CreateModerationRequestInputItemText as CreateModerationRequestInputItemText,
    )
    from .create_moderation_response import CreateModerationResponse as CreateModerationResponse
    from .create_moderation_response import (
        CreateModerationResponseResultsItem as CreateModerationResponseResultsItem,
    )
    from .create_moderation_response import (
        CreateModerationResponseResultsItemCategories as CreateModerationResponseResultsItemCategories,
    )
    from .create_moderation_response import (
        CreateModerationResponseResultsItemCategoryAppliedInputTypes as CreateModerationResponseResultsItemCategoryAppliedInputTypes,
    )
    from .create_moderation_response import (
        CreateModerationResponseResultsItemCategoryScores as CreateModerationResponseResultsItemCategoryScores,
    )
    from .moderation_model import ModerationModel as ModerationModel

    Moderation: TypeAlias = CreateModerationResponseResultsItem
    ModerationCreateResponse: TypeAlias = CreateModerationResponse
else:
    _MODULES = {
        ".create_moderation_request": (
            "CreateModerationRequest CreateModerationRequestInputItem "
            "CreateModerationRequestInputItemImageUrl "
            "CreateModerationRequestInputItemImageUrlImageUrl "
            "CreateModerationRequestInputItemText "
        ),
        ".create_moderation_response": (
            "CreateModerationResponse CreateModerationResponseResultsItem "
            "CreateModerationResponseResultsItemCategories "
            "CreateModerationResponseResultsItemCategoryAppliedInputTypes "
            "CreateModerationResponseResultsItemCategoryScores "
        ),
        ".moderation_model": "ModerationModel",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "Moderation": "CreateModerationResponseResultsItem",
        "ModerationCreateResponse": "CreateModerationResponse",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
