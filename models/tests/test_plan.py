import pytest

from radtrain.plan import plan_text, planned_prompt


@pytest.mark.parametrize(
    ("names", "text"),
    [
        (["pleural-effusion", "cardiomegaly"], "cardiomegaly, pleural effusion"),
        (["support-device"], "support device"),
        ([], "nothing abnormal"),
    ],
)
def test_a_plan_has_one_form(names: list[str], text: str) -> None:
    assert plan_text(names) == text
    assert plan_text(reversed(names)) == text


def test_the_plan_stands_before_the_findings_whatever_these_hold() -> None:
    prompt = planned_prompt({"nodule"}, "A nodule of {plan} 5 mm.")
    assert prompt == "summarize: tell: nodule. findings: A nodule of {plan} 5 mm."
