"""The content plan: which findings an impression is to tell, written before the findings in the prompt."""

from collections.abc import Iterable

PLANNED_PROMPT = "summarize: tell: {plan}. findings: {findings}"
"""The prompt that asks for an impression with a plan, as the model package's manifest carries it."""
PLANNED_SELECT = "impression: tell: {plan}. findings: {findings}"
NOTHING = "nothing abnormal"


def planned_prompt(names: Iterable[str], findings: str) -> str:
    return PLANNED_PROMPT.replace("{plan}", plan_text(names)).replace("{findings}", findings)


def plan_text(names: Iterable[str]) -> str:
    """Names of findings as the vocabulary has them, in alphabetical order, so that a plan has one form."""
    return ", ".join(sorted(name.replace("-", " ") for name in names)) or NOTHING
