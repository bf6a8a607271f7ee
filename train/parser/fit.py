"""Fits the network to examples."""

import random
import time

import torch
import torch.nn.functional as F
from torch import nn

from data import batches, collated, encoded, length
from examples import fragments, run_together, variant

WORDS_A_BATCH = 1600
WARM_UP = 200
# Texts of fragments run together, anew each epoch.
RUN_TOGETHER = 400


class Average:
    """Exponential moving average of the parameters (Polyak), which is what is kept."""

    def __init__(self, model, decay=0.995):
        self.decay, self.steps = decay, 0
        self.values = [p.detach().clone() for p in model.parameters()]

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        torch._foreach_mul_(self.values, decay)
        torch._foreach_add_(self.values, [p.detach() for p in model.parameters()], alpha=1 - decay)

    @torch.no_grad()
    def swap(self, model):
        """Puts the average in the model, and the model's values here."""
        for i, parameter in enumerate(model.parameters()):
            value = parameter.detach().clone()
            parameter.copy_(self.values[i])
            self.values[i] = value


def loss_of(model, batch, types, names_weight):
    upos, xpos, names, arcs, dependents, heads = model(
        batch["forms"], batch["flags"], batch["mask"], types, types.dropped
    )
    total = torch.zeros(())
    known = batch["upos"] >= 0
    if known.any():
        total = total + 0.5 * F.cross_entropy(upos[known], batch["upos"][known])
        total = total + 0.5 * F.cross_entropy(xpos[known], batch["xpos"][known], ignore_index=-1)
        total = total + F.cross_entropy(arcs[known], batch["heads"][known])
        relations = model.relation_scores(dependents, heads, batch["heads"])
        total = total + F.cross_entropy(relations[known], batch["relations"][known], ignore_index=-1)
    known = batch["names"].sum(-1) > 0
    if known.any():
        total = total + names_weight * F.cross_entropy(names[known], batch["names"][known])
    return total


def fit(
    model, gold, silver, types, labels, epochs, rate,
    varied=0.2, silver_share=0.6, names_weight=2.0, beliefs=None, report=lambda epoch: "",
):
    """Trains in place and leaves the averaged weights in the model.

    gold, silver  sentences; each epoch sees all of the gold and `silver_share` as many words of the silver, drawn anew
    varied        share of the gold that is seen in other case or without its final stop
    names_weight  of the loss of names beside that of arcs
    beliefs       of sentences by id(): probabilities of the labels of names, learned in place of the names
    """
    beliefs = beliefs or {}

    def ready(sentence, seen=None):
        return encoded(seen or sentence, types, labels, beliefs.get(id(sentence)))

    plain = [ready(sentence) for sentence in gold]
    pool = [ready(sentence) for sentence in silver]
    words = sum(map(length, plain))
    pieces = fragments(gold)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=0.01, foreach=True)
    average = Average(model)
    done, per_epoch = 0, None
    for epoch in range(epochs):
        started, total = time.time(), 0.0
        examples = [
            plain[i] if (seen := variant(sentence, varied)) is sentence else ready(sentence, seen)
            for i, sentence in enumerate(gold)
        ]
        examples += [encoded(text, types, labels) for text in run_together(pieces, RUN_TOGETHER)]
        random.shuffle(pool)
        taken = 0
        for example in pool:
            if taken > silver_share * words:
                break
            examples.append(example)
            taken += length(example)
        types.freeze()
        epoch_batches = batches(examples, WORDS_A_BATCH)
        per_epoch = per_epoch or len(epoch_batches)
        model.train()
        for batch in epoch_batches:
            factor = min(1, (done + 1) / WARM_UP) * max(0.02, 1 - done / (per_epoch * epochs))
            for group in optimizer.param_groups:
                group["lr"] = rate * factor
            loss = loss_of(model, collated(batch), types, names_weight)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            average.update(model)
            done += 1
            total += loss.item()
        average.swap(model)
        said = report(epoch)
        if epoch + 1 < epochs:
            average.swap(model)
        print(f"epoch {epoch + 1}/{epochs} loss {total / len(epoch_batches):.3f} {time.time() - started:.0f}s {said}", flush=True)
