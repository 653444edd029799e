"""Pretrained word vectors at a byte for four numbers: product quantisation (Jégou, Douze and Schmid 2011)."""
import json

import numpy as np

from features import hash_of
from word_vectors import spelling_of

CENTRES = 256
SAMPLE = 20000
ROUNDS = 10


def read_codes(path, count, width, seed):
    """Hashes of the `count` most frequent words, a byte for each piece of `width` numbers, and the centres of each piece."""
    words, vectors = read_frequent(path, count)
    vectors -= vectors.mean(0)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-8)
    draw = np.random.default_rng(seed)
    codes, centres = [], []
    for start in range(0, vectors.shape[1], width):
        piece = np.ascontiguousarray(vectors[:, start : start + width])
        found = find_centres(piece[draw.choice(len(piece), SAMPLE, replace=False)])
        codes.append(nearest(piece, found).astype(np.uint8))
        centres.append(found)
    return np.array([hash_of(word, 0) for word in words], dtype=np.uint32), np.stack(codes, 1), np.concatenate(centres)


def read_frequent(path, count):
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    words = [word for word in package["words"] if word == spelling_of(word) and not set(word) & set(" \n")][:count]
    table = np.array([package["vectors"][word][: package["dimensions"]] for word in words], dtype=np.float32)
    return words, table


def find_centres(points):
    """k-means (Lloyd 1982)."""
    centres = points[:CENTRES].copy()
    for _ in range(ROUNDS):
        own = nearest(points, centres)
        sizes = np.bincount(own, minlength=CENTRES)
        sums = np.zeros_like(centres)
        np.add.at(sums, own, points)
        centres[sizes > 0] = sums[sizes > 0] / sizes[sizes > 0][:, None]
    return centres


def nearest(points, centres):
    half = 0.5 * (centres**2).sum(1)
    return np.concatenate([np.argmax(points[at : at + SAMPLE] @ centres.T - half, 1) for at in range(0, len(points), SAMPLE)])
