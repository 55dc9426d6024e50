"""test_acceptance_is_provisional test_known_values test_nobody_would_rather_swap"""


def quota_admission(students, colleges, quotas):
    if set(quotas) != set(colleges) or any(q < 0 for q in quotas.values()):
        raise ValueError
    for lists, known in ((students, colleges), (colleges, students)):
        for names in lists.values():
            if len(set(names)) < len(names) or any(n not in known for n in names):
                raise ValueError
    admitted = {c: [] for c in colleges}
    left = set(students)
    for turn in range(max(map(len, students.values()), default=0)):
        for c, names in colleges.items():
            # Whoever is admitted in an earlier turn keeps the place for good.
            for s in names:
                if s in left and len(students[s]) > turn and students[s][turn] == c and len(admitted[c]) < quotas[c]:
                    admitted[c].append(s)
                    left.discard(s)
    return {c: sorted(group, key=colleges[c].index) for c, group in admitted.items()}
