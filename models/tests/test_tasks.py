import pytest
from conftest import FINDINGS
from transformers import PreTrainedTokenizerFast

from radtrain.errors import DataError
from radtrain.labels import LabelledReport, Sentence
from radtrain.tasks import NORMAL_IMPRESSION, Example, Exercises, Mixture, flip_sides
from radtrain.text import split_sentences
from radtrain.tokenizer import SENTINELS


def exercises(reports: list[LabelledReport], tokenizer: PreTrainedTokenizerFast, mixture: Mixture) -> Exercises:
    unpaired = ["Large left effusion. No nodule."]
    return Exercises(
        reports, unpaired, tokenizer, mixture, batch_size=4, seed=7, longest_source=512, longest_target=128
    )


def texts(reports: list[LabelledReport], tokenizer: PreTrainedTokenizerFast, mixture: Mixture) -> list[tuple[str, str]]:
    """Source and target of 128 exercises."""
    made = exercises(reports, tokenizer, mixture)
    examples = [example for step in range(32) for example in made.batch(step)]
    return [(text(tokenizer, example.source), text(tokenizer, example.target)) for example in examples]


def text(tokenizer: PreTrainedTokenizerFast, tokens: list[int]) -> str:
    return tokenizer.decode(tokens, skip_special_tokens=True)


def named(written: str) -> set[str]:
    """The findings that a text names, in words."""
    return {finding for finding in FINDINGS if finding in written}


def split_prompt(source: str) -> tuple[str | None, list[str]]:
    """The plan, where the prompt has one, and the sentences of the findings."""
    prompt, _, findings = source.partition("findings: ")
    _, tell, plan = prompt.partition("tell: ")
    return plan.strip().removesuffix(".") if tell else None, split_sentences(findings)


def test_batches_depend_on_seed_and_step_alone(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    mixture = Mixture(denoise=0.3, select=0.3, recombine=0.3, flip_sides=0.3)
    in_order = exercises(labelled, tokenizer, mixture)
    expected = [in_order.batch(step) for step in range(40)]
    again = exercises(labelled, tokenizer, mixture)
    assert [again.batch(step) for step in (39, 3, 17)] == [expected[39], expected[3], expected[17]]


def test_denoising_restores_the_text(labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast) -> None:
    sentinels = set(tokenizer.convert_tokens_to_ids(SENTINELS))
    known = {sentence.text.lower() for report in labelled for sentence in (*report.findings, *report.impression)}
    known |= {"large left effusion.", "no nodule."}
    for example in exercises(labelled, tokenizer, Mixture(denoise=1.0)).batch(0):
        restored = text(tokenizer, restore(example, sentinels))
        sentences = split_sentences(restored.replace("impression: ", "").replace("findings: ", ""))
        assert set(sentences) <= known


def restore(example: Example, sentinels: set[int]) -> list[int]:
    """The source with each sentinel's span, as the target gives it, in its place."""
    spans: dict[int, list[int]] = {}
    for token in example.target[:-1]:
        if token in sentinels:
            current = spans.setdefault(token, [])
        else:
            current.append(token)
    assert spans
    assert set(spans) == sentinels & set(example.source)
    return [part for token in example.source[:-1] for part in spans.get(token, [token])]


@pytest.mark.parametrize(
    ("findings", "impression", "changed"),
    [
        ("Right effusion, left-sided nodule; bright.", "RIGHT effusion.", True),
        ("Opacity of the right middle lobe. Left effusion.", "Left effusion.", False),
        ("Left effusion.", "Left effusion. Enlarged left atrium.", False),
        ("The heart is large. Left effusion.", "Left effusion.", True),
    ],
)
def test_sides_change_in_both_texts_or_in_neither(findings: str, impression: str, changed: bool) -> None:
    def swapped(written: str) -> str:
        other = written.lower().replace("bright", "b_").replace("left", "#").replace("right", "left")
        return other.replace("#", "right").replace("b_", "bright")

    given = (findings, impression)
    expected = tuple(map(swapped, given)) if changed else tuple(written.lower() for written in given)
    assert tuple(written.lower() for written in flip_sides(*given)) == expected


def test_drafts_keep_the_side_of_their_findings(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    originals = {sentence.text.lower() for report in labelled for sentence in report.findings}
    kept = []
    for source, target in texts(labelled, tokenizer, Mixture(drop_tokens=0.0, flip_sides=0.5)):
        _, sentences = split_prompt(source)
        kept.append(set(sentences) <= originals)
        if named(target):
            for side in ("right", "left"):
                assert (side in " ".join(sentences)) == (side in target)
    assert {True, False} == set(kept)


def test_a_planned_prompt_names_exactly_what_the_target_tells(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    mixture = Mixture(drop_tokens=0.0, planned=1.0, recombine=0.5)
    plans = set()
    for source, target in texts(labelled, tokenizer, mixture):
        plan, _ = split_prompt(source)
        assert plan == (", ".join(sorted(named(target))) or "nothing abnormal")
        plans.add(len(named(target)))
    assert plans >= {0, 1, 2}
    assert {split_prompt(source)[0] for source, _ in texts(labelled, tokenizer, Mixture(planned=0.0))} == {None}


def test_recombined_reports_do_not_contradict_themselves(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    mixture = Mixture(drop_tokens=0.0, planned=0.0, recombine=1.0)
    most = 0
    for source, target in texts(labelled, tokenizer, mixture):
        _, sentences = split_prompt(source)
        denied = named(" ".join(sentence for sentence in sentences if sentence.startswith("no ")))
        present = named(" ".join(sentence for sentence in sentences if not sentence.startswith("no ")))
        assert not present & denied
        assert named(target) <= present
        most = max(most, len(present))
    assert most == 3


def test_a_finding_goes_beside_a_normal_statement_only_where_it_stood_beside_one(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    apart = [report for report in labelled if len(report.impression) == 1]
    drafted = [target for _, target in texts(apart, tokenizer, Mixture(recombine=1.0))]
    assert not [target for target in drafted if named(target) and "normal" in target]
    beside = [target for _, target in texts(labelled, tokenizer, Mixture(recombine=1.0))]
    assert [target for target in beside if named(target) and "normal" in target]


def test_selecting_leaves_the_abnormal_sentences_that_the_plan_asks_for(
    labelled: list[LabelledReport], tokenizer: PreTrainedTokenizerFast
) -> None:
    partial = 0
    for source, target in texts(labelled, tokenizer, Mixture(select=1.0, planned=0.5)):
        plan, sentences = split_prompt(source)
        positive = [sentence for sentence in sentences if sentence.startswith("there is")]
        asked = [sentence for sentence in positive if plan is None or named(plan) & named(sentence)]
        assert target == (" ".join(asked) or NORMAL_IMPRESSION.lower())
        partial += 0 < len(asked) < len(positive)
    assert partial


def test_reports_that_give_nothing_to_practise_on_are_refused(tokenizer: PreTrainedTokenizerFast) -> None:
    normal = [LabelledReport("a", (Sentence("Clear."),), (Sentence("Normal."),))]
    with pytest.raises(DataError, match="nothing to practise selecting"):
        exercises(normal, tokenizer, Mixture(select=0.1))
    with pytest.raises(DataError, match="too few to recombine"):
        exercises(normal, tokenizer, Mixture(recombine=0.1))
