"""One test for each construct of the document: generate from it, import the result, use it."""

from __future__ import annotations

from typing import Any

from oai_codegen.testing import Workshop
from oai_core.components import NULL, UnknownComponent
from oai_core.decoding import DECODERS


def decode(union: Any, data: Any) -> Any:
    return DECODERS.for_type(union)(data)


def test_required_nullable_optional_and_constant_members(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Probe:
        type: object
        properties:
          id: {type: string}
          depth: {type: number, nullable: true}
          note: {anyOf: [{type: string}, {type: 'null'}]}
          kind: {type: string, enum: [probe], x-stainless-const: true}
          state: {type: string, enum: [done]}
        required: [id, depth, kind]
    """).generate()
    probe = lab.Probe(id="p", depth=None)
    assert probe.to_dict() == {"id": "p", "depth": None, "kind": "probe"}
    assert lab.Probe(id="p", depth=1.5, note=NULL).to_dict()["note"] is None
    assert lab.Probe.from_dict({"id": "p"}).state is None, "an optional constant is not invented"
    text = workshop.text("components/probe.py")
    assert 'kind: Literal["probe"] = "probe"' in text
    assert 'state: Literal["done"] | None = None' in text
    assert "depth: float | None\n" in text
    assert '"""Unique id."""' in text


def test_union_with_discriminator_and_several_tags_for_one_member(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Cat: {type: object, properties: {type: {type: string, enum: [cat, kitten]}}, required: [type]}
      Dog: {type: object, properties: {type: {type: string, enum: [dog]}}, required: [type]}
      Pet:
        oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        discriminator: {propertyName: type}
    """).generate()
    assert type(decode(lab.Pet, {"type": "kitten"})) is lab.Cat
    assert type(decode(lab.Pet, {"type": "dog"})) is lab.Dog
    assert type(decode(lab.Pet, {"type": "bird"})) is UnknownComponent


def test_nested_unions_are_one_table(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      A: {type: object, properties: {type: {enum: [a]}}, required: [type]}
      B: {type: object, properties: {type: {enum: [b]}}, required: [type]}
      C: {type: object, properties: {type: {enum: [c]}}, required: [type]}
      Inner: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
      Outer: {anyOf: [{$ref: '#/components/schemas/Inner'}, {$ref: '#/components/schemas/C'}]}
    """).generate()
    assert [type(decode(lab.Outer, {"type": tag})) for tag in "abc"] == [lab.A, lab.B, lab.C]


_MESSAGES = """
  Said: {type: object, properties: {type: {enum: [message]}, role: {enum: [user]}},
    required: [type, role]}
  Wrote: {type: object, properties: {type: {enum: [message]}, role: {enum: [assistant]}},
    required: [type, role]}
  Turn:
    oneOf: [{$ref: '#/components/schemas/Said'}, {$ref: '#/components/schemas/Wrote'}]
    discriminator: {propertyName: type}
"""


def test_one_tag_for_several_members_is_decided_by_role(workshop: Workshop) -> None:
    lab = workshop.schemas(_MESSAGES).generate()
    assert type(decode(lab.Turn, {"type": "message", "role": "assistant"})) is lab.Wrote
    assert type(decode(lab.Turn, {"type": "message", "role": "user"})) is lab.Said


def test_one_tag_for_several_members_is_decided_by_a_rule(workshop: Workshop) -> None:
    workshop.schemas("""
      Short: {type: object, properties: {type: {enum: [m]}, text: {type: string}}, required: [text]}
      Full: {type: object, properties: {type: {enum: [m]}, id: {}}, required: [type, id]}
      M: {anyOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Full'}]}
    """)
    assert any("add a rule to unions.yaml" in problem for problem in workshop.problems())
    choose = [{"target": "Full", "has": ["id"]}, {"target": "Short"}]
    workshop.data("unions.yaml", {"same_tag": [{"members": ["Short", "Full"], "choose": choose}]})
    lab = workshop.generate()
    assert type(decode(lab.M, {"type": "m", "id": "1"})) is lab.Full
    assert type(decode(lab.M, {"type": "m", "text": "x"})) is lab.Short
    assert type(decode(lab.M, {"text": "x"})) is lab.Short, "the only one that may lack the tag"


def test_one_tag_for_several_members_is_decided_by_the_parts_of_an_array(
    workshop: Workshop,
) -> None:
    workshop.schemas("""
      Old: {type: object, properties: {type: {enum: [m]}, parts: {}}, required: [type]}
      New: {type: object, properties: {type: {enum: [m]}, parts: {}}, required: [type]}
      M: {anyOf: [{$ref: '#/components/schemas/Old'}, {$ref: '#/components/schemas/New'}]}
    """)
    choose = [{"target": "New", "part": {"parts": ["image", "file"]}}, {"target": "Old"}]
    workshop.data("unions.yaml", {"same_tag": [{"members": ["Old", "New"], "choose": choose}]})
    lab = workshop.generate()
    assert type(decode(lab.M, {"type": "m", "parts": [{"type": "file"}]})) is lab.New
    assert type(decode(lab.M, {"type": "m", "parts": [{"type": "text"}]})) is lab.Old
    assert type(decode(lab.M, {"type": "m", "parts": "file"})) is lab.Old


def test_a_union_without_a_tag_needs_a_rule(workshop: Workshop) -> None:
    workshop.schemas("""
      Plain: {type: object, properties: {text: {type: string}}, required: [text]}
      Timed: {type: object, properties: {text: {type: string}, language: {type: string}}}
      Result: {oneOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Timed'}]}
    """)
    assert any("no member tells" in problem for problem in workshop.problems())
    choose = [{"target": "Timed", "has": ["language"]}, {"target": "Plain"}]
    workshop.data("unions.yaml", {"untagged": [{"members": ["Plain", "Timed"], "choose": choose}]})
    lab = workshop.generate()
    assert type(decode(lab.Result, {"text": "x", "language": "en"})) is lab.Timed
    assert type(decode(lab.Result, {"text": "x"})) is lab.Plain


def test_recursion_through_recursive_ref(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Leaf: {type: object, properties: {type: {enum: [eq, ne]}, value: {}}, required: [type]}
      Tree:
        $recursiveAnchor: true
        type: object
        properties:
          type: {type: string, enum: [and, or]}
          filters:
            type: array
            items:
              oneOf: [{$ref: '#/components/schemas/Leaf'}, {$recursiveRef: '#'}]
              discriminator: {propertyName: type}
        required: [type, filters]
    """).generate()
    data = {"type": "and", "filters": [{"type": "or", "filters": [{"type": "ne", "value": 1}]}]}
    tree = lab.Tree.from_dict(data)
    assert type(tree.filters[0]) is lab.Tree
    assert type(tree.filters[0].filters[0]) is lab.Leaf
    assert tree.to_dict() == data


def test_all_of_is_flattened_and_later_parts_win(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Base: {type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}
      Whole:
        allOf:
          - $ref: '#/components/schemas/Base'
          - type: object
            properties: {b: {type: integer}, c: {type: boolean}}
          - required: [c]
    """).generate()
    assert lab.Whole.__mro__[1].__name__ == "Component"
    assert lab.Whole(a="x", c=True).to_dict() == {"a": "x", "c": True}
    assert "b: int | None = None" in workshop.text("components/whole.py")


def test_all_of_over_a_union_distributes(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      A: {type: object, properties: {type: {enum: [a.x]}}, required: [type]}
      B: {type: object, properties: {type: {enum: [b.x]}}, required: [type]}
      Framed:
        allOf:
          - oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
            discriminator: {propertyName: type}
          - {type: object, properties: {stream_id: {type: string}}}
    """).generate()
    found = decode(lab.Framed, {"type": "b.x", "stream_id": "s"})
    assert type(found) is lab.FramedBX
    assert found.stream_id == "s"


def test_nullable_components_and_maps(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Labels: {anyOf: [{type: object, additionalProperties: {type: string}}, {type: 'null'}]}
      Point: {type: object, properties: {x: {type: integer}}, required: [x]}
      Box:
        type: object
        properties:
          labels: {$ref: '#/components/schemas/Labels'}
          points: {type: object, additionalProperties: {$ref: '#/components/schemas/Point'}}
          free: {type: object}
          any: {}
          grid: {type: array, items: {type: array, items: {type: integer}}}
        required: [labels]
    """).generate()
    data = {
        "labels": None,
        "points": {"a": {"x": 1}},
        "free": {"k": [1]},
        "any": "z",
        "grid": [[1]],
    }
    box = lab.Box.from_dict(data)
    assert box.points["a"] == lab.Point(x=1)
    assert box.to_dict() == data
    assert lab.Box(labels=None).to_dict() == {"labels": None}
    assert "free: dict[str, Any] | None = None" in workshop.text("components/box.py")


def test_an_object_or_null_is_a_class_of_that_name(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Fault: {anyOf: [{type: object, properties: {code: {type: string}}}, {type: 'null'}]}
      Job:
        type: object
        properties: {fault: {$ref: '#/components/schemas/Fault'}, id: {type: string}}
        required: [fault]
    """).generate()
    assert lab.Job(fault=None).to_dict() == {"fault": None}
    assert lab.Job.from_dict({"fault": {"code": "x"}}).fault == lab.Fault(code="x")
    assert "fault: Fault | None\n" in workshop.text("components/job.py")


def test_names_of_anonymous_objects(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Holder-2:
        type: object
        properties:
          spot: {type: object, properties: {a: {type: string}}}
          rows: {type: array, items: {type: object, properties: {b: {type: string}}}}
          table: {type: object, additionalProperties: {type: object, properties: {c: {}}}}
          maybe: {anyOf: [{type: object, properties: {d: {type: string}}}, {type: 'null'}]}
          mixed:
            anyOf:
              - {type: string}
              - {type: object, title: Named thing, properties: {e: {type: string}}}
          lone: {anyOf: [{type: string}, {type: object, properties: {f: {type: string}}}]}
          forms:
            oneOf:
              - {type: object, properties: {type: {enum: [one_form]}}, required: [type]}
              - {type: object, properties: {type: {enum: [two_form]}}, required: [type]}
    """).generate()
    names = set(lab.components.__all__)
    assert names >= {
        "Holder2", "Holder2Spot", "Holder2RowsItem", "Holder2TableValue", "Holder2Maybe",
        "Holder2MixedNamedThing", "Holder2LoneObject", "Holder2Forms", "Holder2FormsOneForm",
        "Holder2FormsTwoForm",
    }  # fmt: skip
    assert type(decode(lab.Holder2Forms, {"type": "two_form"})) is lab.Holder2FormsTwoForm
    assert type(lab.Holder2.from_dict({"rows": [{"b": "x"}]}).rows[0]) is lab.Holder2RowsItem


def test_members_that_are_no_identifiers(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Scores:
        type: object
        properties: {hate/threatening: {type: boolean}, self-harm: {}, api.key: {}}
        required: [hate/threatening]
    """).generate()
    scores = lab.Scores.from_dict({"hate/threatening": True, "api.key": "k"})
    assert (scores.hate_threatening, scores.self_harm, scores.api_key) == (True, None, "k")
    assert scores.to_dict() == {"hate/threatening": True, "api.key": "k"}


def test_enums_and_open_enums_are_literals(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Size: {type: string, enum: [small, large]}
      Model: {anyOf: [{type: string}, {type: string, enum: [m-1, m-2]}]}
      Effort: {anyOf: [{type: string, enum: [low]}, {type: 'null'}]}
      Flag: {type: boolean}
      Use:
        type: object
        properties:
          model: {$ref: '#/components/schemas/Model'}
          count: {anyOf: [{type: string, enum: [auto]}, {type: integer}]}
          level: {type: integer, enum: [1, 2]}
    """).generate()
    assert lab.Size.__args__ == ("small", "large")
    assert lab.Use.from_dict({"model": "m-9"}).to_dict() == {"model": "m-9"}
    text = workshop.text("components/use.py")
    assert 'count: Literal["auto"] | int | None = None' in text
    assert "level: Literal[1, 2] | None = None" in text
    assert 'Alias("bool"' in workshop.text("components/flag.py")


def test_a_union_of_objects_scalars_and_arrays(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      One: {type: object, properties: {type: {enum: [one]}}, required: [type]}
      Two: {type: object, properties: {type: {enum: [two]}}, required: [type]}
      Choice:
        oneOf:
          - {type: string, enum: [auto]}
          - $ref: '#/components/schemas/One'
          - $ref: '#/components/schemas/Two'
      Wide:
        anyOf:
          - $ref: '#/components/schemas/One'
          - $ref: '#/components/schemas/Two'
          - {type: array, items: {$ref: '#/components/schemas/One'}}
          - {type: string}
    """).generate()
    assert decode(lab.Choice, "auto") == "auto"
    assert type(decode(lab.Choice, {"type": "two"})) is lab.Two
    assert type(decode(lab.Wide, {"type": "two"})) is lab.Two
    assert type(decode(lab.Wide, [{"type": "one"}])[0]) is lab.One
    assert decode(lab.Wide, "text") == "text"


def test_a_file_beside_other_alternatives_leaves_these_their_types(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Ref: {type: object, properties: {id: {type: string}}, required: [id]}
      Form:
        type: object
        properties:
          one: {type: string, format: binary}
          either: {anyOf: [{type: string, format: binary}, {$ref: '#/components/schemas/Ref'}]}
          many: {anyOf: [{type: array, items: {type: string, format: binary}}, {type: 'null'}]}
        required: [either]
    """).generate()
    text = workshop.text("components/form.py")
    assert "    one: FileInput | None = None" in text
    assert "    either: FileInput | Ref\n" in text
    assert "    many: list[FileInput] | None = None" in text
    data = {"one": "x", "either": {"id": "file-1"}, "many": ["y"]}
    form = lab.Form.from_dict(data)
    assert type(form.either) is lab.Ref
    assert (form.one, form.many) == ("x", ["y"])
    assert form.to_dict() == data
    assert lab.Form.from_dict({"either": "z"}).either == "z"
    assert lab.Form(either=b"raw").either == b"raw"


def test_a_schema_cannot_take_the_name_of_files(workshop: Workshop) -> None:
    workshop.schemas("FileInput: {type: object, properties: {id: {type: string}}}")
    assert workshop.problems() == [
        "error: #/components/schemas/FileInput: FileInput is taken by oai_core"
    ]


def test_arms_that_only_require_are_no_union(workshop: Workshop) -> None:
    lab = workshop.schemas("""
      Image:
        type: object
        properties: {url: {type: string}, file_id: {type: string}}
        anyOf: [{required: [url]}, {required: [file_id]}]
        not: {required: [url, file_id]}
    """).generate()
    assert lab.Image(url="u").to_dict() == {"url": "u"}


def test_facts_become_docstrings(workshop: Workshop) -> None:
    workshop.schemas("""
      Knob:
        type: object
        properties:
          level: {type: integer, minimum: 1, maximum: 9, default: 5}
          at: {type: number, format: unixtime, description: Prose of others.}
          rate: {type: number, minimum: 0, exclusiveMinimum: true, deprecated: true}
    """).generate()
    text = workshop.text("components/knob.py")
    assert '"""1 to 9. Default: `5`."""' in text
    assert '"""Seconds since 1970, UTC."""' in text
    assert '"""More than 0. Deprecated."""' in text
    assert "Prose" not in text


def test_mixins_come_before_component(workshop: Workshop) -> None:
    workshop.surface('{summary: x, mixins: {Answer: ["oai_lab.helpers.more:More"]}}')
    helpers = workshop.lab.source / "helpers"
    helpers.mkdir(parents=True)
    (helpers / "__init__.py").touch()
    (helpers / "more.py").write_text(
        "class More:\n    __slots__ = ()\n    @property\n    def twice(self): return self.n * 2\n"
    )
    lab = workshop.schemas(
        "Answer: {type: object, properties: {n: {type: integer}}, required: [n]}"
    ).generate()
    assert lab.Answer(n=2).twice == 4
    assert not hasattr(lab.Answer(n=2), "__dict__")


def test_schemas_of_another_distribution(workshop: Workshop) -> None:
    workshop.groups["base"] = {"paths": ["/base"]}
    workshop.surface("summary: x", "base")
    operation = """
      get:
        operationId: {name}
        responses:
          '200':
            content: {{application/json: {{schema: {{$ref: '#/components/schemas/{of}'}}}}}}
    """
    workshop.schemas("""
      Common: {type: object, properties: {x: {type: string}}}
      Mine: {type: object, properties: {common: {$ref: '#/components/schemas/Common'}}}
    """)
    workshop.paths("/base/x:" + operation.format(name="getBase", of="Common"))
    workshop.paths("/lab/x:" + operation.format(name="getLab", of="Mine"))
    row = "resources: {{{0}: {{summary: S., methods: {{get: {{operation: {1}, summary: S.}}}}}}}}"
    workshop.surface("summary: x\n" + row.format("base", "getBase"), "base")
    workshop.surface("summary: x\n" + row.format("lab", "getLab"))
    lab = workshop.generate()
    assert "../../base/slice/openapi.yaml#/components/schemas/Common" in (
        workshop.lab.slice_path.read_text()
    )
    assert type(lab.Mine.from_dict({"common": {"x": "y"}}).common).__module__ == (
        "oai_base.components.common"
    )
    assert lab.components.Common.__module__ == "oai_base.components.common"
