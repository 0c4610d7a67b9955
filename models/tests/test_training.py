import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from conftest import random_t5
from transformers import PreTrainedTokenizerFast

from radtrain.__main__ import main
from radtrain.data import Pair
from radtrain.errors import ResumeError
from radtrain.labels import LabelledReport
from radtrain.tasks import Example, Exercises, Mixture
from radtrain.training import Plan, train

PLAN = Plan("test", steps=6, learning_rate=1e-2, warmup=2, data="hash", settings="", log_every=2, validate_every=3)


def exercises(reports: list[LabelledReport], tokenizer: PreTrainedTokenizerFast) -> Exercises:
    mixture = Mixture(denoise=0.3, select=0.3)
    return Exercises(reports, [], tokenizer, mixture, batch_size=4, seed=7, longest_source=128, longest_target=128)


def losses(capsys: pytest.CaptureFixture[str]) -> list[float]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line.startswith("{")]
    return [line["loss"] for line in lines if "loss" in line]


def test_an_interrupted_run_goes_on_as_if_nothing_happened(
    labelled: list[LabelledReport],
    tokenizer: PreTrainedTokenizerFast,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    batches = exercises(labelled, tokenizer).batch

    def fresh() -> torch.nn.Module:
        return random_t5(len(tokenizer), tied=True, activation="gated-gelu")

    whole = train(fresh(), batches, PLAN, tmp_path / "whole", lambda _: {})
    expected = losses(capsys)
    train(fresh(), batches, PLAN, tmp_path / "parts", lambda _: {}, until=2)
    resumed = train(fresh(), batches, PLAN, tmp_path / "parts", lambda _: {})
    assert losses(capsys) == expected
    for name, value in whole.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_a_checkpoint_of_other_settings_is_refused(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast, tmp_path: Path
) -> None:
    batches = exercises(labelled, tokenizer).batch
    model = random_t5(len(tokenizer), tied=True, activation="relu")
    train(model, batches, PLAN, tmp_path, lambda _: {}, until=2)
    with pytest.raises(ResumeError, match="other settings"):
        train(model, batches, replace(PLAN, learning_rate=1.0), tmp_path, lambda _: {})


def test_targets_are_padded_out_of_the_loss(tokenizer: PreTrainedTokenizerFast, tmp_path: Path) -> None:
    short, long = Example([5, 1], [6, 1]), Example([5, 6, 7, 8, 1], [9, 10, 11, 1])
    model = random_t5(len(tokenizer), tied=True, activation="gated-gelu")
    trained = train(model, lambda _: [short, long], replace(PLAN, steps=60), tmp_path, lambda _: {})
    written = trained.generate(input_ids=torch.tensor([short.source]), max_new_tokens=4, do_sample=False)
    assert written[0, 1:].tolist() == short.target


def test_fine_tuning_memorises_fifty_pairs(
    pairs: list[Pair], flan_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "pairs.jsonl"
    data.write_text("".join(json.dumps(vars(pair)) + "\n" for pair in pairs))
    run = tmp_path / "run"
    settings = ["--epochs", "150", "--learning-rate", "0.02", "--batch-size", "10", "--longest-target", "32"]
    assert main(["train", "--model", str(flan_folder), "--data", str(data), "--out", str(run), *settings]) == 0
    falling = losses(capsys)
    assert falling[-1] < 0.1 * falling[0]
    assert main(["evaluate", "--model", str(run / "model"), "--data", str(data), "--beams", "1"]) == 0
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert figures["n"] == 50
    assert figures["exactMatch"] >= 0.9
