"""test_known_values test_order_of_keys_does_not_matter"""


def pathway_reach(edges, start):
    stages = list(edges) + [v for nexts in edges.values() for v in nexts]
    if start not in stages:
        raise ValueError
    for nexts in edges.values():
        if any(r < 0 or r > 1 for r in nexts.values()) or sum(nexts.values()) > 1 + 1e-9:
            raise ValueError

    def visit(stage, path):
        if stage in path:
            raise ValueError
        for after in edges.get(stage, {}):
            visit(after, path | {stage})

    for stage in edges:
        visit(stage, frozenset())
    reach = {s: 0.0 for s in stages}
    reach[start] = 1.0
    for u, nexts in edges.items():
        for v, rate in nexts.items():
            reach[v] += reach[u] * rate
    return reach
