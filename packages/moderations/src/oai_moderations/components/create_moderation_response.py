# Generated from CreateModerationResponse. Do not edit.
"""CreateModerationResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component, wire


@component("CreateModerationResponseResultsItemCategories")
class CreateModerationResponseResultsItemCategories(Component):
    """An object of the API."""

    hate: bool
    hate_threatening: bool = wire("hate/threatening")
    """`hate/threatening` in JSON."""

    harassment: bool
    harassment_threatening: bool = wire("harassment/threatening")
    """`harassment/threatening` in JSON."""

    illicit: bool | None
    illicit_violent: bool | None = wire("illicit/violent")
    """`illicit/violent` in JSON."""

    self_harm: bool = wire("self-harm")
    """`self-harm` in JSON."""

    self_harm_intent: bool = wire("self-harm/intent")
    """`self-harm/intent` in JSON."""

    self_harm_instructions: bool = wire("self-harm/instructions")
    """`self-harm/instructions` in JSON."""

    sexual: bool
    sexual_minors: bool = wire("sexual/minors")
    """`sexual/minors` in JSON."""

    violence: bool
    violence_graphic: bool = wire("violence/graphic")
    """`violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItemCategoryScores")
class CreateModerationResponseResultsItemCategoryScores(Component):
    """An object of the API."""

    hate: float
    hate_threatening: float = wire("hate/threatening")
    """`hate/threatening` in JSON."""

    harassment: float
    harassment_threatening: float = wire("harassment/threatening")
    """`harassment/threatening` in JSON."""

    illicit: float
    illicit_violent: float = wire("illicit/violent")
    """`illicit/violent` in JSON."""

    self_harm: float = wire("self-harm")
    """`self-harm` in JSON."""

    self_harm_intent: float = wire("self-harm/intent")
    """`self-harm/intent` in JSON."""

    self_harm_instructions: float = wire("self-harm/instructions")
    """`self-harm/instructions` in JSON."""

    sexual: float
    sexual_minors: float = wire("sexual/minors")
    """`sexual/minors` in JSON."""

    violence: float
    violence_graphic: float = wire("violence/graphic")
    """`violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItemCategoryAppliedInputTypes")
class CreateModerationResponseResultsItemCategoryAppliedInputTypes(Component):
    """An object of the API."""

    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]] = wire("hate/threatening")
    """`hate/threatening` in JSON."""

    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
    """`harassment/threatening` in JSON."""

    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = wire("illicit/violent")
    """`illicit/violent` in JSON."""

    self_harm: list[Literal["text", "image"]] = wire("self-harm")
    """`self-harm` in JSON."""

    self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
    """`self-harm/intent` in JSON."""

    self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
    """`self-harm/instructions` in JSON."""

    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = wire("sexual/minors")
    """`sexual/minors` in JSON."""

    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")
    """`violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItem")
class CreateModerationResponseResultsItem(Component):
    """An object of the API."""

    flagged: bool
    """Whether anything harmful was found."""

    categories: CreateModerationResponseResultsItemCategories
    category_scores: CreateModerationResponseResultsItemCategoryScores
    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes


@component("CreateModerationResponse")
class CreateModerationResponse(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    model: str
    results: list[CreateModerationResponseResultsItem]
