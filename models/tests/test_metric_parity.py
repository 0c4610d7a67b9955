"""The program's ROUGE and BLEU are those of Google's rouge_score and of sacrebleu.

Real reports are not part of the project: READING_ROOM_REPORTS=FILE.jsonl compares on 1,000 pairs of them as well.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from metric_reference import PARITY, TextPair, composed_pairs, measured, real_pairs, write

REPOSITORY = Path(__file__).parents[2]


def test_the_committed_figures_are_the_packages() -> None:
    with PARITY.open(encoding="utf-8") as lines:
        committed = [json.loads(line) for line in lines]
    assert committed == list(measured(composed_pairs())), "run models/tests/metric_reference.py again"


def test_the_program_gives_the_same_on_composed_pairs() -> None:
    assert_program_agrees(PARITY, len(composed_pairs()))


def test_the_program_gives_the_same_on_real_pairs(tmp_path: Path) -> None:
    given = os.environ.get("READING_ROOM_REPORTS")
    if given is None:
        pytest.skip("READING_ROOM_REPORTS names no file of reports")
    pairs: list[TextPair] = real_pairs(Path(given), 1000)
    write(pairs, tmp_path / "real.jsonl")
    assert_program_agrees(tmp_path / "real.jsonl", len(pairs))


def assert_program_agrees(reference: Path, count: int) -> None:
    done = subprocess.run(
        ["npm", "exec", "--call", f"node e2e/metrics/compare-metrics.ts '{reference}'"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{count} pairs,")
