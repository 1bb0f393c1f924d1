# Generated from CreateModerationResponse. Do not edit.
"""CreateModerationResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component, wire


@component("CreateModerationResponseResultsItemCategories")
class CreateModerationResponseResultsItemCategories(Component):
    """`categories` of `CreateModerationResponseResultsItem`."""

    hate: bool
    """Hatred of a group."""

    hate_threatening: bool = wire("hate/threatening")
    """Hatred of a group, with threats of violence. `hate/threatening` in JSON."""

    harassment: bool
    """Harassment."""

    harassment_threatening: bool = wire("harassment/threatening")
    """Harassment with threats of violence. `harassment/threatening` in JSON."""

    illicit: bool | None
    """Advice on wrongdoing."""

    illicit_violent: bool | None = wire("illicit/violent")
    """Advice on wrongdoing with violence or weapons. `illicit/violent` in JSON."""

    self_harm: bool = wire("self-harm")
    """Harm done to oneself. `self-harm` in JSON."""

    self_harm_intent: bool = wire("self-harm/intent")
    """Someone means to harm themselves. `self-harm/intent` in JSON."""

    self_harm_instructions: bool = wire("self-harm/instructions")
    """Advice on how to harm oneself. `self-harm/instructions` in JSON."""

    sexual: bool
    """Sexual content."""

    sexual_minors: bool = wire("sexual/minors")
    """Sexual content with minors. `sexual/minors` in JSON."""

    violence: bool
    """Violence."""

    violence_graphic: bool = wire("violence/graphic")
    """Violence in bloody detail. `violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItemCategoryScores")
class CreateModerationResponseResultsItemCategoryScores(Component):
    """`category_scores` of `CreateModerationResponseResultsItem`."""

    hate: float
    """Hatred of a group."""

    hate_threatening: float = wire("hate/threatening")
    """Hatred of a group, with threats of violence. `hate/threatening` in JSON."""

    harassment: float
    """Harassment."""

    harassment_threatening: float = wire("harassment/threatening")
    """Harassment with threats of violence. `harassment/threatening` in JSON."""

    illicit: float
    """Advice on wrongdoing."""

    illicit_violent: float = wire("illicit/violent")
    """Advice on wrongdoing with violence or weapons. `illicit/violent` in JSON."""

    self_harm: float = wire("self-harm")
    """Harm done to oneself. `self-harm` in JSON."""

    self_harm_intent: float = wire("self-harm/intent")
    """Someone means to harm themselves. `self-harm/intent` in JSON."""

    self_harm_instructions: float = wire("self-harm/instructions")
    """Advice on how to harm oneself. `self-harm/instructions` in JSON."""

    sexual: float
    """Sexual content."""

    sexual_minors: float = wire("sexual/minors")
    """Sexual content with minors. `sexual/minors` in JSON."""

    violence: float
    """Violence."""

    violence_graphic: float = wire("violence/graphic")
    """Violence in bloody detail. `violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItemCategoryAppliedInputTypes")
class CreateModerationResponseResultsItemCategoryAppliedInputTypes(Component):
    """`category_applied_input_types` of `CreateModerationResponseResultsItem`."""

    hate: list[Literal["text"]]
    """Hatred of a group."""

    hate_threatening: list[Literal["text"]] = wire("hate/threatening")
    """Hatred of a group, with threats of violence. `hate/threatening` in JSON."""

    harassment: list[Literal["text"]]
    """Harassment."""

    harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
    """Harassment with threats of violence. `harassment/threatening` in JSON."""

    illicit: list[Literal["text"]]
    """Advice on wrongdoing."""

    illicit_violent: list[Literal["text"]] = wire("illicit/violent")
    """Advice on wrongdoing with violence or weapons. `illicit/violent` in JSON."""

    self_harm: list[Literal["text", "image"]] = wire("self-harm")
    """Harm done to oneself. `self-harm` in JSON."""

    self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
    """Someone means to harm themselves. `self-harm/intent` in JSON."""

    self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
    """Advice on how to harm oneself. `self-harm/instructions` in JSON."""

    sexual: list[Literal["text", "image"]]
    """Sexual content."""

    sexual_minors: list[Literal["text"]] = wire("sexual/minors")
    """Sexual content with minors. `sexual/minors` in JSON."""

    violence: list[Literal["text", "image"]]
    """Violence."""

    violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")
    """Violence in bloody detail. `violence/graphic` in JSON."""


@component("CreateModerationResponseResultsItem")
class CreateModerationResponseResultsItem(Component):
    """An item of `results` of `CreateModerationResponse`."""

    flagged: bool
    """Whether anything harmful was found."""

    categories: CreateModerationResponseResultsItemCategories
    """For each kind of harm, whether it was found."""

    category_scores: CreateModerationResponseResultsItemCategoryScores
    """For each kind of harm, how sure the model is, 0 to 1."""

    category_applied_input_types: CreateModerationResponseResultsItemCategoryAppliedInputTypes
    """For each kind of harm, whether texts or images were looked at."""


@component("CreateModerationResponse")
class CreateModerationResponse(Component):
    """Result of `client.moderations.create`."""

    id: str
    """Unique id."""

    model: str
    """Id of the model."""

    results: list[CreateModerationResponseResultsItem]
    """The results."""
