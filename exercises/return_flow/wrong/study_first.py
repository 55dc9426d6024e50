"""test_home_comes_first"""


def return_flow(rows):
    groups = {}
    for row in rows:
        if any(key not in row for key in ("home", "study", "work")):
            raise ValueError
        groups.setdefault(row["home"], []).append(row)
    result = {}
    for home, people in groups.items():
        n = len(people)
        stayed = sum(row["work"] == row["study"] for row in people)
        returned = sum(row["work"] == home and row["work"] != row["study"] for row in people)
        result[home] = {
            "students": n,
            "returned": returned / n,
            "stayed": stayed / n,
            "elsewhere": (n - stayed - returned) / n,
        }
    return result
