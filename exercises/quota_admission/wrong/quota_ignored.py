"""test_known_values test_acceptance_is_provisional test_quota_is_a_ceiling test_nobody_would_rather_swap"""


def quota_admission(students, colleges, quotas):
    if set(quotas) != set(colleges) or any(q < 0 for q in quotas.values()):
        raise ValueError
    for lists, known in ((students, colleges), (colleges, students)):
        for names in lists.values():
            if len(set(names)) < len(names) or any(n not in known for n in names):
                raise ValueError
    admitted = {c: [] for c in colleges}
    for s, wishes in students.items():
        for c in wishes:
            if s in colleges[c] and quotas[c]:
                admitted[c].append(s)
                break
    return {c: sorted(group, key=colleges[c].index) for c, group in admitted.items()}
