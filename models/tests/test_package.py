"""Manifests of what the command line makes; the program's own tests hold their schema."""

import json
from pathlib import Path

import pytest
from conftest import random_copying_t5
from transformers import PreTrainedTokenizerFast, T5ForConditionalGeneration

from radtrain.__main__ import main
from radtrain.data import Pair
from radtrain.package import MEASURES


def describe(folder: Path) -> Path:
    (folder / "MODEL_CARD.md").write_text("# Test\n")
    (folder / "LICENSE").write_text("Test\n")
    description = {
        "name": "test-model",
        "version": "1.2.3",
        "title": "Test",
        "scope": {"modalities": ["XR"], "bodyParts": ["chest"], "languages": ["en"], "summary": "Tests."},
        "licence": "None",
        "training_data": "Fifty invented reports",
        "minimum_program_version": "0.1.0",
        "generation": {"beams": 4, "maximumTokens": 64, "lengthPenalty": 1.0, "noRepeatNgram": 0},
        "lower_case": True,
        "documents": ".",
    }
    (folder / "description.json").write_text(json.dumps(description))
    return folder / "description.json"


def test_a_fine_tuned_folder_becomes_a_package(
    pairs: list[Pair], flan_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(vars(pair)) + "\n" for pair in pairs))
    description = describe(tmp_path)
    common = ["--model", str(flan_folder), "--data", str(data)]
    evaluation = tmp_path / "held-back.json"
    figures = {name: 0.123456 for name in MEASURES} | {"abnormalCalledNormal": None, "bleu": 0.2}
    evaluation.write_text(json.dumps({"n": 40, **figures, "abnormal": {"n": 0}}))
    metrics = ["--evaluations", str(evaluation)]
    assert main(["export", *common, "--out", str(tmp_path / "graphs"), "--prompts", "5"]) == 0
    package = ["--graphs", str(tmp_path / "graphs"), "--describe", str(description)]
    assert main(["package", *common, *metrics, *package, "--out", str(tmp_path / "package")]) == 0
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "report.txt").write_text("A report that nobody asked to delete.")
    capsys.readouterr()
    assert main(["package", *common, *package, "--out", str(mine)]) == 2
    assert "something else" in capsys.readouterr().err
    assert (mine / "report.txt").is_file()
    assert main(["package", *common, *metrics, *package, "--out", str(tmp_path / "package")]) == 0
    manifest = json.loads((tmp_path / "package/manifest.json").read_text())
    listed = {file["path"]: file["size"] for file in manifest["files"]}
    present = {
        path.relative_to(tmp_path / "package").as_posix(): path.stat().st_size
        for path in (tmp_path / "package").rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert listed == present
    assert manifest["variants"][0]["encoder"] == "cpu-int8/encoder.onnx"
    model = T5ForConditionalGeneration.from_pretrained(flan_folder)
    assert manifest["architecture"]["vocabularySize"] == model.config.vocab_size
    assert [metric["name"] for metric in manifest["metrics"]] == [
        name for name in MEASURES if name != "abnormalCalledNormal"
    ]
    assert manifest["metrics"][0] == {"name": "rouge1", "value": 0.1235, "dataset": "held-back", "count": 40}
    evaluation.write_text('{"n": 40, "rouge1": 0.5}')
    assert main(["package", *common, *metrics, *package, "--out", str(tmp_path / "package")]) == 2
    assert "held-back.json: not what `reading-room evaluate --json` prints" in capsys.readouterr().err
    assert manifest["architecture"]["copies"] is False
    assert manifest["prompts"] == {"impression": "summarize: findings: {findings}"}
    assert "contentSelection" not in manifest
    assert "follows" not in manifest


@pytest.fixture
def package_command(tokenizer: PreTrainedTokenizerFast, pairs: list[Pair], tmp_path: Path) -> list[str]:
    """Packages a copying model; packaging looks into no graph."""
    random_copying_t5(len(tokenizer)).save_pretrained(tmp_path / "model")
    tokenizer.save_pretrained(tmp_path / "model")
    (tmp_path / "graphs/int8").mkdir(parents=True)
    for name in ("encoder.onnx", "step.onnx"):
        (tmp_path / "graphs/int8" / name).write_bytes(b"graph")
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(vars(pair)) + "\n" for pair in pairs))
    given = {"model": tmp_path / "model", "graphs": tmp_path / "graphs", "describe": describe(tmp_path), "data": data}
    options = [part for name, path in given.items() for part in (f"--{name}", str(path))]
    return ["package", *options, "--out", str(tmp_path / "package")]


def test_a_model_that_follows_plans_brings_its_prompt_and_its_selection(
    package_command: list[str], tmp_path: Path
) -> None:
    selection = tmp_path / "weights.json"
    selection.write_text('{"told": {"intercept": -1.5, "rank": 1}, "abnormal": {"intercept": 0.5}}')
    assert main([*package_command, "--selection", str(selection)]) == 0
    manifest = json.loads((tmp_path / "package/manifest.json").read_text())
    assert manifest["architecture"]["copies"] is True
    assert manifest["prompts"] == {
        "impression": "summarize: findings: {findings}",
        "planned": "summarize: tell: {plan}. findings: {findings}",
    }
    assert manifest["contentSelection"] == "content-selection.json"
    assert "content-selection.json" in {file["path"] for file in manifest["files"]}
    assert (tmp_path / "package/content-selection.json").read_bytes() == selection.read_bytes()


def test_what_a_reader_may_ask_is_said_of_a_model_with_plans(
    package_command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    selection = tmp_path / "weights.json"
    selection.write_text('{"told": {"rank": 1}, "abnormal": {"rank": 1}}')
    command = [*package_command, "--selection", str(selection)]
    description = tmp_path / "description.json"
    described = json.loads(description.read_text())
    description.write_text(json.dumps(described | {"follows": ["length", "content"]}))
    assert main(command) == 0
    assert json.loads((tmp_path / "package/manifest.json").read_text())["follows"] == ["length", "content"]
    assert main(package_command) == 2
    assert "need --selection" in capsys.readouterr().err
    description.write_text(json.dumps(described | {"follows": ["length", "rhyme"]}))
    assert main(command) == 2
    assert "follows: rhyme is none of length, content" in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    [
        '{"told": {"rank": "high"}, "abnormal": {"rank": 1}}',
        '{"told": {}, "abnormal": {"rank": 1}}',
        '{"told": {"rank": 1}}',
        '{"rank": 1}',
        "[]",
        "{",
    ],
)
def test_a_selection_of_another_make_is_refused(
    package_command: list[str], tmp_path: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    selection = tmp_path / "weights.json"
    selection.write_text(content)
    assert main([*package_command, "--selection", str(selection)]) == 2
    assert "weights.json: not what `radtrain select` writes" in capsys.readouterr().err
    assert not (tmp_path / "package").exists()
