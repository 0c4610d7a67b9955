import json
from pathlib import Path

import pytest
from conftest import write_lines

from radtrain.data import Pair
from radtrain.errors import DataError
from radtrain.labels import labels_of, read_labels
from radtrain.text import prepare


def stated(text: str, **findings: str) -> dict[str, object]:
    """A sentence with its findings, by state."""
    named = [
        {"name": name.replace("_", "-"), "state": state, "locations": [], "measurements": []}
        for name, state in findings.items()
    ]
    return {"text": text, "findings": named}


def line(**changed: object) -> dict[str, object]:
    return {
        "id": "one",
        "findings": [
            stated("Seen by XXXX."),
            stated("XXXX"),
            stated("1. Small effusion, perhaps pneumonia.", pleural_effusion="present", pneumonia="uncertain"),
            stated("No pneumothorax or other abnormality.", pneumothorax="absent", abnormality="absent"),
        ],
        "impression": [
            {**stated("___"), "support": "unsupported", "evidence": []},
            {**stated("Effusion.", pleural_effusion="present"), "support": "supported", "evidence": [1, 2, 3]},
            {**stated("Abnormal.", abnormality="present"), "support": "unsupported", "evidence": [1]},
        ],
        "selectable": [{"name": "pleural-effusion", "features": {"rank": 0, "significance": 1.5}}],
        "features": {"findings": 1, "word effusion": 1},
        **changed,
    }


def test_sentences_that_are_only_masks_disappear_and_evidence_moves(tmp_path: Path) -> None:
    (report,) = read_labels(write_lines(tmp_path / "labels.jsonl", [line()]))
    assert [sentence.text for sentence in report.findings] == [
        "Seen by.",
        "Small effusion, perhaps pneumonia.",
        "No pneumothorax or other abnormality.",
    ]
    assert [sentence.text for sentence in report.impression] == ["Effusion.", "Abnormal."]
    assert [sentence.evidence for sentence in report.impression] == [(1, 2), ()]
    assert [sentence.supported for sentence in report.impression] == [True, False]


def test_what_may_be_counts_as_stated_and_a_mere_abnormality_does_not(tmp_path: Path) -> None:
    (report,) = read_labels(write_lines(tmp_path / "labels.jsonl", [line()]))
    _, effusion, denial = report.findings
    assert (effusion.positive, effusion.absent) == ({"pleural-effusion", "pneumonia"}, set())
    assert (denial.positive, denial.absent) == (set(), {"pneumothorax"})
    assert report.told == {"pleural-effusion"}
    assert [(one.name, dict(one.features)) for one in report.selectable] == [
        ("pleural-effusion", {"rank": 0.0, "significance": 1.5})
    ]


def test_reads_what_the_program_prints(label_lines: list[str], tmp_path: Path) -> None:
    reports = {report.id: report for report in read_labels(write_lines(tmp_path / "labels.jsonl", list(label_lines)))}
    assert len(reports) == len(label_lines)
    for printed in map(json.loads, label_lines):
        report = reports[printed["id"]]
        for sentences, section in ((report.findings, "findings"), (report.impression, "impression")):
            texts = [prepare(sentence["text"]) for sentence in printed[section]]
            assert [sentence.text for sentence in sentences] == [text for text in texts if text]
        for sentence in report.impression:
            assert all(0 <= place < len(report.findings) for place in sentence.evidence)
    effusion = reports["example-chest-effusion"]
    assert "pleural-effusion" in effusion.told
    assert "edema" not in effusion.told
    assert "pleural-effusion" in {one.name for one in effusion.selectable}
    first = effusion.impression[0]
    assert any("pleural-effusion" in effusion.findings[place].positive for place in first.evidence)
    assert reports["example-chest-normal"].told == set()


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{broken", "labels.jsonl:2: not JSON"),
        ('{"id": "a", "findings": "Clear.", "impression": "Normal."}', "labels.jsonl:2: not what"),
        (line(id=3), "labels.jsonl:2: not what"),
        (line(findings=[{"text": "Clear."}]), "labels.jsonl:2: not what"),
        (line(findings=[stated("Clear.", nodule="gone")]), "labels.jsonl:2: not what"),
        (line(impression=[{**stated("Effusion."), "evidence": [9]}]), "labels.jsonl:2: not what"),
        (line(selectable=[{"name": "nodule", "features": {"rank": "first"}}]), "labels.jsonl:2: not what"),
        (line(selectable=None), "labels.jsonl:2: not what"),
        (line(features={"findings": "one"}), "labels.jsonl:2: not what"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, bad: object, reason: str) -> None:
    with pytest.raises(DataError, match=reason):
        read_labels(write_lines(tmp_path / "labels.jsonl", [line(), bad]))


def test_labels_without_any_whole_report_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no reports with findings and impression"):
        read_labels(write_lines(tmp_path / "labels.jsonl", [line(impression=[])]))


def test_labels_follow_the_data_sets_order_and_miss_nothing(tmp_path: Path) -> None:
    rows = [line(id=name) for name in ("a", "b", "c")]
    labels = read_labels(write_lines(tmp_path / "labels.jsonl", rows))
    pairs = [Pair(name, "prompt", "completion") for name in ("c", "a")]
    assert [report.id for report in labels_of(pairs, labels)] == ["c", "a"]
    with pytest.raises(DataError, match="1 of 3 reports have no labels"):
        labels_of([*pairs, Pair("d", "prompt", "completion")], labels)
