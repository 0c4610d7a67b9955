"""What a model that is trained from scratch practises: denoising, selecting abnormal sentences, drafting impressions.

Every batch is a function of (seed, step) alone, so that a run that was interrupted goes on exactly as it would have.
"""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass

from transformers import PreTrainedTokenizerFast

from .data import IMPRESSION_PROMPT
from .errors import DataError
from .labels import LabelledReport, Sentence
from .plan import PLANNED_PROMPT, PLANNED_SELECT, plan_text
from .text import split_sentences
from .tokenizer import SENTINELS

SELECT_PROMPT = "impression: findings: {findings}"
NORMAL_IMPRESSION = "No acute cardiopulmonary abnormality."
POOL_BATCHES = 16
"""Examples are sorted by length within a pool of so many batches: less padding."""
_OTHER_SIDE = {"left": "right", "right": "left"}
_SIDE = re.compile(r"\b(?:left|right)\b", re.IGNORECASE)
_ONE_SIDED = re.compile(
    r"\b(?:middle lobe|lingula\w*|aort\w+|azygos|ventric\w+|atri\w+|heart|cardi\w+|svc|cava\w*|cavoatrial|"
    r"brachiocephalic|innominate|stomach|gastric|liver|hepatic|spleen|splenic|esophag\w+|trache\w+)\b",
    re.IGNORECASE,
)
"""Anatomy that lies on one side, or whose side is part of its name: a sentence with it cannot change sides."""
MOST_EVIDENCE = 2
"""Sentences of the findings: a statement that rests on more sums up its report and fits no other."""
MOST_INSERTED = 2
LONGEST_ABNORMAL_SENTENCE = 40
"""In words; longer ones are run-on text that teaches nothing when mixed into another report."""


@dataclass(frozen=True)
class Example:
    """Token ids of one exercise, both with the end token."""

    source: list[int]
    target: list[int]


@dataclass(frozen=True)
class Mixture:
    """How often each exercise comes up (the rest of denoise and select: drafting), and how findings are disturbed."""

    denoise: float = 0.0
    select: float = 0.0
    recombine: float = 0.0
    """How often a report to draft has findings of others among its own, with what their impressions say of them."""
    planned: float = 0.6
    """How often the prompt says which findings to tell."""
    shuffle_sentences: float = 0.5
    drop_tokens: float = 0.03
    flip_sides: float = 0.0
    """How often left and right change places in findings and impression alike: the side must be read, not guessed."""
    abnormal_weight: int = 1
    """How often a report with an abnormal impression counts among the pairs."""


@dataclass(frozen=True)
class _Unit:
    """A statement of an impression with the sentences of the findings that it rests on."""

    evidence: tuple[Sentence, ...]
    statement: Sentence
    beside_normal: bool
    """Whether its impression also called something normal."""


class Exercises:
    """Batches of exercises made from labelled reports and from texts that lack a section."""

    def __init__(
        self,
        reports: list[LabelledReport],
        unpaired: list[str],
        tokenizer: PreTrainedTokenizerFast,
        mixture: Mixture,
        *,
        batch_size: int,
        seed: int,
        longest_source: int,
        longest_target: int,
    ) -> None:
        self._tokenizer = tokenizer
        self._mixture = mixture
        self._batch_size = batch_size
        self._seed = seed
        self._longest_source = longest_source
        self._longest_target = longest_target
        self._reports = reports
        self._pairs = [report for report in reports for _ in range(mixture.abnormal_weight if report.told else 1)]
        positive = {
            sentence.text: sentence
            for report in reports
            for sentence in report.findings
            if sentence.positive and len(sentence.text.split()) < LONGEST_ABNORMAL_SENTENCE
        }
        self._positive_sentences = [positive[text] for text in sorted(positive)]
        self._units = [unit for report in reports for unit in _units(report)]
        if mixture.select and not self._positive_sentences:
            raise DataError("no sentence of the findings names a finding as present: nothing to practise selecting on")
        if mixture.recombine and len(self._units) < MOST_INSERTED:
            raise DataError(f"{len(self._units)} statements rest on findings of their report: too few to recombine")
        self._unpaired = unpaired
        self._sentinels = tokenizer.convert_tokens_to_ids(SENTINELS)
        self._end = tokenizer.eos_token_id
        self._pool_number = -1
        self._pool: list[list[Example]] = []

    def batch(self, step: int) -> list[Example]:
        """The examples of a step, of similar length."""
        number, position = divmod(step, POOL_BATCHES)
        if number != self._pool_number:
            self._pool, self._pool_number = self._make_pool(number), number
        return self._pool[position]

    def _make_pool(self, number: int) -> list[list[Example]]:
        chance = random.Random(f"{self._seed}/{number}")
        examples = [self._example(chance) for _ in range(POOL_BATCHES * self._batch_size)]
        examples.sort(key=lambda example: len(example.source) + 2 * len(example.target))
        batches = [examples[at : at + self._batch_size] for at in range(0, len(examples), self._batch_size)]
        chance.shuffle(batches)
        return batches

    def _example(self, chance: random.Random) -> Example:
        draw = chance.random()
        if draw < self._mixture.denoise:
            return self._denoise(chance)
        if draw < self._mixture.denoise + self._mixture.select:
            return self._select(chance)
        return self._draft(chance)

    def _draft(self, chance: random.Random) -> Example:
        report = chance.choice(self._pairs)
        findings, statements = list(report.findings), list(report.impression)
        if chance.random() < self._mixture.recombine:
            findings, statements = self._recombined(report, chance)
        elif chance.random() < self._mixture.shuffle_sentences:
            chance.shuffle(findings)
        source, target = _text(findings), _text(statements)
        if self._mixture.flip_sides and chance.random() < self._mixture.flip_sides:
            source, target = flip_sides(source, target)
        prompt = IMPRESSION_PROMPT
        if chance.random() < self._mixture.planned:
            plan = plan_text(name for statement in statements for name in statement.positive)
            prompt = PLANNED_PROMPT.replace("{plan}", plan)
        prompt_length = len(self._ids(prompt.replace("{findings}", "")))
        kept = [
            token
            for position, token in enumerate(self._ids(prompt.replace("{findings}", source)))
            if position < prompt_length or chance.random() >= self._mixture.drop_tokens
        ]
        return self._bounded(kept, self._ids(target))

    def _recombined(self, report: LabelledReport, chance: random.Random) -> tuple[list[Sentence], list[Sentence]]:
        """The report with one or two findings of others, and what their impressions say of them."""
        findings, statements = list(report.findings), list(report.impression)
        for unit in chance.sample(self._units, chance.choice([1, 1, MOST_INSERTED])):
            told = unit.statement.positive.union(*(sentence.positive for sentence in unit.evidence))
            if any(told & sentence.positive for sentence in findings):
                continue
            findings = [sentence for sentence in findings if not told & sentence.absent]
            at = chance.randint(0, len(findings))
            findings[at:at] = unit.evidence
            if not unit.beside_normal:
                statements = [statement for statement in statements if statement.positive]
            statements.insert(chance.choice([0, len(statements)]), unit.statement)
        return findings, statements

    def _select(self, chance: random.Random) -> Example:
        """Sentences of one report with abnormal ones of others among them; the target names the abnormal ones, all or
        those that the plan asks for."""
        findings = list(chance.choice(self._reports).findings)
        chance.shuffle(findings)
        for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
            findings.insert(chance.randint(0, len(findings)), chance.choice(self._positive_sentences))
        chosen = [sentence for sentence in findings if sentence.positive]
        prompt = SELECT_PROMPT
        if chance.random() < self._mixture.planned:
            names = sorted({name for sentence in chosen for name in sentence.positive})
            plan = set(chance.sample(names, chance.randint(0, min(3, len(names)))))
            chosen = [sentence for sentence in chosen if plan & sentence.positive]
            prompt = PLANNED_SELECT.replace("{plan}", plan_text(plan))
        source = self._ids(prompt.replace("{findings}", _text(findings)))
        return self._bounded(source, self._ids(_text(chosen) or NORMAL_IMPRESSION))

    def _denoise(self, chance: random.Random) -> Example:
        """Span corruption (Raffel et al. 2020): spans become sentinels, the target restores them."""
        tokens = self._ids(self._any_text(chance))[: self._longest_source - 1]
        rate, mean_span = chance.choice([0.15, 0.3, 0.5]), chance.choice([3, 3, 6])
        starts_span = min(0.5, rate / mean_span / (1 - rate))
        source: list[int] = []
        target: list[int] = []
        at = used = 0
        while at < len(tokens):
            last_chance = used == 0 and at == len(tokens) - 1
            if used < len(self._sentinels) and (last_chance or chance.random() < starts_span):
                length = max(1, round(chance.expovariate(1 / mean_span)))
                source.append(self._sentinels[used])
                target += [self._sentinels[used], *tokens[at : at + length]]
                at, used = at + length, used + 1
            if at < len(tokens):
                source.append(tokens[at])
                at += 1
        return self._bounded(source, target)

    def _any_text(self, chance: random.Random) -> str:
        place = chance.randrange(len(self._reports) + len(self._unpaired))
        if place >= len(self._reports):
            sentences = split_sentences(self._unpaired[place - len(self._reports)])
            return " ".join(self._shuffled(sentences, chance))
        report = self._reports[place]
        findings = " ".join(self._shuffled([sentence.text for sentence in report.findings], chance))
        order = chance.random()
        if order < 0.4:
            return findings
        if order < 0.8:
            return f"{findings} impression: {_text(report.impression)}"
        return f"impression: {_text(report.impression)} findings: {findings}"

    def _shuffled(self, sentences: list[str], chance: random.Random) -> list[str]:
        if chance.random() >= self._mixture.shuffle_sentences:
            return sentences
        return chance.sample(sentences, len(sentences))

    def _ids(self, text: str) -> list[int]:
        return self._tokenizer(text, add_special_tokens=False)["input_ids"]

    def _bounded(self, source: list[int], target: list[int]) -> Example:
        return Example(
            [*source[: self._longest_source - 1], self._end], [*target[: self._longest_target - 1], self._end]
        )


def flip_sides(findings: str, impression: str) -> tuple[str, str]:
    """Both with left and right changed over, or as they were where a sentence names anatomy that lies on one side.

    The model's tokenizer folds case, so casing is not kept.
    """
    sentences = [*split_sentences(findings), *split_sentences(impression)]
    if any(_SIDE.search(sentence) and _ONE_SIDED.search(sentence) for sentence in sentences):
        return findings, impression
    return _change_sides(findings), _change_sides(impression)


def _change_sides(text: str) -> str:
    return _SIDE.sub(lambda match: _OTHER_SIDE[match.group().lower()], text)


def _text(sentences: Iterable[Sentence]) -> str:
    return " ".join(sentence.text for sentence in sentences)


def _units(report: LabelledReport) -> list[_Unit]:
    beside_normal = any(not sentence.positive for sentence in report.impression)
    return [
        _Unit(tuple(report.findings[index] for index in sorted(statement.evidence)), statement, beside_normal)
        for statement in report.impression
        if statement.positive and statement.supported and 1 <= len(statement.evidence) <= MOST_EVIDENCE
    ]
