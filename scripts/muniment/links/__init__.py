"""Links: what posts cite, fetched safely and judged fairly."""
