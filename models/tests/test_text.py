import json
from pathlib import Path

import pytest

from radtrain.text import holds_mask, prepare, split_sentences

CASES = [json.loads(line) for line in (Path(__file__).parents[1] / "parity/prepare.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["given"][:30])
def test_prepares_text_as_the_program_does(case: dict[str, str]) -> None:
    assert prepare(case["given"]) == case["prepared"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["given"][:30])
def test_prepared_text_stays_as_it_is(case: dict[str, str]) -> None:
    assert prepare(case["prepared"]) == case["prepared"]


def test_sees_masks() -> None:
    assert holds_mask("Seen by XXXX.")
    assert holds_mask("\u2581_")
    assert not holds_mask("Maxillary sinus, x-ray.")


def test_splits_sentences_but_not_numbers() -> None:
    assert split_sentences("A 1.2 cm nodule. No effusion? Clear.") == ["A 1.2 cm nodule.", "No effusion?", "Clear."]
