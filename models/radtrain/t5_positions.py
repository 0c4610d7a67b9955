"""T5's relative position biases, one row a distance, as tables that a graph looks up."""

import math

import torch
from torch import Tensor
from transformers import T5ForConditionalGeneration


def encoder_bias(model: T5ForConditionalGeneration, longest: int) -> Tensor:
    """[2 * longest - 1, H]: row r is the bias of the relative position r - (longest - 1)."""
    config = model.config
    buckets = _bucket(
        torch.arange(-(longest - 1), longest),
        bidirectional=True,
        buckets=config.relative_attention_num_buckets,
        farthest=config.relative_attention_max_distance,
    )
    return model.encoder.block[0].layer[0].SelfAttention.relative_attention_bias.weight.detach()[buckets]


def decoder_bias(model: T5ForConditionalGeneration, longest: int) -> Tensor:
    """[longest, H]: row d is the bias of the position d tokens back."""
    config = model.config
    buckets = _bucket(
        -torch.arange(longest),
        bidirectional=False,
        buckets=config.relative_attention_num_buckets,
        farthest=config.relative_attention_max_distance,
    )
    return model.decoder.block[0].layer[0].SelfAttention.relative_attention_bias.weight.detach()[buckets]


def _bucket(relative: Tensor, *, bidirectional: bool, buckets: int, farthest: int) -> Tensor:
    """Bucket of a relative position (key minus query): exact near by, then logarithmic (Raffel et al. 2020, 2.1)."""
    bucket = torch.zeros_like(relative)
    if bidirectional:
        buckets //= 2
        bucket = (relative > 0).long() * buckets
        distance = relative.abs()
    else:
        distance = (-relative).clamp(min=0)
    exact = buckets // 2
    logarithm = torch.log(distance.float().clamp(min=1) / exact) / math.log(farthest / exact)
    far = (exact + (logarithm * (buckets - exact)).long()).clamp(max=buckets - 1)
    return bucket + torch.where(distance < exact, distance, far)
