def quota_admission(
    students: dict[str, list[str]], colleges: dict[str, list[str]], quotas: dict[str, int]
) -> dict[str, list[str]]:
    check(students, colleges, quotas)
    rank = {college: {name: place for place, name in enumerate(names)} for college, names in colleges.items()}
    kept: dict[str, list[str]] = {college: [] for college in colleges}
    next_wish = dict.fromkeys(students, 0)
    waiting = list(students)
    while waiting:
        student = waiting.pop()
        if next_wish[student] == len(students[student]):
            continue
        college = students[student][next_wish[student]]
        next_wish[student] += 1
        if student not in rank[college]:
            waiting.append(student)
            continue
        kept[college] = sorted([*kept[college], student], key=rank[college].__getitem__)
        waiting += kept[college][quotas[college] :]
        kept[college] = kept[college][: quotas[college]]
    return kept


def check(students: dict[str, list[str]], colleges: dict[str, list[str]], quotas: dict[str, int]) -> None:
    if quotas.keys() != colleges.keys() or any(quota < 0 for quota in quotas.values()):
        raise ValueError("every college needs one quota, not negative")
    for lists, known in ((students, colleges), (colleges, students)):
        for names in lists.values():
            if len(set(names)) < len(names) or not set(names) <= known.keys():
                raise ValueError("a list holds a name twice or a name that does not exist")
