import json
import math
import random
from pathlib import Path

import pytest
from conftest import write_lines

from radtrain.__main__ import main
from radtrain.errors import DataError
from radtrain.labels import LabelledReport
from radtrain.selection import FEWEST_REPORTS, INTERCEPT, Case, Question, area_under_curve, fit, log_odds

TRUE_WEIGHTS = {"severe": 2.0, "old": -1.5, "rank": -0.5, INTERCEPT: 0.3}


def reports(count: int) -> list[LabelledReport]:
    return [LabelledReport(str(number), (), ()) for number in range(count)]


def made(count: int) -> list[Case]:
    """Findings that are told with the probability that TRUE_WEIGHTS give."""
    chance = random.Random(2)
    cases = []
    for _ in range(count):
        features = {"severe": chance.randint(0, 1), "old": chance.randint(0, 1), "rank": chance.random() * 4, "dull": 0}
        numbers = {name: float(value) for name, value in features.items()}
        odds = log_odds(Case(numbers, True), TRUE_WEIGHTS)
        cases.append(Case(numbers, chance.random() < 1 / (1 + math.exp(-odds))))
    return cases


def test_recovers_the_weights_that_made_the_data() -> None:
    cases = made(6000)
    weights = fit(Question(lambda report: cases[int(report.id) :: 10], penalty=1.0), reports(10))
    assert weights == {name: pytest.approx(weight, abs=0.2) for name, weight in TRUE_WEIGHTS.items()}


def test_what_every_impression_tells_teaches_nothing() -> None:
    with pytest.raises(DataError, match="tell 3 of 3"):
        fit(Question(lambda _: [Case({"rank": 0.0}, True)], penalty=1.0), reports(3))


def test_a_word_of_few_reports_gets_no_weight() -> None:
    def cases(report: LabelledReport) -> list[Case]:
        words = {"word effusion": 1.0} | ({"word smith": 1.0} if int(report.id) < FEWEST_REPORTS - 1 else {})
        return [Case(words, told=int(report.id) % 2 == 0)] * 3

    weights = fit(Question(cases, penalty=1.0), reports(20))
    assert "word smith" not in weights
    again = fit(
        Question(lambda report: cases(reports(1)[0]) if int(report.id) < 9 else cases(report), 1.0), reports(20)
    )
    assert "word smith" in again


@pytest.mark.parametrize(
    ("scored", "area"),
    [
        ([(2.0, True), (1.0, False)], 1.0),
        ([(1.0, True), (2.0, False)], 0.0),
        ([(1.0, True), (1.0, False)], 0.5),
        ([(3.0, True), (1.0, True), (2.0, False), (1.0, False), (0.0, False)], 4.5 / 6),
        ([(1.0, True)], None),
    ],
)
def test_area_under_the_curve_counts_ties_half(scored: list[tuple[float, bool]], area: float | None) -> None:
    assert area_under_curve(scored) == area


def report(number: int, split: str) -> dict[str, object]:
    """What is severe is told, but for every seventh report."""
    severe = number % 2 == 0
    impression = "Effusion." if severe != (number % 7 == 0) else "Normal chest."
    return {"id": f"r{number}", "split": split, "findings": "Effusion. Clear.", "impression": impression}


def label(row: dict[str, object]) -> dict[str, object]:
    effusion = [{"name": "pleural-effusion", "state": "present"}]
    told = effusion if row["impression"] == "Effusion." else []
    features = {"severe": 1 - int(str(row["id"])[1:]) % 2, "rank": 0}
    return {
        "id": row["id"],
        "findings": [{"text": "Effusion.", "findings": effusion}],
        "impression": [{"text": row["impression"], "findings": told, "support": "supported", "evidence": [0]}],
        "selectable": [{"name": "pleural-effusion", "features": features}],
        "features": {"any told": features["severe"], "word clear": 1},
    }


def data_set(folder: Path) -> tuple[Path, list[dict[str, object]]]:
    reports = [report(number, "validation" if number % 5 == 0 else "train") for number in range(100)]
    source = write_lines(folder / "reports.jsonl", list(reports))
    assert main(["data", "--data", str(source), "--out", str(folder / "data")]) == 0
    return folder / "data", [label(row) for row in reports]


def test_the_command_writes_weights_and_says_how_well_they_separate(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, lines = data_set(tmp_path)
    labels = write_lines(tmp_path / "labels.jsonl", list(lines))
    command = ["select", "--labels", str(labels), "--data", str(data), "--out", str(tmp_path / "selection.json")]
    capsys.readouterr()
    assert main(command) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["question"] for line in printed] == ["told", "abnormal"]
    for line in printed:
        assert {name: line["train"][name] for name in ("reports", "cases")} == {"reports": 80, "cases": 80}
        assert line["validation"]["reports"] == 20
        assert 0.75 < line["train"]["areaUnderCurve"] < 0.95
        assert 0.75 < line["validation"]["areaUnderCurve"] < 0.95
    text = (tmp_path / "selection.json").read_text()
    weights = json.loads(text)
    assert list(weights["told"]) == sorted(weights["told"])
    assert weights["told"]["severe"] > 1 > 0 > weights["told"][INTERCEPT]
    assert "rank" not in weights["told"]
    assert weights["abnormal"]["any told"] > 0.5
    assert main(command) == 0
    assert (tmp_path / "selection.json").read_text() == text


def test_labels_that_lack_reports_of_the_data_set_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, lines = data_set(tmp_path)
    labels = write_lines(tmp_path / "labels.jsonl", list(lines[:-10]))
    out = tmp_path / "selection.json"
    assert main(["select", "--labels", str(labels), "--data", str(data), "--out", str(out)]) == 2
    assert "8 of 80 reports have no labels" in capsys.readouterr().err
    assert not out.exists()
