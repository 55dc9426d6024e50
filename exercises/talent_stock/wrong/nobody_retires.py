"""test_first_step_by_hand test_known_values test_people_retire test_stock_settles test_halving_the_step_halves_the_error"""


def talent_stock(talent0, gdp0, params, years, dt=1.0):
    if dt <= 0 or years < 0 or talent0 < 0 or gdp0 < 0 or params["cost"] <= 0 or params["half"] <= 0:
        raise ValueError
    t, talent, gdp = 0.0, talent0, gdp0
    rows = [{"t": t, "talent": talent, "gdp": gdp}]
    while years - t >= 1e-9:
        step = min(dt, years - t)
        trained = step * params["share"] * gdp / params["cost"]
        gdp += step * params["growth"] * gdp * talent / (talent + params["half"])
        talent += trained
        t += step
        rows.append({"t": t, "talent": talent, "gdp": gdp})
    return rows
