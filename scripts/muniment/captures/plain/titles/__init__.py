"""Titles: what looks like one, stands beside a date, or is named elsewhere on the page."""
