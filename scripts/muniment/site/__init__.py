"""The finished site: its sections, their look, what is kept between builds, and who may build it."""
