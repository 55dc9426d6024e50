def pathway_reach(edges: dict[str, dict[str, float]], start: str) -> dict[str, float]:
    stages = set(edges) | {after for nexts in edges.values() for after in nexts}
    if start not in stages:
        raise ValueError(f"unknown stage: {start}")
    for nexts in edges.values():
        if any(not 0 <= rate <= 1 for rate in nexts.values()) or sum(nexts.values()) > 1 + 1e-9:
            raise ValueError("rates must lie between 0 and 1 and sum to at most 1")
    waiting = dict.fromkeys(stages, 0)
    for nexts in edges.values():
        for after in nexts:
            waiting[after] += 1
    reach = dict.fromkeys(stages, 0.0)
    reach[start] = 1.0
    ready = [stage for stage in stages if waiting[stage] == 0]
    done = 0
    while ready:
        stage = ready.pop()
        done += 1
        for after, rate in edges.get(stage, {}).items():
            reach[after] += reach[stage] * rate
            waiting[after] -= 1
            if waiting[after] == 0:
                ready.append(after)
    if done < len(stages):
        raise ValueError("the stages form a cycle")
    return reach
