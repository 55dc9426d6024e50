"""test_known_values test_exact_beats_greedy"""


def training_priority(people, budget):
    if budget < 0 or len(people) > 20 or len({p["id"] for p in people}) < len(people):
        raise ValueError
    if any(p["cost"] <= 0 or p["gain"] < 0 for p in people):
        raise ValueError
    chosen, left = [], budget
    for p in sorted(people, key=lambda p: (-p["gain"] / p["cost"], p["id"])):
        if p["cost"] <= left:
            chosen.append(p)
            left -= p["cost"]
    ids, gain = sorted(p["id"] for p in chosen), sum(p["gain"] for p in chosen)
    return {"greedy": ids, "greedy_gain": gain, "exact": ids, "exact_gain": gain}
