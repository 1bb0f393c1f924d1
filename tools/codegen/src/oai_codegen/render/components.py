"""Modules of components: classes, unions, aliases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ..ir.kinds import Choice, Scalar, arms_of
from ..ir.models import AliasModel, Model, Module, ObjectModel, Property, UnionModel
from ..ir.modules import Modules
from ..ir.tags import Candidate, Tagger, Target
from .annotations import Annotator, optional
from .docs import Glossary
from .text import Imports, block, docstring, module, quoted


@attrs.define
class ComponentRenderer:
    """Renders the modules of one package; `mixins` are bases by schema name."""

    modules: Modules
    tagger: Tagger
    glossary: Glossary
    package: str
    mixins: dict[str, tuple[str, ...]]
    used: set[str] = attrs.field(factory=set[str])

    def render(self, source: Module) -> str:
        """The text of one module."""
        return _Writer(self, source).text()


class _Writer:
    def __init__(self, renderer: ComponentRenderer, source: Module) -> None:
        self.renderer = renderer
        self.source = source
        self.hidden = Imports()
        self.runtime = Imports()
        self.annotator = Annotator(
            renderer.modules, source.package, "components", source.stem, self.hidden
        )
        self.guarded = False

    def text(self) -> str:
        bodies = ["\n".join(self._model(model)) for model in self.source.models()]
        self.renderer.used |= self.annotator.used
        typing = set(self.annotator.typing)
        hidden = self.hidden.lines()
        if hidden or self.guarded:
            typing.add("TYPE_CHECKING")
        self.runtime.add("typing", *typing)
        return module(
            self.source.schema,
            f"{self.source.name}.",
            self.runtime.lines(),
            block("if TYPE_CHECKING", hidden),
            ["\n\n".join(bodies)],
        )

    def _model(self, model: Model) -> list[str]:
        if isinstance(model, ObjectModel):
            return self._class(model)
        if isinstance(model, UnionModel):
            return self._union(model)
        return self._alias(model)

    def _class(self, model: ObjectModel) -> list[str]:
        self.runtime.add("oai_core.components", "Component", "component")
        bases: list[str] = []
        for path in self.renderer.mixins.get(model.schema, ()) if model is self.source.main else ():
            where, _, name = path.partition(":")
            self.runtime.add(where, name)
            bases.append(name)
        about = self.renderer.glossary.about_model(model, self.source)
        lines = [
            f"@component({quoted(model.schema)})",
            f"class {model.name}({', '.join([*bases, 'Component'])}):",
            docstring(about, "    "),
            "",
        ]
        for item in model.properties:
            lines += self._field(item, model.name)
        return lines

    def _field(self, item: Property, owner: str) -> list[str]:
        default: str | None = None
        kind = item.type
        if item.constant is not None:
            default = quoted(item.constant)
        elif not item.required:
            default, kind = "None", optional(kind)
        annotation = self.annotator.component(kind, self.source)
        line = f"    {item.name}: {annotation}"
        if item.wire != item.name:
            self.runtime.add("oai_core.components", "wire")
            extra = f", default={default}" if default is not None else ""
            line += f" = wire({quoted(item.wire)}{extra})"
        elif default is not None:
            line += f" = {default}"
        about = self.renderer.glossary.about(item, owner)
        return [line, *([docstring(about, "    "), ""] if about else [])]

    def _union(self, model: UnionModel) -> list[str]:
        table = self.renderer.tagger.table(model, self.source)
        self.guarded = True
        self.hidden.add("typing", "TypeAlias")
        self.hidden.add("oai_core.components", "UnknownComponent")
        self.runtime.add("oai_core.components", "TaggedUnion")
        arms = [self.annotator.component(arm, self.source) for arm in model.arms]
        members = [
            f"{quoted(tag)}: {self._target(target)}," for tag, target in table.members.items()
        ]
        absent = f", absent={self._target(table.absent)}" if table.absent is not None else ""
        tag = quoted(table.tag) if table.tag is not None else "None"
        table_text = f"{{{' '.join(members)}}}"
        arguments = f"{quoted(model.name)}, __name__, {tag}, {table_text}{absent}"
        return [
            "if TYPE_CHECKING:",
            f"    {model.name}: TypeAlias = {self.annotator.join([*arms, 'UnknownComponent'])}",
            docstring(self.renderer.glossary.about_model(model, self.source), "    "),
            "else:",
            f"    {model.name} = TaggedUnion({arguments})",
        ]

    def _target(self, target: Target) -> str:
        if isinstance(target, str):
            self.annotator.used.add(target)
            return quoted(target)
        self.runtime.add("oai_core.components", "When")
        return f"({' '.join(f'{self._when(candidate)},' for candidate in target)})"

    def _when(self, candidate: Candidate) -> str:
        self.annotator.used.add(candidate.target)
        parts: list[Any] = [quoted(candidate.target)]
        if candidate.has:
            parts.append(f"has={_tuple(candidate.has)}")
        if candidate.where:
            parts.append(f"where={_tuples(candidate.where)}")
        if candidate.lacks:
            parts.append(f"lacks={_tuple(candidate.lacks)}")
        if candidate.part:
            parts.append(f"part={_tuples(candidate.part)}")
        return f"When({', '.join(parts)})"

    def _alias(self, model: AliasModel) -> list[str]:
        annotation = self.annotator.component(model.type, self.source)
        about = self.renderer.glossary.about_model(model, self.source)
        if all(
            isinstance(arm, Choice) or arm == Scalar("str") for arm in arms_of(model.type)
        ) and any(isinstance(arm, Choice) for arm in arms_of(model.type)):
            self.runtime.add("typing", "TypeAlias")
            return [f"{model.name}: TypeAlias = {annotation}", docstring(about)]
        self.guarded = True
        self.hidden.add("typing", "TypeAlias")
        self.runtime.add("oai_core.components", "Alias")
        return [
            "if TYPE_CHECKING:",
            f"    {model.name}: TypeAlias = {annotation}",
            docstring(about, "    "),
            "else:",
            f"    {model.name} = Alias({annotation!r}, __name__)",
        ]


def _tuples(values: Mapping[str, tuple[Any, ...]]) -> str:
    return f"{{{', '.join(f'{quoted(key)}: {_tuple(each)}' for key, each in values.items())}}}"


def _tuple(values: tuple[Any, ...]) -> str:
    inner = ", ".join(quoted(value) for value in values)
    return f"({inner},)" if len(values) == 1 else f"({inner})"
