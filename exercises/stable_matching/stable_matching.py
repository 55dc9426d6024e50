def stable_matching(proposers: dict[str, list[str]], reviewers: dict[str, list[str]]) -> dict[str, str | None]:
    """返回由第一边提出的稳定匹配。"""
    raise NotImplementedError
