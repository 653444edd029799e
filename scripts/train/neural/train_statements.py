"""Trains what finds statements and writes models/statements.bin. Run through `npm run train -- statements`.

Two linear-chain conditional random fields (Lafferty et al. 2001), one for cues and one for the source and content around a cue.
The score of a label is the sum of two parts that learn together, one wide and one deep (after Cheng et al. 2016): hashed
features, and a network. The network reads classes of each word and what the language network holds of it with a BiLSTM over
stretches of whole paragraphs; for roles a second BiLSTM reads the words of a cue's window, each beside the cue's verb and the way
between them. What is shipped is the average of the weights over the last half. Repeatable: one thread, one seed.
"""
import argparse
import hashlib
import json
import math
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

STATE_WIDTH = 320
WORD_WIDTHS = dict(upos=16, deprel=12, quote=4, lexicon=12, shape=4, begins=4, headUpos=8, headLexicon=8, headDeprel=12)
ROLE_WIDTHS = dict(branch=16, path=12, rule=4, between=8, place=12, cues=4)
ROLE_WIDTHS["class"] = 8
NARROW, VIEW, HIDDEN = 64, 64, 64
LARGEST = 2.0  # hashed weights beyond this are cut: few are, and the rest keep finer steps


class Article:
    """Arrays of one article: rows of tables, labels, where sentences and stretches begin, and the windows of its cues."""


class Data:
    def __init__(self, folder):
        with open(f"{folder}/examples.json", encoding="utf-8") as file:
            self.head = json.load(file)
        numbers = lambda name: np.fromfile(f"{folder}/{name}", np.int32)
        ends = lambda name: np.concatenate([[0], np.cumsum(numbers(name), dtype=np.int64)])
        mapped = lambda name, kind: np.memmap(f"{folder}/{name}", kind, "r")
        words = numbers("words").reshape(-1, 3 + len(WORD_WIDTHS)).astype(np.int64)
        windows = numbers("role-words").reshape(-1, 2 + len(ROLE_WIDTHS)).astype(np.int64)
        self.states = mapped("states", np.int8).reshape(-1, STATE_WIDTH)
        self.features = {name: (mapped(f"{name}-features", np.int32), ends(f"{name}-counts")) for name in ("cue", "role")}
        self.articles, word, row = [], 0, 0
        for raw in self.head["articles"]:
            one = Article()
            one.first, one.count, one.stretches = word, raw["words"], raw["stretches"]
            one.words = words[word : word + one.count]
            starts = np.flatnonzero(one.words[:, 2])
            one.sentences = np.diff(np.append(starts, one.count)).tolist()
            one.windows, one.first_row = [], row
            for start, end, verb in raw["windows"]:
                one.windows.append((start, end, verb, windows[row : row + end - start]))
                row += end - start
            one.last_row = row
            self.articles.append(one)
            word += one.count


def table(rows, width):
    embedding = nn.Embedding(rows, width)
    nn.init.normal_(embedding.weight, std=0.3)
    return embedding


def run_lstm(lstm, inputs, sizes):
    """Both directions over sequences that stand one behind the other; the states in the same order."""
    padded = nn.utils.rnn.pad_sequence(list(inputs.split(sizes)), batch_first=True)
    packed = nn.utils.rnn.pack_padded_sequence(padded, sizes, batch_first=True, enforce_sorted=False)
    states, _ = nn.utils.rnn.pad_packed_sequence(lstm(packed)[0], batch_first=True)
    return states[torch.from_numpy(np.arange(states.shape[1])[None] < np.array(sizes)[:, None])]


class Net(nn.Module):
    def __init__(self, data, args):
        super().__init__()
        self.data, self.args, head = data, args, data.head
        tables = lambda kind, widths: nn.ModuleDict(
            {name: table(rows, widths[name]) for name, rows in zip(head[kind]["names"], head[kind]["rows"])}
        )
        self.word_tables, self.role_tables = tables("wordTables", WORD_WIDTHS), tables("roleTables", ROLE_WIDTHS)
        own = sum(WORD_WIDTHS.values()) + NARROW
        self.state = nn.Linear(STATE_WIDTH, NARROW)
        self.words = nn.LSTM(own, args.hidden, batch_first=True, bidirectional=True)
        wide = own + 2 * args.hidden
        self.as_word, self.as_verb = nn.Linear(wide, VIEW), nn.Linear(wide, VIEW)
        self.roles = nn.LSTM(VIEW + sum(ROLE_WIDTHS.values()), args.role_hidden, batch_first=True, bidirectional=True)
        self.hidden = nn.ModuleDict(dict(cue=nn.Linear(wide, HIDDEN), role=nn.Linear(2 * args.role_hidden, HIDDEN)))
        sizes = dict(cue=head["cues"], role=head["roles"])
        labels = {name: size["labels"] for name, size in sizes.items()}
        self.output = nn.ModuleDict({name: nn.Linear(HIDDEN, count) for name, count in labels.items()})
        self.edges = nn.ParameterDict(
            {name: nn.Parameter(torch.zeros(size["classes"], size["labels"], size["labels"])) for name, size in sizes.items()}
        )
        bag = lambda count: nn.EmbeddingBag(1 << head["bits"], count, mode="sum", sparse=True)
        self.features = nn.ModuleDict({name: bag(count) for name, count in labels.items()})
        for name in labels:
            nn.init.zeros_(self.output[name].weight)
            nn.init.zeros_(self.output[name].bias)
            nn.init.zeros_(self.features[name].weight)

    def forward(self, articles):
        """For cues and roles, one sequence after the other: scores, labels, classes."""
        seen = self.see(articles)
        return self.score_cues(articles, seen), self.score_roles(articles, seen)

    def see(self, articles):
        rows = torch.from_numpy(np.concatenate([one.words for one in articles]))
        parts = [embedding(rows[:, 3 + at]) for at, embedding in enumerate(self.word_tables.values())]
        states = np.concatenate([self.data.states[one.first : one.first + one.count] for one in articles])
        states = F.dropout(torch.from_numpy(states.astype(np.float32) / 127), 0.1, self.training)
        inputs = F.dropout(torch.cat([*parts, self.state(states)], 1), 0.15, self.training)
        held = run_lstm(self.words, inputs, [size for one in articles for size in one.stretches])
        return torch.cat([inputs, F.dropout(held, self.args.drop, self.training)], 1)

    def score_cues(self, articles, seen):
        scores = self.score(seen, "cue")
        own = [self.sum_features("cue", one.first, one.first + one.count) for one in articles]
        rows = torch.from_numpy(np.concatenate([one.words[:, :2] for one in articles]))
        sizes = [size for one in articles for size in one.sentences]
        scores = scores + torch.cat(own)
        return list(zip(scores.split(sizes), rows[:, 0].split(sizes), rows[:, 1].split(sizes)))

    def score_roles(self, articles, seen):
        words, verbs, rows, sizes, own, base = [], [], [], [], [], 0
        for one in articles:
            for start, end, verb, table_rows in one.windows:
                words.append(base + np.arange(start, end))
                verbs.append(np.full(end - start, base + verb))
                rows.append(table_rows)
                sizes.append(end - start)
            own.append(self.sum_features("role", one.first_row, one.last_row))
            base += one.count
        if not sizes:
            return []
        indices = lambda lists: torch.from_numpy(np.concatenate(lists))
        rows = indices(rows)
        both = F.leaky_relu(self.as_word(seen)[indices(words)] + self.as_verb(seen)[indices(verbs)], 0.1)
        parts = [embedding(rows[:, 2 + at]) for at, embedding in enumerate(self.role_tables.values())]
        inputs = F.dropout(torch.cat([both, *parts], 1), 0.15, self.training)
        held = F.dropout(run_lstm(self.roles, inputs, sizes), self.args.drop, self.training)
        scores = self.score(held, "role") + torch.cat(own)
        return list(zip(scores.split(sizes), rows[:, 0].split(sizes), rows[:, 1].split(sizes)))

    def score(self, held, name):
        hidden = F.leaky_relu(self.hidden[name](held), 0.1)
        return self.output[name](F.dropout(hidden, self.args.drop, self.training))

    def sum_features(self, name, start, end):
        features, ends = self.data.features[name]
        features = torch.from_numpy(features[ends[start] : ends[end]].astype(np.int64))
        starts = torch.from_numpy(ends[start:end] - ends[start])
        drop = self.args.feature_drop
        if not self.training or drop == 0:
            return self.features[name](features, starts)
        kept = torch.rand(len(features)) >= drop
        before = torch.cat([torch.zeros(1, dtype=torch.long), kept.long().cumsum(0)])
        return self.features[name](features[kept], before[starts]) / (1 - drop)


def loss_of(sequences, edges):
    """Minus the log-likelihood of the labels, over sequences of scores, labels and classes of words."""
    if not sequences:
        return torch.zeros(())
    sequences = sorted(sequences, key=lambda one: -len(one[0]))
    lengths = np.array([len(scores) for scores, _, _ in sequences])
    scores, labels, classes = (nn.utils.rnn.pad_sequence(list(parts)) for parts in zip(*sequences))
    inside = torch.from_numpy((np.arange(len(scores))[:, None] < lengths[None]).astype(np.float32))
    right = (scores.gather(2, labels[:, :, None])[:, :, 0] * inside).sum()
    right = right + (edges[classes[1:], labels[:-1], labels[1:]] * inside[1:]).sum()
    steps, odds = scores.unbind(0), torch.exp(edges)
    sums, left, total = steps[0], len(sequences), 0
    for step in range(1, len(scores) + 1):
        still = int((lengths > step).sum())
        if still < left:
            total = total + torch.logsumexp(sums[still:left], 1).sum()
            sums, left = sums[:still], still
        if left == 0:
            break
        most = sums.max(1, keepdim=True)[0]
        reached = torch.bmm(torch.exp(sums - most)[:, None], odds[classes[step, :left]])[:, 0]
        sums = most + torch.log(reached + 1e-30) + steps[step][:left]
    return total - right


class Average:
    """Mean of all weights since it was begun, taken now and then."""

    def __init__(self):
        self.count, self.values = 0, {}

    def add(self, net):
        self.count += 1
        for name, value in net.state_dict().items():
            if name not in self.values:
                self.values[name] = value.clone()
            else:
                self.values[name] += (value - self.values[name]) / self.count


def train(net, articles, held, args):
    """Trains the network; it is left with the average of its weights over the last half."""
    sparse = [bag.weight for bag in net.features.values()]
    dense = [value for name, value in net.named_parameters() if not name.startswith("features.")]
    adam = torch.optim.Adam(dense, lr=args.rate, betas=(0.9, 0.98))
    adagrad = torch.optim.Adagrad(sparse, lr=args.feature_rate, initial_accumulator_value=1e-2)
    draw, average, began, step = np.random.default_rng(args.seed), Average(), time.process_time(), 0
    count = math.ceil(len(articles) / args.batch)
    for epoch in range(args.epochs):
        order, losses = draw.permutation(len(articles)), np.zeros(2)
        net.train()
        for at in range(count):
            some = [articles[index] for index in order[at * args.batch : (at + 1) * args.batch]]
            done = (epoch + at / count) / args.epochs
            for setting in adam.param_groups:
                setting["lr"] = args.rate * min(1, (step + 1) / 100) * max(0.03, 1 - done)
            cues, roles = net(some)
            cue_loss, role_loss = loss_of(cues, net.edges["cue"]), loss_of(roles, net.edges["role"])
            for optimiser in (adam, adagrad):
                optimiser.zero_grad(set_to_none=True)
            ((cue_loss + role_loss) / (10 * args.batch)).backward()
            nn.utils.clip_grad_norm_(dense, 5.0)
            adam.step()
            adagrad.step()
            step += 1
            losses += (cue_loss.item(), role_loss.item())
            if 0.5 <= done and step % 10 == 0:
                average.add(net)
        cue_loss, role_loss = losses / len(articles)
        spent = time.process_time() - began
        print(f"pass {epoch + 1}: loss {cue_loss:.2f} and {role_loss:.2f} an article, {spent:.0f} s of processor time", flush=True)
        if held:
            print(f"  {score(net, held, args)}", flush=True)
    net.load_state_dict(average.values)


def best_path(scores, classes, edges):
    """Viterbi."""
    scores, classes = scores.numpy(), classes.numpy()
    best, back = scores[0], []
    for step in range(1, len(scores)):
        reached = best[:, None] + edges[classes[step]]
        back.append(reached.argmax(0))
        best = reached.max(0) + scores[step]
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def pieces_of(labels, begins, inside):
    pieces, start = set(), -1
    for at, label in enumerate([*labels, -1]):
        if label == inside and start != -1:
            continue
        if start != -1:
            pieces.add((start, at))
        start = at if label in (begins, inside) else -1
    return pieces


def score(net, articles, args):
    """Exact F1 of pieces in articles not trained on; sources and contents around the cues that people marked."""
    net.eval()
    tally = dict(cue=np.zeros(3), source=np.zeros(3), content=np.zeros(3))
    kinds = dict(cue=[("cue", 1, 2)], role=[("source", 1, 2), ("content", 3, 4)])
    edges = leaning(net, args)
    with torch.no_grad():
        for at in range(0, len(articles), args.batch):
            for part, sequences in zip(("cue", "role"), net(articles[at : at + args.batch])):
                for scores, labels, classes in sequences:
                    path = best_path(scores, classes, edges[part])
                    for kind, begins, inside in kinds[part]:
                        found, gold = (pieces_of(some, begins, inside) for some in (path, labels.tolist()))
                        tally[kind] += (len(found & gold), len(found), len(gold))
    return ", ".join(f"{kind} {200 * right / max(1, found + gold):.1f}" for kind, (right, found, gold) in tally.items())


def leaning(net, args):
    """Edges with the label "none" made dearer: readers mark more than a model dares."""
    edges = {name: value.detach().numpy().copy() for name, value in net.edges.items()}
    edges["cue"][:, :, 0] -= args.cue_lean
    edges["role"][:, :, 0] -= args.role_lean
    return edges


def parts_of(nets, args, confidence):
    """
    What `statement-models.ts` and `open-network.ts` read: matrices and vectors by name. Several networks are one model whose scores are
    the mean of theirs: features and edges are averaged here, and each network's outputs are divided by their number.
    """
    matrices, vectors = {}, {"confidence": np.array(confidence, np.float32)}
    states = [{key: value.numpy() for key, value in net.state_dict().items()} for net in nets]
    for number, state in enumerate(states):
        add_network(f"{number}.", state, len(nets), matrices, vectors)
    edges = [leaning(net, args) for net in nets]
    for name in edges[0]:
        vectors[f"{name}Edges"] = np.mean([one[name] for one in edges], 0).reshape(-1)
        features = np.mean([state[f"features.{name}.weight"] for state in states], 0)
        matrices[f"{name}Features"] = np.clip(features.reshape(1, -1), -LARGEST, LARGEST)
    return matrices, vectors


def add_network(prefix, state, count, matrices, vectors):
    for kind in ("word", "role"):
        for key, value in state.items():
            if key.startswith(f"{kind}_tables."):
                matrices[f"{prefix}{kind}.{key.split('.')[1]}"] = value
    for name in ("words", "roles"):
        for side, suffix in (("forward", ""), ("backward", "_reverse")):
            matrices[f"{prefix}{name}.{side}.input"] = state[f"{name}.weight_ih_l0{suffix}"]
            bias = state[f"{name}.bias_ih_l0{suffix}"] + state[f"{name}.bias_hh_l0{suffix}"]
            vectors[f"{prefix}{name}.{side}.input"] = bias
            matrices[f"{prefix}{name}.{side}.recurrent"] = state[f"{name}.weight_hh_l0{suffix}"]
    layers = dict(state="state", asWord="as_word", asVerb="as_verb", cueHidden="hidden.cue", roleHidden="hidden.role")
    for name, key in layers.items():
        matrices[prefix + name], vectors[prefix + name] = state[f"{key}.weight"], state[f"{key}.bias"]
    for name, key in dict(cueOutput="output.cue", roleOutput="output.role").items():
        matrices[prefix + name], vectors[prefix + name] = state[f"{key}.weight"] / count, state[f"{key}.bias"] / count


def write_model(path, head, count, matrices, vectors):
    """8 bits and a scale a row, as `write_model.py` writes the language network."""
    entries, body = dict(tensors=[], vectors=[]), b""
    for name, matrix in matrices.items():
        scales = np.maximum(np.abs(matrix).max(axis=1), 1e-8).astype(np.float32) / 127
        values = np.clip(np.rint(matrix / scales[:, None]), -127, 127).astype(np.int8)
        entries["tensors"].append(dict(name=name, rows=matrix.shape[0], cols=matrix.shape[1], at=len(body)))
        body += scales.tobytes() + values.tobytes()
        body += b"\0" * (-len(body) % 4)
    for name, vector in vectors.items():
        entries["vectors"].append(dict(name=name, length=len(vector), at=len(body)))
        body += vector.astype(np.float32).tobytes()
    digest = hashlib.sha256(body).hexdigest()
    header = dict(**head["kind"], labels=head["labels"], lists=[], settings=dict(networks=count), **entries, digest=digest)
    with open(path, "wb") as file:
        file.write(json.dumps(header, separators=(",", ":")).encode() + b"\n" + body)
    print(f"{path}: {len(body)} bytes, SHA-256 {digest}")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--examples", required=True, help="folder written by scripts/train/statements.ts")
    options.add_argument("--out", required=True, help="checkpoint, or model file where checkpoints are given")
    options.add_argument("--checkpoints", nargs="*", help="write these networks as one model, train nothing")
    options.add_argument("--held-every", type=int, default=0, help="one article in so many is scored, not trained on")
    options.add_argument("--confidence", help="file of the confidence's weights")
    options.add_argument("--epochs", type=int, default=14)
    options.add_argument("--batch", type=int, default=4, help="articles a step")
    options.add_argument("--hidden", type=int, default=64)
    options.add_argument("--role-hidden", type=int, default=48)
    options.add_argument("--rate", type=float, default=2e-3)
    options.add_argument("--feature-rate", type=float, default=0.1)
    options.add_argument("--drop", type=float, default=0.3)
    options.add_argument("--feature-drop", type=float, default=0.5, help="share of hashed features left out of a step")
    options.add_argument("--cue-lean", type=float, default=0.45)
    options.add_argument("--role-lean", type=float, default=0.1)
    options.add_argument("--seed", type=int, default=7)
    args = options.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    data = Data(args.examples)
    if args.checkpoints:
        write(data, args)
        return
    torch.manual_seed(args.seed)
    is_held = lambda at: args.held_every and at % args.held_every == 0
    held = [one for at, one in enumerate(data.articles) if is_held(at)]
    net = Net(data, args)
    train(net, [one for at, one in enumerate(data.articles) if not is_held(at)], held, args)
    if held:
        print(f"average of the last half: {score(net, held, args)}")
    torch.save(net.state_dict(), args.out)


def write(data, args):
    """Writes trained networks as one model file."""
    confidence = []
    if args.confidence:
        with open(args.confidence, encoding="utf-8") as file:
            confidence = json.load(file)
    nets = []
    for path in args.checkpoints:
        net = Net(data, args)
        net.load_state_dict(torch.load(path))
        nets.append(net)
    write_model(args.out, data.head, len(nets), *parts_of(nets, args, confidence))


if __name__ == "__main__":
    main()
