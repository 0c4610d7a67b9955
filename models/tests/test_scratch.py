import json
import shutil
from pathlib import Path

import pytest
import torch
from conftest import write_lines

from radtrain.__main__ import main
from radtrain.finetune import load_folder

TINY = {
    "width": 16,
    "heads": 2,
    "feed-forward": 24,
    "layers": 1,
    "pieces": 300,
    "batch-size": 4,
    "pretrain-steps": 3,
    "finetune-steps": 3,
}
SETTINGS = [part for name, value in TINY.items() for part in (f"--{name}", str(value))]


@pytest.fixture(scope="module")
def given(label_lines: list[str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The examples as a data set, and their labels."""
    folder = tmp_path_factory.mktemp("examples")
    assert main(["data", "--out", str(folder / "data")]) == 0
    return folder / "data", write_lines(folder / "labels.jsonl", list(label_lines))


def train(data: Path, labels: Path, out: Path) -> int:
    return main(["train", "--data", str(data), "--labels", str(labels), "--out", str(out), *SETTINGS])


def test_a_model_from_scratch_drafts_and_goes_on_where_it_stopped(
    given: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, labels = given
    run = tmp_path / "run"
    assert train(data, labels, run) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (last,) = [line["validation"] for line in lines if line["run"] == "finetune-2" and "validation" in line]
    assert {"rouge1", "rouge1WithTruePlan"} <= last.keys()
    model, _ = load_folder(run / "model")
    assert json.loads((run / "model/config.json").read_text())["architectures"] == ["CopyingT5"]
    assert main(["evaluate", "--model", str(run / "model"), "--data", str(data), "--beams", "2"]) == 0
    assert json.loads(capsys.readouterr().out)["n"] > 0

    shutil.rmtree(run / "finetune-2")
    shutil.rmtree(run / "model")
    assert train(data, labels, run) == 0
    again = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {line["run"] for line in again} == {"finetune-2"}
    resumed, _ = load_folder(run / "model")
    for name, value in model.state_dict().items():
        assert torch.equal(value, resumed.state_dict()[name]), name


def test_the_model_is_the_average_of_its_finetunings(given: tuple[Path, Path], tmp_path: Path) -> None:
    data, labels = given
    run = tmp_path / "run"
    assert train(data, labels, run) == 0
    model, _ = load_folder(run / "model")
    first, second = (
        torch.load(run / f"finetune-{number}/checkpoint.pt", weights_only=True)["average"] for number in (1, 2)
    )
    assert any(not torch.equal(first[name], second[name]) for name in first)
    for name, value in model.state_dict().items():
        assert torch.allclose(value, (first[name] + second[name]) / 2, atol=1e-6), name


def test_a_run_with_other_labels_is_not_gone_on_with(
    given: tuple[Path, Path], label_lines: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, labels = given
    assert train(data, labels, tmp_path / "run") == 0
    rows = [json.loads(line) for line in label_lines]
    for row in rows:
        row["findings"][0]["findings"] = []
    assert train(data, write_lines(tmp_path / "other.jsonl", rows), tmp_path / "run") == 2
    assert "other settings or data" in capsys.readouterr().err


def test_labels_must_cover_the_data_set(
    given: tuple[Path, Path], label_lines: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, _ = given
    assert train(data, write_lines(tmp_path / "some.jsonl", list(label_lines[:9])), tmp_path / "run") == 2
    assert "reports have no labels" in capsys.readouterr().err
    assert main(["train", "--data", str(data), "--out", str(tmp_path / "run"), *SETTINGS]) == 2
    assert "needs --labels" in capsys.readouterr().err
