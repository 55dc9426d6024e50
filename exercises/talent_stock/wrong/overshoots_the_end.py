"""test_rows_and_times"""


def talent_stock(talent0, gdp0, params, years, dt=1.0):
    if dt <= 0 or years < 0 or talent0 < 0 or gdp0 < 0 or params["cost"] <= 0 or params["half"] <= 0:
        raise ValueError
    t, talent, gdp = 0.0, talent0, gdp0
    rows = [{"t": t, "talent": talent, "gdp": gdp}]
    while t < years - 1e-9:
        change = params["share"] * gdp / params["cost"] - params["retire"] * talent
        gdp += dt * params["growth"] * gdp * talent / (talent + params["half"])
        talent += dt * change
        t += dt
        rows.append({"t": t, "talent": talent, "gdp": gdp})
    return rows
