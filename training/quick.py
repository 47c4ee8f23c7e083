"""Products with operands of half the bits, and dropout that draws eight numbers at once: with both, learning takes less than half the time."""

from pathlib import Path

import torch

DRAWS = 256
# Without AVX-512 halved operands take longer than whole ones.
HALVES = Path("/proc/cpuinfo").exists() and "avx512" in Path("/proc/cpuinfo").read_text()


class Halved(torch.autograd.Function):
    """x @ w, and its gradients, with bfloat16 operands; what is learned stays in 32 bits."""

    @staticmethod
    def forward(context, x, w):
        x, w = x.bfloat16(), w.bfloat16()
        context.save_for_backward(x, w)
        return (x @ w).float()

    @staticmethod
    def backward(context, gradient):
        x, w = context.saved_tensors
        gradient = gradient.bfloat16()
        return (gradient @ w.T).float(), (x.T @ gradient).float()


def product(x, w):
    """What a linear map gives for the last dimension of x."""
    if not (HALVES and torch.is_grad_enabled()):
        return (x.reshape(-1, x.shape[-1]) @ w).view(*x.shape[:-1], w.shape[1])
    return Halved.apply(x.reshape(-1, x.shape[-1]), w).view(*x.shape[:-1], w.shape[1])


def dropped(x, share, training):
    """`share` is rounded to a whole number of 256ths."""
    threshold = round(share * DRAWS)
    if not training or threshold == 0:
        return x
    draws = torch.empty((x.numel() + 7) // 8, dtype=torch.int64).random_(-(2**63), None).view(torch.uint8)[: x.numel()].view(x.shape)
    return x * ((draws >= threshold).float() * (DRAWS / (DRAWS - threshold)))
