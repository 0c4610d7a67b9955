import json
from pathlib import Path

import pytest
from conftest import write_lines

from radtrain.__main__ import main
from radtrain.data import belongs_to_validation, build_dataset, read_dataset, read_pairs
from radtrain.errors import DataError


def report(number: int, **fields: str) -> dict[str, str]:
    return {"id": f"r{number}", "findings": f"Finding {number}.", "impression": f"{number}", **fields}


def test_builds_pairs_and_leaves_test_reports_out(tmp_path: Path) -> None:
    source = write_lines(
        tmp_path / "reports.jsonl",
        [
            report(1, split="train"),
            report(2, split="validation"),
            report(3, split="test"),
            report(4, split="train", impression="XXXX"),
        ],
    )
    card = build_dataset([source], tmp_path / "data")
    dataset = read_dataset(tmp_path / "data")
    assert [pair.prompt for pair in dataset.train] == ["summarize: findings: Finding 1."]
    assert [pair.completion for pair in dataset.validation] == ["2."]
    assert dataset.unpaired == ["Finding 4."]
    assert card["testLeftOut"] == 1
    assert card["sha256"] == dataset.sha256


def test_reads_reports_as_pairs(tmp_path: Path) -> None:
    row = {"id": "a", "findings": "1. Clear ", "impression": "Chest x-XXXX normal"}
    (pair,) = read_pairs(write_lines(tmp_path / "reports.jsonl", [row]))
    assert vars(pair) == {"id": "a", "prompt": "summarize: findings: Clear.", "completion": "Chest x-ray normal."}
    assert pair.findings == "Clear."


def test_same_input_same_hash(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "reports.jsonl", [report(number) for number in range(60)])
    first = build_dataset([source], tmp_path / "a")
    assert build_dataset([source], tmp_path / "b") == first
    write_lines(source, [report(number) for number in range(61)])
    assert build_dataset([source], tmp_path / "c")["sha256"] != first["sha256"]


def test_about_five_percent_of_ids_are_validation_whatever_else_is_there() -> None:
    share = sum(belongs_to_validation(f"report-{number}") for number in range(20_000)) / 20_000
    assert 0.045 < share < 0.055


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{broken", "pairs.jsonl:2: not JSON"),
        ("[1]", "pairs.jsonl:2: not a JSON object"),
        ('{"prompt": 3, "completion": "x"}', "pairs.jsonl:2: prompt is not a text"),
        ('{"findings": "x", "impression": "XXXX"}', "pairs.jsonl:2: needs prompt and completion"),
        ('{"prompt": "x", "completion": " "}', "pairs.jsonl:2: needs prompt and completion"),
    ],
)
def test_bad_data_stops_at_the_line_at_fault(tmp_path: Path, line: str, reason: str) -> None:
    path = write_lines(tmp_path / "pairs.jsonl", [{"prompt": "a", "completion": "b"}, line])
    with pytest.raises(DataError, match=reason):
        read_pairs(path)


def test_without_data_the_examples_are_used_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data", "--out", str(tmp_path / "data")]) == 0
    printed = capsys.readouterr()
    assert "examples/" in printed.err
    card = json.loads(printed.out)
    assert card["train"] + card["validation"] == 40


def test_command_line_reports_bad_data_without_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_lines(tmp_path / "reports.jsonl", ["{broken"])
    assert main(["data", "--data", str(path), "--out", str(tmp_path / "data")]) == 2
    assert capsys.readouterr().err.startswith("radtrain: reports.jsonl:1: not JSON")
