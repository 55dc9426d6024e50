"""test_students_propose"""


def quota_admission(students, colleges, quotas):
    if set(quotas) != set(colleges) or any(q < 0 for q in quotas.values()):
        raise ValueError
    for lists, known in ((students, colleges), (colleges, students)):
        for names in lists.values():
            if len(set(names)) < len(names) or any(n not in known for n in names):
                raise ValueError
    place, refused = {}, set()
    changed = True
    while changed:
        changed = False
        for c, names in colleges.items():
            for s in names:
                if sum(p == c for p in place.values()) >= quotas[c]:
                    break
                if (c, s) in refused or place.get(s) == c:
                    continue
                if c not in students[s]:
                    refused.add((c, s))
                elif s in place and students[s].index(place[s]) < students[s].index(c):
                    refused.add((c, s))
                else:
                    if s in place:
                        refused.add((place[s], s))
                    place[s] = c
                changed = True
    return {c: [s for s in names if place.get(s) == c] for c, names in colleges.items()}
