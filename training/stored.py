"""Reads a learned model back from where it was written, so that it can teach or be learned further."""

import base64
import json

import numpy as np
import torch
import torch.nn.functional as F

from encoder import Encoder
from reader import Reader, labels, predict


def array(text, kind=np.float32):
    return torch.tensor(np.frombuffer(base64.b64decode(text), kind).copy())


def matrix(stored):
    """As the model has it: the rows are what is given, the columns what is taken."""
    return array(stored["bytes"], np.int8).view(stored["rows"], stored["columns"]) * array(stored["scales"])[:, None]


def read_model(file):
    text = file.read_text(encoding="utf8")
    return json.loads(text[text.index("{") :])


@torch.no_grad()
def reader_of(shipped, file):
    """
    The reader that a model was written from, but for what a byte a number loses, and for what is asked for each move: that was taken off
    once and for all, so that `calibrated` must find it again.
    """
    model = read_model(file)
    reader = Reader(Encoder(shipped))
    encoder, layers = reader.encoder, model["encoder"]["layers"]
    # The pieces' vectors are as the package has them: they are not learned.
    parts = [(encoder.places, matrix(model["encoder"]["places"])), (encoder.casings, array(model["encoder"]["casings"]))]
    parts += zip(encoder.embedded, map(array, model["encoder"]["embedded"].values()))
    parts += [(getattr(reader, f"near_{name}"), array(value)) for name, value in model["encoder"]["near"].items()]
    for layer, stored in zip(encoder.layers, layers):
        for name, norm in ((layer.after_attention, "afterAttention"), (layer.after_widening, "afterWidening")):
            parts += [(name[0], array(stored[norm]["scale"])), (name[1], array(stored[norm]["bias"]))]
        for name in ("attention", "attended", "widen", "narrow"):
            kernel, bias = getattr(layer, name)
            parts += [(kernel, matrix(stored[name]["weights"]).T), (bias, array(stored[name]["bias"]))]
    say, named = model["moves"]["say"], model["named"]
    parts += [(reader.heed.weight, matrix(model["moves"]["heed"])), (reader.neighbours.weight, matrix(model["moves"]["neighbours"]))]
    parts += [(reader.say.weight, matrix(say["weights"])), (reader.say.bias, array(say["bias"]))]
    parts += [(reader.names.weight, matrix(named["weights"])), (reader.names.bias, array(named["bias"]))]
    for part, value in parts:
        part.copy_(value.reshape(part.shape))
    return reader


def calibrated(reader, pieces, texts, lift):
    """Says of each move as much as makes it least wrong about these texts."""
    said = torch.tensor(predict(reader, pieces, texts))
    wanted = torch.tensor(labels(texts), dtype=torch.float32)
    more = torch.zeros(said.shape[1], requires_grad=True)
    optimizer = torch.optim.LBFGS([more], max_iter=60)

    def loss():
        optimizer.zero_grad()
        wrong = F.binary_cross_entropy_with_logits(said + more, wanted, pos_weight=lift, reduction="none").mean(0).sum()
        wrong.backward()
        return wrong

    optimizer.step(loss)
    reader.say.bias.data += more.detach()
    return reader
