"""Writes a trained checkpoint as the file that Collate ships: 8-bit weights, a scale a row. See model-file.ts.

The first line is the header: name, version, where everything lies, and the SHA-256 digest of all that follows.
"""
import argparse
import hashlib
import json

import numpy as np
import torch

from train_language import NAME_TAGS

VERSION = 3  # what `model-file.ts` reads


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--names", default="names_silver", choices=["names", "names_silver"])
    args = options.parse_args()
    saved = torch.load(args.checkpoint)
    state = {key: value.float().numpy() for key, value in saved["state"].items()}
    tensors, vectors = {}, {}

    for name in ("word", "gram", "affix", "shape"):
        tensors[name] = state[f"encoder.{name}.weight"]
    tensors["vector"] = state["encoder.vector.weight"][1:]  # the row of unknown words is not written
    for lstm in ("lstm1", "lstm2"):
        for side, suffix in (("forward", ""), ("backward", "_reverse")):
            prefix = f"encoder.{lstm}"
            tensors[f"{lstm}.{side}.input"] = state[f"{prefix}.weight_ih_l0{suffix}"]
            vectors[f"{lstm}.{side}.input"] = state[f"{prefix}.bias_ih_l0{suffix}"] + state[f"{prefix}.bias_hh_l0{suffix}"]
            tensors[f"{lstm}.{side}.recurrent"] = state[f"{prefix}.weight_hh_l0{suffix}"]
    for name, key in (("upos", "upos"), ("xpos", "xpos"), ("names", args.names), ("arcDep", "ud.arc_dep"),
                      ("arcHead", "ud.arc_head"), ("relDep", "ud.rel_dep"), ("relHead", "ud.rel_head")):
        tensors[name], vectors[name] = state[f"{key}.weight"], state[f"{key}.bias"]
    tensors["arc"] = state["ud.arc"].T.copy()  # rows: head side, columns: dependent side and its bias
    labels, wide, _ = state["ud.rel"].shape
    tensors["rel"] = state["ud.rel"].reshape(labels * wide, wide)  # rows: label and dependent side, columns: head side
    vectors["root"] = state["ud.root"].reshape(-1)

    in_order = lambda index: [name for name, _ in sorted(index.items(), key=lambda item: item[1])]
    vocab = saved["vocab"]
    header = dict(
        model="collate language", version=VERSION,
        labels=dict(upos=in_order(vocab["upos"]), xpos=in_order(vocab["xpos"]), rels=in_order(vocab["rels"]), names=NAME_TAGS),
        lists=[], settings=dict(hidden=saved["hidden"]), tensors=[], vectors=[],
    )
    words = "\n".join(in_order(vocab["words"])).encode()
    header["lists"].append(dict(name="words", length=len(words), at=0))
    body = words + b"\0" * (-len(words) % 4)
    for name, matrix in tensors.items():
        scales = np.maximum(np.abs(matrix).max(axis=1), 1e-8).astype(np.float32) / 127
        values = np.clip(np.rint(matrix / scales[:, None]), -127, 127).astype(np.int8)
        header["tensors"].append(dict(name=name, rows=matrix.shape[0], cols=matrix.shape[1], at=len(body)))
        body += scales.tobytes() + values.tobytes()
        body += b"\0" * (-len(body) % 4)
    for name, vector in vectors.items():
        header["vectors"].append(dict(name=name, length=len(vector), at=len(body)))
        body += vector.astype(np.float32).tobytes()
    header["digest"] = hashlib.sha256(body).hexdigest()
    head = json.dumps(header, separators=(",", ":")).encode() + b"\n"
    with open(args.out, "wb") as file:
        file.write(head + body)
    print(f"{args.out}: {len(head) + len(body)} bytes, {saved['scores']}")


if __name__ == "__main__":
    main()
