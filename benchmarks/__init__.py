"""Figures measured as commands: speed as ratios within one run, since machines differ and are busy."""
