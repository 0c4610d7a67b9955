"""Small models and data that the tests make for themselves: nothing is fetched."""

import json
import random
import subprocess
from pathlib import Path
from typing import TypeVar

import pytest
import torch
from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

from radtrain.copying_t5 import CopyingT5
from radtrain.data import IMPRESSION_PROMPT, Pair
from radtrain.labels import LabelledReport, Sentence
from radtrain.tokenizer import train_tokenizer

# Models this small only lose time when threads wait for each other.
torch.set_num_threads(1)

Model = TypeVar("Model", bound=T5ForConditionalGeneration)
REPOSITORY = Path(__file__).parents[2]

SIDES = ("right", "left", "bilateral")
SIZES = ("tiny", "small", "moderate", "large", "massive")
FINDINGS = ("pleural effusion", "pneumothorax", "basilar opacity", "apical nodule", "hilar mass", "rib fracture")


@pytest.fixture(scope="session")
def pairs() -> list[Pair]:
    """Fifty different reports whose impressions must be learnt one by one."""
    chance = random.Random(3)
    every = [(side, size, finding) for side in SIDES for size in SIZES for finding in FINDINGS]
    made = []
    for number, (side, size, finding) in enumerate(chance.sample(every, 50)):
        level = chance.randint(1, 12)
        findings = f"The heart is normal. There is a {size} {side} {finding} at the level of rib {level}."
        impression = f"{size.capitalize()} {side} {finding}, {chance.choice(['new', 'old', 'unclear'])}."
        made.append(Pair(f"pair-{number}", IMPRESSION_PROMPT.format(findings=findings), impression))
    return made


@pytest.fixture(scope="session")
def labelled() -> list[LabelledReport]:
    """Thirty reports whose findings go by the words that name them: each holds one, denies two, and tells it or not."""
    chance = random.Random(4)
    made = []
    for number in range(30):
        present, *denied = chance.sample([finding.replace(" ", "-") for finding in FINDINGS], 3)
        words, side = present.replace("-", " "), chance.choice(SIDES)
        findings = (
            Sentence("The heart is normal.", absent=frozenset({"cardiomegaly"})),
            Sentence(f"There is a {chance.choice(SIZES)} {side} {words}.", positive=frozenset({present})),
            *(Sentence(f"No {name.replace('-', ' ')} is seen.", absent=frozenset({name})) for name in denied),
        )
        told = Sentence(f"New {side} {words}.", positive=frozenset({present}), evidence=(1,), supported=True)
        normal = Sentence("Nothing else is wrong.")
        impression = [(told,), (told, normal), (Sentence("Normal chest."),)][number % 3]
        made.append(LabelledReport(f"report-{number}", findings, impression))
    return made


@pytest.fixture(scope="session")
def label_lines() -> list[str]:
    """What the program itself prints of examples/reports.jsonl."""
    command = ["npm", "run", "--silent", "reading-room", "--", "label", "examples/reports.jsonl"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def write_lines(path: Path, rows: list[object]) -> Path:
    """JSON lines; a text is taken for a line as it is."""
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


@pytest.fixture(scope="session")
def tokenizer(pairs: list[Pair]) -> PreTrainedTokenizerFast:
    return train_tokenizer([text for pair in pairs for text in (pair.prompt, pair.completion)], 300)


def random_t5(
    vocabulary_size: int, *, tied: bool, activation: str, kind: type[Model] = T5ForConditionalGeneration
) -> Model:
    """Random weights in the shape of a T5: tied and relu as in 2019, untied and gated-gelu as FLAN-T5."""
    torch.manual_seed(5)
    config = T5Config(
        vocab_size=vocabulary_size,
        d_model=64,
        d_kv=16,
        d_ff=128,
        num_layers=2,
        num_decoder_layers=2,
        num_heads=4,
        feed_forward_proj=activation,
        tie_word_embeddings=tied,
        pad_token_id=0,
        eos_token_id=1,
        decoder_start_token_id=0,
    )
    return kind(config).eval()


def random_copying_t5(vocabulary_size: int) -> CopyingT5:
    """Random weights in the shape of the default model, with a pointer that is used as much as the vocabulary."""
    model = random_t5(vocabulary_size, tied=True, activation="gated-gelu", kind=CopyingT5)
    torch.nn.init.zeros_(model.copy_gate.bias)
    return model


@pytest.fixture(scope="session")
def flan_folder(tmp_path_factory: pytest.TempPathFactory, tokenizer: PreTrainedTokenizerFast) -> Path:
    """A folder as a hospital would have it: FLAN-T5's shape, random weights."""
    folder = tmp_path_factory.mktemp("flan")
    random_t5(len(tokenizer), tied=False, activation="gated-gelu").save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
