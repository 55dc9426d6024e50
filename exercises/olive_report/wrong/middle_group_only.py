"""test_known_values test_middle_three_over_all"""


def olive_report(rows):
    report = []
    for row in sorted(rows, key=lambda r: r["year"]):
        q = row["groups"]
        if len(q) != 5 or min(q) <= 0 or list(q) != sorted(q):
            raise ValueError
        t = sum(q)
        g = sum((2 * i - 6) * x for i, x in enumerate(q, 1)) / (5 * t)
        w = (1 - 2 * (q[0] + q[1] + q[2] / 2) / t - g) * t / 5 / q[2]
        ratio = None if None in (row["median"], row["mean"]) else row["median"] / row["mean"]
        report.append({"year": row["year"], "middle_share": q[2] / t, "median_mean": ratio, "wolfson": w})
    return report
