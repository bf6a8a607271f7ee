"""Trains the rankers of antecedents on what `examples.ts` wrote; writes the model `coreference.safetensors`.

    python3 train/coreference/train.py FOLDER [--seeds 3]

A pair's score is one hidden layer over the sum of the rows of its features; "no antecedent" has a score of its own
over the features of the later candidate. The loss is the negative log of the probability of all right antecedents
together (Durrett and Klein 2013). Chosen on the development split by F1 of links; see README.md.
"""

import argparse
import copy
import json
import os
import sys

import numpy as np
import torch
from torch import nn

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, ".."))

import weights  # noqa: E402

MODEL = os.path.join(HERE, "..", "..", "src", "language", "en", "models", "coreference.safetensors")
# Sizes by ranker.
HIDDEN = {"pronoun": 48, "noun": 48}


class Examples:
    """Pairs of all examples one below the other; `owner` says to which example each belongs."""

    def __init__(self, files, schema):
        n, p = len(schema["candidate"]), len(schema["pair"])
        later, earlier, pair, label, owner = [], [], [], [], []
        for file in files:
            data = np.fromfile(file, dtype="<i2").astype(np.int64)
            at = 0
            while at < len(data):
                count = data[at]
                later.append(data[at + 1 : at + 1 + n])
                at += 1 + n
                block = data[at : at + count * (1 + n + p)].reshape(count, 1 + n + p)
                at += count * (1 + n + p)
                label.append(block[:, 0])
                earlier.append(block[:, 1 : 1 + n])
                pair.append(block[:, 1 + n :])
                owner.append(np.full(count, len(later) - 1))
        self.later = torch.from_numpy(np.stack(later))
        self.bounds = np.concatenate([[0], np.cumsum([len(x) for x in label])])
        self.label = torch.from_numpy(np.concatenate(label))
        self.earlier = torch.from_numpy(np.concatenate(earlier))
        self.pair = torch.from_numpy(np.concatenate(pair))
        self.owner = torch.from_numpy(np.concatenate(owner))

    def __len__(self):
        return len(self.later)

    def batch(self, indices):
        rows = np.concatenate([np.arange(self.bounds[i], self.bounds[i + 1]) for i in indices])
        owner = np.repeat(np.arange(len(indices)), [self.bounds[i + 1] - self.bounds[i] for i in indices])
        rows = torch.from_numpy(rows)
        return self.later[indices], self.earlier[rows], self.pair[rows], self.label[rows], torch.from_numpy(owner)


class Ranker(nn.Module):
    def __init__(self, schema, hidden, dropout):
        super().__init__()
        n, p = sum(schema["candidate"].values()), sum(schema["pair"].values())
        self.later = nn.Embedding(n, hidden)
        self.earlier = nn.Embedding(n, hidden)
        self.pair = nn.Embedding(p, hidden)
        self.none = nn.Embedding(n, hidden)
        for table in (self.later, self.earlier, self.pair, self.none):
            nn.init.normal_(table.weight, std=0.1)
        self.bias = nn.Parameter(torch.zeros(hidden))
        self.none_bias = nn.Parameter(torch.zeros(hidden))
        self.out = nn.Linear(hidden, 1)
        self.none_out = nn.Linear(hidden, 1)
        self.dropout = dropout

    def rows(self, table, ids):
        if not self.training:
            return nn.functional.embedding_bag(ids, table.weight, mode="sum")
        keep = (torch.rand(ids.shape) >= self.dropout).float() / (1 - self.dropout)
        return nn.functional.embedding_bag(ids, table.weight, mode="sum", per_sample_weights=keep)

    def forward(self, later, earlier, pair, owner):
        hidden = self.rows(self.later, later)[owner] + self.rows(self.earlier, earlier) + self.rows(self.pair, pair)
        scores = self.out(torch.relu(hidden + self.bias)).squeeze(-1)
        none = self.none_out(torch.relu(self.rows(self.none, later) + self.none_bias)).squeeze(-1)
        return scores, none


def log_sum(scores, owner, count):
    """Log of the sum of exponentials of each example's scores; scores are held within what does not overflow."""
    sums = torch.zeros(count, dtype=scores.dtype).index_add(0, owner, torch.exp(scores))
    return torch.log(sums + 1e-20)


# Share of the running mean of the weights that one step keeps.
MEAN = 0.998
# Margins by which a right choice must win: over a wrong antecedent, over none where there is one, over any where there
# is none.
COST = {"pronoun": (0.5, 1.5, 0.1), "noun": (0.5, 1.5, 0.1)}


def loss_of(scores, none, label, owner, cost):
    """Pairs labelled 2 count for neither side where one of the pairs is right, and as right where none is."""
    count = len(none)
    wrong_link, wrong_none, wrong_any = cost
    known = torch.zeros(count).index_add(0, owner, (label == 1).float()) > 0
    scores = scores + torch.where(label == 0, torch.where(known[owner], wrong_link, wrong_any), torch.tensor(0.0))
    none = none + known.float() * wrong_none
    scores, none = scores.clamp(-25, 25), none.clamp(-25, 25)
    right = (label == 1).float()
    known = torch.zeros(count).index_add(0, owner, right) > 0
    unsure = (label == 2).float()
    has_unsure = torch.zeros(count).index_add(0, owner, unsure) > 0
    low = torch.tensor(-40.0)
    use = (label != 2) | ~known[owner]
    gold = (label == 1) | ((label == 2) & ~known[owner])
    all_ = log_sum(torch.where(use, scores, low), owner, count)
    good = log_sum(torch.where(gold, scores, low), owner, count)
    no = ~known
    gold_sum = torch.where(known, good, torch.where(has_unsure, torch.logaddexp(good, none), none))
    return (torch.logaddexp(all_, none) - gold_sum).mean(), no


def links(model, data):
    """(F1, precision, recall) of links: the best pair is taken where it beats "no antecedent"."""
    model.eval()
    taken = right = wanted = 0
    with torch.no_grad():
        for first in range(0, len(data), 512):
            later, earlier, pair, label, owner = data.batch(np.arange(first, min(len(data), first + 512)))
            scores, none = model(later, earlier, pair, owner)
            owners = owner.numpy()
            best = {}
            for row, (score, at) in enumerate(zip(scores.tolist(), owners)):
                if at not in best or score > best[at][0]:
                    best[at] = (score, row)
            wanted += len(set(owners[(label == 1).numpy()]))
            for at, (score, row) in best.items():
                if score > none[at]:
                    taken += 1
                    right += int(label[row] == 1)
    precision, recall = right / max(1, taken), right / max(1, wanted)
    return 200 * right / max(1, taken + wanted), 100 * precision, 100 * recall


def average(mean, model):
    """Moves the running mean of the weights, which is what is kept, towards the weights."""
    with torch.no_grad():
        for kept, value in zip(mean.parameters(), model.parameters()):
            kept.mul_(MEAN).add_(value, alpha=1 - MEAN)


def train(name, train_data, dev, schema, seed, options):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Ranker(schema, HIDDEN[name], options.dropout)
    steps = options.epochs * (len(train_data) // options.batch + 1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=options.decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    best, state = -1, None
    mean = copy.deepcopy(model)
    for epoch in range(options.epochs):
        model.train()
        order, total = rng.permutation(len(train_data)), 0.0
        for first in range(0, len(order), options.batch):
            later, earlier, pair, label, owner = train_data.batch(order[first : first + options.batch])
            loss, _ = loss_of(*model(later, earlier, pair, owner), label, owner, options.cost or COST[name])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            average(mean, model)
            total += loss.item()
        score = links(mean, dev)
        print(f"{name} seed {seed} epoch {epoch + 1} loss {total * options.batch / len(order):.3f} "
              f"dev F1 {score[0]:.2f} P {score[1]:.1f} R {score[2]:.1f}", flush=True)
        if score[0] > best:
            best, state = score[0], copy.deepcopy(mean.state_dict())
    model.load_state_dict(state)
    return best, model


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=96)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--decay", type=float, default=0.02)
    parser.add_argument("--dropout", type=float, default=0.3)
    parser.add_argument("--cost", type=float, nargs=3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    schema = json.load(open(os.path.join(options.folder, "schema.json")))
    found = {}
    for name in ("pronoun", "noun"):
        files = sorted(f for f in os.listdir(options.folder) if f.endswith(f"train-{name}.bin"))
        data = Examples([os.path.join(options.folder, f) for f in files], schema)
        dev = Examples([os.path.join(options.folder, f"read-dev-{name}.bin")], schema)
        runs = [train(name, data, dev, schema, seed, options) for seed in range(options.seeds)]
        score, model = max(runs, key=lambda run: run[0])
        print(f"{name}: best {score:.2f} of {[round(run[0], 2) for run in runs]}")
        found[f"{name}.later"] = model.later.weight
        found[f"{name}.earlier"] = model.earlier.weight
        found[f"{name}.pair"] = model.pair.weight
        found[f"{name}.none"] = model.none.weight
        found[f"{name}.bias"] = model.bias
        found[f"{name}.none.bias"] = model.none_bias
        found[f"{name}.out"] = torch.cat([model.out.weight[0], model.out.bias])
        found[f"{name}.none.out"] = torch.cat([model.none_out.weight[0], model.none_out.bias])
    metadata = {"format": "synoptic-coreference-1", "schema": json.dumps(schema, separators=(",", ":"))}
    weights.save(MODEL, found, metadata)


if __name__ == "__main__":
    main()
