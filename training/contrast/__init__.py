"""Contrast sets: who did what to whom, told and asked in sentences made for it."""
