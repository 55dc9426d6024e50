"""test_shares_are_of_the_home_place test_home_comes_first"""


def return_flow(rows):
    result = {}
    for row in rows:
        if any(key not in row for key in ("home", "study", "work")):
            raise ValueError
        place = result.setdefault(row["home"], {"students": 0, "returned": 0, "stayed": 0, "elsewhere": 0})
        place["students"] += 1
        if row["work"] == row["home"]:
            place["returned"] += 1 / len(rows)
        elif row["work"] == row["study"]:
            place["stayed"] += 1 / len(rows)
        else:
            place["elsewhere"] += 1 / len(rows)
    return result
