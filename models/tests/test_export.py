import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from conftest import random_t5
from transformers import PreTrainedTokenizerFast, T5ForConditionalGeneration

from radtrain.__main__ import main
from radtrain.data import Pair
from radtrain.errors import ParityError
from radtrain.export import (
    TOLERANCES,
    GraphRunner,
    Parity,
    check_graphs,
    check_parity,
    export_graphs,
    measure_parity,
    quantize_graphs,
)
from radtrain.suppressed import suppressed_tokens


@pytest.mark.parametrize(("tied", "activation"), [(True, "gated-gelu"), (False, "gated-gelu"), (True, "relu")])
def test_graphs_compute_what_the_model_computes(
    tied: bool, activation: str, pairs: list[Pair], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    model = random_t5(len(tokenizer), tied=tied, activation=activation)
    export_graphs(model, suppressed_tokens(tokenizer, len(tokenizer)), tmp_path / "fp32")
    check_graphs(tmp_path / "fp32")
    for graph in tmp_path.rglob("*.onnx"):
        assert b".py" not in graph.read_bytes(), "names a file of this machine"
    quantize_graphs(tmp_path / "fp32", tmp_path / "int8")
    prompts = [pair.prompt for pair in pairs[:8]]
    for precision, tolerance in TOLERANCES.items():
        parity = measure_parity(model, tokenizer, tmp_path / precision, prompts)
        check_parity(parity, tolerance)
        assert parity.tokens > 50, asdict(parity)


def test_graphs_hold_for_a_prompt_of_any_length(tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    model = random_t5(len(tokenizer), tied=True, activation="gated-gelu")
    export_graphs(model, [0], tmp_path)
    runner = GraphRunner(tmp_path, model)
    target = [5, 9, 1]
    for length in (1, 2, 200, 512):
        source = [3 + position % 40 for position in range(length)]
        with torch.inference_mode():
            logits = model(
                input_ids=torch.tensor([source]), decoder_input_ids=torch.tensor([[0, *target[:-1]]])
            ).logits[0]
        expected = logits.log_softmax(dim=-1).numpy()
        assert np.abs(runner.log_probs(source, target) - expected).max() < 1e-3


def test_beams_read_their_own_past_through_the_slots(tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    """Two beams with different pasts in one call give what each gives alone, wherever their slots lie."""
    model = random_t5(len(tokenizer), tied=True, activation="gated-gelu")
    export_graphs(model, [0], tmp_path)
    runner = GraphRunner(tmp_path, model)
    source, pasts = [7, 8, 9, 1], ([0, 11, 12], [0, 21, 22])
    alone = [runner.log_probs(source, [*past[1:], 30])[-1] for past in pasts]
    names = [output.name for output in runner.encoder.get_outputs()]
    cross = dict(zip(names, runner.encoder.run(names, {"input_ids": np.array([source])}), strict=True))
    cache = np.zeros((0, 16), dtype=np.float32)
    for position in range(3):
        # Beam b's row of position p is in slot 2p + b: both beams' rows are appended after each step.
        slots = np.array([[2 * earlier + beam for earlier in range(position)] for beam in range(2)], dtype=np.int64)
        feeds = {"input_ids": np.array([[past[position]] for past in pasts]), "slots": slots.reshape(2, position)}
        new_rows, together = runner.step.run(["new_rows", "log_probs"], {**feeds, "cache": cache, **cross})
        cache = np.concatenate([cache, new_rows.reshape(-1, 16)])
    assert np.abs(together - np.stack(alone)).max() < 1e-4


def test_suppressed_tokens_never_come_up(tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    model = random_t5(len(tokenizer), tied=True, activation="gated-gelu")
    never = suppressed_tokens(tokenizer, len(tokenizer))
    assert {0, 2} < set(never)
    assert tokenizer.eos_token_id not in never
    export_graphs(model, never, tmp_path)
    runner = GraphRunner(tmp_path, model)
    names = [output.name for output in runner.encoder.get_outputs()]
    cross = dict(zip(names, runner.encoder.run(names, {"input_ids": np.array([[5, 1]])}), strict=True))
    feeds = {
        "input_ids": np.array([[0]]),
        "slots": np.zeros((1, 0), dtype=np.int64),
        "cache": np.zeros((0, 16), dtype=np.float32),
    }
    top_ids = runner.step.run(["top_ids"], {**feeds, **cross})[0]
    assert not set(top_ids[0].tolist()) & set(never)


def test_a_graph_that_differs_is_refused() -> None:
    good = Parity(100, 1e-5, 1e-6, 1.0, 0.0)
    check_parity(good, 1e-3)
    with pytest.raises(ParityError, match=r"differ by up to 0\.5"):
        check_parity(Parity(100, 0.5, 0.1, 1.0, 0.0), 1e-3)
    with pytest.raises(ParityError, match="margin"):
        check_parity(Parity(100, 1e-5, 1e-6, 0.9, 1.0), 1e-3)


def test_a_fine_tuned_folder_becomes_a_package(
    pairs: list[Pair], flan_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(vars(pair)) + "\n" for pair in pairs))
    (tmp_path / "MODEL_CARD.md").write_text("# Test\n")
    (tmp_path / "LICENSE").write_text("Test\n")
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
    (tmp_path / "description.json").write_text(json.dumps(description))
    common = ["--model", str(flan_folder), "--data", str(data)]
    metrics = ["--metrics", str(tmp_path / "metrics.json")]
    assert main(["export", *common, "--out", str(tmp_path / "graphs"), "--prompts", "5"]) == 0
    assert main(["evaluate", *common, *metrics]) == 0
    package = ["--graphs", str(tmp_path / "graphs"), "--describe", str(tmp_path / "description.json")]
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
    assert {metric["name"] for metric in manifest["metrics"]} >= {"rouge1", "exactMatch"}
