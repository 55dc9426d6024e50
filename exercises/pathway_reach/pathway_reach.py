def pathway_reach(edges: dict[str, dict[str, float]], start: str) -> dict[str, float]:
    """返回从 start 出发的人到达每个阶段的比例。"""
    raise NotImplementedError
