"""What a model that is trained from scratch practises: denoising, extracting abnormal sentences, drafting impressions.

Every batch is a function of (seed, step) alone, so that a run that was interrupted goes on exactly as it would have.
"""

import random
import re
from dataclasses import dataclass

from transformers import PreTrainedTokenizerFast

from .abnormal import is_abnormal
from .data import IMPRESSION_PROMPT, Dataset
from .text import split_sentences
from .tokenizer import SENTINELS

EXTRACT_PROMPT = "impression: findings: {findings}"
NORMAL_IMPRESSION = "No acute cardiopulmonary abnormality."
POOL_BATCHES = 16
"""Examples are sorted by length within a pool of so many batches: less padding."""
_OTHER_SIDE = {"left": "right", "right": "left"}
_SIDE = re.compile(r"\b(?:left|right)\b", re.IGNORECASE)
LONGEST_ABNORMAL_SENTENCE = 40
"""In words; longer ones are run-on text that teaches nothing when mixed into another report."""


@dataclass(frozen=True)
class Example:
    """Token ids of one exercise, both with the end token."""

    source: list[int]
    target: list[int]


@dataclass(frozen=True)
class Mixture:
    """How often each exercise comes up (the rest of denoise and extract: drafting), and how findings are disturbed."""

    denoise: float
    extract: float
    shuffle_sentences: float = 0.5
    drop_tokens: float = 0.03
    flip_sides: float = 0.0
    """How often left and right change places in findings and impression alike: the side must be read, not guessed."""
    abnormal_weight: int = 1
    """How often a report with an abnormal impression counts among the pairs."""


@dataclass(frozen=True)
class _Report:
    findings: list[str]
    impression: str


class Exercises:
    """Batches of exercises made from a data set."""

    def __init__(
        self,
        dataset: Dataset,
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
        prefix, _, suffix = IMPRESSION_PROMPT.partition("{findings}")
        reports = [
            _Report(split_sentences(pair.prompt.removeprefix(prefix).removesuffix(suffix)), pair.completion)
            for pair in dataset.train
        ]
        self._reports = reports
        self._pairs = [
            report
            for report in reports
            for _ in range(mixture.abnormal_weight if _is_abnormal_text(report.impression) else 1)
        ]
        self._abnormal_sentences = sorted(
            {
                sentence
                for report in reports
                for sentence in report.findings
                if is_abnormal(sentence) and len(sentence.split()) < LONGEST_ABNORMAL_SENTENCE
            }
        )
        self._unpaired = dataset.unpaired
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
        if draw < self._mixture.denoise + self._mixture.extract:
            return self._extract(chance)
        return self._draft(chance)

    def _draft(self, chance: random.Random) -> Example:
        report = chance.choice(self._pairs)
        findings, impression = " ".join(self._shuffled(report.findings, chance)), report.impression
        if self._mixture.flip_sides and chance.random() < self._mixture.flip_sides:
            findings, impression = flip_sides(findings), flip_sides(impression)
        source = self._ids(IMPRESSION_PROMPT.format(findings=findings))
        prompt_length = len(self._ids(IMPRESSION_PROMPT.format(findings="")))
        source = [
            token
            for position, token in enumerate(source)
            if position < prompt_length or chance.random() >= self._mixture.drop_tokens
        ]
        return self._bounded(source, self._ids(impression))

    def _extract(self, chance: random.Random) -> Example:
        """Sentences of one report with abnormal ones of others among them; the target names the abnormal ones."""
        findings = list(chance.choice(self._reports).findings)
        chance.shuffle(findings)
        for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
            findings.insert(chance.randint(0, len(findings)), chance.choice(self._abnormal_sentences))
        abnormal = [sentence for sentence in findings if is_abnormal(sentence)]
        source = self._ids(EXTRACT_PROMPT.format(findings=" ".join(findings)))
        return self._bounded(source, self._ids(" ".join(abnormal) or NORMAL_IMPRESSION))

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
            return " ".join(self._shuffled(split_sentences(self._unpaired[place - len(self._reports)]), chance))
        report = self._reports[place]
        findings = " ".join(self._shuffled(report.findings, chance))
        order = chance.random()
        if order < 0.4:
            return findings
        if order < 0.8:
            return f"{findings} impression: {report.impression}"
        return f"impression: {report.impression} findings: {findings}"

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


def flip_sides(text: str) -> str:
    """The text with left and right changed over; the model's tokenizer folds case, so casing is not kept."""
    return _SIDE.sub(lambda match: _OTHER_SIDE[match.group().lower()], text)


def _is_abnormal_text(text: str) -> bool:
    return any(is_abnormal(sentence) for sentence in split_sentences(text))
