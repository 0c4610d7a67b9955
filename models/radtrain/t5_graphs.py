"""A T5 as the two graphs that the program's engine runs.

The encoder graph reads the prompt once and gives every decoder layer's cross-attention keys and values. The step graph
advances all beams by one token. Compared with the usual encoder/decoder/decoder-with-past split:

- cross-attention keys and values are computed once and shared by all beams: beams are query rows;
- the self-attention past is one append-only array of slots kept by the host; a step returns only its own rows;
- reordering beams costs nothing: `slots` says where each beam's past lies, and a Gather inside the graph reads it;
- query, key and value projections are one matrix product, so are the two of the gated feed-forward;
- log-softmax and top-k run inside the graph, and so does the pointer of a model that copies.

Shapes: B beams, S prompt tokens, t tokens decoded before this step, L decoder layers, H heads, K head size, D model
width, V vocabulary. Source of the architecture: Raffel et al. 2020 and T5 v1.1; parameter names as in `transformers`.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import T5ForConditionalGeneration

from .copying_t5 import CopyingT5, mix
from .t5_positions import decoder_bias, encoder_bias

CONTINUATIONS = 16
"""Best continuations a beam that the step graph returns: enough for eight beams."""
NEVER = -1e9
"""Log-probability of tokens that no draft may hold."""


class EncoderGraph(nn.Module):
    """input_ids int64 [1, S] → cross_key_i [H, K, S] and cross_value_i [H, S, K] of each decoder layer, interleaved.

    A model that copies adds copy_key [D, S], the keys of its pointer, and copy_ids int64 [S], the prompt's tokens.
    """

    bias: Tensor

    def __init__(self, model: T5ForConditionalGeneration, longest: int) -> None:
        super().__init__()
        config = model.config
        self.heads, self.head_size = config.num_heads, config.d_kv
        self.longest = longest
        self.embedding = model.shared
        self.layers = nn.ModuleList(_EncoderLayer(block, config) for block in model.encoder.block)
        self.norm = _Norm(model.encoder.final_layer_norm)
        cross = [block.layer[1].EncDecAttention for block in model.decoder.block]
        self.cross = nn.ParameterList(_fused(attention.k, attention.v) for attention in cross)
        self.pointer_key = _fused(model.copy_key) if isinstance(model, CopyingT5) else None
        self.register_buffer("bias", encoder_bias(model, longest))

    def forward(self, input_ids: Tensor) -> tuple[Tensor, ...]:
        length = input_ids.shape[1]
        position = torch.arange(length)
        relative = position[None, :] - position[:, None] + (self.longest - 1)  # [S, S]
        bias = functional.embedding(relative, self.bias).permute(2, 0, 1)  # [H, S, S]
        hidden = self.embedding(input_ids)[0]  # [S, D]
        for layer in self.layers:
            hidden = layer(hidden, bias)
        hidden = self.norm(hidden)
        outputs: list[Tensor] = []
        for weight in self.cross:
            key, value = (hidden @ weight).chunk(2, dim=-1)  # [S, H*K] each
            outputs.append(key.reshape(length, self.heads, self.head_size).permute(1, 2, 0))
            outputs.append(value.reshape(length, self.heads, self.head_size).permute(1, 0, 2))
        if self.pointer_key is not None:
            outputs += [(hidden @ self.pointer_key).T, input_ids[0].clone()]
        return tuple(outputs)


class StepGraph(nn.Module):
    """One decoding step of B beams.

    input_ids int64 [B, 1], slots int64 [B, t], cache [slots * 2 * L * H, K], then the encoder graph's outputs →
    new_rows [B, 2 * L, H * K], log_probs [B, V], top_log_probs and top_ids [B, 16].

    A slot is 2 * L * H consecutive rows of the cache, ordered by layer, then key before value, then head: one beam's
    `new_rows` appended as they are. `slots[b, p]` is the slot of beam b's token at position p. The log-probabilities of
    a model that copies are those of its mixture.
    """

    bias: Tensor
    suppressed: Tensor
    head_rows: Tensor

    def __init__(self, model: T5ForConditionalGeneration, longest: int, never: list[int]) -> None:
        super().__init__()
        config = model.config
        self.heads, self.head_size = config.num_heads, config.d_kv
        self.embedding = model.shared
        self.layers = nn.ModuleList(_DecoderLayer(block, config) for block in model.decoder.block)
        self.norm = _Norm(model.decoder.final_layer_norm)
        # transformers scales the decoder's output where embedding and output weights were trained as one.
        scale = config.d_model**-0.5 if config.scale_decoder_outputs else 1.0
        self.head = nn.Parameter(model.lm_head.weight.detach().T * scale)  # [D, V]
        self.pointer = _Pointer(model) if isinstance(model, CopyingT5) else None
        self.register_buffer("bias", decoder_bias(model, longest))
        suppressed = torch.zeros(config.vocab_size)
        suppressed[never] = NEVER
        self.register_buffer("suppressed", suppressed)
        self.register_buffer("head_rows", torch.arange(self.heads)[None, :, None])  # [1, H, 1]

    def forward(self, input_ids: Tensor, slots: Tensor, cache: Tensor, *encoded: Tensor) -> tuple[Tensor, ...]:
        past = slots.shape[1]
        rows = slots[:, None, :] * (2 * len(self.layers) * self.heads) + self.head_rows  # [B, H, t]
        distance = past - torch.arange(past + 1)  # to each earlier position and to itself
        bias = functional.embedding(distance, self.bias).T[None, :, None, :]  # [1, H, 1, t + 1]
        hidden = self.embedding(input_ids)[:, 0]  # [B, D]
        new_rows: list[Tensor] = []
        for index, layer in enumerate(self.layers):
            past_key = functional.embedding(rows + 2 * index * self.heads, cache)  # [B, H, t, K]
            past_value = functional.embedding(rows + (2 * index + 1) * self.heads, cache)
            hidden, key, value = layer(hidden, past_key, past_value, bias, encoded[2 * index], encoded[2 * index + 1])
            new_rows += [key, value]
        hidden = self.norm(hidden)
        log_probs = (hidden @ self.head).log_softmax(dim=-1)
        if self.pointer is not None:
            log_probs = self.pointer(hidden, log_probs, *encoded[-2:])
        top_log_probs, top_ids = (log_probs + self.suppressed).topk(CONTINUATIONS, dim=-1)
        return torch.stack(new_rows, dim=1), log_probs, top_log_probs, top_ids


class _Pointer(nn.Module):
    """Pointer and gate of a CopyingT5: query and gate are one matrix product, the query's scale lies in its weights."""

    def __init__(self, model: CopyingT5) -> None:
        super().__init__()
        self.width = model.config.d_model
        query = model.copy_query.weight.detach().T * self.width**-0.5
        self.projection = nn.Parameter(torch.cat([query, model.copy_gate.weight.detach().T], dim=1))  # [D, D + 1]
        self.gate_bias = model.copy_gate.bias

    def forward(self, hidden: Tensor, from_vocabulary: Tensor, copy_key: Tensor, copy_ids: Tensor) -> Tensor:
        """hidden [B, D], log-probabilities [B, V], copy_key [D, S], copy_ids [S] → those of the mixture [B, V]"""
        query, gate = (hidden @ self.projection).split([self.width, 1], dim=-1)
        attention = (query @ copy_key).softmax(dim=-1)  # [B, S]
        return mix(from_vocabulary, attention, copy_ids.expand(hidden.shape[0], -1), gate + self.gate_bias)


class _EncoderLayer(nn.Module):
    def __init__(self, block: Any, config: Any) -> None:
        super().__init__()
        attention = block.layer[0].SelfAttention
        self.heads, self.head_size = config.num_heads, config.d_kv
        self.attention_norm = _Norm(block.layer[0].layer_norm)
        self.projection = _fused(attention.q, attention.k, attention.v)
        self.output = _fused(attention.o)
        self.feed_forward = _FeedForward(block.layer[1])

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        """hidden [S, D], bias [H, S, S] → [S, D]"""
        length = hidden.shape[0]
        parts = (self.attention_norm(hidden) @ self.projection).chunk(3, dim=-1)
        query, key, value = (
            part.reshape(length, self.heads, self.head_size).permute(1, 0, 2) for part in parts
        )  # [H, S, K]; T5 does not divide by sqrt(K)
        weights = (query @ key.transpose(1, 2) + bias).softmax(dim=-1)
        context = (weights @ value).permute(1, 0, 2).reshape(length, -1)
        return self.feed_forward(hidden + context @ self.output)


class _DecoderLayer(nn.Module):
    def __init__(self, block: Any, config: Any) -> None:
        super().__init__()
        own, cross = block.layer[0].SelfAttention, block.layer[1].EncDecAttention
        self.heads, self.head_size = config.num_heads, config.d_kv
        self.own_norm = _Norm(block.layer[0].layer_norm)
        self.own_projection = _fused(own.q, own.k, own.v)
        self.own_output = _fused(own.o)
        self.cross_norm = _Norm(block.layer[1].layer_norm)
        self.cross_query = _fused(cross.q)
        self.cross_output = _fused(cross.o)
        self.feed_forward = _FeedForward(block.layer[2])

    def forward(
        self, hidden: Tensor, past_key: Tensor, past_value: Tensor, bias: Tensor, cross_key: Tensor, cross_value: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """hidden [B, D], past [B, H, t, K], bias [1, H, 1, t + 1] → hidden, and this step's key and value [B, H * K]"""
        query, key, value = (self.own_norm(hidden) @ self.own_projection).chunk(3, dim=-1)
        query4, key4, value4 = (part.reshape(-1, self.heads, 1, self.head_size) for part in (query, key, value))
        # Past and present stay apart: joining the keys would copy the whole past at every step.
        past_scores = query4 @ past_key.transpose(2, 3)  # [B, H, 1, t]
        own_score = query4 @ key4.transpose(2, 3)  # [B, H, 1, 1]
        weights = (torch.cat([past_scores, own_score], dim=3) + bias).softmax(dim=-1)
        past_weights, own_weight = weights.split([past_key.shape[2], 1], dim=3)
        context = past_weights @ past_value + own_weight * value4  # [B, H, 1, K]
        hidden = hidden + context.reshape(-1, self.heads * self.head_size) @ self.own_output

        query = self.cross_norm(hidden) @ self.cross_query
        query = query.reshape(-1, self.heads, self.head_size).permute(1, 0, 2)  # [H, B, K]
        weights = (query @ cross_key).softmax(dim=-1)  # [H, B, S]
        context = (weights @ cross_value).permute(1, 0, 2).reshape(-1, self.heads * self.head_size)
        return self.feed_forward(hidden + context @ self.cross_output), key, value


class _FeedForward(nn.Module):
    def __init__(self, layer: Any) -> None:
        super().__init__()
        dense = layer.DenseReluDense
        self.norm = _Norm(layer.layer_norm)
        self.gated = hasattr(dense, "wi_0")
        self.activation = dense.act
        self.inner = _fused(dense.wi_0, dense.wi_1) if self.gated else _fused(dense.wi)
        self.outer = _fused(dense.wo)

    def forward(self, hidden: Tensor) -> Tensor:
        inner = self.norm(hidden) @ self.inner
        if self.gated:
            gate, linear = inner.chunk(2, dim=-1)
            return hidden + (self.activation(gate) * linear) @ self.outer
        return hidden + self.activation(inner) @ self.outer


class _Norm(nn.Module):
    """Root mean square normalisation, written so that ONNX Runtime recognises and fuses it."""

    def __init__(self, norm: Any) -> None:
        super().__init__()
        self.weight = norm.weight
        self.epsilon = norm.variance_epsilon

    def forward(self, hidden: Tensor) -> Tensor:
        return self.weight * (hidden / torch.sqrt(hidden.pow(2).mean(-1, keepdim=True) + self.epsilon))


def _fused(*linears: nn.Linear) -> nn.Parameter:
    """The weights of linear maps of one input side by side, [in, sum of out]."""
    return nn.Parameter(torch.cat([linear.weight.detach().T for linear in linears], dim=1).contiguous())
