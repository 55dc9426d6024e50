def blocking_pairs(
    matching: dict[str, str | None], proposers: dict[str, list[str]], reviewers: dict[str, list[str]]
) -> list[tuple[str, str]]:
    """返回所有会改投的对子。"""
    raise NotImplementedError
