"""A T5 that can also copy: a pointer over the source beside the vocabulary (See, Liu & Manning 2017, section 2.2).

One attention head over the encoder's states says which source token would come next; a gate mixes its distribution with
the vocabulary's. A small model that may point repeats what the findings say more often than it invents.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import T5Config, T5ForConditionalGeneration
from transformers.modeling_outputs import Seq2SeqLMOutput

LEAST_PROBABILITY = 1e-9
"""Stands for zero where the source does not hold a token, so that its logarithm is a number."""


class CopyingT5(T5ForConditionalGeneration):
    """`logits` are log-probabilities of the mixture: their softmax is the mixture itself."""

    def __init__(self, config: T5Config) -> None:
        super().__init__(config)
        width = config.d_model
        self.copy_query = nn.Linear(width, width, bias=False)
        self.copy_key = nn.Linear(width, width, bias=False)
        self.copy_gate = nn.Linear(width, 1)
        for linear in (self.copy_query, self.copy_key, self.copy_gate):
            nn.init.normal_(linear.weight, std=width**-0.5)
        nn.init.constant_(self.copy_gate.bias, -1.0)

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        encoder_outputs: Any = None,
        past_key_values: Any = None,
        labels: Tensor | None = None,
        use_cache: bool | None = None,
        source_ids: Tensor | None = None,
        **_: object,
    ) -> Seq2SeqLMOutput:
        """`source_ids` [batch, source] repeat `input_ids` where generation passes encoder outputs instead."""
        if encoder_outputs is None:
            encoder_outputs = self.encoder(input_ids=input_ids, attention_mask=attention_mask)
        states = encoder_outputs[0]
        source = source_ids if source_ids is not None else input_ids
        if source is None or attention_mask is None:
            raise ValueError("a copying model needs source_ids and attention_mask")
        if decoder_input_ids is None and labels is not None:
            decoder_input_ids = self._shift_right(labels)
        decoded = self.decoder(
            input_ids=decoder_input_ids,
            past_key_values=past_key_values,
            encoder_hidden_states=states,
            encoder_attention_mask=attention_mask,
            use_cache=use_cache,
        )
        hidden = decoded[0]
        return Seq2SeqLMOutput(
            logits=self.mixture(hidden, states, source, attention_mask),
            past_key_values=decoded.past_key_values,
            encoder_last_hidden_state=states,
        )

    def generate(self, *, input_ids: Tensor, attention_mask: Tensor, **settings: Any) -> Any:
        """As of any model, [batch, source] both; every step of it reads the source."""
        return super().generate(input_ids=input_ids, attention_mask=attention_mask, source_ids=input_ids, **settings)

    def mixture(self, hidden: Tensor, states: Tensor, source: Tensor, mask: Tensor) -> Tensor:
        """hidden [B, T, D], states [B, S, D], source and mask [B, S] → log-probabilities [B, T, V]"""
        width = self.config.d_model
        scaled = hidden * width**-0.5 if self.config.scale_decoder_outputs else hidden
        from_vocabulary = self.lm_head(scaled).log_softmax(dim=-1)
        scores = self.copy_query(hidden) @ self.copy_key(states).transpose(1, 2) * width**-0.5  # [B, T, S]
        attention = scores.masked_fill(mask[:, None, :] == 0, float("-inf")).softmax(dim=-1)
        positions = source[:, None, :].expand(-1, hidden.shape[1], -1)
        return mix(from_vocabulary, attention, positions, self.copy_gate(hidden))


def is_copying(config: T5Config) -> bool:
    """Whether a model folder's config says that a CopyingT5 was saved there."""
    return bool(config.architectures == [CopyingT5.__name__])


def mix(from_vocabulary: Tensor, attention: Tensor, source: Tensor, gate: Tensor) -> Tensor:
    """Log-probabilities [..., V] of the vocabulary's, also [..., V], mixed with those of the source's tokens.

    attention and source are [..., S]: the probability of each position, and its token; gate [..., 1] is the logit of
    copying.
    """
    copied = torch.zeros_like(from_vocabulary).scatter_add(-1, source, attention)
    return torch.logaddexp(
        functional.logsigmoid(-gate) + from_vocabulary,
        functional.logsigmoid(gate) + copied.clamp(min=LEAST_PROBABILITY).log(),
    )
