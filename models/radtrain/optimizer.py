"""AdamW whose update of a tensor is scaled by the tensor's own size, as in Adafactor (Shazeer & Stern 2018, section 8).

T5 starts with embeddings a hundred times larger than its projections; one relative learning rate suits both.
"""

import math
from collections.abc import Iterable

import torch


class RelativeAdamW(torch.optim.Optimizer):
    """`learning_rate` is the size of a step relative to the root mean square of each tensor (at least 1e-3)."""

    def __init__(
        self,
        parameters: Iterable[torch.nn.Parameter],
        learning_rate: float,
        betas: tuple[float, float] = (0.9, 0.98),
        epsilon: float = 1e-6,
    ) -> None:
        super().__init__(parameters, {"lr": learning_rate, "betas": betas, "epsilon": epsilon})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            first_decay, second_decay = group["betas"]
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state["step"] = 0
                    state["first"] = torch.zeros_like(parameter)
                    state["second"] = torch.zeros_like(parameter)
                state["step"] += 1
                first, second = state["first"], state["second"]
                first.mul_(first_decay).add_(parameter.grad, alpha=1 - first_decay)
                second.mul_(second_decay).addcmul_(parameter.grad, parameter.grad, value=1 - second_decay)
                correction = math.sqrt(1 - second_decay ** state["step"]) / (1 - first_decay ** state["step"])
                size = max(1e-3, parameter.norm().item() / math.sqrt(parameter.numel()))
                parameter.addcdiv_(first, second.sqrt().add_(group["epsilon"]), value=-group["lr"] * correction * size)
