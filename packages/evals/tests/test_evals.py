"""Evals: graders and data sources in requests and answers, nested paths, lists."""

from __future__ import annotations

from typing import Any

import pytest

from oai_core import UnknownComponent
from oai_evals import (
    CreateEvalItemSimpleInputMessage,
    CreateEvalJsonlRunDataSource,
    Eval,
    EvalGraderPython,
    EvalGraderScoreModel,
    EvalGraderTextSimilarity,
    EvalRun,
    EvalRunOutputItem,
    OpenAI,
)
from oai_evals.components import (
    CreateEvalCompletionsRunDataSource,
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    CreateEvalLabelModelGrader,
    EvalJsonlFileContentSource,
)
from oai_fine_tuning.components import (
    EvalItem,
    GraderLabelModel,
    GraderStringCheck,
)
from oai_responses.components import EasyInputMessage, InputFileContent

CHECK = {
    "type": "string_check",
    "id": "check-1",
    "name": "same",
    "input": "{{sample.output_text}}",
    "reference": "{{item.answer}}",
    "operation": "eq",
}
CRITERIA: list[dict[str, Any]] = [
    CHECK,
    {
        "type": "label_model",
        "name": "mood",
        "model": "gpt-test",
        "input": [
            {"type": "message", "role": "user", "content": {"type": "input_text", "text": "?"}}
        ],
        "labels": ["good", "bad"],
        "passing_labels": ["good"],
    },
    {
        "type": "text_similarity",
        "name": "near",
        "input": "a",
        "reference": "b",
        "evaluation_metric": "bleu",
        "pass_threshold": 0.5,
    },
    {"type": "python", "name": "code", "source": "def grade(s, i): return 1", "pass_threshold": 1},
    {
        "type": "score_model",
        "name": "score",
        "model": "gpt-test",
        "input": [{"role": "system", "content": ["Grade.", {"type": "output_text", "text": "x"}]}],
        "range": [0, 10],
    },
    {"type": "oracle", "name": "new", "depth": {"of": None}},
]
EVAL = {
    "object": "eval",
    "id": "eval_1",
    "name": "Sums",
    "data_source_config": {"type": "custom", "schema": {"type": "object", "properties": {}}},
    "testing_criteria": CRITERIA,
    "created_at": 1_750_000_000,
    "metadata": {},
}


def test_graders_are_told_apart_by_type() -> None:
    found = Eval.from_dict(EVAL)
    assert [type(grader) for grader in found.testing_criteria] == [
        GraderStringCheck,
        GraderLabelModel,
        EvalGraderTextSimilarity,
        EvalGraderPython,
        EvalGraderScoreModel,
        UnknownComponent,
    ]
    assert found.to_dict() == EVAL


def test_content_of_a_message_is_one_part_or_a_list() -> None:
    found = Eval.from_dict(EVAL)
    label, score = found.testing_criteria[1], found.testing_criteria[4]
    assert isinstance(label, GraderLabelModel)
    assert isinstance(label.input[0], EvalItem)
    assert label.input[0].content.to_dict() == {"type": "input_text", "text": "?"}  # type: ignore[union-attr]
    assert isinstance(score, EvalGraderScoreModel)
    content = score.input[0].content
    assert isinstance(content, list)
    assert content[0] == "Grade."


def test_a_plain_message_is_told_from_an_item_by_its_role() -> None:
    grader = CreateEvalLabelModelGrader.from_dict(
        {
            "type": "label_model",
            "name": "mood",
            "model": "gpt-test",
            "input": [
                {"role": "user", "content": "{{item.text}}"},
                {"role": "critic", "content": "{{item.text}}"},
            ],
            "labels": ["good"],
            "passing_labels": ["good"],
        }
    )
    assert [type(item) for item in grader.input] == [EvalItem, CreateEvalItemSimpleInputMessage]


def test_create_takes_mappings_and_components(client: OpenAI, wire: Any) -> None:
    wire.answers = [EVAL]
    made = client.evals.create(
        name="Sums",
        data_source_config={"type": "custom", "item_schema": {"type": "object"}},
        testing_criteria=[
            {
                "type": "string_check",
                "name": "same",
                "input": "{{sample.output_text}}",
                "reference": "{{item.answer}}",
                "operation": "eq",
            },
            EvalGraderPython(name="code", source="def grade(s, i): return 1", pass_threshold=0.5),
        ],
    )
    assert isinstance(made, Eval)
    assert wire.lines == ["POST /v1/evals"]
    assert wire.body["testing_criteria"][1] == {
        "type": "python",
        "name": "code",
        "source": "def grade(s, i): return 1",
        "pass_threshold": 0.5,
    }
    assert "metadata" not in wire.body


def test_criteria_that_came_out_can_go_in_again(client: OpenAI, wire: Any) -> None:
    wire.answers = [EVAL]
    found = client.evals.retrieve("eval_1")
    again: Any = found.testing_criteria
    client.evals.create(
        data_source_config={"type": "custom", "item_schema": {}}, testing_criteria=again
    )
    assert wire.body["testing_criteria"] == CRITERIA


def test_null_and_absent_in_an_update(client: OpenAI, wire: Any) -> None:
    client.evals.update("eval_1", name="Products")
    assert wire.body == {"name": "Products"}
    client.evals.update("eval_1", metadata=None)
    assert wire.body == {"metadata": None}


def test_a_run_with_its_data_in_the_request(client: OpenAI, wire: Any) -> None:
    client.evals.runs.create(
        "eval_1",
        name="first",
        data_source=CreateEvalJsonlRunDataSource(
            source=EvalJsonlFileContentSource.from_dict(
                {"type": "file_content", "content": [{"item": {"question": "1+1", "answer": "2"}}]}
            )
        ),
    )
    assert wire.lines == ["POST /v1/evals/eval_1/runs"]
    assert wire.body == {
        "name": "first",
        "data_source": {
            "type": "jsonl",
            "source": {
                "type": "file_content",
                "content": [{"item": {"question": "1+1", "answer": "2"}}],
            },
        },
    }


def test_messages_of_a_template_are_of_two_packages() -> None:
    source = CreateEvalCompletionsRunDataSource.from_dict(
        {
            "type": "completions",
            "source": {"type": "file_id", "id": "file-1"},
            "input_messages": {
                "type": "template",
                "template": [
                    {"role": "assistant", "content": "Yes.", "phase": "final_answer"},
                    {"role": "user", "content": "{{item.question}}"},
                    {"role": "user", "content": [{"type": "input_file", "file_id": "file-2"}]},
                    {"role": "user", "content": [{"type": "input_text", "text": "Hello"}]},
                    {"role": "assistant", "content": {"type": "output_text", "text": "Yes."}},
                ],
            },
        }
    )
    messages = source.input_messages
    assert isinstance(messages, CreateEvalCompletionsRunDataSourceInputMessagesTemplate)
    kinds = [EasyInputMessage, EvalItem, EasyInputMessage, EvalItem, EvalItem]
    assert [type(item) for item in messages.template] == kinds
    for item in (messages.template[2], EasyInputMessage.from_dict(messages.template[2].to_dict())):
        assert isinstance(item, EasyInputMessage)
        assert type(item.content[0]) is InputFileContent


def test_paths_of_runs_and_their_items(client: OpenAI, wire: Any) -> None:
    client.evals.runs.retrieve("run_1", eval_id="eval_1")
    client.evals.runs.cancel("run_1", eval_id="eval_1")
    client.evals.runs.delete("run_1", eval_id="eval_1")
    client.evals.runs.output_items.retrieve("item_1", eval_id="eval_1", run_id="run_1")
    assert wire.lines == [
        "GET /v1/evals/eval_1/runs/run_1",
        "POST /v1/evals/eval_1/runs/run_1",
        "DELETE /v1/evals/eval_1/runs/run_1",
        "GET /v1/evals/eval_1/runs/run_1/output_items/item_1",
    ]
    runs: Any = client.evals.runs
    with pytest.raises(TypeError, match="eval_id"):
        runs.retrieve("run_1")


def test_results_page_by_page(client: OpenAI, wire: Any) -> None:
    item = {
        "object": "eval.run.output_item",
        "status": "fail",
        "datasource_item": {"question": "1+1"},
        "results": [{"name": "same", "type": "string_check", "score": 0.0, "passed": False}],
    }
    pages = [[{**item, "id": "a"}, {**item, "id": "b"}], [{**item, "id": "c"}]]
    wire.answers = [
        {"object": "list", "data": pages[0], "last_id": "b", "has_more": True},
        {"object": "list", "data": pages[1], "last_id": "c", "has_more": False},
    ]
    listed = client.evals.runs.output_items.list("run_1", eval_id="eval_1", status="fail")
    found = list(listed)
    assert [type(result) for result in found] == [EvalRunOutputItem] * 3
    assert [result.results[0].passed for result in found] == [False] * 3
    assert wire.lines[0] == "GET /v1/evals/eval_1/runs/run_1/output_items?status=fail"
    assert wire.requests[1].url.path == wire.requests[0].url.path
    assert dict(wire.requests[1].url.params) == {"status": "fail", "after": "b"}


def test_a_run_whose_error_is_null() -> None:
    raw = {
        "object": "eval.run",
        "id": "run_1",
        "status": "queued",
        "error": None,
        "data_source": {"type": "jsonl", "source": {"type": "file_id", "id": "file-1"}},
        "per_model_usage": None,
    }
    run: Any = EvalRun.from_dict(raw)
    assert isinstance(run.data_source, CreateEvalJsonlRunDataSource)
    assert run.error is None
    assert run.to_dict() == raw
