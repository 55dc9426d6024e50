def quota_admission(
    students: dict[str, list[str]], colleges: dict[str, list[str]], quotas: dict[str, int]
) -> dict[str, list[str]]:
    """返回每所学校录取的学生。"""
    raise NotImplementedError
