"""Modules of request parameters: a TypedDict beside each component, and one for each method."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..ir.kinds import Type, arms_of
from ..ir.models import AliasModel, Model, Module, ObjectModel, UnionModel
from ..ir.modules import Modules
from ..ir.operations import OperationModel, Param
from .annotations import Annotator, Widened, needs_param_alias
from .docs import Glossary
from .reach import Reach
from .text import Imports, block, docstring, module, quoted


@attrs.define
class ParamsRenderer:
    """Renders the `params` folder; `widened` adds components to what requests take."""

    modules: Modules
    glossary: Glossary
    package: str
    reach: Reach
    widened: Widened

    def annotator(self, package: str, stem: str, imports: Imports) -> Annotator:
        """What writes annotations for one module of `params`."""
        return Annotator(self.modules, package, "params", stem, imports, widened=self.widened)

    def names(self, source: Module) -> list[str]:
        """What the module beside a component's defines; nothing where no request reaches it."""
        return [name for model in source.models() if (name := self._name(model, source))]

    def _name(self, model: Model, source: Module) -> str | None:
        if not self.reach.has(source, model.name):
            return None
        if isinstance(model, ObjectModel):
            return f"{model.name}Dict"
        if isinstance(model, AliasModel) and not needs_param_alias(model, source, self.modules):
            return None
        return f"{model.name}Like"

    def render(self, source: Module) -> str:
        """The module beside a component's."""
        hidden = Imports()
        annotator = self.annotator(source.package, source.stem, hidden)
        bodies: list[str] = []
        runtime = Imports()
        for model in source.models():
            name = self._name(model, source)
            if name is None:
                continue
            if isinstance(model, ObjectModel):
                runtime.add("typing", "TypedDict")
                bodies.append(self._typed_dict(name, model, source, annotator))
            else:
                runtime.add("oai_core.components", "Alias")
                annotator.typing.add("TypeAlias")
                bodies.append(self._alias(name, model, source, annotator))
        hidden.add("typing", *annotator.typing)
        lines = hidden.lines()
        if lines:
            runtime.add("typing", "TYPE_CHECKING")
        return module(
            source.schema,
            f"{source.name} in requests, as plain mappings.",
            runtime.lines(),
            block("if TYPE_CHECKING", lines),
            ["\n\n".join(bodies)],
        )

    def _typed_dict(self, name: str, model: ObjectModel, home: Module, annotator: Annotator) -> str:
        fields: list[tuple[str, str]] = []
        for item in model.properties:
            annotation = annotator.param(item.type, home)
            if item.required:
                annotator.typing.add("Required")
                annotation = f"Required[{annotation}]"
            fields.append((item.wire, annotation))
        if all(wire.isidentifier() for wire, _ in fields):
            lines = [
                f"class {name}(TypedDict, total=False):",
                docstring(f"`{model.name}` as a mapping.", "    "),
                "",
            ]
            return "\n".join(
                [*lines, *(f"    {wire}: {annotation}" for wire, annotation in fields)]
            )
        members = ", ".join(f"{quoted(wire)}: {annotation!r}" for wire, annotation in fields)
        return f"{name} = TypedDict({quoted(name)}, {{{members}}}, total=False)"

    def _alias(
        self, name: str, model: UnionModel | AliasModel, home: Module, annotator: Annotator
    ) -> str:
        arms: tuple[Type, ...] = (
            model.arms if isinstance(model, UnionModel) else arms_of(model.type)
        )
        parts: list[str] = []
        if isinstance(model, UnionModel):
            parts.append(annotator.refer(model.name, home, "components"))
            parts += [annotator.param_only(arm, home) for arm in arms]
        else:
            parts += [annotator.param(arm, home) for arm in arms]
        parts += annotator.more(model, home)
        return type_alias(name, annotator.join(parts))

    def render_operation(self, operation: OperationModel) -> str:
        """The TypedDict of a method's keyword parameters.

        Some methods have parameters in words of their own, beside the others, so these are a class
        to themselves: `**params` must not bring them a second time.
        """
        hidden = Imports()
        annotator = self.annotator(self.package, operation.params_stem, hidden)
        name, base = operation.params_name, "RequestOptions"
        method = f"`{operation.row.resource}.{operation.row.method}`"
        lines: list[str] = []
        apart = operation.apart
        if apart:
            base = operation.base_params_name
            summary = f"Parameters of {method} but `{'`, `'.join(sorted(apart))}`."
            lines += [f"class {base}(RequestOptions, total=False):", docstring(summary, "    "), ""]
            for param in operation.params:
                if param.property.name not in apart:
                    lines += self.param(param, name, annotator)
            lines.append("")
        lines += [
            f"class {name}({base}, total=False):",
            docstring(f"Parameters of {method}.", "    "),
            "",
        ]
        for param in operation.params:
            if not apart or param.property.name in apart:
                lines += self.param(param, name, annotator)
        runtime = Imports()
        runtime.add("oai_core.options", "RequestOptions")
        hidden.add("typing", *annotator.typing)
        if hidden.lines():
            runtime.add("typing", "TYPE_CHECKING")
        return module(
            operation.row.operation,
            f"Parameters of `{operation.row.resource}.{operation.row.method}`.",
            runtime.lines(),
            block("if TYPE_CHECKING", hidden.lines()),
            lines,
        )

    def param(self, param: Param, owner: str, annotator: Annotator) -> list[str]:
        """One keyword parameter, with its docstring."""
        item = param.property
        annotation = annotator.param(item.type, param.home)
        if item.required:
            annotator.typing.add("Required")
            annotation = f"Required[{annotation}]"
        lines = [f"    {item.name}: {annotation}"]
        about = self.glossary.about(attrs.evolve(item, wire=item.name), owner, parameter=True)
        return [*lines, docstring(about, "    "), ""] if about else lines


def type_alias(name: str, expression: str) -> str:
    """An alias that programs may join with others too, as in `InputItemLike | None`."""
    lines = [
        *block("if TYPE_CHECKING", [f"{name}: TypeAlias = {quoted(expression)}"]),
        *block("else", [f"{name} = Alias({quoted(expression)}, __name__)"]),
    ]
    return "\n".join(lines)


def list_aliases(header: str, lists: Mapping[str, tuple[str, str]]) -> str:
    """A module of lists of mappings; `lists` maps names to an item's name and module."""
    hidden = Imports()
    hidden.add("typing", "TypeAlias")
    for item, where in lists.values():
        hidden.add(where, item)
    return module(
        header,
        "Lists of mappings that can be added to, under the names of the official client.",
        ["from typing import TYPE_CHECKING", "", "from oai_core.components import Alias"],
        block("if TYPE_CHECKING", hidden.lines()),
        ["\n\n".join(type_alias(name, f"list[{of}]") for name, (of, _) in sorted(lists.items()))],
    )
