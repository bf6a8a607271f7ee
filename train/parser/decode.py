"""From scores to trees and names."""

import numpy as np


def is_tree(heads):
    """heads[0] is of the root word and ignored; true for a tree with one child of the root."""
    if np.count_nonzero(heads[1:] == 0) != 1:
        return False
    state = np.zeros(len(heads), np.int8)
    state[0] = 2
    for i in range(1, len(heads)):
        trail, at = [], i
        while state[at] == 0:
            state[at] = 1
            trail.append(at)
            at = heads[at]
        if state[at] == 1:
            return False
        state[trail] = 2
    return True


def arborescence(scores):
    """Heads of the best tree under `scores` [dependent, head], rooted at 0 (Chu and Liu, Edmonds)."""
    n = len(scores)
    scores = scores.copy()
    scores[0] = -1e9
    np.fill_diagonal(scores, -1e9)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = first_cycle(heads)
    if cycle is None:
        return heads
    rest = np.array([i for i in range(n) if i not in set(cycle)])
    cycle = np.array(cycle)
    m = len(rest)
    small = np.full((m + 1, m + 1), -1e9)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    out = scores[np.ix_(rest, cycle)]
    small[:m, m] = out.max(1)
    into = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    small[m, :m] = into.max(0)
    found = arborescence(small)
    for k in range(1, m):
        heads[rest[k]] = cycle[out[k].argmax()] if found[k] == m else rest[found[k]]
    entry = rest[found[m]]
    heads[cycle[into[:, found[m]].argmax()]] = entry
    return heads


def first_cycle(heads):
    seen = np.zeros(len(heads), int)
    for i in range(1, len(heads)):
        trail, at = [], i
        while at > 0 and seen[at] == 0:
            seen[at] = i
            trail.append(at)
            at = heads[at]
        if at > 0 and seen[at] == i:
            return trail[trail.index(at):]
    return None


def tree(scores):
    """Heads from log scores [words + 1, words + 1]; entry 0 is of the root word."""
    masked = scores.copy()
    np.fill_diagonal(masked, -1e9)
    heads = masked.argmax(1)
    heads[0] = 0
    if is_tree(heads):
        return heads
    best, best_score = None, -np.inf
    for root in np.argsort(-masked[1:, 0])[:3] + 1:
        only = masked.copy()
        only[1:, 0] = -1e6
        only[root, 0] = 0
        only[root, 1:] = -1e6
        found = arborescence(only)
        score = masked[np.arange(1, len(found)), found[1:]].sum()
        if score > best_score:
            best, best_score = found, score
    best[0] = 0
    return best


def transitions(labels):
    """(log start [n], log step [n, n], log end [n]) of BIOES labels: 0 where allowed."""
    n = len(labels)
    start, step, end = np.zeros(n), np.zeros((n, n)), np.zeros(n)
    for a, x in enumerate(labels):
        start[a] = -1e4 if x[0] in "IE" else 0
        end[a] = -1e4 if x[0] in "BI" else 0
        for b, y in enumerate(labels):
            goes_on = y[0] in "IE"
            allowed = goes_on and y[2:] == x[2:] if x[0] in "BI" else not goes_on
            step[a, b] = 0 if allowed else -1e4
    return start, step, end


def viterbi(scores, rules):
    """Best label of each word under log scores [words, labels]."""
    start, step, end = rules
    best = scores[0] + start
    back = []
    for row in scores[1:]:
        total = best[:, None] + step
        back.append(total.argmax(0))
        best = total.max(0) + row
    path = [int((best + end).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
