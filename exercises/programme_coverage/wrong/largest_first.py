"""test_joint_choice"""


def programme_coverage(covers, weights, k):
    if k < 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError
    if any(need not in weights for needs in covers.values() for need in needs):
        raise ValueError
    chosen, done = [], set()
    while len(chosen) < min(k, len(covers)):
        rest = sorted(name for name in covers if name not in chosen)
        best = max(rest, key=lambda name: sum(weights[need] for need in set(covers[name]) - done))
        chosen.append(best)
        done |= set(covers[best])
    return sorted(chosen), float(sum(weights[need] for need in done))
