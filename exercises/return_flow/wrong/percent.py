"""test_known_values test_shares_are_of_the_home_place test_home_comes_first test_other_places"""


def return_flow(rows):
    groups = {}
    for row in rows:
        if any(key not in row for key in ("home", "study", "work")):
            raise ValueError
        groups.setdefault(row["home"], []).append(row)
    result = {}
    for home, people in groups.items():
        n = len(people)
        returned = sum(row["work"] == home for row in people)
        stayed = sum(row["work"] == row["study"] != home for row in people)
        result[home] = {
            "students": n,
            "returned": 100 * returned / n,
            "stayed": 100 * stayed / n,
            "elsewhere": 100 * (n - returned - stayed) / n,
        }
    return result
