# Generated from the slice of oai-images. Do not edit.
"""Request parameters of oai-images, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .image_ref_param import ImageRefParamDict as ImageRefParamDict
    from .images_create_variation_params import (
        ImagesCreateVariationParams as ImagesCreateVariationParams,
    )
    from .images_edit_params import ImagesEditParams as ImagesEditParams
    from .images_generate_params import ImagesGenerateParams as ImagesGenerateParams

    ImageCreateVariationParams: TypeAlias = ImagesCreateVariationParams
    ImageEditParams: TypeAlias = ImagesEditParams
    ImageGenerateParams: TypeAlias = ImagesGenerateParams
else:
    _MODULES = {
        ".image_ref_param": "ImageRefParamDict",
        ".images_create_variation_params": "ImagesCreateVariationParams",
        ".images_edit_params": "ImagesEditParams",
        ".images_generate_params": "ImagesGenerateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "ImageCreateVariationParams": "ImagesCreateVariationParams",
        "ImageEditParams": "ImagesEditParams",
        "ImageGenerateParams": "ImagesGenerateParams",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
