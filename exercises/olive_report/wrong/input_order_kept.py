"""test_years_ascend"""


def olive_report(rows):
    report = []
    for row in rows:
        q = row["groups"]
        if len(q) != 5 or min(q) <= 0 or list(q) != sorted(q):
            raise ValueError
        t = sum(q)
        g = sum((2 * i - 6) * x for i, x in enumerate(q, 1)) / (5 * t)
        w = (1 - 2 * (q[0] + q[1] + q[2] / 2) / t - g) * t / 5 / q[2]
        ratio = None if None in (row["median"], row["mean"]) else row["median"] / row["mean"]
        report.append({"year": row["year"], "middle_share": sum(q[1:4]) / t, "median_mean": ratio, "wolfson": w})
    return report
