"""test_cycles_are_refused"""


def pathway_reach(edges, start):
    stages = set(edges) | {v for nexts in edges.values() for v in nexts}
    if start not in stages:
        raise ValueError
    for nexts in edges.values():
        if any(r < 0 or r > 1 for r in nexts.values()) or sum(nexts.values()) > 1 + 1e-9:
            raise ValueError
    waiting = {s: sum(s in nexts for nexts in edges.values()) for s in stages}
    reach = {s: 0.0 for s in stages}
    reach[start] = 1.0
    ready = [s for s in stages if waiting[s] == 0]
    for u in ready:
        for v, rate in edges.get(u, {}).items():
            reach[v] += reach[u] * rate
            waiting[v] -= 1
            if waiting[v] == 0:
                ready.append(v)
    return reach
