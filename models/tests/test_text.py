import json
from pathlib import Path

import pytest

from radtrain.abnormal import is_abnormal
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


@pytest.mark.parametrize(
    ("sentence", "abnormal"),
    [
        ("Small right pleural effusion.", True),
        ("No pleural effusion or pneumothorax.", False),
        ("The lungs are clear.", False),
        ("No pneumothorax, but there is bibasilar atelectasis.", True),
        ("The lungs are clear of focal airspace disease.", False),
        ("Right PICC tip in the SVC.", True),
        ("Pleural effusion has resolved.", False),
        ("Lungs are hyperexpanded with flattened diaphragms.", True),
        ("Heart size is normal without pulmonary edema.", False),
    ],
)
def test_tells_abnormal_sentences(sentence: str, abnormal: bool) -> None:
    assert is_abnormal(sentence) is abnormal
