"""What reads a sentence: the encoder, and on top of it, for each move, one attentive look."""

import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from encoder import Encoder
from quick import dropped

LONGEST = 90
MOVES = corpus.move_names()
# What neighbours may say for or against a move at the most, once learned: an edit beside a sentence should seldom turn it.
MOST_FROM_NEIGHBOURS = 3


class Reader(nn.Module):
    """For each move, one attentive look at a sentence's pieces, and what the sentences before and after it say."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.heed = nn.Linear(encoder.width, len(MOVES), bias=False)
        self.say = nn.Linear(encoder.width, len(MOVES))
        self.neighbours = nn.Linear(2 * encoder.width, len(MOVES), bias=False)
        nn.init.normal_(self.heed.weight, std=0.02)
        nn.init.zeros_(self.neighbours.weight)

    def forward(self, rows, lengths, drop=0.0):
        """rows: the piece ids of every sentence; lengths: how many of them each text has. Log-odds, a row a sentence."""
        # Sentences of like length are read together: less padding.
        order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
        said, means = [], []
        step = math.ceil(len(rows) / max(1, round(len(rows) / 12)))
        for start in range(0, len(rows), step):
            ids, mask = padded([rows[at] for at in order[start : start + step]])
            states = self.encoder(ids, mask, drop)
            heed = self.heed(states).masked_fill(~mask[..., None], -1e9).softmax(1)
            said.append((heed * self.say(dropped(states, drop, self.training))).sum(1))
            means.append((states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
        back = torch.tensor(np.argsort(order))
        scores, mean = torch.cat(said)[back], torch.cat(means)[back]
        before, after = torch.zeros_like(mean), torch.zeros_like(mean)
        at = 0
        for length in lengths:
            before[at + 1 : at + length] = mean[at : at + length - 1]
            after[at : at + length - 1] = mean[at + 1 : at + length]
            at += length
        if drop and self.training:
            # A sentence must be told where its neighbours are missing or changed, too: an edit beside it should not turn it.
            before, after = (near * (torch.rand(len(near), 1) > 0.25) for near in (before, after))
        around = F.dropout(torch.cat([before, after], 1), 0.3 if drop else 0.0, self.training)
        said = self.neighbours(around)
        return scores + (said if self.training else said.clamp(-MOST_FROM_NEIGHBOURS, MOST_FROM_NEIGHBOURS))


def padded(rows):
    length = max(map(len, rows))
    ids = torch.zeros(len(rows), length, dtype=torch.long)
    mask = torch.zeros(len(rows), length, dtype=torch.bool)
    for at, row in enumerate(rows):
        ids[at, : len(row)] = torch.tensor(row)
        mask[at, : len(row)] = True
    return ids, mask


def rows(pieces, text):
    return [pieces.ids(sentence)[:LONGEST] or [0] for sentence in text.sentences]


def labels(texts):
    return np.array([[float(move in moves) for move in MOVES] for text in texts for moves in text.moves])


def predict(reader, pieces, texts):
    """Log-odds of each move, a row a sentence."""
    reader.eval()
    with torch.no_grad():
        parts = []
        for start in range(0, len(texts), 24):
            some = texts[start : start + 24]
            parts.append(reader([row for text in some for row in rows(pieces, text)], [len(text.sentences) for text in some]).numpy())
    return np.concatenate(parts)


def load(shipped, *checkpoints):
    """What was learned, as large as it is: of several that began from one, the mean of their weights."""
    states = [torch.load(checkpoint) for checkpoint in checkpoints]
    reader = Reader(Encoder(shipped))
    layers = 1 + max(int(name.split(".")[2]) for name in states[0] if name.startswith("encoder.layers."))
    reader.encoder.grow(layers, states[0]["encoder.layers.0.widen.0"].shape[1])
    reader.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    return reader
