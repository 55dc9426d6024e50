def talent_stock(talent0: float, gdp0: float, params: dict, years: float, dt: float = 1.0) -> list[dict]:
    if dt <= 0 or years < 0 or talent0 < 0 or gdp0 < 0:
        raise ValueError("the step must be positive; years, talent and GDP must not be negative")
    if params["cost"] <= 0 or params["half"] <= 0:
        raise ValueError("cost and half must be positive")
    t, talent, gdp = 0.0, talent0, gdp0
    rows = [{"t": t, "talent": talent, "gdp": gdp}]
    while years - t >= 1e-9:
        step = min(dt, years - t)
        inflow = params["share"] * gdp / params["cost"]
        outflow = params["retire"] * talent
        growth = params["growth"] * gdp * talent / (talent + params["half"])
        t, talent, gdp = t + step, talent + step * (inflow - outflow), gdp + step * growth
        rows.append({"t": t, "talent": talent, "gdp": gdp})
    return rows
