"""Small models and data that the tests make for themselves: nothing is fetched."""

import random
from pathlib import Path

import pytest
import torch
from transformers import PreTrainedTokenizerFast, T5Config, T5ForConditionalGeneration

from radtrain.data import IMPRESSION_PROMPT, Pair
from radtrain.tokenizer import train_tokenizer

# Models this small only lose time when threads wait for each other.
torch.set_num_threads(1)

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
def tokenizer(pairs: list[Pair]) -> PreTrainedTokenizerFast:
    return train_tokenizer([text for pair in pairs for text in (pair.prompt, pair.completion)], 300)


def random_t5(vocabulary_size: int, *, tied: bool, activation: str) -> T5ForConditionalGeneration:
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
    return T5ForConditionalGeneration(config).eval()


@pytest.fixture(scope="session")
def flan_folder(tmp_path_factory: pytest.TempPathFactory, tokenizer: PreTrainedTokenizerFast) -> Path:
    """A folder as a hospital would have it: FLAN-T5's shape, random weights."""
    folder = tmp_path_factory.mktemp("flan")
    random_t5(len(tokenizer), tied=False, activation="gated-gelu").save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
